/** What the add-on knows of markets → the cells of a fresh Config tab, in the sheet's language alone. */
import { type Cell, textOf } from "../cell.ts";
import type { Language } from "../text.ts";
import { parameterGroups, shippedParameter } from "./parameters/index.ts";
import { type FreshCell, type FreshColumn, isHeard, type Parameter } from "./parameters/parameter.ts";
import { ANY_MARKET, configHeader, wordsUnder } from "./table.ts";

/** Markets that are shipped complete, in the order in which Set up offers them. */
export const shippedMarkets = ["US", "UK", "DE", "BR", "RU", "KZ"] as const;
export type ShippedMarket = (typeof shippedMarkets)[number];

/** Every market that the add-on knows facts about. */
export const knownMarkets = shippedMarkets;

/** Those that a tab gets where nobody chose. */
export const freshMarkets: readonly ShippedMarket[] = ["US", "RU", "KZ"];

export const isShipped = (code: string): code is ShippedMarket => (shippedMarkets as readonly string[]).includes(code);

/** A fresh table: header, then each group under its title. A blank cell of a market follows the `*` column. */
export function freshConfig(codes: readonly string[] = freshMarkets, language: Language = "en"): Cell[][] {
  const header = [...configHeader(language), ...codes];
  return [
    header,
    ...parameterGroups().flatMap(({ label, parameters: group }) => [
      titleRow(header, 1, label[language]),
      ...Object.keys(group).map((key) => freshRow(key, header, language)),
    ]),
  ];
}

/** A row with a bold line of words and nothing else. */
export const titleRow = (header: readonly Cell[], at: number, title: string): Cell[] =>
  header.map((_, column) => (column === at ? title : ""));

/** One parameter under the headings of a table; columns of people's own stay blank. */
export function freshRow(key: string, header: readonly Cell[], language: Language): Cell[] {
  const any = header.findIndex((cell) => textOf(cell) === ANY_MARKET);
  const parameter = shippedParameter(key);
  return header.map((cell, column) => {
    if (column === 0) return key;
    if (column >= any) return freshCell(key, textOf(cell), language);
    return parameter ? wordsUnder(textOf(cell), parameter) : "";
  });
}

/** What the add-on knows about one parameter of one market, as a cell; "" where it knows nothing. */
export const freshCell = (key: string, code: string, language: Language = "en"): Cell =>
  freshCellOf(shippedParameter(key), code, language);

export const freshCellOf = (parameter: Parameter | undefined, code: string, language: Language = "en"): Cell =>
  written(parameter?.fresh?.[columnOf(code)], language);

/** What is noted on that cell: where the value comes from, or why there is none. */
export function freshNote(key: string, code: string, language: Language): string {
  return shippedParameter(key)?.notes?.[columnOf(code)]?.[language] ?? "";
}

export const columnOf = (code: string): FreshColumn => (code === ANY_MARKET ? "any" : (code as FreshColumn));

function written(cell: FreshCell | undefined, language: Language): Cell {
  if (typeof cell !== "object") return cell ?? "";
  if (!isHeard(cell)) return cell[language];
  const { own, asOf, [language]: inSheet } = cell;
  const lines = inSheet === undefined ? own : `${own}\n${language}: ${inSheet}`;
  return asOf ? `${lines} [${{ en: "as of", ru: "на" }[language]} ${asOf}]` : lines;
}
