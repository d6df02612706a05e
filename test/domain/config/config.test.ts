import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { findMarket, freshConfig, isConfig, parameterOf, readConfig } from "../../../src/domain/config/config.ts";
import { parameterGroups, shippedKeys } from "../../../src/domain/config/parameters/index.ts";
import { configIssues } from "../../../src/domain/validation.lazy.ts";

const set = (rows: Cell[][], key: string, code: string, cell: Cell): Cell[][] =>
  rows.map((row) => (row[0] === key ? row.map((old, i) => (rows[0]?.[i] === code ? cell : old)) : row));
const marketIn = (rows: Cell[][], code: string) => {
  const market = readConfig(rows).markets.find((one) => one.code === code);
  if (!market) throw new Error(`no market ${code}`);
  return market;
};

describe("a fresh Config tab", () => {
  test("is recognised, and every cell of it makes sense", () => {
    expect(isConfig(freshConfig())).toBe(true);
    for (const market of readConfig(freshConfig()).markets) expect(market.problems).toEqual([]);
  });

  test("holds every parameter once, under its group", () => {
    const keys = freshConfig()
      .map(([key]) => key)
      .filter((key) => key !== "" && key !== "key");
    expect([...keys].sort()).toEqual([...shippedKeys()].sort());
    expect(keys).toHaveLength(
      parameterGroups().reduce((sum, { parameters }) => sum + Object.keys(parameters).length, 0),
    );
  });

  test("fits together in every market", () => {
    for (const market of readConfig(freshConfig()).markets) expect(configIssues(market)).toEqual([]);
  });
});

describe("a market's parameter", () => {
  test("is its own cell, else the cell for every market", () => {
    expect(parameterOf(marketIn(freshConfig(), "RU"), "netDays")).toBe(0);
    expect(parameterOf(marketIn(freshConfig(), "KZ"), "netDays")).toBe(30);
  });

  test("is a doubt that names parameter and market where both are blank", () => {
    expect(parameterOf(marketIn(freshConfig(), "KZ"), "benchmarkCPE")).toMatchObject({
      doubt: { en: "needs “Usual CPE” (Config, Kazakhstan)", ru: "нужно: «Обычный CPE» (Config, Kazakhstan)" },
    });
  });

  test.each([
    ["benchmarkER", "abc", /“abc”: type a share above 0/],
    ["benchmarkER", 0, /type a share above 0/],
    ["netDays", "soon", /“soon”: type a whole number/],
    ["netDays", 1.5, /whole number/],
    ["prepayShare", 50, /type a share such as/],
    ["currency", "dollars", /a currency code/],
    ["targetAge", "young people", /ages such as 25–44/],
    ["targetGender", "women 70%, men 60%", /a share such as women 70%/],
    ["engagementSet", "likes, котики", /metrics such as likes/],
    ["activityWords", "вышел", /pairs such as/],
    ["platformVK", "maybe", /allowed, contested or banned/],
    ["ourCountry", "Germany", /a country code/],
    ["brandColour", "green", /a colour such as/],
    ["sopLink", "our wiki", /begins with https/],
  ])("%s of %j is a doubt with a hint", (key, cell, hint) => {
    const market = marketIn(set(freshConfig(), key, "US", cell), "US");
    expect(parameterOf(market, key as "netDays")).toMatchObject({ doubt: { en: expect.stringMatching(hint) } });
    expect(market.problems).toHaveLength(1);
  });

  test.each([
    ["prepayShare", "50%", 0.5],
    ["benchmarkER", "2,4 %", 0.024],
    ["benchmarkCPM", "2 500", 2500],
    ["workWeek", "Sun–Thu", [7, 1, 2, 3, 4]],
    ["workWeek", "Пн, Вт, Ср", [1, 2, 3]],
    ["targetAge", "18-24 20%; 25-34 80%", { distribution: { "18-24": 0.2, "25-34": 0.8 } }],
    ["targetGender", "мужчины 40%", { women: 0.6, men: 0.4 }],
    ["holidays", "2026-11-26, 25.12.2026", ["2026-11-26", "2026-12-25"]],
    [
      "holidays",
      "2026-12-30 – 2027-01-02; 8.3.2027 - 8.3.2027",
      ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-03-08"],
    ],
    ["workdays", "2026-12-26..2026-12-27", ["2026-12-26", "2026-12-27"]],
    ["platformInstagram", "banned [as of 2025-09-01]", { status: "banned", asOf: "2025-09-01" }],
    ["disclosureLabelForCreator", "#ad [as of 2023]", { text: "#ad", asOf: "2023" }],
    ["disclosureLabelForCreator", "#ad [as of 2026-03]", { text: "#ad", asOf: "2026-03" }],
    ["disclosureLabelForCreator", "#ad [as of 2026-9-1]", { text: "#ad", asOf: "2026-09-01" }],
    ["disclosureLabelForCreator", "#ad [as of March 2026]", { text: "#ad", asOf: "2026-03" }],
    ["disclosureLabelForCreator", "#ad [as of 1 March 2026]", { text: "#ad", asOf: "2026-03-01" }],
    ["disclosureLabelForCreator", "#ad [as of March 1, 2026]", { text: "#ad", asOf: "2026-03-01" }],
    ["disclosureLabelForCreator", "#ad [as of 3/1/2026]", { text: "#ad", asOf: "2026" }],
    ["disclosureLabelForCreator", "#реклама [на 01.02.2026]", { text: "#реклама", asOf: "2026-02-01" }],
    ["disclosureLabelForCreator", "#реклама [на март 2026]", { text: "#реклама", asOf: "2026-03" }],
    ["disclosureLabelForCreator", "#реклама [на 1 марта 2026 г.]", { text: "#реклама", asOf: "2026-03-01" }],
    ["disclosureLabelForCreator", "#реклама [по состоянию на 02.2026]", { text: "#реклама", asOf: "2026-02" }],
    ["disclosureLabelForCreator", "#реклама [на 2025 год]; токен", { text: "#реклама; токен", asOf: "2025" }],
    ["disclosureLabelForCreator", "Anzeige [Stand 1.2.2026]", { text: "Anzeige", asOf: "2026-02-01" }],
    ["disclosureLabelForCreator", "ООО Ромашка [ИНН 7701234567]", { text: "ООО Ромашка [ИНН 7701234567]" }],
    ["disclosureLabelForCreator", "a registry [10000 followers]", { text: "a registry [10000 followers]" }],
    ["disclosureLabelForCreator", "a registry [2000 followers]", { text: "a registry [2000 followers]" }],
    ["disclosureLabelForCreator", "#ad [as of 2026-02-30]", { text: "#ad [as of 2026-02-30]" }],
    ["platformInstagram", "banned [на март 2026]", { status: "banned", asOf: "2026-03" }],
    ["platformInstagram", "Запрещено [на 2025-09-01]", { status: "banned", asOf: "2025-09-01" }],
    ["platformInstagram", "под вопросом", { status: "contested" }],
    ["engagementSet", "лайки, comments, сохранения", ["likes", "comments", "saves"]],
    [
      "activityWords",
      "вышел = опубликовано; В работе = agreed",
      [
        { word: "вышел", means: "опубликовано" },
        { word: "в работе", means: "agreed" },
      ],
    ],
    ["briefDay", "Вт", 2],
    ["fxAsOf", "2026-9-1", "2026-09-01"],
    ["fxAsOf", "1.9.2026", "2026-09-01"],
  ])("%s typed as %j is read", (key, cell, value) => {
    expect(parameterOf(marketIn(set(freshConfig(), key, "US", cell), "US"), key as "netDays")).toEqual(value);
  });
});

