/** The parts of an .xlsx archive, by whatever program it was written → the layout that the grid's own loader reads. */
import { posix } from "node:path";
import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { checkUnpacked } from "./limits.ts";
import { mendSheetXml, type SharedTexts, sharedTexts, withoutPrefix } from "./xlsx-cells.ts";
import { withinLimits } from "./xlsx-extent.ts";

export type XlsxParts = {
  readonly parts: Readonly<Record<string, string>>;
  /** The names of tabs that hold a chart alone; the loader is given an empty sheet for each. */
  readonly chartTabs: readonly string[];
  /** Dates count from 1904, as old programs for the Mac have it. */
  readonly countsFrom1904: boolean;
};

/**
 * The specification lets a part lie anywhere, by an absolute target or a relative one, and texts stand in the cells
 * themselves. Here the n-th tab becomes xl/worksheets/sheetn.xml, and all texts are shared ones. Throws where it is no workbook.
 */
export const readParts = (bytes: Uint8Array, file: string): XlsxParts => {
  const files = unzipped(bytes, file);
  const start = related(files, "", "officeDocument")[0]?.path ?? "xl/workbook.xml";
  const workbook = withoutPrefix(files[start] ?? "");
  if (!workbook.includes("<sheets")) throw new Error("no workbook");
  const relations = related(files, start, "");
  const texts = sharedTexts(files[pathOf(relations, "sharedStrings")] ?? "");
  const tabs = [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tabOf(tag, relations)).filter(isShown);
  const parts: Record<string, string> = {
    ...withoutMoved(files, [start, ...relations.map(({ path }) => path)]),
    ...sheetParts(files, tabs, texts, file),
    "xl/workbook.xml": workbook.replace(/<sheets\b[\s\S]*<\/sheets>/, () => sheetList(tabs)),
    "xl/_rels/workbook.xml.rels": relationshipList(tabs.length),
    "xl/styles.xml": opaque(withoutPrefix(files[pathOf(relations, "styles")] ?? plainStyles)),
    "xl/theme/theme1.xml": files[pathOf(relations, "theme")] ?? "",
  };
  if (!parts["xl/theme/theme1.xml"]) delete parts["xl/theme/theme1.xml"];
  parts["xl/sharedStrings.xml"] = texts.xml();
  parts["[Content_Types].xml"] = contentTypes(files["[Content_Types].xml"] ?? "", parts);
  return {
    parts,
    chartTabs: tabs.flatMap(({ type, name }) => (type === "chartsheet" ? [name] : [])),
    countsFrom1904: /<workbookPr\b[^>]*\bdate1904="(1|true)"/.test(workbook),
  };
};

/** The same without what hangs on the cells: a broken drawing shall not keep the cells out of reach. */
export const cellsAlone = (parts: XlsxParts["parts"]): XlsxParts["parts"] =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => !/^xl\/worksheets\/_rels\//.test(name))
      .map(([name, xml]) => [name, /^xl\/worksheets\//.test(name) ? xml.replace(hangingOn, "") : xml]),
  );

const hangingOn =
  /<(drawing|legacyDrawing|picture|tableParts|hyperlinks|conditionalFormatting|dataValidations|extLst)\b(?:[^>]*\/>|[\s\S]*?<\/\1>)/g;

type Files = Readonly<Record<string, string>>;
type Relation = { readonly id: string; readonly type: string; readonly path: string };
type Tab = { readonly name: string; readonly state: string; readonly type: string; readonly path: string };

const unzipped = (bytes: Uint8Array, file: string): Files => {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    const isNeeded = /\.(xml|rels)$/i.test(name);
    if (isNeeded) size += originalSize;
    checkUnpacked(file, size);
    return isNeeded;
  };
  return Object.fromEntries(
    Object.entries(unzipSync(bytes, { filter })).map(([name, content]) => [
      name.replaceAll("\\", "/").replace(/^\//, ""),
      strFromU8(content).replace(/^\ufeff/, ""),
    ]),
  );
};

/** What a part points to; `type` is the end of the relation's type, "" for all. */
const related = (files: Files, part: string, type: string): Relation[] => {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  const rels = files[`${folder}_rels/${name}.rels`] ?? "";
  return [...withoutPrefix(rels).matchAll(/<Relationship\b[^>]*>/g)].flatMap(([tag]) => {
    const relation = attribute(tag, "Type").split("/").at(-1) ?? "";
    const path = resolved(folder, attribute(tag, "Target"), files);
    return relation.endsWith(type) ? [{ id: attribute(tag, "Id"), type: relation, path }] : [];
  });
};

/** "/xl/a.xml", "../a.xml" and "a.xml" beside xl/b.xml; some programs do not keep to upper and lower case. */
const resolved = (folder: string, target: string, files: Files): string => {
  const wanted = posix.join("/", target.startsWith("/") ? "" : folder, target).slice(1);
  return wanted in files
    ? wanted
    : (Object.keys(files).find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? wanted);
};

const pathOf = (relations: readonly Relation[], type: string): string =>
  relations.find((relation) => relation.type === type)?.path ?? "";

const tabOf = (tag: string, relations: readonly Relation[]): Tab => {
  const id = /\s[\w-]+:id="([^"]*)"/.exec(tag)?.[1];
  const relation = relations.find((each) => each.id === id);
  return {
    name: attribute(tag, "name"),
    state: attribute(tag, "state") || "visible",
    type: relation?.type ?? "",
    path: relation?.path ?? "",
  };
};

