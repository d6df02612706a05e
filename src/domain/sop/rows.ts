/** Rows of what markets may differ in → what is the same everywhere, said once, and a table of the differences. */
import { type Block, facts, type GridRow, grid, paragraph, type Words } from "../document.ts";
import type { Language, Text } from "../text.ts";
import type { SopMarket } from "./sopMarket.ts";

export type Audience = "team" | "creators";
export type Reader = { readonly for: Audience; readonly language: Language };

export type SopRow = {
  readonly label: Text;
  /** Where the team reads it in other words than a creator. */
  readonly teamLabel?: Text;
  /** Undefined where nothing is agreed. */
  readonly say: (market: SopMarket, language: Language) => string | undefined;
  /** Nobody has to agree on it: left out where no market has it, and a market without it says this. */
  readonly gap?: Text;
};

export const notAgreed: Text = { en: "not agreed yet", ru: "ещё не согласовано" };

/** More columns than this on a page are two tables. */
const MOST_COLUMNS = 4;

export function byMarket(rows: readonly SopRow[], markets: readonly SopMarket[], reader: Reader): readonly Block[] {
  const { language } = reader;
  const lines = rows.flatMap((row) => lineOf(row, markets, reader) ?? []);
  if (!lines.length) return [];
  if (markets.length <= 1) return [facts(lines.map(({ label, cells: [cell] }) => [label, cell ?? openCell(language)]))];
  const same = lines.filter(isSame);
  const differing = lines.filter((line) => !isSame(line));
  const first = (cells: readonly Words[]): Words => cells[0] ?? openCell(language);
  return [
    ...(same.length && differing.length ? [paragraph(texts.same[language])] : []),
    ...(same.length ? [facts(same.map(({ label, cells }) => [label, first(cells)]))] : []),
    ...(same.length && differing.length ? [paragraph(texts.differ[language])] : []),
    ...gridsOf(differing, markets),
  ];
}

/** All rows side by side, whether they differ or not. */
export function gridsOf(lines: readonly GridRow[], markets: readonly SopMarket[]): readonly Block[] {
  if (!lines.length) return [];
  const width =
    markets.length <= MOST_COLUMNS ? MOST_COLUMNS : Math.ceil(markets.length / Math.ceil(markets.length / 3));
  return markets.flatMap((_, from) =>
    from % width
      ? []
      : [
          grid(
            markets.slice(from, from + width).map(({ name }) => name),
            lines.map(({ label, cells }) => ({ label, cells: cells.slice(from, from + width) })),
          ),
        ],
  );
}

/** "within 24 hours" or "within 24 hours (Russia), within 72 hours (United States)"; undefined where nobody agreed on it. */
export function acrossMarkets({ say }: SopRow, markets: readonly SopMarket[], language: Language): string | undefined {
  const said = new Map<string, string[]>();
  for (const market of markets) {
    const text = say(market, language);
    if (text !== undefined) said.set(text, [...(said.get(text) ?? []), market.name]);
  }
  const [only] = [...said.keys()];
  if (only !== undefined && said.size === 1 && said.get(only)?.length === markets.length) return only;
  return [...said].map(([text, names]) => `${text} (${names.join(", ")})`).join("; ") || undefined;
}

export const labelOf = ({ label, teamLabel }: SopRow, reader: Reader): string =>
  ((reader.for === "team" && teamLabel) || label)[reader.language];

function lineOf(row: SopRow, markets: readonly SopMarket[], reader: Reader): GridRow | undefined {
  const said = markets.map((market) => row.say(market, reader.language));
  if (row.gap && said.every((text) => text === undefined)) return undefined;
  const gap = row.gap ? row.gap[reader.language] : openCell(reader.language);
  return { label: labelOf(row, reader), cells: said.map((text) => text ?? gap) };
}

const openCell = (language: Language): Words => ({ open: notAgreed[language] });

const isSame = ({ cells: [first, ...more] }: GridRow): boolean =>
  more.every((cell) => JSON.stringify(cell) === JSON.stringify(first));

const texts = {
  same: { en: "The same in every market:", ru: "Одинаково на всех рынках:" },
  differ: { en: "Where markets differ:", ru: "Что различается:" },
} satisfies Readonly<Record<string, Text>>;
