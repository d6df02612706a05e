/** What the windows, the form, the menu's pages and the Config tab say in Russian, as an editor would let it pass. */
import { expect, test } from "vitest";
import { fieldGroups, fields, framingChoices } from "../../src/domain/brief/fields.ts";
import { parameterGroups } from "../../src/domain/config/parameters/index.ts";
import { flags } from "../../src/domain/tables/flags.ts";
import { nextActions, texts as setUp, steps } from "../../src/sidebar/dialogs/setUp/texts.ts";
import { texts as dialogs, titles } from "../../src/sidebar/dialogs/texts.ts";
import { texts as panel } from "../../src/sidebar/panel/texts.ts";
import { passedOver, texts as sidebar } from "../../src/sidebar/texts.ts";

/** Every text under `ru` of a table, by its place. */
const russianIn = (value: unknown, path = ""): (readonly [string, string])[] => {
  if (typeof value !== "object" || value === null) return [];
  const { ru } = value as { readonly ru?: unknown };
  const own = typeof ru === "string" ? [[path, ru] as const] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => russianIn(inner, `${path}.${key}`))];
};

const all = russianIn({
  sidebar,
  passedOver,
  dialogs,
  titles,
  setUp,
  steps,
  nextActions,
  panel,
  fields,
  fieldGroups,
  framingChoices,
  flags,
  config: parameterGroups().map(({ label, parameters }) => ({
    label,
    rows: Object.values(parameters).map(({ label, about, notes }) => ({ label, about, notes })),
  })),
});

/** Names of our tabs and files, of trade, of platforms, and what people type as it stands. */
const NAMES =
  /\{\d\}|«[^»]*»|Ctrl\+Z|Crossmarket|\b(?:Activity|Today|Campaigns|Creators|Briefs|Config|KPI|ERR?|CP[EMVCAR]|EQI|PDF|SOP|Telegram|Instagram|Facebook|TikTok|YouTube|WhatsApp|VK|OK|Dzen|RuTube|MAX|Digiday|AdIndex|Brief|Markdown)\b|https?:\S*|#\w+|\b[a-z]{2}\b|\b[A-Z]{2,4}\b|×/g;

test("there are texts to look at", () => expect(all.length).toBeGreaterThan(300));

test.each([
  ["speaks of bloggers and placements", /креатор|партн[её]рств/i],
  ["has no capital behind a colon", /(?<!\d): [А-ЯЁ](?![А-ЯЁ])/],
  ["has no two spaces and no space before a sign", / {2}| [,.;:!?](?!\.)/],
  ["names no key and no code", /\b(?!TikTok|YouTube|RuTube|WhatsApp|AdIndex)[A-Za-z]*[a-z][A-Z]\w*/],
  ["has no plural in brackets", /\((?:а|ов|и|ы|ей)\)/],
  ["has a dash between spaces, not a hyphen", / - /],
])("no Russian text breaks the rule that it %s", (_, broken) => {
  const found = all.filter(([, text]) => broken.test(text.replace(/«[^»]*»/g, "…")));
  expect(found).toEqual([]);
});

test("no English word is left in a Russian text", () => {
  const found = all.filter(([, text]) => /[a-z]{3}/i.test(text.replace(NAMES, "")));
  expect(found).toEqual([]);
});
