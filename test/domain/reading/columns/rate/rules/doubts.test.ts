/** Numbers that may be another thing than a price are doubted: kinds of cells, each in several languages. */
import { describe, expect, test } from "vitest";
import { readRate } from "../../../../../../src/domain/reading/index.ts";
import { markets } from "../../../markets.ts";
import { brief, type Code } from "../read.ts";

const kinds: Readonly<Record<string, readonly (readonly [Code, string, string])[]>> = {
  "a bare sum below a hundred leaves its thousands out, where sums run into thousands": [
    ["RU", "3 поста по 12", "missing … 12"],
    ["RU", "3 reels по 15", "missing … 15"],
    ["RU", "30-40 за рилс", "missing … 30-40"],
    ["RU", "12", "missing … 12"],
    ["KZ", "2 поста по 20", "missing … 20"],
    ["RU", "30 тыс за рилс, 10 за сторис", "ok 30000 … 10"],
    ["RU", "3 поста по 12к", "multi 36000"],
    ["RU", "3 поста по 100", "multi 300"],
    ["RU", "3 поста по 12 ₽", "multi 36"],
    ["US", "3 posts at 12", "multi 36"],
    ["BR", "3 posts a 12", "multi 36"],
  ],
  "a number right before goods or a sort of work may count them": [
    ["US", "99 stickers", "missing … 99"],
    ["RU", "99 стикеров", "missing … 99"],
    ["DE", "12 Sticker", "missing … 12"],
    ["US", "1500 bottles", "missing … 1500"],
    ["BR", "150 camisetas", "missing … 150"],
    ["US", "3 t-shirts", "missing"],
    ["US", "$500 + 3 t-shirts", "ok 500"],
    ["DE", "500 € + 2 T-Shirts", "ok 500"],
    ["US", "$500, 2 links", "ok 500"],
  ],
  "a year is no price": [
    ["US", "paid 2026", "missing … 2026"],
    ["RU", "оплачено 2026", "missing … 2026"],
    ["DE", "bezahlt 2026", "missing … 2026"],
    ["US", "for 2026, reach 10k", "missing"],
    ["RU", "за 2026", "missing … 2026"],
    ["US", "$500 for 2026", "ok 500"],
    ["US", "for 2019", "ok 2019"],
    ["US", "2026 per reel", "ok 2026"],
    ["US", "2026", "ok 2026"],
  ],
  "a part of a number is another number": [
    ["US", "half of 1000", "missing … 1000"],
    ["RU", "половина от 50к", "missing … 50к"],
    ["DE", "die Hälfte von 1000 €", "missing … 1000 €"],
    ["US", "5 hundred", "missing … 5"],
    ["BR", "2 mil e quinhentos", "missing … 2 mil"],
    ["RU", "5 тысяч пятьсот", "missing … 5 тысяч"],
    ["RU", "две тысячи 500", "missing … 500"],
  ],
  "ends too far apart are no range": [
    ["US", "$4-500", "missing … $4-500"],
    ["DE", "5-600 €", "missing … 5-600 €"],
    ["US", "$400-500", "range"],
    ["US", "$1-5k", "range"],
  ],
  "an invoice has a number": [
    ["US", "invoice 4521", "missing … 4521"],
    ["US", "$500, invoice 30 days", "ok 500"],
  ],
  "what is still to be paid is no price": [
    ["US", "balance 300", "missing … 300"],
    ["RU", "остаток 10к", "missing … 10к"],
    ["DE", "Restbetrag 300 €", "missing … 300 €"],
    ["BR", "saldo: R$ 300", "missing … R$ 300"],
    ["US", "$500, half upfront, rest later", "ok 500"],
  ],
  "a limit of time is none of the price": [
    ["RU", "15к если до пятницы", "ok 15000"],
    ["DE", "500 € bis Freitag", "ok 500"],
    ["BR", "R$ 500 até sexta", "ok 500"],
    ["RU", "до 15к", "range"],
    ["RU", "50к до", "range"],
  ],
  "a price of an hour is paid for each": [
    ["US", "10 hours at $25", "multi 250"],
    ["DE", "10 Stunden à 25 €", "multi 250"],
    ["RU", "15 000 руб. за 24ч", "ok 15000"],
  ],
  "money has no seconds": [["US", "first half $250 second half $250", "multi secondary_value"]],
  "a number that is called one is no price": [
    ["DE", "Rechnung Nr. 500", "missing … 500"],
    ["BR", "nº 500", "missing … 500"],
    ["RU", "номер 500", "missing … 500"],
  ],
  "a deposit is a part": [
    ["DE", "250 € Anzahlung, Rest später", "missing … 250 €"],
    ["US", "250 deposit, 500 total", "ok 500"],
  ],
  "letters stand for things": [
    ["US", "$500 1R 2S", "ok 500 … 1R 2S"],
    ["RU", "50к 1R 2S", "ok 50000 … 1R 2S"],
    ["US", "$500 for a 30S video", "ok 500"],
  ],
  "a limit that is denied is the other one": [["US", "can't do less than 500", "range"]],
};

describe.each(Object.entries(kinds))("%s", (_, cells) => {
  test.each(cells)("%s: “%s” → %s", (code, cell, expected) => {
    expect(brief(code, cell)).toBe(expected);
  });
});

describe("a part now and the rest later is what is paid on signing", () => {
  test.each<[Code, string, string]>([
    ["US", "half now, half later", "prepay_50"],
    ["US", "$500, half now, half later", "prepay_50"],
    ["RU", "50к, половина сейчас, половина потом", "prepay_50"],
    ["DE", "500 €, halb jetzt, halb später", "prepay_50"],
    ["DE", "500 €, die Hälfte jetzt, die Hälfte später", "prepay_50"],
    ["BR", "R$ 500, metade agora, metade depois", "prepay_50"],
    ["US", "500 €, mitad ahora, mitad después", "prepay_50"],
    ["US", "5000 грн, половина зараз, половина потім", "prepay_50"],
    ["US", "$500, 30% now, 70% later", "prepay_30"],
    ["US", "250 deposit, 500 total", "prepay_50"],
    ["RU", "аванс 20к, всего 50к", "prepay_40"],
  ])("%s: “%s” → %s", (code, cell, terms) => {
    expect(readRate(cell, markets[code]).paymentTerms).toBe(terms);
  });

  test("but not where the rest is none", () => {
    expect(readRate("$500, 30% now, 50% later", markets.US).paymentTerms).toBeUndefined();
  });
});
