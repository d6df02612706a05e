/** Other teams' layouts in the page: a column a figure, one row a post, a tab a market or a month; from opening to a roll-up. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { openTeam } from "../google/sheet.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { dialogOf, openSetUp, setUp } from "./setUp.ts";

const folder = mkdtempSync(join(tmpdir(), "layouts-"));
const sample = (name: string) => join(root, "test/sheets", name);

/** A workbook of several tabs, as a team downloads it. */
async function workbook(name: string, cells: Record<string, (string | number)[][]>, locale: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await openTeam({ cells, locale }).exportXlsx());
  return file;
}

const markets = {
  US: [
    ["Influencer", "Cost", "Likes", "Comments", "Reach", "Date posted"],
    ["Mara Kent", "$1,200", 1210, 44, 40100, "10/14/2026"],
    ["Ella Voss", "$800", 2100, 100, 61000, "10/20/2026"],
  ],
  UK: [
    ["Influencer", "Cost", "Likes", "Comments", "Reach", "Date posted"],
    ["Ivy Stone", "£600", 980, 31, 22000, "10/12/2026"],
  ],
  Ideas: [["ask Joe about the trade fair"]],
};
const months = {
  "Октябрь 2026": [
    ["Блогер", "Рынок", "Цена", "Охват", "Лайки", "Комментарии"],
    ["Света Крылова", "Россия", "38 000 ₽", 43900, 2010, 88],
    ["Лев Пак", "РФ", "28к", 31000, 1020, 41],
  ],
  "Ноябрь 2026": [
    ["Блогер", "Рынок", "Цена", "Охват", "Лайки", "Комментарии"],
    ["Света Крылова", "Россия", "40 000 ₽", 45000, 2100, 90],
  ],
};

let desk: Desk;
beforeAll(async () => {
  const files = [
    sample("tracker.csv"),
    sample("posts.csv"),
    await workbook("markets.xlsx", markets, "en_US"),
    sample("blogery.csv"),
    sample("posty.csv"),
    await workbook("mesyacy.xlsx", months, "ru_RU"),
  ];
  desk = await openDesk(join(root, "dist"), files);
}, 60_000);
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(desk.errors).toEqual([]));

const words = {
  en: {
    insert: "Insert formulas",
    button: "Insert",
    close: "Close",
    check: "Check this sheet",
    rollup: "Monthly roll-up",
    month: "Month",
    make: "Make the roll-up",
  },
  ru: {
    insert: "Вставить формулы",
    button: "Вставить",
    close: "Закрыть",
    check: "Проверить таблицу",
    rollup: "Сводка за месяц",
    month: "Месяц",
    make: "Сделать сводку",
  },
} as const;
type Language = keyof typeof words;

async function insertFormulas(sheet: Sheet, language: Language): Promise<void> {
  await sheet.chooseMenu("Crossmarket", words[language].insert);
  await dialogOf(sheet).getByRole("button", { name: words[language].button }).click();
  await dialogOf(sheet).getByRole("button", { name: words[language].close, exact: true }).click();
  await sheet.idle();
}

async function check(sheet: Sheet, language: Language): Promise<void> {
  await sheet.closeToasts();
  await sheet.chooseMenu("Crossmarket", words[language].check);
  await sheet.idle();
  await sheet.page.locator(".message:not(.running)").last().waitFor();
}

async function rollUp(sheet: Sheet, language: Language): Promise<void> {
  await sheet.chooseMenu("Crossmarket", words[language].rollup);
  await dialogOf(sheet).getByRole("combobox", { name: words[language].month }).selectOption("2026-10");
  await dialogOf(sheet).getByRole("button", { name: words[language].make }).click();
  await dialogOf(sheet).getByRole("button", { name: words[language].close, exact: true }).click();
  await sheet.idle();
  await sheet.closeToasts();
}

