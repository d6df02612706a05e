/** Sketches of the editor's parts: drawn, because they show where to look, and are no photographs of Google's pages. */
import type { Language } from "../../src/domain/text.ts";

const ink = "#202124";
const quiet = "#5f6368";
const line = "#dadce0";
const accent = "#0f766e";

const text = (x: number, y: number, said: string, more = ""): string =>
  `<text x="${x}" y="${y}" fill="${ink}" ${more}>${said}</text>`;
const box = (x: number, y: number, width: number, height: number, more = ""): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#fff" stroke="${line}" ${more}/>`;
/** What to look at. */
const ring = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="none" stroke="${accent}" stroke-width="2.5"/>`;

const svg = (width: number, height: number, about: string, parts: readonly string[]): string =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${about}" font-family="Roboto, Arial, sans-serif" font-size="14">${parts.join("")}</svg>`;

const say = (language: Language, en: string, ru: string): string => (language === "en" ? en : ru);

export const settings = (language: Language): string =>
  svg(560, 110, say(language, "Sketch: the tick in the project settings", "Рисунок: галочка в настройках проекта"), [
    box(1, 1, 558, 108),
    text(20, 32, say(language, "⚙ Project Settings", "⚙ Настройки проекта"), 'font-size="16"'),
    '<rect x="22" y="56" width="18" height="18" rx="3" fill="#0f766e"/>',
    '<path d="M26 65l4 4 7-8" stroke="#fff" stroke-width="2" fill="none"/>',
    text(
      50,
      70,
      say(
        language,
        "Show “appsscript.json” manifest file in editor",
        "Показывать файл манифеста «appsscript.json» в редакторе",
      ),
    ),
    ring(14, 48, language === "en" ? 350 : 470, 34),
  ]);

export const service = (language: Language): string =>
  svg(560, 150, say(language, "Sketch: adding the Drive service", "Рисунок: добавление сервиса Drive"), [
    box(1, 1, 558, 148),
    text(20, 34, say(language, "Services", "Сервисы"), `font-weight="bold"`),
    text(150, 35, "+", 'font-size="20"'),
    ring(140, 14, 30, 30),
    text(210, 34, "Drive API", `font-weight="bold"`),
    text(210, 66, say(language, "Version", "Версия"), `fill-opacity=".7"`),
    box(330, 48, 120, 28),
    text(344, 67, "v3"),
    text(210, 102, say(language, "Identifier", "Идентификатор"), `fill-opacity=".7"`),
    box(330, 84, 120, 28),
    text(344, 103, "Drive"),
    `<rect x="466" y="112" width="84" height="28" rx="5" fill="${accent}"/>`,
    `<text x="508" y="131" fill="#fff" text-anchor="middle">${say(language, "Add", "Добавить")}</text>`,
  ]);

export const add = (language: Language): string =>
  svg(560, 118, say(language, "Sketch: a new HTML file", "Рисунок: новый файл HTML"), [
    box(1, 1, 558, 116),
    text(20, 34, say(language, "Files", "Файлы"), `font-weight="bold"`),
    text(150, 35, "+", 'font-size="20"'),
    ring(140, 14, 30, 30),
    box(184, 16, 130, 70),
    text(200, 42, say(language, "Script", "Скрипт"), `fill="${quiet}"`),
    text(200, 72, "HTML"),
    ring(190, 52, 118, 30),
    `<path d="M326 67h24m-7-6l7 6-7 6" stroke="${quiet}" fill="none"/>`,
    box(362, 50, 180, 32, `stroke="${accent}"`),
    text(374, 71, "Actions"),
    text(374, 104, say(language, "the name, then Enter", "имя, затем Enter"), `font-size="12" fill-opacity=".7"`),
  ]);

/** `names` as they stand in the editor in the end. */
export const files = (language: Language, names: readonly string[]): string => {
  const height = 60 + names.length * 26 + 74;
  const last = 52 + names.length * 26;
  return svg(360, height, say(language, "Sketch: the files in the end", "Рисунок: файлы в конце"), [
    box(1, 1, 358, height - 2),
    text(20, 32, say(language, "Files", "Файлы"), `font-weight="bold"`),
    ...names.map((name, at) => text(36, 60 + at * 26, name)),
    text(20, last + 26, say(language, "Services", "Сервисы"), `font-weight="bold"`),
    text(36, last + 54, "Drive"),
  ]);
};
