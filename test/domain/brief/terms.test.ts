/** What a creator reads of the money: typed rate → the lines of the document, and the same amounts and days as the Payments tab. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { briefFacts } from "../../../src/domain/brief/facts.ts";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import { notices } from "../../../src/domain/brief/notices.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { openPoints } from "../../../src/domain/document.ts";
import { isDoubt } from "../../../src/domain/doubt.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { feeOf } from "../../../src/domain/process/payments/fee.ts";
import { instalmentsOf } from "../../../src/domain/process/payments/plan.ts";
import { readSheet } from "../sheets/read.ts";
import { exampleDraft, today, withoutDraftDays } from "./example.ts";

const config = withoutDraftDays(readConfig(freshConfig(["US", "RU", "DE"])));

function dealOf(code: string, rate: string, kpis = "reach 50,000") {
  const rows = [
    ["Creator name", "Market", "Rate", "KPIs", "Results"],
    ["Anna K.", code, rate, kpis, ""],
  ];
  const [partnership] = readSheet(rows, config).partnerships;
  const market = config.markets.find((one) => one.code === code);
  if (!partnership || !market) throw new Error("no partnership");
  return { partnership, market, facts: briefFacts(partnership, market, config, today) };
}

const documentOf = (code: string, rate: string, kpis?: string) =>
  briefDocument(dealOf(code, rate, kpis).facts, exampleDraft);

/** The payment section up to the contract. */
const linesOf = (code: string, rate: string, kpis?: string) => {
  const document = documentOf(code, rate, kpis);
  const sections = document.sections.filter(({ key }) => key === "payment");
  const text = documentMarkdown({ ...document, sections }).replaceAll("\u00a0", " ");
  return text
    .split("\n")
    .slice(4)
    .filter((line) => line.startsWith("- "))
    .map((line) => line.slice(2));
};

const SIGNED = "до вт, 6 октября 2026";
const OUT = "до пт, 16 октября 2026 (в день выхода)";
const CARD = "Способы оплаты: банковский перевод, перевод на карту (для самозанятых)";
const RECEIPT = "Документы от вас: чек самозанятого на каждый платёж";
const INVOICE = "Документы от вас: счёт; акт выполненных работ";
const OFFER = "Договор: краткая письменная оферта или договор и акт";
const NET_30 = "by Fri, Nov 27, 2026 (30 days after publication, if published on Wed, Oct 28, 2026)";
const W9 = ["Payment methods: ACH, PayPal", "Documents from you: W-9", "Contract: written contract, e-signed"];
const ZIEL = "bis Fr, 27. Nov. 2026 (Zahlungsziel 30 Tage, bei Veröffentlichung am Mi, 28. Okt. 2026)";
const RECHNUNG = [
  "Zahlungsarten: Überweisung, PayPal",
  "Unterlagen von dir: Rechnung",
  "Vertrag: schriftlicher Vertrag",
];

test.each<[string, string, readonly string[]]>([
  [
    "RU",
    "40k + НДС 20%",
    [
      "Сумма: 40 000 ₽ + 8 000 ₽ (НДС 20 %) = 48 000 ₽",
      `При подписании: 24 000 ₽ (50 %), ${SIGNED}`,
      `После публикации: 24 000 ₽ (50 %), ${OUT}`,
      CARD,
      INVOICE,
      OFFER,
    ],
  ],
  [
    "RU",
    "61 000 с НДС 22%",
    [
      "Сумма: 61 000 ₽",
      "Налог: с НДС (22 %: 11 000 ₽)",
      `При подписании: 30 500 ₽ (50 %), ${SIGNED}`,
      `После публикации: 30 500 ₽ (50 %), ${OUT}`,
      CARD,
      INVOICE,
      OFFER,
    ],
  ],
  [
    "RU",
    "60 000 на руки (самозанятая)",
    [
      "Сумма: 60 000 ₽ на руки",
      "Налог: сумма указана после вычета налога",
      `При подписании: 30 000 ₽ (50 %), ${SIGNED}`,
      `После публикации: 30 000 ₽ (50 %), ${OUT}`,
      CARD,
      RECEIPT,
      OFFER,
    ],
  ],
  [
    "RU",
    "45 000 ₽ + НПД 6%",
    [
      "Сумма: 45 000 ₽ + 2 700 ₽ (налог самозанятого 6 %) = 47 700 ₽",
      `При подписании: 23 850 ₽ (50 %), ${SIGNED}`,
      `После публикации: 23 850 ₽ (50 %), ${OUT}`,
      CARD,
      RECEIPT,
      OFFER,
    ],
  ],
  [
    "RU",
    "бартер: набор 4 500 ₽ + 10 000 ₽",
    [
      "Сумма: 10 000 ₽",
      "Продукт: стоимостью 4 500 ₽",
      `При подписании: 5 000 ₽ (50 %), ${SIGNED}`,
      `После публикации: 5 000 ₽ (50 %), ${OUT}`,
      CARD,
      RECEIPT,
      OFFER,
    ],
  ],
  ["RU", "бартер: набор 4 500 ₽", ["Сумма: продукт, без оплаты деньгами", "Продукт: стоимостью 4 500 ₽", OFFER]],
  ["US", "$1.2k net of agency fee 15%", ["Amount: $1,200", `After publication: $1,200, ${NET_30}`, ...W9]],
  ["US", "$1,000 incl. 15% agency fee", ["Amount: $850", `After publication: $850, ${NET_30}`, ...W9]],
  [
    "US",
    "CPM $12, cap $3k",
    [
      "Amount: CPM $12 (at most $3,000)",
      "Estimate: $600 (reach: 50,000); the actual figures decide",
      `Payment: the result decides the sum; after publication, ${NET_30}`,
      ...W9,
    ],
  ],
  [
    "US",
    "$2k/mo x 3",
    [
      "Amount: $6,000 (3 × $2,000 a month)",
      "Every month: $2,000 each, by Fri, Nov 27, 2026; Mon, Dec 28, 2026; Wed, Jan 27, 2027",
      ...W9,
    ],
  ],
  ["US", "£500 per post x2", ["Amount: £1,000", `After publication: £1,000, ${NET_30}`, ...W9]],
  [
    "US",
    "~$900",
    ["Amount: about $900, to be agreed", `Payment: once the amount is agreed – after publication, ${NET_30}`, ...W9],
  ],
  [
    "DE",
    "€900 zzgl. MwSt., 50/50",
    [
      "Betrag: 900 €",
      "Steuer: zzgl. MwSt.",
      "Bei Unterschrift: 450 € zzgl. MwSt. (50 %), bis Di, 6. Okt. 2026",
      `Nach Veröffentlichung: 450 € zzgl. MwSt. (50 %), ${ZIEL}`,
      ...RECHNUNG,
    ],
  ],
  [
    "DE",
    "900 € zzgl. 19 % MwSt., 50/50",
    [
      "Betrag: 900 € + 171 € (MwSt. 19 %) = 1.071 €",
      "Bei Unterschrift: 535,50 € (50 %), bis Di, 6. Okt. 2026",
      `Nach Veröffentlichung: 535,50 € (50 %), ${ZIEL}`,
      ...RECHNUNG,
    ],
  ],
])("%s: “%s” is said to the creator in these lines", (code, rate, lines) => {
  expect(linesOf(code, rate)).toEqual(lines);
});

