/** A team's own tracker, messy as it is, walked through by mouse or by keys. */
import { expect } from "vitest";
import type { Desk, Sheet } from "./browser.ts";
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

export type Team = {
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

/** From opening to a roll-up whose figures were worked out by hand. */
export async function walk(desk: Desk, team: Team): Promise<void> {
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
    expect(figure(await sheet.cell(`Rollup!G${row}`), language)).toBeCloseTo(cpe, 2);
    expect(figure(await sheet.cell(`Rollup!I${row}`), language)).toBe(spend);
  }
  await sheet.page.close();
}

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
  for (let row = 6; row < 20; row++) if ((await sheet.cell(`Rollup!A${row}`)) === market) return row;
  throw new Error(`no ${market} in the roll-up`);
}

/** "$5,280" → 5280, "12,37 ₽" → 12.37 */
const figure = (text: string, language: keyof typeof menus): number =>
  Number((language === "ru" ? text.replaceAll(",", ".") : text.replaceAll(",", "")).replace(/[^\d.]/g, ""));
