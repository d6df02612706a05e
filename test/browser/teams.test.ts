/** Six teams' own trackers, messy as they are, from opening the page to a roll-up whose figures were worked out by hand. */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { dialogOf, openSetUp, walkSetUp } from "./setUp.ts";

const menus = {
  en: {
    insert: ["Insert formulas", "Insert"],
    check: "Check this sheet",
    corrections: ["Corrections", /^Apply 1 correction$/],
    rollup: ["Monthly roll-up", "Make the roll-up"],
    month: "Month",
    close: "Close",
  },
  ru: {
    insert: ["Вставить формулы", "Вставить"],
    check: "Проверить таблицу",
    corrections: ["Исправления", /^Применить 1 исправление$/],
    rollup: ["Сводка за месяц", "Сделать сводку"],
    month: "Месяц",
    close: "Закрыть",
  },
} as const;

type Team = {
  readonly file: string;
  readonly language: keyof typeof menus;
  /** Without a mouse, once the window is open. */
  readonly byKeys?: true;
  /** What the team decides about a column in Set up: the start of the drop-down's name, the meaning. */
  readonly decides?: readonly [RegExp, string];
  /** The cell in which =CPE() is typed, what it becomes, what it shows. */
  readonly typed: readonly [string, RegExp, string];
  /** Inserted by the menu. */
  readonly inserted: Readonly<Record<string, string>>;
  /** What Check says somewhere. */
  readonly checks: readonly string[];
  /** The cell, what stands in it, what the correction makes of it. */
  readonly corrected?: readonly [string, string, string];
  /** By market: CPE and spend of October, as long as nothing is corrected. */
  readonly october: Readonly<Record<string, readonly [number, number]>>;
};