test.each([
  ["US", "US"],
  ["usa", "US"],
  ["U.S.A.", "US"],
  ["США", "US"],
  ["Америка", "US"],
  ["Russia", "RU"],
  ["россия", "RU"],
  ["РФ", "RU"],
  ["р.ф.", "RU"],
  ["КЗ", "KZ"],
  ["Казахстан", "KZ"],
])("the market typed as “%s” is %s", (typed, code) => {
  expect(findMarket(readConfig(freshConfig()), typed)?.code).toBe(code);
});

test.each([["Mars"], [""], [undefined], [5]])("the market typed as %j is not known", (typed) => {
  expect(findMarket(readConfig(freshConfig()), typed)).toBeUndefined();
});

test("a third market is a new column that leans on the defaults", () => {
  const rows = freshConfig().map((row, i) => [...row, i === 0 ? "FR" : row[0] === "currency" ? "EUR" : ""]);
  expect(findMarket(readConfig(rows), "fr")?.values).toMatchObject({
    currency: "EUR",
    revisionRounds: 2,
    weightER: 0.4,
  });
});

test("a mistake under the star is found there, once for all that follow it", () => {
  const rows = set(set(freshConfig(), "netDays", "*", "soon"), "netDays", "US", "soon");
  const [problem] = marketIn(rows, "US").problems;
  expect(problem).toMatchObject({ key: "netDays", column: 4 });
});

describe("finer benchmarks", () => {
  const withRow = (key: string, cell: Cell) => [...freshConfig(), [key, "", "", "", cell]];

  test.each([
    ["benchmarkCPM.Pinterest", 12, 12],
    ["benchmarkCPE.VK Клипы", 30, 30],
    ["benchmarkERByViews.TikTok.micro", "4,5%", 0.045],
    ["benchmarkER.VK", 0.05, 0.05],
  ])("%s of %j is kept under its full key", (key, cell, value) => {
    expect(marketIn(withRow(key, cell), "US").finerBenchmarks).toContainEqual(expect.objectContaining({ key, value }));
  });

  test.each([["benchmarkFoo.VK"], ["benchmarkCPM."], ["benchmarkCPM.VK.micro.more"], ["netDays.VK"]])(
    "%s is a row of people's own",
    (key) => {
      const market = marketIn(withRow(key, "abc"), "US");
      expect([market.finerBenchmarks?.some((row) => row.key === key), market.problems]).toEqual([false, []]);
    },
  );

  test("one that makes no sense is a problem like any other", () => {
    expect(marketIn(withRow("benchmarkCPM.VK", "dear"), "US").problems).toMatchObject([
      { key: "benchmarkCPM.VK", column: 5, hint: { en: "a number above 0" } },
    ]);
  });
});

test("rows and columns that people added are left alone", () => {
  const rows = [...freshConfig(), ["our note", "", "", "", "", "x", "y", "z"]];
  expect(readConfig(rows).markets.map(({ code }) => code)).toEqual(["US", "RU", "KZ"]);
});

test.each([[undefined], [""], [[["a", "b"]]], [[["key", "b"]]]])("%j is no config table", (rows) => {
  expect(isConfig(rows)).toBe(false);
});

test.each([
  ["authenticityFloor", 0.99, /authenticityFloor has to be below authenticityCeiling/],
  ["endBelow", 2, /endBelow has to be below scaleAt/],
  ["weightER", 0.9, /do not sum to 1/],
  ["benchmarkCPE", 0.9, /more than 2× off/],
  ["timeZone", "Mars/Olympus", /timeZone is not known/],
])("%s of %j does not fit together with the rest", (key, cell, sentence) => {
  const issues = configIssues(marketIn(set(freshConfig(), key, "US", cell), "US"));
  expect(issues.map(({ text }) => text.en).join()).toMatch(sentence);
});