const isShown = ({ type }: Tab): boolean => type === "worksheet" || type === "chartsheet";

const sheetParts = (files: Files, tabs: readonly Tab[], texts: SharedTexts, file: string): Record<string, string> =>
  Object.fromEntries(
    tabs.flatMap(({ type, path, name: tab }, index): [string, string][] => {
      const part = `xl/worksheets/sheet${index + 1}.xml`;
      if (type === "chartsheet") return [[part, emptySheet]];
      if (!files[path]) throw new Error(`no ${path}`);
      const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
      const rels = files[`${folder}_rels/${name}.rels`];
      const sheet: [string, string] = [part, opaque(withinLimits(mendSheetXml(files[path] ?? "", texts), tab, file))];
      return rels ? [sheet, [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relative(rels)]] : [sheet];
    }),
  );

/** The loader looks for the part whose name ends as the target does: "/xl/drawings/a.xml" has a slash too many. */
const relative = (rels: string): string => withoutPrefix(rels).replace(/(\sTarget=")\/(?=[^/])/g, "$1");

const withoutMoved = (files: Files, moved: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !moved.includes(name) && !/(^|\/)_rels\/(sheet\d*|workbook)\.xml\.rels$/i.test(name))
      .map(([name, xml]) => [name, name.endsWith(".rels") ? relative(xml) : xml]),
  );

/** Excel takes no notice of how transparent a colour is said to be: "00FFCC00" is a full orange. */
const opaque = (xml: string): string => xml.replace(/\brgb="00([0-9A-Fa-f]{6})"/g, 'rgb="FF$1"');

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const emptySheet = `<worksheet xmlns="${main}"><sheetData/></worksheet>`;
const plainStyles = `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;

const sheetList = (tabs: readonly Tab[]): string =>
  `<sheets xmlns:r="${office}">${tabs
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
    )
    .join("")}</sheets>`;

const relationshipList = (count: number): string => {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const sheets = Array.from({ length: count }, (_, index) =>
    relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const others = ["styles.xml", "sharedStrings.xml", "theme/theme1.xml"].map((target, index) =>
    relation(count + 1 + index, /(\w+?)\d?\.xml$/.exec(target)?.[1] ?? "", target),
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...sheets, ...others].join("")}</Relationships>`;
};

const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const ownTypes: readonly [RegExp, string][] = [
  [/^xl\/workbook\.xml$/, `${kind}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${kind}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${kind}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${kind}.sharedStrings+xml`],
  [/^xl\/theme\/theme1\.xml$/, "application/vnd.openxmlformats-officedocument.theme+xml"],
];

/** What is not one of the parts above keeps the type that the file gives it; external books are left out. */
const contentTypes = (xml: string, parts: Readonly<Record<string, string>>): string => {
  const own = Object.keys(parts).flatMap((name) => {
    const type = ownTypes.find(([pattern]) => pattern.test(name))?.[1];
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [];
  });
  const others = [...withoutPrefix(xml).matchAll(/<Override\b[^>]*>/g)].flatMap(([tag]) => {
    const name = attribute(tag, "PartName").replace(/^\//, "");
    const isOther =
      name in parts && !ownTypes.some(([pattern]) => pattern.test(name)) && !name.includes("externalLink");
    return isOther ? [`<Override PartName="/${name}" ContentType="${attribute(tag, "ContentType")}"/>`] : [];
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${[...own, ...others].join("")}</Types>`;
};

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? "";