const teams: readonly Team[] = [
  {
    file: "skincare-launch.csv",
    language: "en",
    byKeys: true,
    decides: [/Shoot mood/, "Notes"],
    typed: ["skincare-launch!X7", /^=CPE\(I7, ?.*"US", ?MARKETS, ?.*\$3\)$/, "$0.34"],
    inserted: { S3: "CPE", S7: "$0.34", S8: "$0.38", S9: "$0.28", V8: "0 of 1 · reach 41,000 < 45,000" },
    checks: ["no rate yet", "a number has a letter or a stray mark inside", "rate is a range: $400–600"],
    corrected: ["skincare-launch!I14", "$1,O50", "$1,050"],
    // 1,250 + 900 + 2,400 + (600 + 50) + a gift of 80; engagements 3,652 + 2,400 + 8,500 + 1,600 + 700
    october: { US: [5280 / 16_852, 5280] },
  },
  {
    file: "cookware-posts.csv",
    language: "en",
    typed: ["cookware-posts!U7", /^=CPE\(F7, ?.*C7, ?MARKETS, ?.*\$1\)$/, "£0.30"],
    inserted: { P1: "CPE", P7: "£0.30", P10: "$0.28", P2: "" },
    checks: ["rows 2–4 are one partnership of 3 posts", "no rate yet"],
    // US: 700 ÷ (1,590 + 910 of Bea's two posts), 2,100 ÷ 7,500; UK: 1,500 + 800 + 450 ÷ (5,200 + 2,800 + 1,500)
    october: { US: [2800 / 10_000, 2800], UK: [2750 / 9500, 2750] },
  },
  {
    file: "running-shoes.xlsx",
    language: "en",
    decides: [/Athlete/, "Creator"],
    typed: ["UK!P2", /^=CPE\(B2, ?.*"UK", ?MARKETS, ?.*\$1\)$/, "£0.34"],
    inserted: { "US!L4": "$0.30", "UK!K3": "£0.32", "UK!N3": "0 of 1 · reach 28,500 < 30,000" },
    checks: ["the column “Shoe size” (K) is not read", "Malik Dawson", "the value of the product is not given"],
    corrected: ["US!C6", "$2,6OO", "$2,600"],
    // US: 1,800 + 950 + 1,300 ÷ (6,000 + 3,000 + 4,500); UK: 1,200 + 640 + 900 ÷ (3,500 + 2,000 + 2,800)
    october: { US: [4050 / 13_500, 4050], UK: [2740 / 8300, 2740] },
  },
  {
    file: "kosmetika.csv",
    language: "ru",
    decides: [/Настроение/, "Заметки"],
    typed: ["kosmetika!W4", /^=CPE\(J4; ?.*C4; ?MARKETS; ?.*\$2\)$/, "12,50 ₽"],
    inserted: { R2: "CPE", R4: "12,50 ₽", R5: "12,50 ₽", R7: "12,00 ₽" },
    checks: ["неизвестный рынок «Рoссия»", "ставка в RUB, валюта рынка KZT", "ставки ещё нет"],
    corrected: ["kosmetika!C9", "Рoссия", "RU"],
    // 25 000 + 62 500 + 30 000 ÷ (2 000 + 5 000 + 2 500); «Рoссия» ещё не исправлена, у Казахстана рубли
    october: { RU: [117_500 / 9500, 117_500] },
  },
  {
    file: "chay-posty.csv",
    language: "ru",
    typed: ["chay-posty!U7", /^=CPE\(F7; ?.*C7; ?MARKETS; ?.*\$1\)$/, "15,00 ₽"],
    inserted: { P1: "CPE", P7: "15,00 ₽", P10: "50,00 ₸", P2: "" },
    checks: ["строки 2–4 — одно партнёрство, постов 3", "ставки ещё нет"],
    // 40 000 + 54 000 + 18 000 ÷ (3 000 + 4 500 + 1 200); 150 000 + 90 000 ÷ (3 000 + 1 800)
    october: { RU: [112_000 / 8700, 112_000], KZ: [50, 240_000] },
  },
  {
    file: "kursy.xlsx",
    language: "ru",
    typed: ["Октябрь 2026!Q3", /^=CPE\(C3; ?.*B3; ?MARKETS; ?.*\$2\)$/, "15,00 ₽"],
    inserted: { "Октябрь 2026!L4": "16,00 ₽", "Октябрь 2026!L6": "90,00 ₸", "Ноябрь 2026!L3": "15,20 ₽" },
    checks: ["в числе буква или лишний знак", "ставки ещё нет"],
    corrected: ["Октябрь 2026!C5", "27 0ОО", "27\u00a0000"],
    // 36 000 + 48 000 ÷ (2 400 + 3 000); 180 000 ÷ 2 000; ноябрь в октябрь не входит
    october: { RU: [84_000 / 5400, 84_000], KZ: [90, 180_000] },
  },
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(
    join(root, "dist"),
    teams.map(({ file }) => join(root, "test/sheets", file)),
  );
}, 60_000);
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

test.each(teams)("$file: from opening to a roll-up", async (team) => {
  const { file, language } = team;
  const name = file.replace(/\..*/, "");
  const sheet = await desk.openSheet(file);
  const shot = (step: string) => sheet.screenshot(`team-${name}-${step}`);
  await setUp(sheet, team, name);
  await sheet.closeToasts();

  await inWindow(sheet, language, menus[language].insert, () => shot("5-insert"));
  for (const [address, shown] of Object.entries(team.inserted))
    await sheet.cellShows(address.includes("!") ? address : `${name}!${address}`, shown);
  const [at, formula, shown] = team.typed;
  await sheet.enter(at, "=CPE()");
  await sheet.cellShows(at, shown);
  expect((await sheet.content(at)).replaceAll(" ", "")).toMatch(formula);
  await shot("6-formulas");

  await sheet.closeToasts();
  await sheet.chooseMenu("Crossmarket", menus[language].check);
  await sheet.cellShows("Check!B2", { en: "Rows", ru: "Строки" }[language]);
  await shot("7-check");
  const lines = await linesOf(sheet);
  for (const said of team.checks) expect(lines).toContain(said);

  if (team.corrected) await correct(sheet, team, shot);
  await sheet.closeToasts();
  await inWindow(sheet, language, menus[language].rollup, async () => {
    await dialogOf(sheet).getByLabel(menus[language].month).selectOption("2026-10");
    await shot("9-rollup-window");
  });
  await sheet.closeToasts();
  await shot("10-rollup");
  for (const [market, [cpe, spend]] of Object.entries(team.october)) {
    const row = await rowOf(sheet, market);
    expect(figure(await sheet.cell(`Rollup!E${row}`), language)).toBeCloseTo(cpe, 2);
    expect(figure(await sheet.cell(`Rollup!I${row}`), language)).toBe(spend);
  }
  await sheet.page.close();
});

