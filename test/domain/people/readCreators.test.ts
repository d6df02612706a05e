import { describe, expect, test } from "vitest";
import { creatorTable } from "../../../src/domain/people/creatorTable.ts";
import { readCreators } from "../../../src/domain/people/readCreators.ts";
import { config, one, read, tabOf, today, told } from "./creators.ts";

test("a creator is what her row says", () => {
  const creator = one({
    alsoKnownAs: "@mara.k, Мара",
    market: "USA",
    platforms: "Instagram, TikTok",
    followers: "48k",
    audience: "US 64%; women 78%; 25–44 59%; real 85%",
    source: "screenshot",
    checkedOn: "2026-09-05",
    vetted: "Passed",
    redFlags: "engagement pods; slow, and rude",
    term: "Long-term",
    brandFit: 4,
    content: "4,5",
    lastCheckIn: "2026-11-01",
    paysBy: "bank transfer",
  });
  expect(creator).toEqual({
    row: 2,
    name: "Mara K.",
    alsoKnownAs: ["@mara.k", "Мара"],
    markets: ["US"],
    platforms: ["Instagram", "TikTok"],
    followers: 48_000,
    facts: { audience: { country: { US: 0.64 }, gender: { women: 0.78 }, age: { "25-44": 0.59 } }, authenticity: 0.85 },
    source: "screenshot",
    checkedOn: "2026-09-05",
    isOld: false,
    vetted: "passed",
    redFlags: ["engagement pods", "slow, and rude"],
    term: "longTerm",
    brandFit: 4,
    content: 4.5,
    lastCheckIn: "2026-11-01",
    nextCheckIn: "2026-12-01",
    paysBy: "bank transfer",
  });
  expect(read([{ creator: "Mara" }]).doubts).toEqual([]);
});

test("the same is read under Russian headings", () => {
  const { creators, doubts } = read(
    [
      {
        creator: "Мара",
        market: "Россия",
        audience: "Россия 88%; ж 62%; живые 78%",
        vetted: "Не пройден",
        checkedOn: "01.11.2026",
        term: "Разовое",
      },
    ],
    "ru",
  );
  expect(doubts).toEqual([]);
  expect(creators[0]).toMatchObject({
    name: "Мара",
    markets: ["RU"],
    facts: { audience: { country: { RU: 0.88 }, gender: { women: 0.62 } }, authenticity: 0.78 },
    vetted: "failed",
    term: "test",
  });
});

describe("facts of the audience", () => {
  test.each([
    ["of 180 days ago are not old", "2026-05-31", false],
    ["of 181 days ago are old", "2026-05-30", true],
    ["of no day may be of any age", "", true],
  ])("%s", (_, checkedOn, isOld) => {
    expect(one({ audience: "women 78%", checkedOn }).isOld).toBe(isOld);
  });

  test("are told where they are old or undated, as worth knowing", () => {
    const doubts = (checkedOn: string) => read([{ creator: "Mara", audience: "women 78%", checkedOn }]).doubts;
    expect(doubts("2026-11-01")).toEqual([]);
    expect(doubts("2025-01-01").map(({ weight, found }) => [weight, found.en])).toEqual([
      ["note", "facts of the audience that are older than 180 days"],
    ]);
    expect(doubts("").map(({ weight, found }) => [weight, found.en])).toEqual([
      ["note", "nobody typed when these facts were checked"],
    ]);
  });

  test("are none where nothing was typed, and nothing is old then", () => {
    expect(one({})).not.toHaveProperty("facts");
    expect(one({}).isOld).toBe(false);
  });

  test("in columns of people's own are read, too", () => {
    const [header = [], ...rows] = tabOf([
      { creator: "Mara", checkedOn: "2026-11-01" },
      { creator: "Ella", audience: "men 55%", checkedOn: "2026-11-01" },
    ]);
    const wide = [
      [...header, "US %", "Women %", "Authenticity", "Our remark"],
      [...(rows[0] ?? []), "64%", "78%", "85%", "great"],
      [...(rows[1] ?? []), "40%", "", "", "shy"],
    ];
    const { creators, doubts } = readCreators(wide, config, today);
    expect(doubts).toEqual([]);
    expect(creators.map(({ facts }) => facts)).toEqual([
      { audience: { country: { US: 0.64 }, gender: { women: 0.78 } }, authenticity: 0.85 },
      { audience: { country: { US: 0.4 }, gender: { men: 0.55 } } },
    ]);
  });

  test("that cannot be read are told", () => {
    expect(told({ audience: "mostly moms" })).toEqual(["no shares of the audience can be read here"]);
  });
});

describe("a score", () => {
  test.each([
    [4, 4],
    ["4.5", 4.5],
    ["4,5", 4.5],
    ["4/5", 4],
    ["4 из 5", 4],
    ["★★★", 3],
    ["5", 5],
    [1, 1],
    ["", undefined],
    ["–", undefined],
  ])("“%s” is %s", (typed, score) => {
    expect(one({ brandFit: typed }).brandFit).toBe(score);
    expect(told({ brandFit: typed })).toEqual([]);
  });

  test.each([
    [0, "“0” is no score from 1 to 5"],
    [6, "“6” is no score from 1 to 5"],
    ["4-5", "“4-5” is no score from 1 to 5"],
    ["good", "“good” is no score from 1 to 5"],
    ["8/10", "“8/10” is no score from 1 to 5"],
    [new Date("2026-04-05"), "a date stands where a score is expected"],
  ])("“%s” is none, and that is told", (typed, found) => {
    expect(one({ content: typed }).content).toBeUndefined();
    expect(told({ content: typed })).toEqual([found]);
  });
});

