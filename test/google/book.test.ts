/** Texts on their way into cells, and days of the sheet's own zone. */
import { afterEach, describe, expect, test } from "vitest";
import { campaignColumns } from "../../src/domain/brief/fields.ts";
import { dayInZone } from "../../src/google/book.ts";
import { evaluate, open } from "../workbench/open.ts";
import { header, maya } from "./asGoogle.ts";
import { openBriefs } from "./briefs.ts";
import { openTeam, type Team } from "./sheet.ts";

/** Nothing here is a number or a date to anybody who typed it as a name. */
const hostile = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "'=1+1",
  '=HYPERLINK("https://example.com";"x")',
  "1/2",
  "+7 999",
  "00123",
];

/** Cells of a tab by the two ways of looking at them: what formulas there are, and whether a text is of plain text. */
const cellsOf = (team: Team, tab: string) =>
  evaluate(
    open({ state: team.exportState() }),
    `const range = book.getSheetByName(${JSON.stringify(tab)}).getDataRange();
     const [values, formulas, formats] = [range.getValues(), range.getFormulas(), range.getNumberFormats()];
     return values.flatMap((row, i) => row.map((value, j) => ({ value: typeof value === "object" ? String(value) : value, formula: formulas[i][j], format: formats[i][j] })));`,
  ) as unknown as readonly { readonly value: unknown; readonly formula: string; readonly format: string }[];

const ownFormula = /^=(HYPERLINK\("(#gid=|https:\/\/docs\.example)|IF\(|SUM|CPE|[A-Z_]+\()/;

describe.each(hostile)("a creator called %s", (name) => {
  const team = openTeam({ cells: { Team: [header, [`'${name}`, ...maya.slice(1)]] }, locale: "en_US" });
  team.does("setUp", { markets: ["US"] });
  for (const action of ["creators", "payments", "check", "today", "scorecard"]) team.does(action);
  team.does("rollup", { month: "2026-10", undated: "count" });

  test.each(["Creators", "Payments", "Check", "Today", "Scorecard", "Rollup"])(
    "is that text on %s, and no formula",
    (tab) => {
      const cells = cellsOf(team, tab);
      expect(cells.filter(({ formula }) => formula && !ownFormula.test(formula))).toEqual([]);
      expect(cells.filter(({ formula }) => formula.includes("example.com") && !formula.includes("#gid="))).toEqual([]);
      const own = cells.filter(({ value, formula }) => value === name && !formula);
      if (tab === "Creators") expect(own.length).toBeGreaterThan(0);
      // the format of plain text alone is not known to keep a formula from being one
      if (/^['=+\-@]/.test(name)) for (const { format } of own) expect(format).not.toBe("@");
    },
  );
});

describe("what a campaign says", () => {
  const { team } = openBriefs();
  const owner = { market: "RU", creator: "Света Крылова", columns: campaignColumns("en") };

  test.each(hostile)("as %s stays that text in its tab", (brand) => {
    const campaign = `Campaign ${hostile.indexOf(brand) + 1}`;
    const parts = { campaign: { campaign, brand }, market: {}, creator: {} };
    team.does("saveBriefDraft", { ...owner, campaign, parts, edited: ["campaign", "brand"] });
    expect(cellsOf(team, "Campaigns").filter(({ value }) => value === brand)).toMatchObject([{ formula: "" }]);
  });
});

describe("the day of a date", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Utilities");
  });

  test("is Google's to say in a zone that JavaScript has no name for", () => {
    Reflect.set(globalThis, "Utilities", {
      formatDate: (date: Date, zone: string, format: string) => `${zone} ${format} ${date.getTime()}`,
    });
    expect(dayInZone("Mars/Olympus")(new Date(0))).toBe("Mars/Olympus yyyy-MM-dd 0");
  });

  test.each([
    ["Pacific/Auckland", "2026-10-14T11:30:00Z", "2026-10-15"],
    ["Pacific/Kiritimati", "2026-10-13T10:00:00Z", "2026-10-14"],
    ["America/New_York", "2026-10-15T03:00:00Z", "2026-10-14"],
  ])("in %s at %s is %s", (zone, moment, day) => {
    expect(dayInZone(zone)(new Date(moment))).toBe(day);
  });
});
