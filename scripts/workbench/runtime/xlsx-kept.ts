/** A part of the .xlsx file for what the format has no place for: metadata, notes, properties, the locale. */
import { emptySide, type Side } from "./side.ts";

export const keptPart = "customXml/workbench.xml";

export type Kept = { readonly side: Side; readonly locale: string; readonly timeZone: string };
type SheetName = { readonly id: string; readonly name: string };

/** Sheets get other ids when the file is read again, so they are kept by name. */
export const writeKept = (kept: Kept, sheets: readonly SheetName[]): string => {
  const json = renamed(
    JSON.stringify(kept),
    sheets.map(({ id, name }) => [JSON.stringify(id), JSON.stringify(mark + name)]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><workbench xmlns="urn:crossmarket:workbench">${escapeXml(json)}</workbench>`;
};

/** Undefined for a file that the workbench did not write, or where its part cannot be read. */
export const readKept = (xml: string | undefined, sheets: readonly SheetName[]): Kept | undefined => {
  const text = /<workbench[^>]*>([\s\S]*)<\/workbench>/.exec(xml ?? "")?.[1];
  if (text === undefined) return undefined;
  try {
    const json = renamed(
      unescapeXml(text),
      sheets.map(({ id, name }) => [JSON.stringify(mark + name), JSON.stringify(id)]),
    );
    const kept = JSON.parse(json) as Kept;
    return { ...kept, side: { ...emptySide(), ...kept.side, validations: {}, conditional: {}, charts: {} } };
  } catch {
    return undefined;
  }
};

const mark = "sheet named ";

const renamed = (json: string, names: readonly (readonly [string, string])[]): string =>
  names.reduce((text, [from, to]) => text.replaceAll(from, () => to), json);

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const unescapeXml = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
