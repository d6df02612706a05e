/** The brief as a document: every section, both languages, nothing made up, nothing hidden. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import type { BriefFacts, BriefKpi } from "../../../src/domain/brief/facts.ts";
import type { BriefDraft } from "../../../src/domain/brief/fields.ts";
import { german } from "../../../src/domain/brief/words/de.ts";
import { english } from "../../../src/domain/brief/words/en.ts";
import { spanish } from "../../../src/domain/brief/words/es.ts";
import { briefLanguages, briefWords } from "../../../src/domain/brief/words/index.ts";
import { portuguese } from "../../../src/domain/brief/words/pt.ts";
import { freshCell } from "../../../src/domain/config/config.ts";
import { type ParameterKey, parameters } from "../../../src/domain/config/parameters/index.ts";
import { type FreshCell, isHeard, type Parameter } from "../../../src/domain/config/parameters/parameter.ts";
import { openPoints } from "../../../src/domain/document.ts";
import { count } from "../../../src/domain/fill.ts";
import { formatDay, formatMoney } from "../../../src/domain/format.ts";
import { documentHtml } from "../../../src/domain/html.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { papers } from "../../../src/domain/process/payments/documents.ts";
import type { Target } from "../../../src/domain/reading/types.ts";
import { type MetricKey, metricKeys, metricOf } from "../../../src/domain/tables/metrics.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const textOf = (code: string, changes: Partial<BriefFacts> = {}, draft: BriefDraft = exampleDraft) =>
  documentMarkdown(briefDocument(exampleFacts(code, changes), draft, 1)).replaceAll("\u00a0", " ");

/** The lines under one heading. */
const section = (markdown: string, title: string) =>
  (markdown.split("\n## ").find((part) => part.startsWith(`${title}\n`)) ?? "").split("\n").slice(1).filter(Boolean);

test.each([
  ["US", "en", "Brief for Anna K. · Autumn launch", "Version 1 · 5 Oct 2026"],
  ["RU", "ru", "Бриф · Anna K. · Autumn launch", "Версия 1 · 5 октября 2026"],
  ["KZ", "ru", "Бриф · Anna K. · Autumn launch", "Версия 1 · 5 октября 2026"],
  ["DE", "de", "Briefing für Anna K. · Autumn launch", "Version 1 · 5. Okt. 2026"],
])("the brief for %s is written in %s", (code, language, title, subtitle) => {
  expect(briefDocument(exampleFacts(code), exampleDraft, 1)).toMatchObject({ language, title, subtitle });
});

test("all seventeen sections stand in the brief, in this order", () => {
  const { sections } = briefDocument(exampleFacts("US"), exampleDraft);
  expect(sections.map(({ key }) => key)).toEqual([
    "header",
    "why",
    "audience",
    "pillars",
    "framing",
    "deliverables",
    "view",
    "freedom",
    "mustHaves",
    "disclosure",
    "timeline",
    "revisions",
    "payment",
    "rights",
    "kpis",
    "process",
    "acceptance",
  ]);
});

test("a brief in which everything is said has no gaps", () => {
  expect(openPoints(briefDocument(exampleFacts("US"), exampleDraft))).toBe(0);
});

