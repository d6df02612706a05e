/** Document → HTML for the Google Doc, the clipboard and the file: every text escaped, every style inline. */
import { legibleOnWhite } from "./accent.ts";
import {
  type Block,
  type Document,
  type GridRow,
  isOpen,
  type Letterhead,
  type Section,
  type Words,
  wordsOf,
} from "./document.ts";
import { printable } from "./printable.ts";

const style = {
  page: "font-family:Arial,sans-serif;font-size:9pt;line-height:1.22;color:#202124",
  letterhead: "margin:0 0 6pt;padding:0 0 3pt;font-size:11pt;font-weight:bold",
  logo: "display:block;height:28px;width:auto",
  title: "font-size:16pt;font-weight:bold;margin:0",
  subtitle: "color:#5f6368;margin:1pt 0 0",
  heading: "font-size:10.5pt;font-weight:bold;margin:6pt 0 1pt",
  paragraph: "margin:1pt 0",
  list: "margin:1pt 0;padding-left:16pt",
  item: "margin:0",
  check: "margin:0;padding-left:14pt;text-indent:-14pt",
  table: "border-collapse:collapse;width:100%;margin:1pt 0",
  label: "width:27%;vertical-align:top;padding:0.5pt 6pt 0.5pt 0;color:#5f6368;border-bottom:1px solid #e8eaed",
  value: "vertical-align:top;padding:0.5pt 0;border-bottom:1px solid #e8eaed",
  head: "text-align:left;vertical-align:bottom;padding:0.5pt 6pt 1pt 0;font-weight:bold;border-bottom:1px solid #9aa0a6",
  cell: "vertical-align:top;padding:0.5pt 6pt 0.5pt 0;border-bottom:1px solid #e8eaed",
  note: "margin:2pt 0;color:#5f6368;font-size:8pt",
  warning: "margin:2pt 0;padding:3pt 6pt;background-color:#fce8e6;color:#8c1d18;font-weight:bold",
  open: "background-color:#fef7e0;color:#7a4100",
} as const;

/** A file of its own, A4 when printed; nothing but the logo comes from elsewhere. */
export const documentHtml = (document: Document): string =>
  [
    `<!DOCTYPE html><html lang="${escapeHtml(document.language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(document.title)}</title>`,
    "<style>@page{size:A4;margin:13mm 14mm}@media screen{body{max-width:180mm;margin:12mm auto;padding:0 6mm}}",
    "section,tr,p,li{break-inside:avoid}h2{break-after:avoid}</style></head>",
    `<body>${documentFragment(document)}</body></html>`,
  ].join("");

/** What goes into a mail or a chat: the same without a page around it. */
export const documentFragment = ({ letterhead = {}, title, subtitle, sections }: Document): string => {
  const accent = legibleOnWhite(letterhead.colour ?? ACCENT);
  return [
    `<div style="${style.page}">${letterheadHtml(letterhead, title, accent)}`,
    `<h1 style="${style.title}">${escapeHtml(title)}</h1>`,
    `<p style="${style.subtitle}">${escapeHtml(subtitle)}</p>`,
    ...sections.map((section) => sectionHtml(section, accent)),
    "</div>",
  ].join("");
};

/** The colour of headings where the brand has none of its own. */
const ACCENT = "#0f766e";

/** The logo, or the name where there is none and the title does not begin with it; without either no letterhead. */
function letterheadHtml({ name = "", logo }: Letterhead, title: string, accent: string): string {
  const picture = logo && `<img src="${escapeHtml(logo)}" alt="${escapeHtml(name)}" height="28" style="${style.logo}">`;
  const brand = picture || (title.startsWith(name) ? "" : escapeHtml(name));
  return brand && `<p style="${style.letterhead};color:${accent};border-bottom:2pt solid ${accent}">${brand}</p>`;
}

/** Makes a text safe as content and as a quoted attribute. */
export const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const sectionHtml = ({ title, blocks }: Section, accent: string): string =>
  `<section><h2 style="${style.heading};color:${accent}">${escapeHtml(title)}</h2>${blocks.map(blockHtml).join("")}</section>`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p style="${style.paragraph}">${wordsHtml(block.text)}</p>`;
    case "note":
    case "warning":
      return `<p style="${style[block.kind]}">${lined(block.text)}</p>`;
    case "checks":
      return block.items.map((item) => `<p style="${style.check}">☐ ${wordsHtml(item)}</p>`).join("");
    case "bullets":
    case "steps":
      return listHtml(block.kind === "steps" ? "ol" : "ul", block.items);
    case "facts":
      return `<table style="${style.table}">${block.rows.map(rowHtml).join("")}</table>`;
    case "grid":
      return gridHtml(block.head, block.rows);
  }
}

const listHtml = (tag: "ol" | "ul", items: readonly Words[]): string =>
  `<${tag} style="${style.list}">${items.map((item) => `<li style="${style.item}">${wordsHtml(item)}</li>`).join("")}</${tag}>`;

const rowHtml = ([label, value]: readonly [string, Words]): string =>
  `<tr><td style="${style.label}">${escapeHtml(label)}</td><td style="${style.value}">${wordsHtml(value)}</td></tr>`;

/** Columns of markets are equally wide, so that the eye can go down one. */
function gridHtml(head: readonly string[], rows: readonly GridRow[]): string {
  const width = Math.floor(80 / Math.max(1, head.length));
  const cells = head.map((text) => `<th style="width:${width}%;${style.head}">${escapeHtml(text)}</th>`);
  const first = `<th style="width:20%;${style.head}"></th>`;
  return `<table style="table-layout:fixed;${style.table}"><tr>${first}${cells.join("")}</tr>${rows.map(gridRowHtml).join("")}</table>`;
}

const gridRowHtml = ({ label, cells }: GridRow): string =>
  `<tr><td style="${style.label}">${escapeHtml(label)}</td>${cells.map((cell) => `<td style="${style.cell}">${wordsHtml(cell)}</td>`).join("")}</tr>`;

const wordsHtml = (words: Words): string =>
  isOpen(words) ? `<span style="${style.open}">${escapeHtml(words.open)}</span>` : lined(wordsOf(words));

const lined = (text: string): string => escapeHtml(text).replace(/\r\n?|\n/g, "<br>");
