/** Menu: checks the sheet. Every doubt goes into the Check tab, with a link to its cell; the team's tabs stay as they are. */
import { textOf } from "../domain/cell.ts";
import { CONFIG_TAB, type Config } from "../domain/config/config.ts";
import { doubtsOf, type RowDoubt } from "../domain/sheets/check/check.ts";
import { checkTitle, doubledDoubts } from "../domain/sheets/check/checkTitle.ts";
import { type DoubtGroup, groupDoubts, typedIn } from "../domain/sheets/check/grouping.ts";
import { tableDoubts } from "../domain/sheets/check/tableDoubts.ts";
import { rowDoubt } from "../domain/sheets/rowDoubt.ts";
import { spans } from "../domain/sheets/spans.ts";
import type { Language } from "../domain/text.ts";
import type { ConfigIssue } from "../domain/validation/configIssues.ts";
import { configIssues } from "../domain/validation.lazy.ts";
import { activityDoubts, readActivityTab } from "./activityTab.ts";
import { book, bookLanguage, linkTo, type Sheet, today, type Written, writeBlock } from "./book.ts";
import { sheetById } from "./briefRow.ts";
import { inks, sizes } from "./looks.ts";
import { paymentDoubts } from "./paymentsRead.ts";
import { peopleDoubts } from "./people.ts";
import { withPublicHolidays } from "./publicHolidays.ts";
import { readStates, type States } from "./readStates.ts";
import { doubledSaid, doubledTabs, makeTab, requireEditable } from "./tabs.ts";
import { readConfigTab, readTable, requireTeam, type Team } from "./team.ts";

const header = {
  en: ["Cell", "Rows", "Creator", "Column", "What was typed", "What was found", "What to do", "Corrected"],
  ru: ["Ячейка", "Строки", "Блогер", "Столбец", "Что написано", "Что найдено", "Что сделать", "Исправлено"],
};

export function check(): void {
  const language = bookLanguage();
  const { sheet, rows, config: typed } = readConfigTab();
  const config = withPublicHolidays(typed);
  requireEditable(["Check"], language);
  const team = requireTeam(config);
  const read = team.tables.map(readTable);
  const partnerships = read.flatMap((one) => one.partnerships);
  const states = readStates(() => team);
  const { people } = states;
  const doubts = [
    ...team.tables.flatMap(({ rows: cells, table, context }) => tableDoubts(cells, table, context.tab)),
    ...doubtsOf(partnerships, config, language, today()),
    ...doubledDoubts(partnerships),
    ...peopleDoubts(people, partnerships),
    ...activityDoubts(readActivityTab(config), partnerships, people.creators),
    ...paymentDoubts({ ...states, partnerships, config, briefs: states.logged }),
    ...contradictionDoubts(states),
  ];
  const keys = rows.map((row) => textOf(row[0]));
  const lines = [
    ...groupDoubts(doubts).map((group) => groupLine(group, team, language)),
    ...configLines(config, sheet, keys, (rows[0] ?? []).map(textOf), language),
    ...doubledLines(language),
  ];
  writeCheck(lines, checkTitle(read, lines.length, language), language);
}

/** What does not fit on a partnership's way, at its row. */
const contradictionDoubts = ({ states, facts }: States): readonly RowDoubt[] =>
  states.flatMap(({ contradictions }, at) =>
    contradictions.flatMap(({ kind, found, todo }) => {
      const partnership = facts[at]?.partnership;
      const column = partnership && (partnership.places.status ?? partnership.places.creator);
      return partnership ? [rowDoubt(partnership, column, `way ${kind}`, "doubt", [found, todo])] : [];
    }),
  );

function groupLine(group: DoubtGroup, team: Team, language: Language): Written[] {
  const { first, doubts } = group;
  const { found, todo, suggestion } = first;
  const { dayOfDate } = team.tables.find(({ context }) => context.tab.id === first.tab.id)?.context ?? {};
  const creators = [...new Set(doubts.map(({ creator }) => creator).filter(Boolean))];
  return [
    linkToPlace(team, first),
    spans([...new Set(doubts.map(({ row }) => row))].sort((one, other) => one - other)),
    creators.length > 1 ? `${creators[0]} +${creators.length - 1}` : (creators[0] ?? ""),
    team.tables.length > 1 || first.tab.id !== team.tables[0]?.context.tab.id
      ? `${first.tab.name}: ${first.heading}`
      : first.heading,
    typedIn(group, language, dayOfDate),
    found[language],
    todo[language],
    suggestion ?? "",
  ];
}