test.each([
  ["US", "to be agreed"],
  ["RU", "уточняется"],
])("what nobody typed is a gap and no invention (%s)", (code, open) => {
  const bare = exampleFacts(code, { amount: { doubt: { en: "no rate yet", ru: "ставки ещё нет" } }, kpis: [] });
  const { deliverables, ...facts } = bare;
  const document = briefDocument(facts, {});
  expect(deliverables).toBeDefined();
  expect(openPoints(document)).toBeGreaterThanOrEqual(20);
  expect(documentHtml(document)).toContain(`>${open}</span>`);
  expect(documentHtml(document)).not.toMatch(/undefined|NaN|null|\[object/);
});

test("the creator's own framing stands first, the other markets' after it, each with its do and don't", () => {
  const lines = section(textOf("RU"), "Угол подачи: выберите свой");
  expect(lines.slice(1).map((line) => line.slice(0, 20))).toEqual([
    "- [ ] Россия. Расска",
    "- [ ] США. Покажите,",
    "- [ ] Казахстан. Пок",
    "- [ ] Германия. Чест",
  ]);
  expect(lines[1]).toContain("Стоит: рассказать, как вы сами этим пользуетесь.");
  expect(lines[2]).toContain("Не стоит: читать заготовленный текст.");
});

test("a framing that every market leans on stands once", () => {
  const facts = exampleFacts("US");
  const same = facts.markets.map(({ code, values }) => ({ code, values: { ...values, meansHere: "Show it." } }));
  const lines = section(textOf("US", { market: same[0]!, markets: same }), "Framing");
  expect(lines.filter((line) => line.includes("Show it."))).toHaveLength(1);
});

test("half upfront in Russia, with both dates", () => {
  expect(section(textOf("RU"), "Оплата").slice(0, 3)).toEqual([
    "- Сумма: 45 000 ₽",
    "- При подписании: 22 500 ₽ (50 %), до вт, 6 октября 2026",
    "- После публикации: 22 500 ₽ (50 %), до пт, 16 октября 2026 (в день выхода)",
  ]);
});

test("net 30 in the US, reckoned from the launch", () => {
  expect(section(textOf("US"), "Payment").slice(0, 2)).toEqual([
    "- Amount: $1,200",
    "- After publication: $1,200, by Fri 27 Nov 2026 (30 days after publication, if published on Wed 28 Oct 2026)",
  ]);
});

test("terms, commission, product and tax that the rate cell names go into the brief", () => {
  const rate = {
    status: "ok",
    currency: "USD",
    commission: 0.1,
    taxRate: 0.19,
    paymentTerms: "net_45",
    extras: ["product", "usage_rights_30d"],
  } as const;
  const text = textOf("US", { rate, productValue: { amount: 120, currency: "USD" } });
  expect(section(text, "Payment")).toEqual(
    expect.arrayContaining([
      "- Product: worth $120",
      "- Commission: 10% of sales",
      "- Tax: plus 19% tax",
      expect.stringContaining("45 days after publication"),
    ]),
  );
  expect(section(text, "Rights")[0]).toBe("- Usage: Reposts with credit, 30 days");
});

test("a tax that comes on top is named once, with its rate", () => {
  const rate = { status: "ok", currency: "RUB", taxRate: 0.06, extras: ["npd_on_top"] } as const;
  expect(section(textOf("RU", { rate }), "Оплата")).toContain("- Налог: налог самозанятого сверху (6 %)");
});

test("a partnership for product promises no money", () => {
  const text = textOf("US", { rate: { status: "noncash", currency: "USD" }, amount: { amount: 0, currency: "USD" } });
  expect(section(text, "Payment").slice(0, 2)).toEqual([
    "- Amount: product, no payment in money",
    "- Product: to be agreed",
  ]);
  expect(text).not.toContain("After publication: $");
});

test("an amount that was typed replaces the row's, with the split as shares of it", () => {
  const text = textOf("RU", {}, { ...exampleDraft, amount: "50 000 ₽ + НДС" });
  expect(section(text, "Оплата").slice(0, 2)).toEqual([
    "- Сумма: 50 000 ₽ + НДС",
    "- При подписании: 50 % суммы, до вт, 6 октября 2026",
  ]);
});

test.each([
  [
    "banned",
    "Instagram",
    "⚠ Instagram: реклама в вашей стране (Россия) запрещена. Не размещайте, пока не обсудим с вами.",
  ],
  [
    "contested",
    "YouTube и VK",
    "⚠ YouTube: можно ли сейчас размещать рекламу в вашей стране (Россия) — вопрос спорный. До публикации сообщим решение.",
  ],
])("a %s platform gets a visible warning", (_, platform, expected) => {
  expect(section(textOf("RU", {}, { ...exampleDraft, platform }), "Маркировка рекламы")[0]).toBe(expected);
});

test("an allowed platform gets no warning", () => {
  expect(textOf("RU", {}, { ...exampleDraft, platform: "VK" })).not.toContain("⚠");
  expect(textOf("US", {}, { ...exampleDraft, platform: "Instagram" })).not.toContain("⚠");
});

test.each([
  ["2026-09-01", "1 Sep 2026"],
  ["2026-06", "June 2026"],
  ["2023", "2023"],
])("rules say once, at their end, of when they are (%s)", (asOf, shown) => {
  const { code, values } = exampleFacts("US").market;
  const disclosureLabelForCreator = { text: "#ad", asOf };
  const text = textOf("US", { market: { code, values: { ...values, disclosureLabelForCreator } } });
  expect(section(text, "Disclosure")).toEqual([
    "- Ad label: #ad",
    expect.stringContaining(`as of ${shown}. We check the rules again before you publish.`),
  ]);
});

test("the date of the rules is that of the oldest; without a date there is none", () => {
  const lines = (disclosureLabelForCreator: { text: string; asOf?: string }) => {
    const { code, values } = exampleFacts("RU").market;
    const { adTokenForCreator, creatorRegistryForCreator, ...rest } = values;
    expect([adTokenForCreator?.asOf, creatorRegistryForCreator?.asOf]).toEqual(["2025", "2025"]);
    const market = { code, values: { ...rest, disclosureLabelForCreator } };
    return section(textOf("RU", { market }, { ...exampleDraft, platform: "Instagram" }), "Маркировка рекламы");
  };
  expect(lines({ text: "Реклама", asOf: "2026-01" }).at(-1)).toContain("Дата сведений: 1 сентября 2025.");
  expect(lines({ text: "Реклама", asOf: "2024" }).at(-1)).toContain("Дата сведений: 2024.");
  const undated = { ...exampleFacts("US").market.values, disclosureLabelForCreator: { text: "#ad" } };
  expect(section(textOf("US", { market: { code: "US", values: undated } }), "Disclosure").at(-1)).not.toContain(
    "as of",
  );
});

test.each(["US", "RU", "DE"])("nothing of what the team checks and pays reaches the creator (%s)", (code) => {
  const { values, ...rest } = exampleFacts(code).market;
  const secret = { text: "SECRET: 3 % levy", asOf: "2025" };
  const team = ["adTokenCheckForTeam", "advertiserDutyForTeam", "levyForTeam", "penaltiesForTeam"];
  const market = { ...rest, values: { ...values, ...Object.fromEntries(team.map((key) => [key, secret])) } };
  const facts = { market, teamNotes: [{ label: { en: "Levy", ru: "Сбор" }, ...secret }] };
  expect(textOf(code, facts)).not.toContain("SECRET");
  expect(textOf(code, facts)).toBe(textOf(code, { market: { ...rest, values } }));
});

test("KPIs name the target, how it is measured and what the creator sends back", () => {
  expect(section(textOf("US"), "KPIs")).toEqual([
    "- Reach: at least 50,000 · from your platform statistics",
    "- ER: at least 4.5% · (likes + comments + shares + saves) ÷ followers",
    expect.stringMatching(/^- What you send back: Screenshots .* by 6 Nov 2026/),
  ]);
});

const kpi = (key: MetricKey, target: Target): BriefKpi => {
  const { label, unit, costLike } = metricOf(key);
  return { key, label, unit, target, currency: "USD", ...(costLike ? { costLike } : {}) };
};

test.each([
  ["reach", { op: "=", value: 50_000 }, "Reach: at least 50,000", "Охват: не меньше 50 000"],
  ["cpe", { op: "=", value: 0.2 }, "CPE: at most $0.20", "CPE: не больше 0,20 $"],
  ["sentiment_negative", { op: "=", value: 0.05 }, "Negative sentiment: at most 5%", "Негатив: не больше 5 %"],
  ["er", { op: "between", min: 0.04, max: 0.06 }, "ER: 4% – 6% (met from 4%)", "ER: 4 % – 6 % (засчитываем от 4 %)"],
  [
    "cpm",
    { op: "between", min: 10, max: 12 },
    "CPM: $10 – $12 (met up to $12)",
    "CPM: 10 $ – 12 $ (засчитываем до 12 $)",
  ],
  ["reach", { op: ">", value: 10 }, "Reach: more than 10", "Охват: больше 10"],
] satisfies [MetricKey, Target, string, string][])("a target %s %j says which side counts", (key, target, en, ru) => {
  const kpis = [kpi(key, target)];
  expect(section(textOf("US", { kpis }), "KPIs")[0]).toMatch(new RegExp(`^- ${escaped(en)} · `));
  expect(section(textOf("RU", { kpis }), "KPI")[0]).toMatch(new RegExp(`^- ${escaped(ru)} · `));
});

const escaped = (text: string) => text.replace(/[()$+]/g, "\\$&");

test.each([german, portuguese, spanish])("every metric has a name in $tag, if only that of English", ({ metrics }) => {
  const same = new Set(["er", "ctr", "cpe", "cpm", "cpv", "cpc", "cpa", "leads", "brand_lift_pp"]);
  const missing = Object.keys(metricKeys).filter((key) => !metrics?.[key as MetricKey]);
  expect(missing.filter((key) => !same.has(key))).toEqual([]);
});

test("both sides' working days stand in the timeline, once where they are the same", () => {
  expect(section(textOf("US"), "Timeline")).toContain("- Working days: Mon–Fri");
  const facts = exampleFacts("RU");
  const markets = facts.markets.map((market) =>
    market.code === "US" ? { ...market, values: { ...market.values, workWeek: [7, 1, 2, 3, 4] } } : market,
  );
  const lines = section(textOf("RU", { markets }, { ...exampleDraft, brandMarket: "US" }), "Сроки");
  expect(lines).toContain("- Рабочие дни: пн–пт (у вас); вс–чт (у нас)");
  const market = { ...facts.market, values: { ...facts.market.values, workWeek: [1, 2, 5] } };
  expect(section(textOf("RU", { market, markets: [market] }), "Сроки")).toContain("- Рабочие дни: пн–вт, пт");
});

test("feedback within 0 hours is feedback on the same day", () => {
  const { code, values } = exampleFacts("US").market;
  const text = textOf("US", { market: { code, values: { ...values, feedbackHours: 0 } } });
  expect(text).not.toContain("0 hours");
  expect(section(text, "Timeline")).toContainEqual(expect.stringMatching(/^- Our feedback by: .* \(on the same day; /));
  expect(section(text, "How we work")[1]).toContain("our feedback on the same day, approval");
});

test.each([
  ["US", ["W-9"], "ACH, PayPal", "written contract, e-signed", "weekly"],
  ["KZ", ["счёт", "акт выполненных работ"], "банковский перевод", "письменный договор", "раз в неделю"],
  ["DE", ["Rechnung"], "Überweisung, PayPal", "schriftlicher Vertrag", "wöchentlich"],
])("a fresh Config speaks one language in a brief for %s", (code, documents, methods, contract, often) => {
  const { values } = exampleFacts(code).market;
  expect(values.documents).toEqual(documents);
  expect([values.paymentMethods?.join(", "), values.contractForm, values.feedbackFrequency]).toEqual([
    methods,
    contract,
    often,
  ]);
});

test("a day that is not known yet is said in a whole sentence", () => {
  const { code, values } = exampleFacts("US").market;
  const { turnaroundDays, ...rest } = values;
  expect(turnaroundDays).toBeDefined();
  const text = textOf("US", { market: { code, values: rest } });
  expect(section(text, "Your view")[0]).toContain("Tell us by a day to be agreed; ");
});

test("a brand in another market stretches the timeline and its days off stand beside the creator's", () => {
  const facts = exampleFacts("RU");
  const markets = facts.markets.map((market) =>
    market.code === "US" ? { ...market, values: { ...market.values, holidays: ["2026-10-12"] } } : market,
  );
  const lines = section(textOf("RU", { markets }, { ...exampleDraft, brandMarket: "US" }), "Сроки");
  expect(lines).toContain("- Выход: пн, 19 октября 2026 – ср, 21 октября 2026");
  expect(lines).toContain("- Выходные в эти сроки: 12 октября 2026 (у нас)");
});

test("a parameter that the Config tab lacks leaves the dates open", () => {
  const { code, values } = exampleFacts("US").market;
  const { turnaroundDays, ...rest } = values;
  expect(turnaroundDays).toBe(21);
  const lines = section(textOf("US", { market: { code, values: rest } }), "Timeline");
  expect(lines).toContain("- Brief: to be agreed");
});

test("names and texts that look like HTML or formulas stay what they are", () => {
  const nasty = "<script>alert(1)</script> =1+1 👍";
  const draft = Object.fromEntries(Object.keys(exampleDraft).map((key) => [key, nasty])) as BriefDraft;
  const html = documentHtml(briefDocument(exampleFacts("US", { creator: nasty }), draft));
  expect(html).not.toContain("<script");
  expect(html).toContain("&#60;script&#62;alert(1)&#60;/script&#62; =1+1 👍");
});

test("an unknown language of the market falls back to English words, in what the market says too", () => {
  const { code, values } = exampleFacts("DE").market;
  const french = textOf("DE", { market: { code, values: { ...values, language: "fr" } } });
  expect(section(french, "Disclosure")[0]).toContain("“Werbung” or “Anzeige” at the very beginning");
});

test("a German brief writes numbers, money, days and metrics as Germans do", () => {
  const facts = { amount: { amount: 1250.5, currency: "EUR" } };
  const lines = textOf("DE", facts).split("\n");
  expect(lines).toContain("- Betrag: 1.250,50 €");
  expect(lines).toContain("- Reichweite: mindestens 50.000 · laut deiner Plattformstatistik");
  expect(lines).toContain("- ER: mindestens 4,5 % · (Likes + Kommentare + Shares + Saves) ÷ Follower");
  expect(lines).toContain("- Briefing: Mo, 5. Okt. 2026");
  expect(lines).toContainEqual(expect.stringMatching(/^- Kennzeichnung: „Werbung“ oder „Anzeige“ gleich am Anfang/));
  expect(lines).toContainEqual(expect.stringContaining("keine Rechtsberatung; Stand: 2021."));
});

const forCreators = [
  "meansHere",
  "do",
  "dont",
  "disclosureLabelForCreator",
  "adTokenForCreator",
  "creatorRegistryForCreator",
] as const;

const languageFiles = briefLanguages;

/** How a language and its regions write numbers and days, and the add-on's words that it translates. */
const OF_ITS_OWN = /^\.(notation|regions|shipped|zoneStyle)/;

/** Every text of a language by its place; what is said of a number counts by its form for any number. */
const textsIn = (value: unknown, path = ""): (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  const entries = Object.entries(value ?? {});
  const forNumbers = entries.find(([key]) => key === "other");
  return forNumbers
    ? textsIn(forNumbers[1], path)
    : entries.flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
};

test("every language says everything that English says", () => {
  const placesOf = (words: object) => textsIn(words).flatMap(([path]) => (OF_ITS_OWN.test(path) ? [] : path));
  for (const words of languageFiles) expect(placesOf(words)).toEqual(expect.arrayContaining(placesOf(english)));
});

test("sentences have the same places to fill in every language", () => {
  const gapsOf = (words: object) =>
    textsIn(words)
      .filter(([path]) => !OF_ITS_OWN.test(path))
      .flatMap(([path, text]) => (text.match(/\{\d\}/g) ?? []).map((gap) => path + gap))
      .sort();
  expect(gapsOf(english)).not.toEqual([]);
  for (const words of languageFiles) expect(gapsOf(words)).toEqual(gapsOf(english));
});

test("a language is plain values, as they travel to the window", () => {
  for (const words of languageFiles) expect(JSON.parse(JSON.stringify(words))).toEqual(words);
});

test.each([
  [0, "0 days", "0 дней", "0 Tage", "0 dia", "0 días"],
  [1, "1 day", "1 день", "1 Tag", "1 dia", "1 día"],
  [2, "2 days", "2 дня", "2 Tage", "2 dias", "2 días"],
  [5, "5 days", "5 дней", "5 Tage", "5 dias", "5 días"],
  [11, "11 days", "11 дней", "11 Tage", "11 dias", "11 días"],
  [21, "21 days", "21 день", "21 Tage", "21 dias", "21 días"],
])("%i counts as its language wants", (number, ...expected) => {
  expect(languageFiles.map(({ days, tag }) => count(number, days, tag))).toEqual(expected);
});

test.each([
  ["en", "en-US", "Oct 5, 2026", "$1,250.50"],
  ["en", "en-GB", "5 Oct 2026", "$1,250.50"],
  ["es", "es-ES", "5 de octubre de 2026", "1.250,50 $"],
  ["es", "es-MX", "5 de octubre de 2026", "$1,250.50"],
  ["pt", "pt-BR", "5 de outubro de 2026", "$ 1.250,50"],
  ["ru", "ru-RU", "5 октября 2026", "1 250,50 $"],
])("in %s, %s writes days and money its own way", (language, locale, day, money) => {
  const { notation } = briefWords(language, locale);
  expect(formatDay("2026-10-05", notation)).toBe(day);
  expect(formatMoney(1250.5, "USD", notation).replaceAll("\u00a0", " ")).toBe(money);
});

test("0 has words of its own where they are better", () => {
  expect(languageFiles.map(({ process, tag }) => count(0, process.within, tag))).toEqual([
    "on the same day",
    "в тот же день",
    "am selben Tag",
    "no mesmo dia",
    "el mismo día",
  ]);
});

const ofStatus = Object.values(papers).map(({ en }) => ({ text: en, own: "" }));

/** What creators read of the words that came with the add-on, in English. */
const shippedWords = ["contractForm", "documents", "paymentMethods", "feedbackFrequency", ...forCreators]
  .filter((key) => key !== "adTokenBy")
  .flatMap((key) => {
    const { fresh = {} }: Parameter = parameters()[key as ParameterKey];
    const ofColumn = (column: string) => freshCell("language", column) || freshCell("language", "*");
    return Object.entries<FreshCell>(fresh).flatMap(([column, cell]) =>
      typeof cell === "object"
        ? { text: cell.en ?? (isHeard(cell) ? cell.own : ""), own: isHeard(cell) ? ofColumn(column) : "" }
        : [],
    );
  })
  .concat(ofStatus);

test.each([german, portuguese, spanish])("all that the add-on says to creators is said in $tag", ({ tag, shipped }) => {
  const missing = shippedWords.filter(({ text, own }) => own !== tag && !shipped[text]).map(({ text }) => text);
  expect(missing).toEqual([]);
  const known = new Set(shippedWords.map(({ text }) => text));
  expect(Object.keys(shipped).filter((text) => !known.has(text))).toEqual([]);
});