test.each([
  ["Passed", "passed"],
  ["yes", "passed"],
  [true, "passed"],
  ["прошла", "passed"],
  ["Не прошла", "failed"],
  ["Failed: bought followers", "failed"],
  [false, "open"],
  ["ждём статистику", "open"],
])("vetted “%s” is %s", (typed, vetted) => {
  expect(one({ vetted: typed }).vetted).toBe(vetted);
});

describe("a card or account number", () => {
  test.each([
    "4111 1111 1111 1111",
    4111111111111111,
    "card 5555-5555-5555-4444",
    "DE89 3704 0044 0532 0130 00",
    "GB33BUKB20201555555555",
    "р/с 40702810400000012345",
    "40702810400000012345",
    "routing 021000021, account 123456789",
  ])("is told and never repeated: %s", (typed) => {
    const { creators, doubts } = read([{ creator: "Mara", paysBy: typed }]);
    expect(doubts.map(({ found }) => found.en)).toEqual(["this looks like a card or an account number"]);
    expect(JSON.stringify(doubts)).not.toMatch(/\d{4}/);
    expect(creators[0]).not.toHaveProperty("paysBy");
  });

  test.each([
    "bank transfer, net 30",
    "W-9 on file",
    "самозанятый, ИНН 770123456789",
    "ИП, ОГРНИП 304500116000157",
    "USt-IdNr. DE123456789",
    "invoice 2026-000123",
    "+7 916 123-45-67",
    "PayPal",
  ])("is not seen in “%s”", (typed) => {
    expect(told({ taxStatus: typed })).toEqual([]);
  });
});

test.each([
  ["an unknown market", { market: "Mars" }, "unknown market “Mars”"],
  ["a day that is still to come", { lastCheckIn: "2026-12-24" }, "24 Dec 2026 is still to come"],
  ["a day that is none", { checkedOn: "31.02.2026" }, "there is no such day as “31.02.2026”"],
  ["a word that decides nothing", { vetted: "perhaps" }, "this says neither passed nor failed nor open"],
  ["a row without a name", { creator: "", notes: "who was it?" }, "this row names nobody"],
])("%s is told", (_, row, found) => {
  expect(told(row)).toEqual([found]);
});

test("a next check-in that somebody typed counts, and may lie ahead", () => {
  expect(one({ lastCheckIn: "2026-11-01", nextCheckIn: "2027-01-15" }).nextCheckIn).toBe("2027-01-15");
  expect(told({ nextCheckIn: "2027-01-15" })).toEqual([]);
});

test.each([
  ["US, UK", ["US", "UK"]],
  ["Россия и США", ["RU", "US"]],
  ["all", []],
  ["", []],
])("the market “%s” is %j", (typed, codes) => {
  expect(one({ market: typed }).markets).toEqual(codes);
});

describe("the table is found by its headings", () => {
  const rows = tabOf([
    { creator: "Mara", market: "US", brandFit: 4, notes: "calls on Mondays" },
    { creator: "Ella", market: "UK", brandFit: 3 },
  ]);
  const expected = [
    { name: "Mara", markets: ["US"], brandFit: 4 },
    { name: "Ella", markets: ["UK"], brandFit: 3 },
  ];

  test("wherever its columns were moved", () => {
    const moved = rows.map((row) => [...row].reverse());
    expect(readCreators(moved, config, today).creators).toMatchObject(expected);
  });

  test("with a title above and a note to the right of it", () => {
    const titled = [["Our people"], [], ...rows.map((row, at) => [...row, at === 2 ? "ask Jess" : ""])];
    const { creators, doubts } = readCreators(titled, config, today);
    expect(creators).toMatchObject(expected);
    expect(creators.map(({ row }) => row)).toEqual([4, 5]);
    expect(doubts).toEqual([]);
  });

  test("where a column was deleted, which leaves the rest as it was", () => {
    const at = creatorTable(rows)?.places.notes ?? 0;
    const cut = rows.map((row) => row.filter((_, place) => place !== at));
    expect(readCreators(cut, config, today).creators).toMatchObject(expected);
  });

  test("where people renamed headings to what any table of theirs may say", () => {
    const renamed = rows.map((row, at) =>
      at
        ? row
        : row.map(
            (cell) =>
              ({ Creator: "Influencer", Market: "Country", "Brand fit": "BRAND FIT (1–5)" })[String(cell)] ?? cell,
          ),
    );
    expect(readCreators(renamed, config, today).creators).toMatchObject(expected);
  });

  test("with blank rows in the middle, and notes in rows of nobody", () => {
    const [header = [], first = [], second = []] = rows;
    const gaps = [header, first, [], header.map(() => ""), [...header.map(() => ""), "a remark far right"], second];
    const { creators, doubts } = readCreators(gaps, config, today);
    expect(creators.map(({ name, row }) => [name, row])).toEqual([
      ["Mara", 2],
      ["Ella", 6],
    ]);
    expect(doubts).toEqual([]);
  });

  test("and is none without them", () => {
    expect(creatorTable([["Creator", "Market", "Rate", "KPIs", "Results", "Notes"]])).toBeUndefined();
    expect(
      creatorTable([["Creator", "Followers", "Platform", "Audience", "Contact", "Content", "Notes"]]),
    ).toBeUndefined();
    expect(readCreators(rows.slice(1), config, today)).toEqual({ table: undefined, creators: [], doubts: [] });
  });
});
