/** Goods are counted and named, and neither is money. */
import { expect, test } from "vitest";
import { brief, type Code, read } from "../read.ts";

test.each<[Code, string]>([
  ["RU", "бартер: 2 набора"],
  ["RU", "бартер (крем и сыворотка)"],
  ["RU", "бартер 3 шт"],
  ["RU", "бартер + 2 крема"],
  ["US", "1x gifting"],
  ["US", "barter (3 products)"],
  ["US", "free (sneakers, 2 pairs)"],
  ["US", "gifted: 2 serums"],
  ["US", "2 free kits"],
  ["US", "product only, 3 items"],
  ["DE", "2 Sets gratis"],
  ["DE", "Tausch: 2 Paar Schuhe"],
  ["BR", "permuta: 2 kits"],
  ["BR", "permuta (2 produtos)"],
])("%s: “%s” costs no money, and its goods have no value yet", (code, cell) => {
  expect(brief(code, cell)).toBe("noncash 0 product_value_missing");
});

test.each<[Code, string, number]>([
  ["US", "$500 (+ jacket)", 500],
  ["US", "$500 + 2 jackets", 500],
  ["DE", "500 € + Produktpaket (3 Teile)", 500],
  ["BR", "R$ 500 + 2 kits", 500],
])("%s: “%s” is a fee, and goods with it", (code, cell, amount) => {
  expect(read(code, cell)).toEqual({ status: "ok", amount, extras: ["product"] });
});

test("a value is told from a count", () => {
  expect(read("RU", "бартер (товар на 8 000 ₽)")).toEqual({ status: "noncash", amount: 0, productValue: 8000 });
});
