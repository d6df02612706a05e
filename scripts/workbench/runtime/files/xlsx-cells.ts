/** The XML of a sheet, by whatever program → cells that say where they are, whose texts are shared ones. */
import { columnLetters } from "../a1.ts";

/** The table of texts of the workbook; texts that stand in cells join it. */
export type SharedTexts = { readonly add: (itemXml: string) => number; readonly xml: () => string };

export const sharedTexts = (xml: string): SharedTexts => {
  const items = [...withoutPrefix(xml).matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(
    ([, inner = ""]) => inner,
  );
  return {
    add: (itemXml) => items.push(itemXml) - 1,
    xml: () =>
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.map((item) => `<si>${plainText(item)}</si>`).join("")}</sst>`,
  };
};

export const mendSheetXml = (xml: string, texts: SharedTexts): string =>
  withPlaces(withoutPrefix(xml)).replace(
    /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    (cell, attributes: string, inner: string | undefined) => mendCell(cell, attributes, inner ?? "", texts),
  );

/** `<x:row>` → `<row>`: a program may name the main namespace as it likes. */
export const withoutPrefix = (xml: string): string => {
  const prefix = /<(\w+):(?:workbook|worksheet|styleSheet|sst|Relationships|Types)\b/.exec(xml)?.[1];
  const plain = prefix ? xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1") : xml;
  const relations = /xmlns:(\w+)="[^"]*\/officeDocument\/(?:2006\/)?relationships"/.exec(plain)?.[1];
  return relations && relations !== "r" ? plain.replace(new RegExp(`(\\s)${relations}:(?=\\w+=)`, "g"), "$1r:") : plain;
};

/** `<is><t>Anna</t></is>` and a written text without formula → a shared text; an ISO date → its number. */
const mendCell = (cell: string, attributes: string, inner: string, texts: SharedTexts): string => {
  const type = /\st="(\w+)"/.exec(attributes)?.[1];
  const typed = (to: string, value: string | number) =>
    `<c${attributes.replace(/\st="\w+"/, ` t="${to}"`)}><v>${value}</v></c>`;
  if (type === "inlineStr") return typed("s", texts.add(/<is\b[^>]*>([\s\S]*)<\/is>/.exec(inner)?.[1] ?? ""));
  const value = /<v\b[^>]*(?<!\/)>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? "";
  const hasFormula = /<f[\s>/]/.test(inner);
  if (type === "str" && !hasFormula) return typed("s", texts.add(`<t xml:space="preserve">${value}</t>`));
  if (type === "d" && !hasFormula) return typed("n", serialOf(value));
  return cell;
};

/** "2026-10-12T12:00:00" → 46307.5 */
const serialOf = (iso: string): string => {
  const instant = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(instant) ? iso : String(instant / 86_400_000 + 25_569);
};

/** The runs of a rich text as one; the reading aids of Japanese left out; `_x000D_` is how a line end is written. */
const plainText = (item: string): string => {
  const text = [...item.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "").matchAll(/<t\b[^>]*(?<!\/)>([\s\S]*?)<\/t>/g)]
    .map(([, run = ""]) => run)
    .join("");
  return `<t xml:space="preserve">${text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => escapedLetter(code))}</t>`;
};

const escapedLetter = (code: string): string => {
  const number = Number.parseInt(code, 16);
  if (number === 13) return "";
  return number === 9 || number === 10 || number >= 32 ? `&#${number};` : "";
};

/** Rows and cells may leave out where they are: each is right behind the one before. */
const withPlaces = (xml: string): string => {
  if (!/<row\b(?![^>]*\sr=)|<c\b(?![^>]*\sr=)/.test(xml)) return xml;
  let row = 0;
  return xml.replace(/<row\b([^>]*?)(\/>|>([\s\S]*?)<\/row>)/g, (_, attributes: string, end: string, inner = "") => {
    row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? row + 1);
    let column = 0;
    const cells = String(inner).replace(/<c\b([^>]*?)(\/?)>/g, (tag, given: string, close: string) => {
      const place = /\sr="([A-Z]+)\d+"/.exec(given)?.[1];
      column = place ? [...place].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : column + 1;
      return place ? tag : `<c r="${columnLetters(column)}${row}"${given}${close}>`;
    });
    const placed = /\sr="/.test(attributes) ? attributes : ` r="${row}"${attributes}`;
    return end === "/>" ? `<row${placed}/>` : `<row${placed}>${cells}</row>`;
  });
};