/** By keys: Tab to the drop-down, its meaning typed, Tab to the button, Enter. By mouse: the same, chosen and clicked. */
async function setUp(sheet: Sheet, { language, byKeys, decides }: Team, name: string): Promise<void> {
  const window = await openSetUp(sheet, language);
  if (!byKeys) {
    if (decides) await window.getByLabel(decides[0]).selectOption({ label: decides[1] });
    await walkSetUp(sheet, language, { photograph: `team-${name}` });
    await window.getByRole("button", { name: menus[language].close, exact: true }).click();
    return sheet.idle();
  }
  if (decides) {
    await tabTo(sheet, window.getByLabel(decides[0]));
    await sheet.page.keyboard.type(decides[1]);
    expect(await window.getByLabel(decides[0]).locator("option:checked").textContent()).toBe(decides[1]);
  }
  for (const step of ["1-columns", "2-markets", "3-brand"]) {
    await sheet.screenshot(`team-${name}-${step}`);
    await tabTo(sheet, window.locator("button.primary"));
    await sheet.page.keyboard.press("Enter");
  }
  await window.getByRole("heading", { name: "The sheet is set up" }).waitFor();
  await sheet.screenshot(`team-${name}-4-done`);
  await sheet.leaveByEscape();
  return sheet.idle();
}

async function tabTo(sheet: Sheet, what: ReturnType<ReturnType<typeof dialogOf>["locator"]>): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await sheet.page.keyboard.press("Tab");
  }
  throw new Error("the focus does not get there by Tab");
}

/** Opens a window by the menu, does what is to be done in it, presses its button, reads the answer, closes it. */
async function inWindow(
  sheet: Sheet,
  language: keyof typeof menus,
  [menu, button]: readonly [string, string | RegExp],
  first: () => Promise<void>,
): Promise<string> {
  await sheet.chooseMenu("Crossmarket", menu);
  const window = dialogOf(sheet);
  await window.getByRole("button", { name: button }).waitFor();
  await first();
  await window.getByRole("button", { name: button }).click();
  const answer = await window.getByRole("status").last().textContent();
  await window.getByRole("button", { name: menus[language].close, exact: true }).click();
  await sheet.idle();
  return answer ?? "";
}

/** Takes the one correction, sees it, takes it back by Ctrl+Z. */
async function correct(sheet: Sheet, team: Team, shot: (step: string) => Promise<void>): Promise<void> {
  const [at = "", from = "", to = ""] = team.corrected ?? [];
  await sheet.closeToasts();
  await inWindow(sheet, team.language, menus[team.language].corrections, () => shot("8-corrections"));
  await sheet.cellShows(at, to);
  await sheet.page.evaluate(() => window.workbench.focus());
  await sheet.page.keyboard.press("Control+z");
  await sheet.cellShows(at, from);
}

async function linesOf(sheet: Sheet): Promise<string> {
  const cells: string[] = [];
  for (let row = 3; row < 14; row++)
    for (const column of ["C", "F", "G"]) cells.push(await sheet.cell(`Check!${column}${row}`));
  return cells.join("\n");
}

async function rowOf(sheet: Sheet, market: string): Promise<number> {
  for (let row = 3; row < 9; row++) if ((await sheet.cell(`Rollup!A${row}`)) === market) return row;
  throw new Error(`no ${market} in the roll-up`);
}

/** "$5,280" → 5280, "12,37 ₽" → 12.37 */
const figure = (text: string, language: keyof typeof menus): number =>
  Number((language === "ru" ? text.replaceAll(",", ".") : text.replaceAll(",", "")).replace(/[^\d.]/g, ""));
