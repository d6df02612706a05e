/** Help as a person reads it: by mouse and by keys, in either language. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { dialogOf } from "./setUp.ts";
import { faults } from "./window.ts";

let desk: Desk;
beforeAll(async () => {
  const files = ["partnerships.csv", "partnerstva.csv"].map((name) => join(root, "test/sheets", name));
  desk = await openDesk(join(root, "dist"), files);
});
afterAll(() => desk?.close());

const languages = [
  {
    file: "partnerships.csv",
    item: "Help",
    first: "What to do first",
    part: "Functions",
    typed: "net rest",
    found: "Rest due",
  },
  {
    file: "partnerstva.csv",
    item: "Справка",
    first: "С чего начать",
    part: "Функции",
    typed: "доплата",
    found: "Доплата",
  },
] as const;

describe.each(languages)("$item", ({ file, item, first, part, typed, found }) => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await desk.openSheet(file);
    await sheet.chooseMenu("Crossmarket", item);
    await dialogOf(sheet).getByRole("heading", { name: first }).waitFor();
  });

  test("opens before anything is set up, and has no fault that axe knows", async () => {
    expect(await faults(sheet)).toEqual([]);
    expect(desk.errors).toEqual([]);
  });

  test("is read by keys alone: a part by Tab and Enter, its text by the arrows", async () => {
    const window = dialogOf(sheet);
    await window.getByRole("button", { name: part, exact: true }).focus();
    await sheet.page.keyboard.press("Enter");
    await window.getByRole("heading", { name: part }).waitFor();
    const text = window.getByRole("main");
    await text.focus();
    const before = await text.evaluate(({ scrollTop }) => scrollTop);
    await sheet.page.keyboard.press("PageDown");
    await expect.poll(() => text.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(before);
    expect(await faults(sheet)).toEqual([]);
  });

  test("finds what is typed, and Escape leads back and out", async () => {
    const window = dialogOf(sheet);
    await window.getByRole("searchbox").fill(typed);
    await window.getByText(found).first().waitFor();
    expect(await faults(sheet)).toEqual([]);
    await sheet.page.keyboard.press("Escape");
    await window.getByRole("heading", { name: part }).waitFor();
    await sheet.leaveByEscape();
    expect(await sheet.page.locator("dialog[open]").count()).toBe(0);
  });
});
