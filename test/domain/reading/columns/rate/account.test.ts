/** Every word and number of a rate is accounted for: what nothing explains is named, and a bare number beside it is no price. */
import { expect, test } from "vitest";
import { brief, type Code } from "./read.ts";

test.each<[Code, string, string]>([
  ["US", "Anna 500", "missing … Anna 500"],
  ["US", "Row 12, see tab 3", "missing … Row 12; tab 3"],
  ["RU", "блабла 500", "missing … блабла 500"],
  ["DE", "Kürzel 4521", "missing … Kürzel 4521"],
  ["BR", "chave 4521", "missing … chave 4521"],
  ["US", "$500 zorbing", "ok 500 … zorbing"],
  ["RU", "30к зорбинг", "ok 30000 … зорбинг"],
  ["DE", "900 € zorbing", "ok 900 … zorbing"],
  ["BR", "R$ 900 zorbing", "ok 900 … zorbing"],
  ["US", "1R 2S $1200", "ok 1200 … 1R 2S"],
  ["US", "500", "ok 500"],
  ["US", "rate 500", "ok 500"],
  ["RU", "40 000 рилс и 3 сторис", "ok 40000"],
])("%s: “%s” → %s", (code, cell, expected) => {
  expect(brief(code, cell)).toBe(expected);
});

/** Cells as they are typed every day. */
const everyday: Readonly<Record<"US" | "RU" | "DE" | "BR", string>> = {
  US: `$500 per reel + product | $1,200 for 2 reels and 3 stories, net 30 | $750 flat for one TikTok | 500 USD via PayPal
    $2k all-in, usage 60 days | $1.5k per month retainer | $1,000 dedicated video | $1,200 - confirmed by email 5/12
    $3k package: 1 video, 2 shorts | $300 (paid 5/10) | $1,200, half now half later | $500 final offer | quoted $750
    $800, 2 rounds of edits | $1,100 with raw files | $750 for a 60-second video | $500 w/ link in bio | $400 pinned 24h
    500 per reel | 1200 flat | 750 for 1 video | 500 dedicated post | 800 monthly retainer | 700 each | 1200 net 30`,
  RU: `30к за рилс + сторис | 45 000 руб за интеграцию | 20 000 ₽ с размещением на карту | 15к обзор | 25к за 3 сторис подряд
    40 000 рублей за ролик 60 сек | 35к, оплата по факту | 50 000 через ИП | 22 000 за публикацию с закрепом | 30к (торг)
    28к – согласовали 12.06 | 100 000 ₽ амбассадор | 30к с маркировкой | 20к 2/48 без удаления | прайс 50к | 70к под ключ
    45000 за интеграцию | 12000 пост в канале | 35 000 фикс | 15000 обзор | 8000 (без торга)`,
  DE: `900 € pro Reel | 500 € pauschal | 800 € inkl. Nutzungsrechte 3 Monate | 450 € je Story | 900 € laut Mediakit
    500 € Sonderpreis | 1.500 € Gesamtpaket | 400 € Festpreis | Budget 2.000 € | 900 € mit Buyout 6 Monate`,
  BR: `R$ 800 por reel | R$ 1.500 pacote 2 reels | R$ 900 (pix) | R$ 1.200 fechado | R$ 3 mil pacote completo | R$ 700 cachê
    R$ 450 por sequência de stories | R$ 800 à vista | R$ 600 sem exclusividade | R$ 900 vídeo dedicado`,
};

test.each(Object.entries(everyday))("everyday cells in %s carry no needless doubt", (code, cells) => {
  const doubted = cells.split(/[|\n]/).map((cell) => brief(code as Code, cell.trim()));
  expect(doubted.filter((one) => one.includes("…") || one.startsWith("missing"))).toEqual([]);
});
