/** Money of a day: what is overdue, what is due this week, how much was paid on time, and how it is said. */
import { describe, expect, test } from "vitest";
import type { Market } from "../../../../src/domain/config/config.ts";
import { documentsOf } from "../../../../src/domain/process/payments/documents.ts";
import { moneyDue, onTimeShare, totalsOf } from "../../../../src/domain/process/payments/money.ts";
import { dueInWords } from "../../../../src/domain/process/payments/said.ts";
import { isOurStatus, type PaymentFacts, statusInWords } from "../../../../src/domain/process/payments/status.ts";
import { config, today } from "./deals.ts";

const one = (dueOn: string | undefined, more: object = {}) => ({
  key: "k",
  amount: 1200,
  currency: "USD",
  ...(dueOn ? { dueOn } : {}),
  ...more,
});

describe("money due", () => {
  const list = [
    one("2026-11-26"),
    one("2026-11-02", { amount: 30_000, currency: "RUB" }),
    one("2026-10-01", { open: 200 }),
    one("2026-11-27", { amount: 0.1 }),
    one("2026-11-29", { amount: 0.2 }),
    one("2026-11-30"),
    one(undefined),
    one("2026-11-01", { paidOn: "2026-11-01" }),
    one("2026-11-01", { gone: "off" }),
  ];
  test("keeps currencies apart, counts a part that is paid, and ends on Sunday", () => {
    expect(moneyDue(list, today)).toEqual({
      overdue: {
        count: 3,
        sums: [
          { currency: "RUB", amount: 30_000 },
          { currency: "USD", amount: 1400 },
        ],
      },
      week: { count: 2, sums: [{ currency: "USD", amount: 0.3 }] },
    });
  });
  test("is said in a sentence", () => {
    expect(dueInWords(moneyDue(list, today))).toEqual({
      en: "3 overdue: 30,000\u00a0₽ and $1,400; due this week: $0.30.",
      ru: "Просрочены 3 выплаты: 30\u00a0000\u00a0₽ и 1\u00a0400\u00a0$; на этой неделе: 0,30\u00a0$.",
    });
    expect(dueInWords(moneyDue([], today)).en).toBe("Nothing is overdue; nothing more is due this week.");
  });
  test("totals hold what is paid and what is open", () => {
    expect(totalsOf(list.slice(0, 3))).toEqual({
      paid: [{ currency: "USD", amount: 1000 }],
      open: [
        { currency: "RUB", amount: 30_000 },
        { currency: "USD", amount: 1400 },
      ],
    });
  });
});

test("the share on time is by market, and what is overdue counts as late", () => {
  const us = { market: "US" };
  expect(
    onTimeShare(
      [
        { ...us, dueOn: "2026-11-01", paidOn: "2026-11-01" },
        { ...us, dueOn: "2026-11-01", paidOn: "2026-11-02" },
        { ...us, dueOn: "2026-11-26" },
        { ...us, dueOn: "2026-11-27" },
        { ...us, paidOn: "2026-11-02" },
        { market: "RU", dueOn: "2026-11-01", paidOn: "2026-10-31" },
      ],
      today,
    ),
  ).toEqual([
    { market: "US", onTime: 1, of: 3, share: 1 / 3 },
    { market: "RU", onTime: 1, of: 1, share: 1 },
  ]);
});

test.each<[Omit<PaymentFacts, "currency">, string, string]>([
  [{ amount: 1, dueOn: "2026-11-27" }, "due today", "оплатить сегодня"],
  [{ amount: 1, dueOn: "2026-11-28" }, "due in 1 day", "оплатить через 1 день"],
  [{ amount: 1, dueOn: "2026-11-29" }, "due in 2 days", "оплатить через 2 дня"],
  [{ amount: 1, dueOn: "2026-12-02" }, "due in 5 days", "оплатить через 5 дней"],
  [{ amount: 1, dueOn: "2026-11-26" }, "overdue by 1 day", "просрочено на 1 день"],
  [{ amount: 1, dueOn: "2026-11-06" }, "overdue by 21 days", "просрочено на 21 день"],
  [{ amount: 1, dueOn: "2026-11-05", paidOn: "2026-11-08" }, "paid late by 3 days", "оплачено с опозданием на 3 дня"],
  [{ amount: 1, dueOn: "2026-11-05", paidOn: "2026-11-05" }, "paid", "оплачено"],
  [{ amount: 1, waitsFor: "signing" }, "waiting for the signature", "ждёт подписания"],
  [{ amount: 1, waitsFor: "date" }, "needs the day of publication", "нужна дата публикации"],
  [{ amount: 1, gone: "off" }, "called off, or not agreed yet", "отменено или ещё не согласовано"],
])("%o is “%s”, «%s»", (facts, en, ru) => {
  const words = statusInWords({ currency: "USD", ...facts }, today);
  expect(words).toEqual({ en, ru });
  expect([words.en, words.ru].every(isOurStatus)).toBe(true);
});

const [us, russia] = config.markets as [Market, Market];
test.each<[string | undefined, Market, readonly string[]]>([
  [undefined, us, ["W-9"]],
  ["W-9 on file", us, []],
  ["Самозанятый", russia, ["receipt of the self-employed for every payment"]],
  ["ИП", russia, ["invoice; act of work done"]],
  ["ООО «Ромашка»", russia, ["invoice; act of work done"]],
])("documents of %s", (taxStatus, market, expected) => {
  expect(documentsOf(taxStatus === undefined ? {} : { taxStatus }, market, "en")).toEqual(expected);
});
