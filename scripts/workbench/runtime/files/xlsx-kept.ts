/** A part of the .xlsx file for what the format has no place for: metadata, notes, properties, the locale. */
import { emptySide, type Side } from "../side.ts";
import type { Selection } from "../types.ts";

export const keptPart = "customXml/workbench.xml";

/** A tab with the engine's ids of what is on it; they are others when the file is read again, their order is not. */
export type ListedSheet = {
  readonly id: string;
  readonly name: string;
  readonly charts: readonly string[];
  readonly conditional: readonly string[];
  readonly validations: readonly string[];
};

type Settings = { readonly locale: string; readonly timeZone: string };
type Kept = Settings & { readonly side: Side; readonly sheets: readonly ListedSheet[] };
type SheetData = {
  readonly id: string;
  readonly name: string;
  readonly figures?: readonly { readonly tag: string; readonly data: { readonly chartId?: string } }[];
  readonly conditionalFormats?: readonly { readonly id: string }[];
  readonly dataValidationRules?: readonly { readonly id: string }[];
};

export const listSheet = (sheet: SheetData): ListedSheet => ({
  id: sheet.id,
  name: sheet.name,
  charts: (sheet.figures ?? []).flatMap(({ tag, data }) => (tag === "chart" && data.chartId ? [data.chartId] : [])),
  conditional: (sheet.conditionalFormats ?? []).map(({ id }) => id),
  validations: (sheet.dataValidationRules ?? []).map(({ id }) => id),
});

export const writeKept = (settings: Settings & { readonly side: Side }, sheets: readonly ListedSheet[]): string => {
  const json = JSON.stringify({ ...settings, sheets } satisfies Kept);
  return `<?xml version="1.0" encoding="UTF-8"?><workbench xmlns="urn:crossmarket:workbench">${escapeXml(json)}</workbench>`;
};

/** Undefined for a file that the workbench did not write, or where its part cannot be read. */
export const readKept = (
  xml: string | undefined,
  sheets: readonly SheetData[],
): (Settings & { readonly side: Side }) | undefined => {
  const text = /<workbench[^>]*>([\s\S]*)<\/workbench>/.exec(xml ?? "")?.[1];
  if (text === undefined) return undefined;
  try {
    const kept = JSON.parse(unescapeXml(text)) as Kept;
    return { locale: kept.locale, timeZone: kept.timeZone, side: moved(kept, sheets.map(listSheet)) };
  } catch {
    return undefined;
  }
};

/** Old id → new id, by the names of the tabs and the order of what is on them. */
const moved = ({ side: kept, sheets: before }: Kept, after: readonly ListedSheet[]): Side => {
  const side: Side = { ...emptySide(), ...kept };
  const pairs = before.flatMap((old) => {
    const found = after.find(({ name }) => name === old.name);
    return found ? [{ old, found }] : [];
  });
  const ids = new Map(pairs.map(({ old, found }) => [old.id, found.id]));
  const place = (where: Selection): Selection => ({ ...where, sheetId: ids.get(where.sheetId) ?? where.sheetId });
  const rekeyed = <Value>(record: Record<string, Value>, kind: "charts" | "conditional" | "validations") =>
    Object.fromEntries(
      pairs.flatMap(({ old, found }) =>
        old[kind].length === found[kind].length
          ? old[kind].flatMap((id, index) => (record[id] === undefined ? [] : [[found[kind][index] ?? "", record[id]]]))
          : [],
      ),
    );
  const bySheet = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([id, value]) => (ids.has(id) ? [[ids.get(id) ?? "", value]] : [])),
    );
  return {
    ...side,
    gids: bySheet(side.gids),
    notes: bySheet(side.notes),
    types: bySheet(side.types),
    groupControls: bySheet(side.groupControls),
    metadata: side.metadata.map((item) => (item.where ? { ...item, where: place(item.where) } : item)),
    protections: side.protections.map((item) => ({ ...item, where: place(item.where) })),
    charts: mapped(rekeyed(side.charts, "charts"), (chart) => ({ ...chart, ranges: chart.ranges.map(place) })),
    conditional: mapped(rekeyed(side.conditional, "conditional"), (rule) => ({
      ...rule,
      ranges: rule.ranges.map(place),
    })),
    validations: rekeyed(side.validations, "validations"),
  };
};

const mapped = <Value>(record: Record<string, Value>, change: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const unescapeXml = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
