/** The process document: what each reader gets of Config, in both languages. */
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import type { Config } from "../../../src/domain/config/config.ts";
import { type Document, openPoints } from "../../../src/domain/document.ts";
import { documentHtml } from "../../../src/domain/html.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { type Audience, sopOf } from "../../../src/domain/sop/sop.ts";
import { type Language, languages } from "../../../src/domain/text.ts";
import { filled, sopConfig, twoMarkets } from "./example.ts";

const issue = { day: "2026-11-28", version: 3 };
const editions = (["creators", "team"] as const).flatMap((one) => languages.map((tag) => [one, tag] as const));
const textOf = (config: Config, audience: Audience, language: Language): string =>
  documentMarkdown(sopOf(config, { for: audience, language }, issue));
const sectionOf = ({ sections }: Document, key: string) => sections.find((one) => one.key === key);

test.each(editions)("the edition for %s in %s reads as a person would write it", async (audience, language) => {
  await expect(textOf(twoMarkets, audience, language)).toMatchFileSnapshot(`golden/${audience}.${language}.md`);
});

/** Typed under `*`; with what is shown of it. */
const internal: readonly (readonly [key: string, cell: Cell, shown: RegExp])[] = [
  ["redFlags", "secret flag; other flag", /secret flag/],
  ["criteria", "secret criterion", /secret criterion/],
  ["adTokenCheckForTeam", "secret check", /secret check/],
  ["advertiserDutyForTeam", "secret duty", /secret duty/],
  ["levyForTeam", "secret levy", /secret levy/],
  ["penaltiesForTeam", "secret fine", /secret fine/],
  ["actionScale", "secret scale", /secret scale/],
  ["actionCoach", "secret coach", /secret coach/],
  ["actionEnd", "secret end", /secret end/],
  ["tone", "secret tone", /secret tone/],
  ["budgetSize", "secret budget", /secret budget/],
  ["scaleAt", 1.37, /1[.,]37/],
  ["endBelow", 0.53, /0[.,]53/],
  ["kpisPass", 0.67, /67 %/],
  ["scorePass", 71, /(?<!\d)71(?!\d)/],
  ["scoreFail", 43, /(?<!\d)43(?!\d)/],
  ["benchmarkER", 0.0317, /3[.,]17 %/],
  ["benchmarkERByReach", 0.0419, /4[.,]19 %/],
  ["benchmarkCPE", 7.77, /7[.,]77/],
  ["benchmarkCPM", 88.81, /88[.,]81/],
  ["benchmarkCPV", 5.55, /5[.,]55/],
];

describe("what is the team's stays with the team", () => {
  const typed = Object.fromEntries(internal.map(([key, cell]) => [key, { "*": cell, US: cell, RU: cell }]));
  const config = sopConfig(["US", "RU"], { ...filled, ...typed });
  test.each(internal)("%s", (_, __, shown) => {
    for (const language of languages) {
      for (const render of [documentMarkdown, documentHtml])
        expect(render(sopOf(config, { for: "creators", language }, issue))).not.toMatch(shown);
      expect(textOf(config, "team", language)).toMatch(shown);
    }
  });

  test("no heading of the creators' edition promises it either", () => {
    const titles = sopOf(config, { for: "creators", language: "en" })
      .sections.map(({ title }) => title)
      .join(" ");
    expect(titles).not.toMatch(/flag|threshold|benchmark|internal/i);
  });
});

