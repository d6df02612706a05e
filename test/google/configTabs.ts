/** Sheets on which the Config tab is made, and all that a file knows of a tab. */
import type { Team } from "./sheet.ts";

export const partnerships = [
  ["Creator", "Market", "Rate", "KPIs", "Results"],
  ["Maya", "US", "$1,200", "reach 100k", "likes 4,210; comments 187; saves 640"],
];
export const russians = { markets: ["US", "RU"] };

/** As the first edition left it: both languages, old keys, in part. */
export const older = [
  ["key", "Parameter", "Параметр", "What it does / Что делает", "*", "US", "RU"],
  ["", "Identity", "Рынок", "", "", "", ""],
  ["currency", "Currency", "Валюта", "", "", "USD", "RUB"],
  ["netDays", "Rest due", "Остаток", "", 30, 45, ""],
  ["disclosureLabel", "Ad label", "Пометка рекламы", "", "", "#ad [as of 2025]", ""],
];

type Book = {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly styles: object;
  readonly namedRanges: object;
};

/** All that the file knows of a tab, without the names that the engine makes up. */
export function wholeTab(team: Team, name = "Config") {
  const { workbook, side } = team.exportState() as unknown as { workbook: Book; side: Record<string, unknown> };
  const sheet = workbook.sheets.find((one) => one.name === name);
  const plain = (value: unknown) =>
    JSON.parse(JSON.stringify(value ?? null).replaceAll(sheet?.id ?? "-", "tab"), (key, one) =>
      key === "id" ? undefined : one,
    );
  const of = (kind: string) => plain((side[kind] as Record<string, unknown> | undefined)?.[sheet?.id ?? ""]);
  return {
    sheet: plain(sheet),
    looks: workbook.styles,
    notes: of("notes"),
    validations: of("validations"),
    conditional: of("conditional"),
    groupControls: of("groupControls"),
    shown: team.display(name),
    values: team.read(name),
    marks: plain(side.metadata),
    guards: plain(side.protections),
    names: workbook.namedRanges,
  };
}