/** A link to a cell of the team's, on whichever tab it is. */
export function linkToPlace(
  team: Team,
  { tab, row, at }: Pick<RowDoubt, "tab" | "row" | "at">,
  label?: string,
): Written {
  const sheet = team.tables.find(({ context }) => context.tab.id === tab.id)?.sheet ?? sheetById(tab.id);
  return sheet ? linkTo(sheet, row, at + 1, label) : "";
}

/** Config cells that make no sense, and parameters that do not fit together. */
function configLines(
  { markets }: Config,
  sheet: Sheet,
  keys: readonly string[],
  columns: readonly string[],
  language: Language,
): Written[][] {
  const senseless = { en: "makes no sense here", ru: "не имеет смысла" }[language];
  const problems = markets
    .flatMap((market) => market.problems)
    .map(({ key, row, column, found, hint }): Written[] => [
      linkTo(sheet, row, column),
      "",
      "",
      `${CONFIG_TAB}: ${key}`,
      textOf(found),
      senseless,
      hint[language],
      "",
    ]);
  const issues = markets.flatMap(configIssues).map(({ market, key, text }: ConfigIssue): Written[] => {
    const link = linkTo(sheet, keys.indexOf(key) + 1, columns.indexOf(market) + 1);
    return [link, "", "", `${CONFIG_TAB}: ${key}`, market, text[language], "", ""];
  });
  return [...unique(problems), ...issues];
}

/** Tabs that somebody duplicated with their marks: one of each is read. */
const doubledLines = (language: Language): Written[][] =>
  doubledTabs().map(({ kept, copies: [copy = kept] }, at) => {
    const todo = {
      en: "delete the copy that you do not need; if it is the other one, copy its cells back first",
      ru: "удалите лишнюю копию; если нужна именно она, сначала перенесите её ячейки обратно",
    };
    const found = doubledSaid()[at]?.[language] ?? "";
    return [linkTo(copy, 1, 1), "", "", kept.getName(), copy.getName(), found, todo[language], ""];
  });

/** A senseless `*` cell is found once for every market that leans on it. */
const unique = (lines: Written[][]) => [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];

/** A title, one muted line, a bold row of headings with a thin rule: no fills, no gridlines. */
function writeCheck(lines: Written[][], title: string, language: Language): void {
  const sheet = makeTab("Check");
  const width = header[language].length;
  sheet.clear();
  const empty = Array<Written>(width - 1).fill("");
  const none: Written[][] = [[{ en: "Nothing to correct.", ru: "Исправлять нечего." }[language], ...empty]];
  writeBlock(sheet, 1, 1, [[title, ...empty], header[language], ...(lines.length ? lines : none)]);
  sheet.setHiddenGridlines(true);
  sheet
    .getRange(1, 1)
    .setFontSize(sizes.section ?? sizes.row)
    .setFontWeight("bold")
    .setFontColor(inks.text);
  sheet
    .getRange(2, 1, 1, width)
    .setFontWeight("bold")
    .setFontColor(inks.muted)
    .setBorder(null, null, true, null, null, null, inks.rule, SpreadsheetApp.BorderStyle.SOLID);
  sheet
    .getRange(2, 1, lines.length + 1, width)
    .setWrap(true)
    .setVerticalAlignment("top");
  sheet.getRange(3, 2, Math.max(1, lines.length), 4).setFontColor(inks.muted);
  sheet.setFrozenRows(2);
  for (const [at, pixels] of WIDTHS.entries()) sheet.setColumnWidth(at + 1, pixels);
  sheet.activate();
  book().toast(title, "Crossmarket", 10);
}

/** What was found and what to do are sentences; the rest is short. */
const WIDTHS = [60, 76, 120, 136, 200, 256, 256, 220];
