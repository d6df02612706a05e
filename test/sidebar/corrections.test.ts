// @vitest-environment jsdom
/** The window of corrections: a list to untick, one button to apply. */
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Correction } from "../../src/domain/sheets/setUp/setUp.ts";
import { all, button, enter, find, openDialog, press, put, shown, until } from "./dialogs.ts";

const correction = (id: string, group: string | undefined, from: string, to: string): Correction => ({
  id,
  ...(group === undefined ? {} : { group }),
  where: `2 cells: B${id}, B9`,
  from,
  to,
  why: "a letter is missing",
});
const corrections = [
  correction("1", "Tracker: Market", "United Kindgom", "United Kingdom"),
  correction("2", undefined, "Instgram", "Instagram"),
  correction("3", "Tracker: Market", "Brasil", "Brazil"),
];
const open = async (language: "en" | "ru", answers: object = { applyCorrections: { message: "3 corrected." } }) => {
  const opened = openDialog("corrections", language, { correctionChoices: { corrections }, ...answers });
  await until(() => find("footer"));
  return opened;
};

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  render(null, find("#app"));
  vi.unstubAllGlobals();
});

test("all are ticked, those of one column stand together, each says from what to what, where and why", async () => {
  await open("en");
  expect(all("legend").map(({ textContent }) => textContent)).toEqual(["Tracker: Market", "2 cells: B2, B9"]);
  expect(all("fieldset label").map(({ textContent }) => textContent)).toEqual([
    "United Kindgom → United Kingdom2 cells: B1, B9 · a letter is missing",
    "Brasil → Brazil2 cells: B3, B9 · a letter is missing",
    "Instgram → Instagrama letter is missing",
  ]);
  expect(all<HTMLInputElement>("input").every(({ checked }) => checked)).toBe(true);
  expect(shown()).toContain("Ctrl+Z");
});

test("what is ticked is applied, in the order of the list", async () => {
  const { calls } = await open("en");
  put(find<HTMLInputElement>('[name="2"]'), false);
  await until(() => button("Apply 2 corrections"));
  put(find<HTMLInputElement>('[name="1"]'), false);
  await until(() => button("Apply 1 correction"));
  put(find<HTMLInputElement>('[name="1"]'), true);
  await until(() => button("Apply 2 corrections"));
  await enter();
  await until(() => expect(shown()).toContain("3 corrected."));
  expect(calls[1]).toEqual(["applyCorrections", { ids: ["1", "3"] }]);
});

test("none is refused before anything is sent; all come back by one tick", async () => {
  const { calls } = await open("en");
  const every = find<HTMLInputElement>(".all input");
  put(every, false);
  await until(() => button("Apply"));
  await enter();
  await until(() => expect(find('[role="alert"]').textContent).toBe("Tick at least one correction."));
  put(every, true);
  await until(() => button("Apply 3 corrections"));
  expect(calls).toHaveLength(1);
});

test("a failure is said, and the ticks stay", async () => {
  await open("en", { applyCorrections: new Error("The cell B2 was changed meanwhile.") });
  put(find<HTMLInputElement>('[name="2"]'), false);
  await enter();
  await until(() => expect(find('[role="alert"]').textContent).toBe("The cell B2 was changed meanwhile."));
  expect(find<HTMLInputElement>('[name="2"]').checked).toBe(false);
});

test("Escape leaves, also while the list is on its way", async () => {
  for (const answers of [{}, { correctionChoices: { corrections } }]) {
    const { close } = openDialog("corrections", "en", answers);
    await until(() => find("main"));
    await until(() => {
      press("Escape");
      expect(close).toHaveBeenCalled();
    });
    render(null, find("#app"));
  }
});

test("nothing to correct is a sentence that names the next click", async () => {
  openDialog("corrections", "en", { correctionChoices: { corrections: [] } });
  await until(() => expect(shown()).toContain("no spelling that can be corrected with certainty"));
  expect(shown()).toContain("“Check this sheet”");
});

test.each([
  [1, "Применить 1 исправление"],
  [3, "Применить 3 исправления"],
  [14, "Применить 14 исправлений"],
])("in Russian the button counts %i", async (number, label) => {
  const many = Array.from({ length: number }, (_, i) => correction(`${i}`, "Лист1: Рынок", "Рoссия", "Россия"));
  await open("ru", { correctionChoices: { corrections: many } });
  await until(() => button(label));
});
