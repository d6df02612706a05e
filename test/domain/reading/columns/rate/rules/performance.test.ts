/** Offers by result keep their price; counts, caps and guarantees are never the fee. */
import { expect, test } from "vitest";
import { type Code, read } from "../read.ts";

test.each<[Code, string, object]>([
  ["RU", "1200р CPM, охват 50к", { cpm: 1200 }],
  ["RU", "CPA 500 ₽, но не больше 30 000", { cpa: 500, cap: 30000 }],
  ["RU", "CPM 300 ₽, гарантия 100к просмотров", { cpm: 300, guaranteed: 100000 }],
  ["RU", "0,5 ₽ за просмотр", { cpv: 0.5 }],
  ["RU", "3 ₽ за клик, потолок 20к", { cpc: 3, cap: 20000 }],
  ["RU", "300 ₽ за 1000 просмотров, макс. 50 000 ₽", { cpm: 300, cap: 50000 }],
  ["US", "$15 CPM (guaranteed 100k views)", { cpm: 15, guaranteed: 100000 }],
  ["US", "$15 CPM, 100k views", { cpm: 15 }],
  ["US", "$15 CPM for 100k impressions", { cpm: 15 }],
  ["US", "$0.02 a view, cap $2,000", { cpv: 0.02, cap: 2000 }],
  ["US", "0.02 per view", { cpv: 0.02 }],
  ["US", "$10 per 1k views capped at $500", { cpm: 10, cap: 500 }],
  ["US", "$0.10 per engagement, up to $1,000", { cpe: 0.1, cap: 1000 }],
  ["US", "$20 per sale, min $500", { cpa: 20, min: 500 }],
  ["DE", "TKP 12 €, max. 2.000 €", { cpm: 12, cap: 2000 }],
  ["DE", "TKP 12 €, Reichweite 50k", { cpm: 12 }],
  ["DE", "12 € TKP (garantiert 100k Views)", { cpm: 12, guaranteed: 100000 }],
  ["BR", "CPM R$ 25, alcance 50 mil", { cpm: 25 }],
  ["BR", "R$ 0,05 por visualização, máx R$ 2.000", { cpv: 0.05, cap: 2000 }],
])("%s: “%s” → %j", (code, cell, expected) => {
  expect(read(code, cell)).toEqual({ status: "perf", ...expected });
});
