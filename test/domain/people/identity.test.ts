import { describe, expect, test } from "vitest";
import { creatorOf } from "../../../src/domain/people/identity.ts";
import { likelyTwins } from "../../../src/domain/people/likelyTwins.ts";
import { doubledNames } from "../../../src/domain/people/personDoubts.ts";
import { mergesOf, twinRows } from "../../../src/domain/people/samePerson.ts";
import { read, type Typed } from "./creators.ts";

const rowOf = (rows: readonly Typed[], name: string, market?: string) =>
  creatorOf(read(rows).creators, { name, market })?.row;

describe("a creator is found", () => {
  const rows = [{ creator: "Mara K.", alsoKnownAs: "@mara_makes, Мара" }, { creator: "Алёна Лес" }];
  test.each([
    ["Mara K.", 2],
    ["mara k", 2],
    ["@Mara.K", 2],
    ["MARAK", 2],
    ["mara makes", 2],
    ["Мара", 2],
    ["Алена Лес", 3],
    ["Aлена Лес", 3],
    ["Mara", undefined],
    ["", undefined],
  ])("as “%s” in row %s", (name, row) => {
    expect(rowOf(rows, name)).toBe(row);
  });

  test.each([
    ["of two people of one name the one of the market", [{ market: "US" }, { market: "UK" }], "UK", 3],
    ["nobody in a market that neither of them has", [{ market: "US" }, { market: "UK" }], "RU", undefined],
    ["nobody where the market is not known", [{ market: "US" }, { market: "UK" }], undefined, undefined],
    ["in every market where her row names none", [{}], "RU", 2],
    ["the row of the market before the one for all", [{}, { market: "RU" }], "RU", 3],
    ["the row for all in another market", [{}, { market: "RU" }], "US", 2],
    ["in both markets of one row", [{ market: "US, UK" }], "UK", 2],
  ])("%s", (_, rows, market, row) => {
    expect(
      rowOf(
        rows.map((one) => ({ creator: "Anna", ...one })),
        "Anna",
        market,
      ),
    ).toBe(row);
  });

  test("where somebody said whose other name it is, rather than where it once stood", () => {
    expect(rowOf([{ creator: "Mara K.", alsoKnownAs: "Мара" }, { creator: "Мара" }], "Мара")).toBe(2);
  });
});

describe("likely one person", () => {
  const why = (one: string, other: string, ...markets: (string | undefined)[]) =>
    likelyTwins([
      { name: one, market: markets[0] },
      { name: other, market: markets[1] },
    ])[0]?.why.en;
  test.each([
    ["@mara.k", "Mara K.", "the same name, written differently"],
    ["Мара", "Mara", "the same name in the other alphabet"],
    ["Юлия Орлова", "Julia Orlova", "the same name in the other alphabet"],
    ["Аня Чай", "Anya Chai", "the same name in the other alphabet"],
    ["Мара", "Mara K.", "a short form of this name"],
    ["Mara K.", "Mara Kovač", "a short form of this name"],
    ["@mkovac", "Mara Kovač", "a handle made of this name"],
    ["mara_kovac", "Мара Ковач", "the same name in the other alphabet"],
    ["kovac.mara_official", "Mara Kovač", "a handle made of this name"],
    ["Hannah Brooks", "Hanah Broks", "the same name, written differently"],
    ["Ella Winter", "Ella Wintor", "one letter apart"],
  ])("“%s” and “%s”: %s", (one, other, reason) => {
    expect(why(one, other)).toBe(reason);
  });

  test.each([
    ["Anna K", "Anna M"],
    ["Anna Berg", "Anna Smith"],
    ["fit_anna1", "fit_anna2"],
    ["Mia", "Mio"],
    ["Ben", "Bella"],
  ])("is not said of “%s” and “%s”", (one, other) => {
    expect(why(one, other)).toBeUndefined();
  });

  test("is not said of a first name that two people have", () => {
    expect(likelyTwins(["Anna", "Anna Berg", "Anna Smith"].map((name) => ({ name })))).toEqual([]);
  });

  test("is said of one name in two markets, and a slip in another market is somebody else", () => {
    expect(why("Mia", "Mia", "US", "UK")).toBe("the same name in two markets");
    expect(why("Ella Winter", "Ella Wintor", "US", "UK")).toBeUndefined();
  });
});

describe("what was put together", () => {
  const rows: Typed[] = [
    { creator: "Mara Kovač", market: "US", alsoKnownAs: "@mk" },
    { creator: "@mkovac", market: "US" },
    { creator: "Мара Ковач", market: "RU" },
    { creator: "Mia", market: "US" },
    { creator: "Mia", market: "UK" },
  ];
  test("adds names and markets to the first row", () => {
    expect(mergesOf(twinRows(read(rows).creators))).toEqual([
      { row: 2, alsoKnownAs: "@mk, @mkovac, Мара Ковач", market: "US, RU" },
      { row: 5, market: "US, UK" },
    ]);
  });

  test("is not asked again, and the row that is left is told", () => {
    const merged = read([{ ...rows[0], alsoKnownAs: "@mk, @mkovac" }, rows[1] ?? {}]);
    expect(twinRows(merged.creators)).toEqual([]);
    if (!merged.table) throw new Error("no table");
    expect(doubledNames(merged.creators, merged.table).map(({ row, found }) => [row, found.en])).toEqual([
      [3, "“@mkovac” stands in row 2, too"],
    ]);
  });
});