test("an estimate stops at the cap", () => {
  expect(linesOf("US", "CPM $12, cap $1k", "views 150k")[1]).toMatch(/^Estimate: \$1,000 \(views: 150,000\)/);
});

test.each(["$1,000 + 15% agency fee", "$1,000 + agency fee", "$1,000 + 10% management fee", "$1,000, ad budget $400"])(
  "of “%s” the creator reads $1,000 and nothing of the rest",
  (rate) => {
    const text = linesOf("US", rate).join("\n");
    expect(text).toContain("Amount: $1,000\n");
    expect(text).not.toMatch(/agency|manage|budget|15|10%|400|1,1\d\d/i);
  },
);

test.each(["~$900", "$800-1000", "$500+", "up to $500"])(
  "“%s” is a gap in the document, and its author is told",
  (rate) => {
    expect(openPoints(documentOf("US", rate))).toBe(openPoints(documentOf("US", "$900")) + 1);
    expect(notices(dealOf("US", rate).facts, exampleDraft).some(({ en }) => en.startsWith("No amount: "))).toBe(true);
  },
);

const rateTyped = fc
  .record({
    amount: fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
    currency: fc.constantFrom("$", "€", "₽", "₸", "¥", "£", "R$"),
    cost: fc.constantFrom("", " + VAT 20%", " + VAT 7%", " + 15% agency fee", " incl. 15% agency fee"),
    months: fc.integer({ min: 1, max: 7 }),
    upfront: fc.constantFrom("", ", 50% upfront", ", 33% upfront, net 30", ", net 14", ", 100% upfront"),
  })
  .map(({ amount, currency, cost, months, upfront }) =>
    months > 1 ? `${amount} ${currency}/month x ${months}${cost}` : `${amount} ${currency}${cost}${upfront}`,
  );

test("the instalments of a brief are those of the Payments tab: in amount, in days, in sum, none below nothing, none before the last", () => {
  let compared = 0;
  fc.assert(
    fc.property(rateTyped, fc.constantFrom("US", "RU", "DE"), (rate, code) => {
      const { partnership, market, facts } = dealOf(code, rate);
      const { payments = [], timeline } = issueOf(facts, exampleDraft);
      const fee = feeOf(partnership.rate);
      if (isDoubt(fee) || !timeline) return;
      const { answer, liveFrom } = timeline;
      const live = { ...partnership, status: "live" as const, postedOn: liveFrom };
      const brief = { version: 1, issuedOn: today, dates: { answer, liveFrom } };
      const due = instalmentsOf(live, market, brief, "2027-12-31").filter(({ part }) => part !== "costs");
      const paid = payments.filter(({ amount }) => amount !== 0);
      expect(paid.map(({ amount, day }) => [amount, day])).toEqual(due.map(({ amount, dueOn }) => [amount, dueOn]));
      expect(Math.round(payments.reduce((sum, { amount = 0 }) => sum + amount, 0) * 100)).toBe(
        Math.round(fee.total.amount * 100),
      );
      if (fee.total.currency === "JPY")
        for (const { amount = 0 } of payments) expect(Number.isInteger(amount)).toBe(true);
      expect(payments.every(({ amount = 0 }) => amount >= 0)).toBe(true);
      const days = payments.map(({ day = "" }) => day);
      expect(days).toEqual([...days].sort());
      compared++;
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(100);
});
