/** Columns that mean the same → one that is read; the others are left out by name, or asked about. */
import type { Text } from "../../text.ts";
import { type Meaning, meaningLabel } from "../meanings.ts";
import { columnName, type TableColumn } from "./table.ts";

/** Meanings that a person confirmed or corrected, by place. */
type Chosen = ReadonlyMap<number, Meaning>;

/** Meanings that several columns may share: their texts and links stand side by side. */
const shared: ReadonlySet<Meaning> = new Set(["unread", "notes", "link", "results", "kpis", "format"]);

/** What two columns must have in common to mean the same thing. */
function sameThing({ meaning, heading }: TableColumn): string {
  const { platform = "", format = "", part = "", moment = "", unit, basis = "", label } = heading;
  if (meaning === "rate") return `rate ${unit.currency ?? ""}`;
  if (meaning === "audience") return `audience ${label.toLowerCase()}`;
  return [meaning, platform, format, part, moment, meaning === "metric:er" ? basis : ""].join(" ");
}

export function withoutRivals(columns: readonly TableColumn[], decided: Chosen): readonly TableColumn[] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of columns) {
    if (shared.has(column.meaning)) continue;
    const key = sameThing(column);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const settled = new Map<TableColumn, TableColumn>();
  for (const group of groups.values())
    if (group.length > 1) for (const [column, better] of settle(group, decided)) settled.set(column, better);
  return columns.map((column) => settled.get(column) ?? column);
}

/** One stays: the one that a person chose, else the one with the more exact name; equal names are asked about. */
function settle(group: readonly TableColumn[], decided: Chosen): readonly (readonly [TableColumn, TableColumn])[] {
  const chosen = group.filter(({ at }) => decided.has(at));
  const pool = chosen.length ? chosen : group;
  const best = Math.min(...pool.map(exactnessOf));
  const winners = pool.filter((column) => exactnessOf(column) === best);
  const [winner] = winners;
  if (!winner) return [];
  const isOpen = winners.length > 1 && !chosen.length;
  const asked = isOpen ? question(winners, winner) : undefined;
  return group.map((column) => {
    if (column === winner) return [column, asked ? { ...column, asked } : column] as const;
    const isRival = isOpen && winners.includes(column);
    const why = isRival ? { asked: asked as Text } : { because: lessExact(winner) };
    return [column, { ...column, meaning: "unread" as const, ...why }] as const;
  });
}

/** A figure of one post stands behind the sum, a planned price behind the price. */
const exactnessOf = ({ heading }: TableColumn): number => heading.exactness + (heading.isAverage ? 20 : 0);

function lessExact(winner: TableColumn): Text {
  const name = columnName(winner);
  return {
    en: `${name.en} is the more exact name and is read instead`,
    ru: `читается ${name.ru}: название точнее`,
  };
}

function question(winners: readonly TableColumn[], winner: TableColumn): Text {
  const names = winners.map(columnName);
  const label = meaningLabel(winner.meaning);
  const first = columnName(winner);
  const isTwo = names.length === 2;
  return {
    en: `${listed(names, "en", "and")} ${isTwo ? "both" : "all"} mean “${label.en}”; until you decide, ${first.en} is read`,
    ru: `${listed(names, "ru", "и")} — ${isTwo ? "оба" : "все"} «${label.ru}»; пока вы не решите, читается ${first.ru}`,
  };
}

/** "A, B and C" */
const listed = (names: readonly Text[], language: keyof Text, and: string): string =>
  [
    names
      .slice(0, -1)
      .map((name) => name[language])
      .join(", "),
    names[names.length - 1]?.[language],
  ].join(` ${and} `);
