/** Scales, counts and months of a price. */
import { expect, test } from "vitest";
import { brief, type Code, read } from "./read.ts";

test.each<[Code, string, number, number, string]>([
  ["US", "1200/mo x 3 months", 3, 1200, "month"],
  ["US", "$400/mo, 3 months", 3, 400, "month"],
  ["US", "$400 per month x 3", 3, 400, "month"],
  ["US", "$400 a month for 3 months", 3, 400, "month"],
  ["US", "$400/month, 12 month contract", 12, 400, "month"],
  ["US", "$400 monthly, 3 months", 3, 400, "month"],
  ["US", "$400/mo for 1 year", 12, 400, "month"],
  ["US", "$100 per week, 6 weeks", 6, 100, "week"],
  ["DE", "2 Monate à 500 €", 2, 500, "month"],
  ["DE", "500 €/Monat, 3 Monate", 3, 500, "month"],
  ["BR", "R$ 500/mês por 3 meses", 3, 500, "month"],
  ["BR", "3 meses a R$ 500", 3, 500, "month"],
  ["RU", "30 000 ₽/мес х 3", 3, 30000, "month"],
  ["RU", "30к в месяц, 3 месяца", 3, 30000, "month"],
  ["RU", "3 месяца по 30к", 3, 30000, "month"],
])("%s: “%s” is %i times %i a %s", (code, cell, qty, unit, what) => {
  expect(read(code, cell)).toEqual({ status: "multi", amount: qty * unit, items: [{ qty, what, unit }] });
});

test.each<[Code, string, string]>([
  ["US", "$400/mo, usage rights 3 months", "ok 400"],
  ["US", "$500 monthly", "ok 500"],
  ["US", "$200/ea x 3", "multi 600"],
  ["US", "3 reels $200/ea", "multi 600"],
  ["US", "2 reels, $200 each", "multi 400"],
  ["US", "3 for $500", "ok 500"],
  ["US", "$500, 2nd reel 50% off", "multi secondary_value"],
  ["US", "$200 video + $150 usage 90 days + $75 raw footage", "multi 425"],
  ["US", "$500 + $200", "multi secondary_value"],
  ["US", ".75k", "ok 750"],
  ["RU", "12 к 1/24", "ok 12000"],
  ["RU", "12 к 2 поста", "ok 12000"],
  ["RU", "12-15к", "range"],
  ["RU", "1,2 тыс", "ok 1200"],
  ["RU", "2 поста по 12 к", "multi 24000"],
])("%s: “%s” → %s", (code, cell, expected) => {
  expect(brief(code, cell)).toBe(expected);
});
