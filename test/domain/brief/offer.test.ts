/** What a brief says of the money: the offer as it is, and no terms that contradict it. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { briefFacts } from "../../../src/domain/brief/facts.ts";
import type { BriefDraft } from "../../../src/domain/brief/fields.ts";
import { notices } from "../../../src/domain/brief/notices.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { readSheet } from "../sheets/read.ts";
import { exampleDraft, today, withoutDraftDays } from "./example.ts";

const config = withoutDraftDays(readConfig(freshConfig(["US", "RU", "KZ", "DE"])));

function factsOf(code: string, rate: string, kpis = "reach 50,000") {
  const rows = [
    ["Creator name", "Market", "Rate", "KPIs", "Results"],
    ["Anna K.", code, rate, kpis, ""],
  ];
  const { partnerships } = readSheet(rows, config);
  return briefFacts(partnerships[0]!, config.markets.find((market) => market.code === code)!, config, today);
}

/** The lines of the sections "payment" or "deliverables". */
const linesOf = (key: string, code: string, rate: string, draft: BriefDraft = {}) => {
  const document = briefDocument(factsOf(code, rate), { ...exampleDraft, ...draft });
  const sections = document.sections.filter((section) => section.key === key);
  return documentMarkdown({ ...document, sections })
    .replaceAll("\u00a0", " ")
    .split("\n")
    .slice(4);
};

const NET_30 = "by Fri, Nov 27, 2026 (30 days after publication, if published on Wed, Oct 28, 2026)";

test.each([
  ["$5 per sale", "$5 per agreed action (CPA)", `the result decides the sum; after publication, ${NET_30}`],
  ["10% of sales", "10% of sales", `the result decides the sum; after publication, ${NET_30}`],
  ["$800-1000", "$800 – $1,000, to be agreed", `once the amount is agreed – after publication, ${NET_30}`],
  ["$500+", "at least $500, to be agreed", `once the amount is agreed – after publication, ${NET_30}`],
  ["up to $500", "at most $500, to be agreed", `once the amount is agreed – after publication, ${NET_30}`],
  ["", "to be agreed", `once the amount is agreed – after publication, ${NET_30}`],
])("%s is said as it is, and its terms once", (rate, amount, terms) => {
  expect(linesOf("payment", "US", rate).slice(0, 3)).toEqual([
    `- Amount: ${amount}`,
    `- Payment: ${terms}`,
    "- Payment methods: ACH, PayPal",
  ]);
});

test("where pay depends on the result nobody promises it for the day of publication", () => {
  expect(linesOf("payment", "RU", "CPM 300 ₽").slice(0, 3)).toEqual([
    "- Сумма: CPM 300 ₽",
    "- Ориентир: 15 000 ₽ (охват: 50 000); итог — по фактическим цифрам",
    "- Оплата: сумма зависит от результата; срок оплаты уточняется",
  ]);
});

test("half upfront of an amount to be agreed is said as a condition", () => {
  expect(linesOf("payment", "RU", "20 000 – 30 000 ₽")[1]).toBe(
    "- Оплата: после согласования суммы — 50 % при подписании, до вт, 6 октября 2026; 50 % после публикации, до пт, 16 октября 2026 (в день выхода)",
  );
});

test("what is paid by result on top of an amount stands beside it", () => {
  expect(linesOf("payment", "US", "$300 + CPA $5").slice(0, 2)).toEqual([
    "- Amount: $300",
    "- Commission: $5 per agreed action (CPA)",
  ]);
});

test("a German brief names a range as Germans do", () => {
  expect(linesOf("payment", "DE", "800-1000 €")[0]).toBe("- Betrag: 800 € – 1.000 €, noch offen");
});

test("half a price list is no list of deliverables, and its author is told", () => {
  const rate = "2 reels $500 each, story $150";
  expect(linesOf("deliverables", "US", rate)[0]).toBe("- What: to be agreed");
  expect(notices(factsOf("US", rate), {}).map(({ en }) => en)).toContain(
    "The price list lacks quantities: type the deliverables below.",
  );
  expect(linesOf("deliverables", "US", "2 reels $500 each, 1 story $150")[0]).toBe("- What: 2 Reels, 1 Story");
});

