/** Files as other programs write them, made by hand, for the tests of what can be opened. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

const folder = mkdtempSync(join(tmpdir(), "workbench-files-"));
let count = 0;

/** Its path; files of one name do not get in each other's way. */
export const written = (name: string, content: string | Uint8Array): string => {
  count += 1;
  const path = join(folder, `${count}-${name}`);
  writeFileSync(path, content);
  return path;
};

/** Text in UTF-16; a mark stands at its beginning only where the text begins with one. */
export const utf16 = (text: string, order: "LE" | "BE"): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(text, "utf16le"));
  return order === "LE" ? bytes : bytes.map((_, index) => bytes[index ^ 1] ?? 0);
};

/** Text in an encoding of one byte a letter, looked up letter by letter. */
export const oneByte = (text: string, encoding: "windows-1251" | "windows-1252"): Uint8Array => {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
};

type Tab = { readonly name: string; readonly sheet: string; readonly type?: string; readonly attributes?: string };
type Workbook = {
  readonly tabs: readonly Tab[];
  readonly styles?: string;
  readonly shared?: string;
  readonly workbook?: string;
  /** How the workbook names its parts: beside itself, from the root, or in another folder. */
  readonly targets?: "relative" | "absolute";
  readonly more?: Readonly<Record<string, string>>;
};

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The rows of a sheet as its XML; `before` and `after` stand around its cells. */
export const sheetXml = (rows: string, before = "", after = ""): string =>
  `<?xml version="1.0"?><worksheet ${main} xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** An .xlsx with these tabs; the parts lie in the reverse order of the tabs. */
export const xlsx = ({
  tabs,
  styles,
  shared,
  workbook = "",
  targets = "relative",
  more = {},
}: Workbook): Uint8Array => {
  const at = (part: string) => (targets === "absolute" ? `/xl/${part}` : part);
  const part = (index: number) => `worksheets/sheet${tabs.length - index}.xml`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}">${workbook}<sheets>${tabs
      .map(
        ({ name, attributes = "" }, index) =>
          `<sheet name="${name}" sheetId="${index + 7}" ${attributes} r:id="s${index}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${[
      ...tabs.map(({ type = "worksheet" }, index) => relation(`s${index}`, type, at(part(index)))),
      ...(styles ? [relation("st", "styles", at("styles.xml"))] : []),
      ...(shared ? [relation("ss", "sharedStrings", at("sharedStrings.xml"))] : []),
    ].join("")}</Relationships>`,
    ...(styles ? { "xl/styles.xml": `<styleSheet ${main}>${styles}</styleSheet>` } : {}),
    ...(shared ? { "xl/sharedStrings.xml": `<sst ${main}>${shared}</sst>` } : {}),
    ...more,
  };
  tabs.forEach(({ sheet }, index) => {
    files[`xl/${part(index)}`] = sheet;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};