/** The spend of a market on the roll-up's page. */
async function spendOf(sheet: Sheet, market: string): Promise<string> {
  for (let row = 4; row < 9; row++)
    if ((await sheet.cell(`Rollup!A${row}`)) === market) return sheet.cell(`Rollup!I${row}`);
  return "";
}

/** All lines of the Check tab as one text. */
async function checkLines(sheet: Sheet): Promise<string> {
  const rows = Array.from({ length: 16 }, (_, at) => at + 1);
  const cells = await Promise.all(
    rows.flatMap((row) => ["B", "C", "D", "F", "G"].map((column) => sheet.cell(`Check!${column}${row}`))),
  );
  return cells.join(" | ");
}

/** Goes on by Tab to a button of the open window and presses Enter. */
async function byKeys(sheet: Sheet, button: string): Promise<void> {
  const focused = dialogOf(sheet).locator(`${button}:focus`);
  for (let tabs = 0; tabs < 60 && (await focused.count()) === 0; tabs++) await sheet.page.keyboard.press("Tab");
  await sheet.page.keyboard.press("Enter");
}

test("a column a figure: by keys alone to the formulas, then check, a correction and a roll-up", async () => {
  const sheet = await desk.openSheet("tracker.csv");
  const window = await openSetUp(sheet);
  await sheet.screenshot("layout-tracker-1-columns");
  await window.getByText("Not read").first().waitFor();
  for (const step of ["Markets", "Brand defaults", "The sheet is set up"]) {
    await byKeys(sheet, "button.primary");
    await window.getByRole("heading", { name: step }).waitFor();
  }
  await window.getByText("The sheet is set up").first().waitFor();
  await sheet.screenshot("layout-tracker-2-done");
  await sheet.page.keyboard.press("Escape");
  await sheet.idle();
  await insertFormulas(sheet, "en");
  await sheet.cellShows("tracker!O4", "CPE");
  await sheet.cellShows("tracker!O5", "$0.96"); // 1,200 ÷ (1,210 + 44)
  await sheet.cellShows("tracker!O6", "$0.43"); // (900 + 45) ÷ (2,100 + 90)
  await sheet.screenshot("layout-tracker-3-formulas");
  await check(sheet, "en");
  const lines = await checkLines(sheet);
  expect(lines).toContain("the column “Zodiac” (N) is not read: nothing knows this heading");
  expect(lines).toContain("unknown market “United Kindgom”");
  await sheet.screenshot("layout-tracker-4-check");
  await sheet.goTo("tracker!A1");
  await sheet.chooseMenu("Crossmarket", "Corrections");
  await dialogOf(sheet).getByText("United Kindgom").first().waitFor();
  await sheet.screenshot("layout-tracker-5-corrections");
  await dialogOf(sheet).getByRole("button", { name: /Apply/ }).click();
  await dialogOf(sheet).getByText("Corrected: 1 cell").waitFor();
  await dialogOf(sheet).getByRole("button", { name: "Close", exact: true }).click();
  await sheet.idle();
  await sheet.cellShows("tracker!D9", "UK");
  await rollUp(sheet, "en");
  expect(await spendOf(sheet, "US")).toMatch(/^4,?345/); // 1,200 + 945 + 1,500 + 700
  expect(await spendOf(sheet, "UK")).toMatch(/^1,?400/); // 600 + 800
  await sheet.screenshot("layout-tracker-6-rollup");
});

test("one row a post: a deal is one partnership, and a formula completes itself", async () => {
  const sheet = await desk.openSheet("posts.csv");
  await setUp(sheet);
  await sheet.closeToasts();
  await sheet.enter("posts!L7", "=CPE()");
  await sheet.cellShows("posts!L7", "£0.49"); // 500 ÷ (950 + 80)
  expect(await sheet.content("posts!L7")).toMatch(/^=CPE\(D7, ?.*B7, ?MARKETS, ?.*\$1\)$/);
  await check(sheet, "en");
  const lines = await checkLines(sheet);
  expect(lines).toContain("rows 2–4 are one partnership of 3 posts");
  expect(lines).toContain("“soon” is no date that can be read");
  await sheet.screenshot("layout-posts-check");
  await rollUp(sheet, "en");
  expect(await spendOf(sheet, "US")).toMatch(/^2,?000/);
  expect(await sheet.cell("Rollup!M4")).toBe("1 of 2"); // 132,800 views of 120k; 57,000 of 60k
  await sheet.screenshot("layout-posts-rollup");
});

