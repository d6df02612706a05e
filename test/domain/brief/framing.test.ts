/** What creators of one market read of the framings of all markets. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import type { BriefFacts, BriefMarket } from "../../../src/domain/brief/facts.ts";
import type { BriefDraft } from "../../../src/domain/brief/fields.ts";
import { countryName, isForeign, saidIn, seemsForeign } from "../../../src/domain/brief/framing.ts";
import { normalDraft } from "../../../src/domain/brief/normalDraft.ts";
import { notices } from "../../../src/domain/brief/notices.ts";
import { tonguesOf } from "../../../src/domain/brief/words/heard.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const market = (code: string, language: string, name?: string): BriefMarket => ({
  code,
  values: { language, ...(name ? { name } : {}) },
});
const tongues = tonguesOf([market("FR", "fr")]);

test.each([
  ["ru", "Традиция.\nen: Tradition.", "Традиция."],
  ["en", "Традиция.\nen: Tradition.", "Tradition."],
  ["de", "Традиция.\nen: Tradition.\nde: Tradition, auf Deutsch.", "Tradition, auf Deutsch."],
  ["en", "Первая.\nВторая.\nEN : One.\nen: Two.", "One.\nTwo."],
  ["ru", "Первая.\r\nВторая.\r\nen: One.", "Первая.\nВторая."],
  ["en", "Show it.\nru: Покажите.\nde: Zeig es.\nfr: Montrez.", "Show it."],
  ["en", "do: it your way\nok: no scripts", "do: it your way\nok: no scripts"],
  ["ru", "en: Only English.", ""],
  ["ru", "см. https://example.com: всё там", "см. https://example.com: всё там"],
])("readers of %s read %j as %j", (reader, typed, said) => {
  expect(saidIn(reader, typed, tongues)).toBe(said);
});

test.each([
  ["en", "Покажите, как это работает дома.", true],
  ["ru", "Show the box once and say the name", true],
  ["ru", "Снять рилс в Instagram и TikTok", false],
  ["ru", "PayPal, ACH", false],
  ["ru", "@anna_k https://example.com/anna ANNA10", false],
  ["en", "Zeig die Packung und nenne den Namen der Mischung", true],
  ["de", "Show the box once and say the name of the blend", true],
  ["de", "Zeig die Packung einmal, mit dem Claim “The taste of autumn”", false],
  ["es", "Mostrar a caixa uma vez e dizer o nome do blend", true],
  ["pt", "Enseñar la caja una vez y decir el nombre de la mezcla", true],
  ["en", "Place, story, music", false],
  ["en", "25–44, middle income, cook at home", false],
  ["de", "Ort, Geschichte, Musik", false],
])("to readers of %s %j seems foreign: %s", (reader, text, foreign) => {
  expect(seemsForeign(reader, text, tongues)).toBe(foreign);
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
  ["RU", ["☐ Россия. Расскажите", "☐ США. Покажите", "☐ Казахстан. Покажите", "☐ Германия. Честно"]],
  [
    "DE",
    [
      "☐ Deutschland: In Deutschland heißt das",
      "☐ USA: In den USA heißt das",
      "☐ Russland: In Russland heißt das",
      "☐ Kasachstan: In Kasachstan heißt das",
    ],
  ],
])("a brief for %s says every framing in words that its creator reads, the own one first", (code, begins) => {
  const text = documentMarkdown(briefDocument(exampleFacts(code), exampleDraft)).replaceAll("- [ ]", "☐");
  const framings = text.split("\n").filter((line) => /^☐ .*[:.] /.test(line));
  expect(framings.map((line, index) => line.slice(0, begins[index]?.length))).toEqual(begins);
});

const withFramings = (framings: Readonly<Record<string, string>>): BriefFacts => {
  const facts = exampleFacts("US");
  const markets = facts.markets.map((one) => ({
    ...one,
    values: { ...one.values, ...(framings[one.code] ? { meansHere: framings[one.code] ?? "" } : {}) },
  }));
  return exampleFacts("US", { market: markets.find(({ code }) => code === "US")!, markets });
};
const told = (facts: BriefFacts, draft: BriefDraft = {}) =>
  notices(facts, { ...exampleDraft, platform: "Instagram", ...draft }).map(({ en }) => en);

test("a framing that the creator cannot read is left out, and its author is told with the line to add", () => {
  const facts = withFramings({ RU: "В России это значит: традиция." });
  expect(told(facts)).toEqual([
    "The framing of Russia is left out: it is not in the language of this brief. In the Config tab, add a line that begins with “en:”.",
  ]);
  expect(documentMarkdown(briefDocument(facts, exampleDraft))).not.toContain("традиция");
});

test("the own market's text that seems to be in another language goes out, and its author is told", () => {
  const facts = withFramings({ US: "Zeig ehrlich, was es kann und was nicht." });
  expect(told(facts, { framings: "own" })).toEqual([
    "“What it means here” of United States seems to be in another language than this brief. In the Config tab, add a line that begins with “en:”.",
  ]);
});

test("a market whose language has no briefs gets an English one, and its author is told", () => {
  const { code, values } = exampleFacts("US").market;
  const facts = exampleFacts("US", { market: { code, values: { ...values, language: "fr", name: "Québec" } } });
  expect(facts.words.tag).toBe("en");
  expect(told(facts)).toEqual([
    "Briefs are not written in the language of US (“fr”) yet: this one is in English. See “Language” in the Config tab.",
  ]);
});

test("typed texts in another language are told, with their names", () => {
  expect(told(exampleFacts("US"), { goal: "Познакомить людей с чаем", why: "Мы его любим и вы полюбите" })).toEqual([
    "These texts seem to be in another language than this brief: “Goal of the brand”, “Why”. Type them in its language, or add lines that begin with “en:”.",
  ]);
  const both = "Make people try our tea.\nru: Познакомить людей с чаем.";
  expect(told(exampleFacts("US"), { goal: both })).toEqual([]);
  expect(documentMarkdown(briefDocument(exampleFacts("US"), { ...exampleDraft, goal: both }))).not.toContain("ru:");
  expect(documentMarkdown(briefDocument(exampleFacts("RU"), { ...exampleDraft, goal: both }))).toContain(
    "Познакомить людей с чаем.",
  );
});

test.each([
  [undefined, ["US"], 1],
  [undefined, ["US", "RU"], 2],
  ["own", ["US", "RU"], 1],
  ["all", ["US"], 4],
])("by the choice %j a campaign in %j offers %i framings", (framings, campaignMarkets, count) => {
  const draft = { ...exampleDraft, ...(framings ? { framings } : {}) };
  const { sections } = briefDocument(exampleFacts("US", { campaignMarkets }), draft);
  const framing = sections.find(({ key }) => key === "framing");
  const acceptance = sections.find(({ key }) => key === "acceptance");
  const [, choices] = framing?.blocks ?? [];
  expect(choices?.kind).toBe(count > 1 ? "checks" : "paragraph");
  if (choices?.kind === "checks") expect(choices.items).toHaveLength(count);
  expect(JSON.stringify(acceptance).match(/☐/g)).toHaveLength(count + 1);
});

test.each([
  ["only own market", "only own market"],
  ["The creator's own market alone", "own"],
  ["все рынки с вкладки Config", "all"],
  ["own", "own"],
])("a choice of framings that was typed as %j is %s", (typed, read) => {
  expect(normalDraft({ framings: typed }, exampleFacts("US")).framings).toBe(read);
});