test("an amount that was typed with terms of its own stands without the row's", () => {
  const lines = linesOf("payment", "US", "$1,000 + VAT + 10% commission", { amount: "$1,500 all in, 50% upfront" });
  expect(lines.slice(0, 3)).toEqual([
    "- Amount: $1,500 all in, 50% upfront",
    "- Payment: as agreed in the amount",
    "- Payment methods: ACH, PayPal",
  ]);
});

test("an amount that was typed alone takes the place of the row's, and the row's terms go on", () => {
  const lines = linesOf("payment", "US", "$1,000, 50% upfront, net 30", { amount: "$1,500" });
  expect(lines.slice(0, 3)).toEqual([
    "- Amount: $1,500",
    expect.stringMatching(/^- On signing: 50% of the amount, by /),
    `- After publication: 50% of the amount, ${NET_30}`,
  ]);
});

test.each([
  ["$1,500", "100% of the amount"],
  ["1500 USD + VAT", "100% of the amount"],
  ["15k", "100% of the amount"],
  ["15 000 рублей + НДС", "100% of the amount"],
  ["1,500 Euro zzgl. 19 % MwSt.", "100% of the amount"],
  ["fifteen hundred dollars", "100% of the amount"],
])("a typed amount of %s is paid as %s", (amount, said) => {
  expect(linesOf("payment", "US", "$1,000", { amount })[1]).toBe(`- After publication: ${said}, ${NET_30}`);
});

test.each([
  "$1,500 in two parts",
  "$1,500 net 45",
  "€900 net 15",
  "$2,000 all upfront",
  "$2,000, half on signing",
  "50 000 ₽, 30% предоплата",
  "50 000 ₽ через 10 дней",
  "900 €, 14 Tage",
])("a typed amount of %s has terms of its own, and no day contradicts them", (amount) => {
  expect(linesOf("payment", "US", "$1,000, 50% upfront", { amount }).slice(0, 3)).toEqual([
    `- Amount: ${amount}`,
    "- Payment: as agreed in the amount",
    "- Payment methods: ACH, PayPal",
  ]);
});

test.each([
  ["product only", "no money, product only", "to be agreed"],
  ["barter, product worth $120", "product only", "worth $120"],
  ["$1,000", "no money", "to be agreed"],
  ["$1,000", "бартер", "to be agreed"],
  ["$1,000", "free", "to be agreed"],
  ["$1,000", "бесплатно", "to be agreed"],
  ["$1,000", "$0", "to be agreed"],
  ["$1,000", "0", "to be agreed"],
])("over a rate of %s, %s is a brief without payments", (rate, amount, product) => {
  expect(linesOf("payment", "US", rate, { amount }).slice(0, 3)).toEqual([
    `- Amount: ${amount}`,
    `- Product: ${product}`,
    expect.stringMatching(/^- Contract: /),
  ]);
});

test.each([
  ["US", "1200/mo x 3 months", "- Amount: $3,600 (3 × $1,200 a month)"],
  ["US", "$500 monthly", "- Amount: $500 a month"],
  ["RU", "30 000 ₽/мес х 3", "- Сумма: 90 000 ₽ (3 × 30 000 ₽ в месяц)"],
  ["DE", "2 Monate à 500 €", "- Betrag: 1.000 € (2 × 500 € pro Monat)"],
  ["US", "$0.02 a view, cap $2,000", "- Amount: CPV $0.02 (at most $2,000)"],
])("%s: what is paid by the month or by result says so: %s", (code, rate, line) => {
  expect(linesOf("payment", code, rate)[0]).toBe(line);
});

test("months of a retainer and rights of use are no deliverables", () => {
  expect(linesOf("deliverables", "US", "1200/mo x 3 months", { deliverables: "" }).join("\n")).not.toContain("month");
});

test.each([
  ["RU", "30к без НДС", "без НДС"],
  ["RU", "30к с НДС", "с НДС"],
  ["DE", "900 € (Kleinunternehmer)", "keine MwSt."],
])("%s: “%s” is %s in the brief, and never plus VAT", (code, rate, vat) => {
  const lines = linesOf("payment", code, rate).join("\n");
  expect(lines).toContain(vat);
  expect(lines).not.toMatch(/плюс НДС|zzgl/);
});
