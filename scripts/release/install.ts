/** INSTALL.html: one page that needs nothing beside it, and leads whoever is no programmer through the installation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { escapeHtml } from "../../src/domain/html.ts";
import { type Language, languages, type Text } from "../../src/domain/text.ts";
import { add, files as filesDrawn, service, settings } from "./drawings.ts";
import {
  headings,
  type Picture,
  permissions,
  permissionsAfter,
  removing,
  type Step,
  steps,
  troubles,
  updating,
  words,
} from "./texts.ts";

/** What is pasted, by its name in `dist`, in the order of the list. */
export type Pasted = Readonly<Record<string, string>>;

/** `files` by name; `pictures` is the folder with those of the add-on. */
export function installPage(version: string, files: Pasted, pictures: string): string {
  const parts = languages.map((language) => partIn(language, files, pictures));
  const style = readFileSync(new URL("install.css", import.meta.url), "utf8");
  const client = readFileSync(new URL("client.ts", import.meta.url), "utf8");
  const script = transformSync(client, { loader: "ts", minify: true, format: "iife", charset: "utf8" }).code;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title.en}</title>
<style>${style}</style>
</head>
<body>
<header>
<b>Crossmarket ${version}</b>
<span>${languages.map((one) => `<button type="button" lang="${one}" data-language="${one}">${names[one]}</button>`).join(" ")}</span>
</header>
${parts.join("\n")}
<script type="application/json" id="files">${JSON.stringify(files).replaceAll("<", "\\u003c")}</script>
<script>${script}</script>
</body>
</html>
`;
}

const names: Readonly<Record<Language, string>> = { en: "English", ru: "Русский" };

function partIn(language: Language, files: Pasted, pictures: string): string {
  const say = (text: Text): string => marked(text[language]);
  const section = (title: string, body: readonly string[]): string =>
    `<section><h2>${title}</h2>${body.join("")}</section>`;
  const step = ({ title, lines, shows }: Step, at: number): string =>
    section(`<span class="number">${at + 1}</span>${say(title)}`, [
      ...lines.map((line) => `<p>${say(line)}</p>`),
      shows ? pictureOf(shows, language, files, pictures) : "",
      shows === "add" ? fileTable(language, files) : "",
    ]);
  return [
    `<main lang="${language}"${language === "en" ? "" : " hidden"}>`,
    `<h1>${say(words.title)}</h1><p>${say(words.lead)}</p><p class="note">${say(words.google)}</p>`,
    ...steps.map(step),
    section(say(headings.permissions), [
      table([words.permission, words.meaning], permissionRows(files), language),
      `<p>${say(permissionsAfter)}</p>`,
    ]),
    section(say(headings.trouble), [table([words.what, words.todo], troubles, language)]),
    section(say(headings.updating), [`<p>${say(updating)}</p>`]),
    section(say(headings.removing), [`<p>${say(removing)}</p>`]),
    "</main>",
  ].join("\n");
}

const table = (heads: readonly Text[], rows: readonly (readonly Text[])[], language: Language): string => {
  const head = heads.map((one) => `<th scope="col">${marked(one[language])}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((one) => `<td>${marked(one[language])}</td>`).join("")}</tr>`);
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
};

/** Throws where the manifest asks for what the page would not tell. */
function permissionRows(files: Pasted): readonly (readonly Text[])[] {
  const { oauthScopes } = JSON.parse(files["appsscript.json"] ?? "{}") as { readonly oauthScopes: readonly string[] };
  return oauthScopes.map((scope) => {
    const told = permissions[scope.replace("https://www.googleapis.com/auth/", "")];
    if (!told) throw new Error(`INSTALL.html says nothing of the scope ${scope}: add it to scripts/release/texts.ts.`);
    return [told.says, told.does];
  });
}

/** As the editor names a file of `dist`. */
export const inEditor = (name: string): string => name.replace(/\.js$/, ".gs");

/** The editor shows the manifest first. */
const inEditorsOrder = (names: readonly string[]): string[] =>
  [...names].sort((one, other) => Number(other.endsWith(".json")) - Number(one.endsWith(".json")));

function fileTable(language: Language, files: Pasted): string {
  const rows = Object.entries(files).map(([name, content]) => {
    const shown = `<code>${inEditor(name)}</code>`;
    const size = `${Math.max(1, Math.round(Buffer.byteLength(content) / 1024))} ${language === "en" ? "KB" : "КБ"}`;
    const button = `<button type="button" data-file="${name}" data-copied="${escapeHtml(words.copied[language])}" data-failed="${escapeHtml(words.notCopied[language])}" aria-label="${words.copy[language]}: ${name}">${words.copy[language]}</button>`;
    return `<tr><td>${shown}</td><td>${marked(placeOf(name)[language])}</td><td>${size}</td><td>${button}<span role="status"></span></td></tr>`;
  });
  const heads = [words.file, words.where, words.size].map((one) => `<th scope="col">${one[language]}</th>`).join("");
  return `<div class="wide"><table class="files"><thead><tr>${heads}<td></td></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function placeOf(name: string): Text {
  const bare = name.replace(/\.\w+$/, "");
  if (name.endsWith(".html"))
    return { en: `a new HTML file, called \`${bare}\``, ru: `новый файл HTML с именем \`${bare}\`` };
  if (name.endsWith(".json")) return { en: "the manifest, which is there", ru: "манифест, он уже есть" };
  return { en: "the file that is there", ru: "файл, который уже есть" };
}

const drawings = { add, service, settings };

function pictureOf(shows: Picture, language: Language, files: Pasted, pictures: string): string {
  if (shows === "files") return filesDrawn(language, inEditorsOrder(Object.keys(files)).map(inEditor));
  if (shows in drawings) return drawings[shows as keyof typeof drawings](language);
  const data = readFileSync(join(pictures, `${shows === "menu" ? "menu" : "setup"}-${language}.png`)).toString(
    "base64",
  );
  return `<img alt="${alts[shows as keyof typeof alts][language]}" src="data:image/png;base64,${data}">`;
}

const alts: Readonly<Record<"menu" | "setUp", Text>> = {
  menu: { en: "The add-on's menu in the sheet", ru: "Меню дополнения в таблице" },
  setUp: { en: "The first step of setting up", ru: "Первый шаг настройки" },
};

/** `*…*` and `` `…` `` become emphasis and code; all else is text. */
const marked = (text: string): string =>
  escapeHtml(text)
    .replace(/\*([^*]+)\*/g, "<em>$1</em>")
    .replace(/`([^`]+)`/g, "<code>$1</code>");