test("a tab a market: all tabs are one list", async () => {
  const sheet = await desk.openSheet("markets.xlsx");
  await setUp(sheet, "en", { photograph: "layout-markets" });
  await sheet.closeToasts();
  await insertFormulas(sheet, "en");
  await sheet.cellShows("US!G2", "$0.96");
  await sheet.cellShows("UK!G2", "£0.59"); // 600 ÷ 1,011
  await rollUp(sheet, "en");
  expect(await spendOf(sheet, "US")).toMatch(/^2,?000/);
  expect(await spendOf(sheet, "UK")).toMatch(/^600/);
  await sheet.screenshot("layout-markets-rollup");
});

test("русская таблица со столбцом на показатель: от настройки до сводки", async () => {
  const sheet = await desk.openSheet("blogery.csv");
  await setUp(sheet, "ru", { photograph: "layout-blogery" });
  await sheet.closeToasts();
  await insertFormulas(sheet, "ru");
  await sheet.cellShows("blogery!L2", "CPE");
  expect(await sheet.cell("blogery!L3")).toMatch(/^21,03/); // 45 000 ÷ 2 140
  await sheet.screenshot("layout-blogery-5-formulas");
  await check(sheet, "ru");
  await sheet.screenshot("layout-blogery-6-check");
  await sheet.goTo("blogery!A1");
  await sheet.chooseMenu("Crossmarket", "Исправления");
  await dialogOf(sheet).getByText("Рoссия").first().waitFor();
  await sheet.screenshot("layout-blogery-7-corrections");
  await dialogOf(sheet)
    .getByRole("button", { name: /^Исправить|^Применить/ })
    .click();
  await dialogOf(sheet).getByText("Исправлено ячеек: 1").waitFor();
  await sheet.page.keyboard.press("Escape");
  await sheet.idle();
  await sheet.cellShows("blogery!B8", "RU");
  await sheet.page.evaluate(() => window.workbench.focus());
  await sheet.page.keyboard.press("Control+z");
  await sheet.cellShows("blogery!B8", "Рoссия");
  await rollUp(sheet, "ru");
  expect((await spendOf(sheet, "RU")).replace(/\D/g, "").slice(0, 6)).toBe("135000"); // 45 + 30 + 60 тыс.; «Рoссия» ещё не исправлена
  await sheet.screenshot("layout-blogery-8-rollup");
});

test("русская таблица по строке на пост: рынок из разделов, ставка один раз", async () => {
  const sheet = await desk.openSheet("posty.csv");
  await setUp(sheet, "ru");
  await sheet.closeToasts();
  await rollUp(sheet, "ru");
  expect((await spendOf(sheet, "RU")).replace(/\D/g, "").slice(0, 6)).toBe("118000"); // 90 000 + 28 000
  expect((await spendOf(sheet, "US")).replace(/\D/g, "").slice(0, 4)).toBe("1200");
  await sheet.screenshot("layout-posty-rollup");
});

test("вкладка на месяц: строки датированы её названием", async () => {
  const sheet = await desk.openSheet("mesyacy.xlsx");
  await setUp(sheet, "ru", { photograph: "layout-mesyacy" });
  await sheet.closeToasts();
  await rollUp(sheet, "ru");
  expect((await spendOf(sheet, "RU")).replace(/\D/g, "").slice(0, 5)).toBe("66000"); // 38 000 + 28 000
  await sheet.screenshot("layout-mesyacy-rollup");
});
