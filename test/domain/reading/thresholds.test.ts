/** How far, how many, how alike: each threshold of the grammar with a cell on either side. */
import { expect, test } from "vitest";
import { type Case, readText } from "./cases.ts";
import { plain } from "./plain.ts";

const ok = (amount: number, more: object = {}) => ({ status: "ok", amount, ...more });
const rate = [
  ["a term of a year", "$500 net 365", ok(500, { paymentTerms: "net_365" })],
  ["a day more", "$500 net 366", { status: "multi", flags: ["secondary_value"], unread: ["net"] }],
  ["a day in the feed", "$500 24/24", ok(500, { placement: "24/24" })],
  ["more hours than it has", "$500 25/24", ok(500, { unread: ["25/24"] })],
  ["shares of a hundred", "$500 33/67", ok(500, { paymentTerms: "prepay_33" })],
  ["of less", "$500 33/66", ok(500, { unread: ["33/66"] })],
  ["many reels", "99 reels $500", ok(500, { items: [{ qty: 99, what: "reel" }] })],
  ["too many", "100 reels $500", { status: "multi", flags: ["secondary_value"] }],
  ["a day of the month is no price", "500 day 15", { ...ok(500), currencySource: "market" }],
  ["the first of a list", "1. 500 reel", { ...ok(500, { per: "reel" }), currencySource: "market" }],
] as const;

const results = [
  ["figures of a list are alike", "views 10k, 50k", { metrics: { views: 60000 }, flags: ["summed_list"] }],
  ["five times as large at most", "views 10k, 51k", { metrics: { views: 10000 }, flags: ["unlabelled_number"] }],
  ["a rate on Telegram", "TG ER 15%", { metrics: { er: 0.15 } }],
  ["one of views", "TG ER 15.1%", { metrics: { view_rate: 0.151 }, flags: ["er_is_view_rate"] }],
  ["shares with their rounding", "f 50.5%, m 50.5%", { audience: { gender: { women: 0.505, men: 0.505 } } }],
  ["and more", "f 51%, m 50.5%", { flags: ["shares_exceed_100"] }],
  ["the sixtieth day", "day 60: 41k views", { metrics: { views: 41000 } }],
  ["a later one", "day 61: 41k views", { metrics: { views: 41000 }, unread: ["61"] }],
  ["the oldest age", "75+ 5%", { audience: { age: { "75+": 0.05 } } }],
  ["no age", "76+ 5%", { flags: ["unlabelled_number"] }],
  ["the young", "<25 5%", { audience: { age: { "<25": 0.05 } } }],
  ["not the young", "<26 5%", { flags: ["unlabelled_number"] }],
  ["the first year", "June 2010: reach 10k", { metrics: { reach: 10000 } }],
  ["the last year", "June 2040: reach 10k", { metrics: { reach: 10000 } }],
  ["a whole rate", "ER 100%", { metrics: { er: 1 } }],
  ["more than that", "ER 101%", { metrics: { er: 1.01 }, flags: ["implausible_er"] }],
  ["a fraction", "ER 0.04", { metrics: { er: 0.04 }, flags: ["fraction_assumed"] }],
  ["a percent", "ER 0.5", { metrics: { er: 0.005 }, flags: ["percent_assumed"] }],
  ["a hundred stories", "100 stories, reach 5k", { metrics: { reach: 5000 }, deliverables: { story: 100 } }],
  ["one more", "101 stories, reach 5k", { metrics: { reach: 5000 }, unread: ["101"] }],
  ["the thirtieth line", "30) reach 10k", { metrics: { reach: 10000 } }],
  ["a hidden figure", "likes -1", { flags: ["no_metrics"], unread: ["likes -1"] }],
  ["a dash", "likes - 1", { metrics: { likes: 1 } }],
  ["a dash, too", "likes -2", { metrics: { likes: 2 } }],
  ["a score", "82/100 likes 5", { metrics: { likes: 5 } }],
  ["the hours of a rate's name", "ER24 12%", { metrics: { er: 0.12 } }],
  ["a time after its label", "avg watch 0:24", { metrics: { avg_watch_s: 24 } }],
  [
    "millions before a label",
    "views 3m, f 62%",
    { metrics: { views: 3000000 }, audience: { gender: { women: 0.62 } } },
  ],
] as const;

const asUS = { Rate: { currency: "USD", currencySource: "text" }, Results: {}, KPIs: {} };
const rows = [
  ...rate.map(([name, text, reading]) => ["Rate", name, text, reading] as const),
  ...results.map(([name, text, reading]) => ["Results", name, text, reading] as const),
];

test.each(rows as readonly (readonly [Case["column"], string, string, object])[])(
  "%s, %s: %s",
  (column, _name, text, reading) => {
    expect(plain(readText({ column, market: "US" }, text))).toEqual(plain({ ...asUS[column], ...reading }));
  },
);
