// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { all, button, find, openDialog, press, put, shown, until } from "./dialogs.ts";

const morning = { isOn: false, says: "Today is refreshed from the menu only.", isWarning: false, owner: "" };
const on = {
  isOn: true,
  says: "Refreshed every morning at 7:00; switched on by Maya.",
  isWarning: false,
  owner: "Maya",
};
const week = (market = "", lead = "") => ({
  market,
  lead,
  leads: ["Maya", "Olga"],
  markets: [
    { code: "US", name: "United States" },
    { code: "RU", name: "Russia" },
  ],
  message: `The week of ${[market, lead].filter(Boolean).join(" ") || "all"}`,
  calendar: `BEGIN:VCALENDAR ${market}`,
  board: `Name,Section ${market}`,
  file: `crossmarket-${market || "all"}`,
  morning,
});
type Choice = { readonly market: string; readonly lead: string };
const doors = { weekOf: (payload?: Choice) => week(payload?.market, payload?.lead) };
const message = () => find<HTMLTextAreaElement>("#message").value;

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});

async function opened(language: "en" | "ru" = "en", answers: Record<string, unknown> = doors) {
  const open = openDialog("today", language, answers);
  await until(() => expect(message()).toBe("The week of all"));
  return open;
}

test("begins in the message, and every field has its name", async () => {
  await opened();
  await until(() => expect(document.activeElement?.id).toBe("message"));
  for (const field of all<HTMLElement>("select, textarea, input"))
    expect(find(`label[for=${field.id}]`).textContent).not.toBe("");
});

test("another market is asked for and shown; while it is on its way nothing can be taken out", async () => {
  const { calls } = await opened();
  put(find<HTMLSelectElement>("#market"), "RU");
  await until(() => expect(message()).toBe("The week of RU"));
  expect(calls.at(-1)).toEqual(["weekOf", { market: "RU", lead: "" }]);
  await until(() => expect(button("Copy as message").disabled).toBe(false));
});

test("a lead is chosen beside the market, and nobody is asked for one where there is none", async () => {
  const { calls } = await opened();
  put(find<HTMLSelectElement>("#market"), "RU");
  await until(() => expect(message()).toBe("The week of RU"));
  put(find<HTMLSelectElement>("#lead"), "Olga");
  await until(() => expect(message()).toBe("The week of RU Olga"));
  expect(calls.at(-1)).toEqual(["weekOf", { market: "RU", lead: "Olga" }]);
  document.body.innerHTML = '<div id="app"></div>';
  await opened("en", { weekOf: () => ({ ...week(), leads: [] }) });
  expect(all("#lead")).toEqual([]);
});

test("of two choices the later one stays, whichever answer comes last", async () => {
  const answers: ((value: unknown) => void)[] = [];
  await opened("en", {
    weekOf: (payload?: { market: string }) =>
      payload ? new Promise((resolve) => answers.push(() => resolve(week(payload.market)))) : week(""),
  });
  put(find<HTMLSelectElement>("#market"), "RU");
  put(find<HTMLSelectElement>("#market"), "US");
  await until(() => expect(answers).toHaveLength(2));
  expect(button("Board (.csv)").disabled).toBe(true);
  for (const answer of answers.reverse()) answer(undefined);
  await until(() => expect(message()).toBe("The week of US"));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(message()).toBe("The week of US");
});

test("a market that cannot be had is a sentence, and what was there stays", async () => {
  await opened("en", {
    weekOf: (payload?: object) => (payload ? new Error("There is no Config tab yet.") : week("")),
  });
  put(find<HTMLSelectElement>("#market"), "RU");
  await until(() => expect(shown()).toContain("There is no Config tab yet."));
  expect([message(), find<HTMLSelectElement>("#market").value]).toEqual(["The week of all", ""]);
});

describe("the message", () => {
  test("is copied by its button", async () => {
    await opened();
    const copy = vi.fn(() => true);
    Object.assign(document, { execCommand: copy });
    button("Copy as message").click();
    await until(() => expect(shown()).toContain("Copied: paste it into the chat."));
    expect(copy).toHaveBeenCalledWith("copy");
    const field = find<HTMLTextAreaElement>("#message");
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, message().length]);
  });

  test("stays selected where the browser refuses, and says what to press", async () => {
    await opened("ru");
    Object.assign(document, { execCommand: () => false });
    button("Скопировать текст").click();
    await until(() => expect(shown()).toContain("нажмите Ctrl+C"));
  });
});

test.each([
  ["Calendar (.ics)", "crossmarket-all.ics", "BEGIN:VCALENDAR ", "text/calendar;charset=utf-8"],
  ["Board (.csv)", "crossmarket-all.csv", "Name,Section ", "text/csv;charset=utf-8"],
])("%s is a file", async (name, file, content, type) => {
  await opened();
  const made: Blob[] = [];
  const names: string[] = [];
  vi.stubGlobal("URL", {
    createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  button(name).click();
  click.mockRestore();
  vi.unstubAllGlobals();
  expect(names).toEqual([file]);
  expect(made.map((blob) => blob.type)).toEqual([type]);
  expect(await made[0]?.text()).toBe(content);
});

describe("the morning's refresh", () => {
  test("asks for a name, is switched on and off by one button", async () => {
    const { calls } = await opened("en", {
      ...doors,
      everyMorning: (given: { on: boolean }) => (given.on ? on : morning),
    });
    button("Refresh every morning at 7:00").click();
    await until(() => expect(shown()).toContain("Type who switches it on."));
    put(find<HTMLInputElement>("#owner"), "Maya ");
    await new Promise((resolve) => setTimeout(resolve, 20));
    button("Refresh every morning at 7:00").click();
    await until(() => expect(shown()).toContain("switched on by Maya"));
    expect(calls.at(-1)).toEqual(["everyMorning", { on: true, owner: "Maya" }]);
    button("Stop refreshing every morning").click();
    await until(() => expect(shown()).toContain("from the menu only"));
    expect(calls.at(-1)).toEqual(["everyMorning", { on: false }]);
  });
});

test("Escape leaves", async () => {
  const { close } = await opened();
  press("Escape");
  expect(close).toHaveBeenCalled();
});
