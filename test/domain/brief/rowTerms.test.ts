/** Terms that are true of this row: what the row and the Creators tab say of rights, months, parcels, taxes and papers. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { type BriefFacts, type BriefPerson, briefFacts } from "../../../src/domain/brief/facts.ts";
import type { BriefDraft } from "../../../src/domain/brief/fields.ts";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import { notices } from "../../../src/domain/brief/notices.ts";
import { withRegistry } from "../../../src/domain/brief/row/registry.ts";
import { briefWords } from "../../../src/domain/brief/words/index.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { openPoints } from "../../../src/domain/document.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { allInstalments, namesFrom } from "../../../src/domain/process/payments/plans.ts";
import { readSheet } from "../sheets/read.ts";
import { exampleDraft, today } from "./example.ts";

const config = readConfig(freshConfig(["US", "RU", "KZ", "DE"]));

type Row = { readonly rate: string; readonly kpis?: string; readonly platform?: string; readonly followers?: number };

function dealOf(code: string, { rate, kpis = "reach 50,000", platform = "", followers }: Row, person?: BriefPerson) {
  const rows = [
    ["Creator name", "Market", "Platform", "Followers", "Rate", "KPIs", "Results"],
    ["Anna K.", code, platform, followers ?? "", rate, kpis, ""],
  ];
  const [partnership] = readSheet(rows, config).partnerships;
  const market = config.markets.find((one) => one.code === code);
  if (!partnership || !market) throw new Error("no partnership");
  return { partnership, facts: briefFacts(partnership, market, config, today, person) };
}

const { platform: _, ...unplaced } = exampleDraft;

const textOf = (facts: BriefFacts, draft: BriefDraft = unplaced): string =>
  documentMarkdown(briefDocument(facts, draft)).replaceAll("\u00a0", " ");

const toldOf = (facts: BriefFacts, draft: BriefDraft = unplaced) => notices(facts, draft).map(({ en }) => en);

test.each([
  ["one line where the text names no days", "Reposts with credit", "- Usage: Reposts with credit, 30 days", 0],
  ["the text alone where it names days, and the author is told", "Reposts, 90 days", "- Usage: Reposts, 90 days", 1],
  ["nothing to tell where both agree", "Reposts for 30 days", "- Usage: Reposts for 30 days", 0],
])("usage of 30 days in the row: %s", (_, rights, line, told) => {
  const { facts } = dealOf("US", { rate: "$500, 30 days usage" });
  const draft = { ...unplaced, rights };
  expect(textOf(facts, draft)).toContain(`${line}\n`);
  expect(toldOf(facts, draft).filter((notice) => notice.startsWith("Days of usage"))).toHaveLength(told);
});

test("a fee by the month asks how often the posts are meant, until it is typed", () => {
  const { facts } = dealOf("US", { rate: "$1,200/month x 3", kpis: "6 posts" });
  const typed = { ...unplaced, deliverables: "6 posts a month" };
  expect(textOf(facts)).toContain("- What: 6 posts (a month or in all: to be agreed)\n");
  expect(textOf(facts)).toContain("The dates are those of the first of 3 months");
  expect(openPoints(briefDocument(facts, unplaced))).toBe(openPoints(briefDocument(facts, typed)) + 1);
  expect(textOf(facts, typed)).toContain("- What: 6 posts a month\n");
});

test.each([
  ["RU", "VK", "1 клип", "1 клип"],
  ["RU", "VK", "3 клипа", "3 клипа"],
  ["RU", "YouTube", "2 shorts", "2 шортса"],
  ["RU", "", "2 shorts", "2 шортса"],
  ["DE", "VK", "2 shorts", "2 VK-Clips"],
])("%s, %s: “%s” is called %s", (code, platform, kpis, said) => {
  expect(textOf(dealOf(code, { rate: "500", kpis, platform }).facts)).toMatch(
    RegExp(`- (Публикации|Was): ${said}\n`, "u"),
  );
});

test("a product that is sent stands in the timeline with the day by which it is there", () => {
  const { facts } = dealOf("US", { rate: "gifted, product worth $120" });
  const market = { ...facts.market, values: { ...facts.market.values, shippingDays: 5 } };
  expect(textOf({ ...facts, market })).toContain("- Product with you by: Mon, Oct 12, 2026\n- Your draft due:");
  expect(textOf(facts)).not.toContain("Product with you by");
});

test.each(["30 000 на руки", "60 000 на руки (самозанятая)"])("“%s”: the author is told who pays the tax", (rate) => {
  const { facts } = dealOf("RU", { rate });
  expect(toldOf(facts).filter((notice) => notice.includes("The tax on top is yours to pay"))).toHaveLength(1);
  expect(toldOf(facts, { ...unplaced, amount: "35 000 ₽" }).join()).not.toContain("tax on top");
});

test.each<[string, string, string | undefined, string]>([
  ["the market's usual", "45 000 ₽", undefined, "чек самозанятого на каждый платёж"],
  ["a self-employed's", "45 000 ₽", "Самозанятый", "чек самозанятого на каждый платёж"],
  ["a sole trader's", "45 000 ₽", "ИП", "счёт; акт выполненных работ"],
  ["a company's", "45 000 ₽", "Company", "счёт; акт выполненных работ"],
  ["an individual's", "45 000 ₽", "Физлицо", "акт выполненных работ"],
  [
    "those that the rate cell says, whatever the tab does",
    "45 000 ₽, самозанятая",
    "ИП",
    "чек самозанятого на каждый платёж",
  ],
  ["those of who charges VAT", "45 000 ₽ + НДС 20%", "Самозанятый", "счёт; акт выполненных работ"],
])("documents asked for are %s", (_, rate, taxStatus, papers) => {
  const { facts } = dealOf("RU", { rate }, taxStatus === undefined ? undefined : { taxStatus });
  expect(textOf(facts)).toContain(`- Документы от вас: ${papers}\n`);
});

test("documents of a Russian market are said in the language of the brief", () => {
  const german = readConfig(
    freshConfig(["RU"]).map((line) =>
      line[0] === "language" ? line.map((cell) => (cell === "ru" ? "de" : cell)) : line,
    ),
  );
  const [partnership] = readSheet(
    [
      ["Creator", "Market", "Rate"],
      ["Anna", "RU", "45 000 ₽"],
    ],
    german,
  ).partnerships;
  const facts = briefFacts(partnership!, german.markets[0]!, german, today, { taxStatus: "Company" });
  expect(facts.documents).toEqual(["Rechnung; Abnahmeprotokoll"]);
});

test("a creator's W-9 on file is not asked for again", () => {
  expect(textOf(dealOf("US", { rate: "$500" }, { taxStatus: "W-9 on file" }).facts)).not.toMatch(
    /W-9|Documents from you/,
  );
});

test.each<[string, number | undefined, number | undefined, string | undefined]>([
  ["not spoken of to fewer", 9_999, undefined, undefined],
  ["said from so many on", 10_000, undefined, "по нашим данным, подписчиков у вас 10 000. Если у вас больше"],
  ["said to more", 48_000, 500, "по нашим данным, подписчиков у вас 48 000. Если у вас больше"],
  ["said by the Creators tab where the row is silent", undefined, 48_000, "по нашим данным, подписчиков у вас 48 000."],
  ["not spoken of where the Creators tab has fewer", undefined, 800, undefined],
  ["asked where nobody knows", undefined, undefined, "если у вас больше 10 000 подписчиков"],
])("the registry is %s", (_, followers, known, said) => {
  const row = { rate: "45 000 ₽", ...(followers ? { followers } : {}) };
  const { facts } = dealOf("RU", row, known ? { followers: known } : undefined);
  const [, text] = /- Перечень страниц: (.*)/.exec(textOf(facts)) ?? [];
  expect(text?.slice(0, said?.length)).toBe(said);
});

test("a market that names no number of followers speaks of the registry to all", () => {
  const { creatorRegistryFrom: _, ...values } = dealOf("RU", { rate: "1000" }).facts.market.values;
  expect(withRegistry({ code: "RU", values }, 500, briefWords("ru"))).toEqual({ code: "RU", values });
});

test("brief and Payments count the days of payment on the calendar of the brand, who pays", () => {
  const { partnership, facts } = dealOf("US", { rate: "$1,200, 50% upfront, net 14" });
  const offIn = (days: readonly string[]) => {
    const abroad = config.markets.find(({ code }) => code === "DE")!;
    return { ...abroad, values: { ...abroad.values, holidays: days } };
  };
  const usual = issueOf({ ...facts, markets: [facts.market, offIn([])] }, { ...unplaced, brandMarket: "DE" });
  const { answer = "", liveFrom = "" } = usual.timeline ?? {};
  const days = (usual.payments ?? []).flatMap(({ day }) => day ?? []);
  const germany = offIn(days.slice(1));
  const { payments = [] } = issueOf({ ...facts, markets: [facts.market, germany] }, { ...unplaced, brandMarket: "DE" });
  const brief = { version: 1, issuedOn: today, brandMarket: "DE", dates: { answer, liveFrom } };
  const live = { ...partnership, status: "live" as const, postedOn: liveFrom };
  const owed = allInstalments([live], namesFrom([]), () => brief, "2027-12-31", [
    ...config.markets.filter(({ code }) => code !== "DE"),
    germany,
  ]);
  expect(owed.map(({ dueOn }) => dueOn)).toEqual(payments.map(({ day }) => day));
  expect(payments.map(({ day }) => day)).not.toEqual(days);
});
