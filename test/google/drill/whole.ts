/** All that a spreadsheet holds, told so that two that look alike are alike: no ids that the engine makes up, no moments. */
import type { Team } from "../sheet.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };
type Book = {
  readonly sheets: readonly (Fields & { readonly id: string; readonly name: string })[];
  readonly styles: Fields;
  readonly formats: Fields;
  readonly borders: Fields;
  readonly namedRanges: Fields;
};

/** What is made up anew each time: ids and places in lists of ids. */
const madeUp = new Set(["id", "figureId", "chartId", "gids", "nextId", "formats", "revisionId", "rowNumber"]);
/** Order says nothing here. */
const unordered = new Set([
  "dataValidationRules",
  "metadata",
  "protections",
  "triggers",
  "conditionalFormats",
  "figures",
]);

export type Whole = { readonly [part: string]: Json };

/** Of rules, those that are on a tab: what the workbench remembers of others no one sees. */
export function wholeOf(team: Team, documents: readonly string[]): Whole {
  const state = JSON.stringify(team.exportState());
  const { workbook, side } = JSON.parse(named(state, team)) as { workbook: Book; side: Fields };
  const rules = JSON.stringify(
    workbook.sheets.map(({ dataValidationRules, conditionalFormats }) => [dataValidationRules, conditionalFormats]),
  );
  for (const kind of ["validations", "conditional"] as const)
    side[kind] = Object.fromEntries(Object.entries(side[kind] as Fields).filter(([id]) => rules.includes(`"${id}"`)));
  const looksIn = (sheet: Fields, kind: "styles" | "formats" | "borders"): Json =>
    Object.fromEntries(
      Object.entries((sheet[kind] ?? {}) as Fields).map(([zone, id]) => [zone, workbook[kind][String(id)] ?? null]),
    );
  const tabs = workbook.sheets.map((sheet) => {
    const { styles: _, formats: __, borders: ___, ...rest } = sheet as Fields;
    const looks = (["styles", "formats", "borders"] as const).map((kind) => [kind, looksIn(sheet, kind)]);
    return [`tab ${sheet.name}`, { ...(plain(rest) as Fields), ...Object.fromEntries(looks) }];
  });
  return {
    ...(Object.fromEntries(tabs) as { [tab: string]: Json }),
    names: workbook.namedRanges,
    ...(plain(side) as Fields),
    documents: [...documents],
  };
}

/** The ids of tabs, of triggers, of charts and the numbers in links → what they stand for; moments → their kind. */
function named(state: string, team: Team): string {
  let text = state;
  for (const { name, sheetId, gid } of team.tabs())
    text = text.replaceAll(sheetId, `tab ${name}`).replaceAll(`gid=${gid}&`, `gid=${name}&`);
  return text
    .replace(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g, "made up")
    .replace(/(\d{4}-\d\d-\d\d[T ])?(?<!\d)\d\d:\d\d(:\d\d(\.\d+)?)?Z?/g, "moment")
    .replace(/(?<=")\d{5}\.\d{4,}(?=")/g, "moment")
    .replace(/\btrigger-?\d+\b/g, "trigger")
    .replace(/docs\.example\.com\/\d+/g, "docs.example.com")
    .replace(/\b[0-9a-f]{16}\b/g, "fingerprint");
}

function plain(value: Json, key = ""): Json {
  if (Array.isArray(value)) {
    const items = value.map((one) => plain(one));
    return unordered.has(key) ? items.map((one) => JSON.stringify(one)).sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  if (key === "charts" || key === "validations" || key === "conditional")
    return Object.values(value)
      .map((one) => JSON.stringify(plain(one)))
      .sort();
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !madeUp.has(name))
      .map(([name, one]) => [name, plain(one, name)]),
  );
}

/** Where two spreadsheets differ, with what stands there: "tab Creators/cells/M3: undefined, not pods". */
export function differences(found: Json | undefined, wanted: Json | undefined, path = ""): string[] {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return [];
  const isNested = (value: Json | undefined): value is Fields => typeof value === "object" && value !== null;
  if (!isNested(found) || !isNested(wanted))
    return [`${path}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`.slice(0, 300)];
  const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...keys].flatMap((key) => differences(found[key], wanted[key], path === "" ? key : `${path}/${key}`));
}
