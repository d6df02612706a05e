/** A heading as it is read, on one line: "metric:reach · instagram · 24h · avg"; and tables of such lines. */
import { type Heading, readHeading } from "../../../../src/domain/sheets/headings/heading.ts";

export function said(text: string): string {
  const { meanings, unit, platform, format, part, moment, basis, isAverage, inverts, vat }: Heading = readHeading(text);
  const scale = unit.scale === 3 ? "thousands" : unit.scale === 6 ? "millions" : undefined;
  return [
    meanings[0] ?? "unread",
    unit.currency,
    scale,
    unit.isPercent && "%",
    platform,
    format,
    part,
    moment && `${moment}h`,
    basis && `by ${basis}`,
    isAverage && "avg",
    inverts && "inverts",
    vat && `VAT ${vat}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A line a heading; ⏎ is a line break. */
export const rows = (table: string): readonly (readonly [heading: string, said: string])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [heading = "", meaning = ""] = line.split(" → ");
      return [heading.trim().replaceAll("⏎", "\n"), meaning.trim()];
    });

/** Headings alone, parted by " | ". */
export const list = (text: string): readonly string[] => text.trim().split(/\s+\|\s+/);
