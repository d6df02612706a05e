/** A brief on a Russian sheet by someone without a mouse: every step by keys, and nothing that axe knows is wrong. */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { setUp } from "./setUp.ts";
import { faults, frameOf, watchShifts } from "./window.ts";

let desk: Desk;
let sheet: Sheet;
beforeAll(async () => {
  desk = await openDesk(join(root, "dist"), [join(root, "test/sheets/partnerstva.csv")]);
  sheet = await desk.openSheet("partnerstva.csv");
  await setUp(sheet, "ru");
  await sheet.goTo("partnerstva!A4");
  await (await sheet.openSidebar("Бриф")).getByRole("heading", { name: "Света Крылова" }).waitFor();
  await sheet.page.evaluate(() => window.workbench.focus());
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

const focused = () => frameOf(sheet).evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

/** Goes on by Tab, or back by Shift and Tab, until the focus is there. */
async function tabTo(what: string, key = "Tab"): Promise<void> {
  for (let times = 0; times < 60; times++) {
    await sheet.page.keyboard.press(key);
    if ((await focused())?.startsWith(what)) return;
  }
  throw new Error(`${what} is not reached by ${key}`);
}
const tabBackTo = (what: string) => tabTo(what, "Shift+Tab");

test("the form is filled in by keys, and every error stands beside its field", async () => {
  const shifts = await watchShifts(sheet);
  await sheet.page.keyboard.press("F6");
  await tabTo("campaign");
  await sheet.page.keyboard.press("Control+A");
  await sheet.page.keyboard.type("Осень");
  await tabTo("brand");
  await sheet.page.keyboard.type("Самовар");
  await tabTo("partnership");
  await sheet.page.keyboard.press("ArrowDown");
  await tabTo("Цель и аудитория");
  await sheet.page.keyboard.press("Enter");
  await tabTo("goal");
  await sheet.page.keyboard.type("Чтобы попробовали утренний чай.");
  await tabTo("why");
  await sheet.page.keyboard.type("Девять из десяти покупают его снова.");
  await tabTo("Содержание");
  await sheet.page.keyboard.press("Enter");
  await tabTo("keyMessages");
  await sheet.page.keyboard.type("Один\nДва\nТри\nЧетыре");
  await sheet.sidebar().getByText("Пунктов уже 4. Оставьте 3 главных").waitFor();
  await tabTo("mustHaves");
  await sheet.sidebar().getByText("Сохранено.").waitFor();
  expect(await shifts()).toEqual([]);
  expect(await faults(sheet)).toEqual([]);
  await sheet.screenshot("brief-keys");
});

test("tabs are changed by arrow keys, and the preview is scrolled by them", async () => {
  await tabBackTo("tab-fill");
  await sheet.page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("tab-preview");
  await tabTo("panel");
  const top = () => frameOf(sheet).evaluate(() => document.getElementById("panel")?.scrollTop ?? 0);
  expect(await top()).toBe(0);
  await sheet.page.keyboard.press("PageDown");
  await expect.poll(top).toBeGreaterThan(100);
  expect(await faults(sheet)).toEqual([]);
});

test("the document is made by Enter, the focus stays, and its version opens and closes by keys", async () => {
  const window = sheet.sidebar();
  await tabTo("create");
  await sheet.page.keyboard.press("Enter");
  // the post of this row is out already
  await window.getByRole("status").getByText("брифовать уже нечего").waitFor();
  await tabBackTo("Всё равно создать");
  await sheet.page.keyboard.press("Enter");
  await window.getByText("Версия 1 создана").waitFor();
  expect(await focused()).toBe("create");
  expect(await faults(sheet)).toEqual([]);
  await tabBackTo("tab-preview");
  await sheet.page.keyboard.press("ArrowLeft");
  await tabTo("version-");
  await sheet.page.keyboard.press("Enter");
  await window.getByText("Эта версия уже отправлена").waitFor();
  expect(await faults(sheet)).toEqual([]);
  await sheet.screenshot("brief-version-ru");
  expect(await focused()).toBe("Назад к брифу");
  await sheet.page.keyboard.press("Enter");
  await window.getByRole("tab", { name: "Заполнить" }).waitFor();
  expect(await focused()).toMatch(/^version-/);
});
