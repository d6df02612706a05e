/** What creators of one market read of the framings of all markets. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import type { BriefMarket } from "../../../src/domain/brief/facts.ts";
import { countryName, isForeign, saidIn } from "../../../src/domain/brief/framing.ts";
import { notices } from "../../../src/domain/brief/notices.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const market = (code: string, language: string, name?: string): BriefMarket => ({
  code,
  values: { language, ...(name ? { name } : {}) },
});
const [russia, states, germany] = [market("RU", "ru", "Россия"), market("US", "en"), market("DE", "de")];
const all = [russia, states, germany];

test.each([
  ["ru", "Традиция.\nen: Tradition.", "Традиция."],
  ["en", "Традиция.\nen: Tradition.", "Tradition."],
  ["de", "Традиция.\nen: Tradition.", "Tradition."],
  ["de", "Традиция.\nen: Tradition.\nde: Tradition, auf Deutsch.", "Tradition, auf Deutsch."],
  ["en", "Первая.\nВторая.\nEN : One.\nen: Two.", "One.\nTwo."],
  ["ru", "Первая.\r\nВторая.\r\nen: One.", "Первая.\nВторая."],
  ["en", "Традиция.", "Традиция."],
  ["en", "do: it your way\nok: no scripts", "do: it your way\nok: no scripts"],
  ["ru", "en: Only English.", "Only English."],
  ["ru", "см. https://example.com: всё там", "см. https://example.com: всё там"],
])("readers of %s read %j as %j", (reader, typed, said) => {
  expect(saidIn(reader, typed, russia, all)).toBe(said);
});

test.each([
  ["en", "Россия", true],
  ["ru", "Россия", false],
  ["ru", "Russia", true],
  ["de", "Russland", false],
  ["kk", "Қазақстан", false],
  ["en", "", false],
  ["ru", "Бренд Samovar", true],
  ["ru", "Бренд Samovar из России", false],
])("for readers of %s, %j is foreign: %s", (reader, text, foreign) => {
  expect(isForeign(reader, text)).toBe(foreign);
});

test.each([
  ["en", market("RU", "ru", "Россия"), "Russia"],
  ["ru", market("US", "en", "United States"), "США"],
  ["ru", market("UK", "en", "United Kingdom"), "Британия"],
  ["de", market("US", "en", "United States"), "USA"],
  ["en", market("US", "en", "United States"), "United States"],
  ["en", market("LATAM", "es", "Latinoamérica"), "Latinoamérica"],
  ["en", market("XX", "ru"), "XX"],
])("readers of %s read of %j as %s", (reader, of, name) => {
  expect(countryName(reader, of)).toBe(name);
});

test.each([
  [
    "US",
    [
      "☐ United States: In the US market, this translates to",
      "☐ Russia: In Russia, this means",
      "☐ Kazakhstan: In",
      "☐ Germany: In Germany",
    ],
  ],
  ["RU", ["☐ Россия: Расскажите", "☐ США: Покажите", "☐ Казахстан: Покажите", "☐ Германия: Честно"]],
  [
    "DE",
    [
      "☐ Deutschland: In Deutschland heißt das",
      "☐ USA: In the US market",
      "☐ Russland: In Russia",
      "☐ Kasachstan: In Kazakhstan",
    ],
  ],
])("a brief for %s says every framing in words that its creator reads, the own one first", (code, begins) => {
  const text = documentMarkdown(briefDocument(exampleFacts(code), exampleDraft)).replaceAll("- [ ]", "☐");
  const framings = text.split("\n").filter((line) => /^☐ .*: /.test(line));
  expect(framings.map((line, index) => line.slice(0, begins[index]?.length))).toEqual(begins);
});

test("a framing that the creator cannot read is told, with the line to add", () => {
  const facts = exampleFacts("US");
  const markets = facts.markets.map((one) =>
    one.code === "RU" ? { ...one, values: { ...one.values, meansHere: "В России это значит: традиция." } } : one,
  );
  const told = notices({ ...facts, markets }, { ...exampleDraft, platform: "Instagram" });
  expect(told.map(({ en }) => en)).toEqual([
    "The framing of Россия is in another language than this brief. In the Config tab, “meansHere”, add a line that begins with “en:”.",
  ]);
});