describe("markets", () => {
  test("that differ stand side by side, and what is the same is said once", () => {
    const terms = sectionOf(sopOf(twoMarkets, { for: "creators", language: "en" }), "terms");
    const [, same, , differing] = terms?.blocks ?? [];
    expect(same).toMatchObject({
      kind: "facts",
      rows: [
        ["Usage rights", "organic posts, 90 days"],
        ["Exclusivity", "14 days without ads for competitors"],
      ],
    });
    expect(differing).toMatchObject({ kind: "grid", head: ["United States", "Russia"] });
  });

  test("one alone has no table of differences", () => {
    const document = sopOf(sopConfig(["RU"], filled), { for: "team", language: "ru" });
    expect(document.title).toBe("Tea House: Как мы работаем с блогерами");
    expect(document.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).not.toContain("grid");
    expect(documentMarkdown(document)).not.toMatch(/Одинаково на всех|одинаковых на всех|Что различается/);
  });

  test("six are three a table, none left out", () => {
    const six = sopConfig(["US", "UK", "DE", "BR", "RU", "KZ"]);
    const heads = sectionOf(sopOf(six, { for: "creators", language: "en" }), "markets")?.blocks.map((block) =>
      block.kind === "grid" ? block.head : [],
    );
    expect(heads).toEqual([
      ["United States", "United Kingdom", "Germany"],
      ["Brazil", "Russia", "Kazakhstan"],
    ]);
  });

  test("none at all is said", () => {
    expect(textOf({ markets: [] }, "team", "en")).toMatch(/The Config tab has no market yet\./);
  });

  test("are called as the document's readers call them, and never by a code", () => {
    const russianSheet = sopConfig(["US", "RU", "DE"], {}, "ru");
    const english = textOf(russianSheet, "creators", "en");
    expect(english).toMatch(/Germany/);
    expect(english).not.toMatch(/Германия|письменный договор|раз в неделю/);
    expect(textOf(sopConfig(["US", "RU", "DE"]), "creators", "ru")).not.toMatch(/Germany|written contract/);
    for (const [audience, language] of editions)
      expect(textOf(twoMarkets, audience, language)).not.toMatch(
        /\b(?:US|RU|undefined|NaN|null|[a-z]+ForTeam|prepayShare)\b/,
      );
  });
});

describe("what nobody agreed on yet", () => {
  test("is a gap, never blank and never 0", () => {
    const bare: Config = {
      markets: [
        { code: "FR", values: {}, problems: [] },
        { code: "XX", values: {}, problems: [] },
      ],
    };
    for (const [audience, language] of editions) {
      const document = sopOf(bare, { for: audience, language });
      expect(openPoints(document)).toBeGreaterThan(15);
      expect(documentMarkdown(document)).not.toMatch(/: *$|: 0\b/m);
    }
    expect(textOf(bare, "creators", "en")).toMatch(/Feedback on your draft: not agreed yet\./);
  });

  test("in one market is a gap of that market alone", () => {
    const document = sopOf(sopConfig(["US", "RU"], { ...filled, lead: { US: "Maya" } }), {
      for: "creators",
      language: "en",
    });
    expect(documentMarkdown(document)).toMatch(
      /- Who knows the market\n {2}- United States: Maya\n {2}- Russia: not agreed yet/,
    );
  });

  test("a cell of Config that makes no sense counts as not agreed", () => {
    const config = sopConfig(["US"], { netDays: { US: "soon" } });
    expect(textOf(config, "creators", "en")).toMatch(/- The rest: not agreed yet/);
  });
});

test("zero is said in words", () => {
  const config = sopConfig(["US"], {
    revisionRounds: { US: 0 },
    feedbackHours: { US: 0 },
    exclusivityDays: { "*": 0 },
    netDays: { US: 0 },
  });
  const text = textOf(config, "creators", "en");
  expect(text).toMatch(/- Rounds of revision: none included/);
  expect(text).toMatch(/- Our feedback: on the same day/);
  expect(text).toMatch(/- The rest: on the day of publication/);
  expect(text).toMatch(/- Exclusivity: none/);
});

test.each([
  [1, "en", "1 round included"],
  [2, "en", "2 rounds included"],
  [1, "ru", "1 раунд в стоимости"],
  [3, "ru", "3 раунда в стоимости"],
  [5, "ru", "5 раундов в стоимости"],
] as const)("%i in %s is “%s”", (rounds, language, said) => {
  expect(textOf(sopConfig(["US"], { revisionRounds: { US: rounds } }), "creators", language)).toContain(said);
});

test("texts that people typed change nothing of the structure", () => {
  const nasty = "<script>alert(1)</script> =1+1 🎉 \u202eevil\u202c & “x”";
  const config = sopConfig(["US", "RU"], { lead: { US: nasty }, channel: { "*": nasty }, name: { RU: nasty } });
  const html = documentHtml(sopOf(config, { for: "team", language: "en" }));
  expect(html).not.toMatch(/<script|[\u202a-\u202e]/);
  expect(html).toContain("🎉");
});
