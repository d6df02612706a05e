/** Whole briefs as creators get them: a change of wording shows as a change of these files. `vitest -u` writes them anew. */
import { expect, test } from "vitest";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import { parameterKeys } from "../../../src/domain/config/parameters/index.ts";
import { type Document, wordsOf } from "../../../src/domain/document.ts";
import { metricKeys } from "../../../src/domain/tables/metrics.ts";
import { goldenBriefs } from "./golden/briefs.ts";

test.each(goldenBriefs)("the brief “$name” reads as it did", async ({ name, text }) => {
  await expect(text).toMatchFileSnapshot(`golden/${name.replaceAll(/\W+/g, "-")}.md`);
});

/** Every value of a document by itself: what stands behind a label is no part of it. */
const valuesOf = ({ sections }: Document): readonly string[] =>
  sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === "facts") return block.rows.flatMap(([label, value]) => [label, wordsOf(value)]);
      if (block.kind === "grid") return block.rows.flatMap(({ cells }) => cells.map(wordsOf));
      return "items" in block ? block.items.map(wordsOf) : [wordsOf(block.text)];
    }),
  ]);

/** What is Latin in a text of any language: figures of trade, platforms, names of documents, the token, tags, addresses. */
const SAME_EVERYWHERE =
  /\b(?:KPIs?|ERR?|CP[EMVCA]|VK|RuTube|Telegram|Instagram|YouTube|TikTok|PayPal|erid)\b|https?:\S*|@\w+/g;

test.each(goldenBriefs.filter(({ document }) => document.language === "ru"))(
  "“$name” holds no Latin word, no plural of a made-up number and no capital behind a colon",
  ({ document, text }) => {
    expect(text.replaceAll(SAME_EVERYWHERE, "").match(/[a-z]+/gi)).toBeNull();
    for (const value of valuesOf(document)) expect(value).not.toMatch(/: [А-ЯЁ]/);
    expect(text).not.toMatch(/\d ?× ?\p{L}|креатор/iu);
  },
);

/** What people typed stands as they typed it. */
const isTyped = (value: string, { draft, facts }: (typeof goldenBriefs)[number]): boolean =>
  [...Object.values(draft), facts.creator, facts.platform ?? ""].some((typed) =>
    typed.split("\n").some((line) => value.startsWith(line)),
  );

test.each(goldenBriefs.filter(({ document }) => document.language === "ru"))(
  "“$name” goes on in small letters behind a label, but for names",
  (brief) => {
    const rows = brief.document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "facts" ? block.rows : [])),
    );
    const capitals = rows.map(([, value]) => wordsOf(value)).filter((value) => /^[А-ЯЁ]/.test(value));
    expect(capitals.filter((value) => !isTyped(value, brief) && !/^[А-ЯЁ]{2}|^Росси/.test(value))).toEqual([]);
  },
);

test.each(goldenBriefs)("“$name” has no slip of the pen", ({ document, text }) => {
  for (const value of valuesOf(document)) {
    expect(value.trim()).toBe(value);
    expect(value).not.toBe("");
  }
  expect(text).not.toMatch(/ [,.;:!?](?!\S)|,,|;;|::|[,;:]\.|(?<!\.)\.\.(?!\.)|\(\s*\)|\( | \)|[«„]\s|\s»|\{\d|\\n/);
  expect(text).not.toMatch(/^(?:-|- \[ \]|\d+\.|#+|⚠)\s*$/m);
  expect(text).not.toMatch(/: *$/m);
  expect(text).not.toMatch(/\b([\p{L}]{2,}) \1\b/iu);
  expect(text.match(/\n{3,}/)).toBeNull();
});

test.each(goldenBriefs)("“$name” has its steps in the order of their days", ({ facts, draft }) => {
  const { timeline } = issueOf(facts, draft);
  if (!timeline) return;
  const { brief, answer, arrived = answer, first, revisions, approved, liveFrom, liveTo, report } = timeline;
  const rounds = [first, ...revisions].flatMap(({ draft: due, feedback }) => [due, feedback]);
  const days = [brief, answer, arrived, ...rounds, approved, liveFrom, liveTo, report];
  expect(days).toEqual([...days].sort());
});

test.each(goldenBriefs)("the instalments of “$name” come to its amount", ({ facts, draft }) => {
  const { payments = [] } = issueOf(facts, draft);
  const sum = facts.fee?.total ?? ("amount" in facts.amount ? facts.amount : undefined);
  if (!sum || !payments.length) return;
  const parts = payments.reduce((total, { amount = Number.NaN }) => total + amount, 0);
  expect(Math.round(parts * 100)).toBe(Math.round(sum.amount * 100));
});

/** Only for what a label of law is called abroad. */
const CYRILLIC_LABELS = /Реклама|Жарнама|ИНН/g;

test.each(goldenBriefs.filter(({ document }) => document.language !== "ru"))(
  "“$name” holds no Cyrillic",
  ({ text }) => {
    expect(text.replaceAll(CYRILLIC_LABELS, "").match(/[а-яё]+/gi)).toBeNull();
  },
);

const CODES = [...parameterKeys(), ...Object.keys(metricKeys)].filter((key) => /[a-z][A-Z]|_/.test(key));

test.each(goldenBriefs)("“$name” holds nothing that is not for its creator", ({ document, text }) => {
  for (const code of CODES) expect(text).not.toContain(code);
  const prose = text.replaceAll(SAME_EVERYWHERE, "");
  expect(prose.match(/\b[a-z]+[A-Z]\w*|[a-z]+_[a-z]+/g) ?? []).toEqual([]);
  expect(text).not.toMatch(/\d{4}-\d\d(-\d\d)?|undefined|NaN|null|\[object/);
  expect(text).not.toMatch(/^(?:.*[\s/])?(?:en|ru|de|pt|es): /m);
  expect(text).not.toMatch(
    /90 (?:days|дней|Tage).{0,20}(?:old|стар|alt)|\bfine[sd]?\b|штраф|levy|red flag|team notes/i,
  );
  expect(text).not.toMatch(/(?<![\d.,])0 (?!%)\p{L}+/u);
  for (const value of valuesOf(document))
    expect(value.replaceAll("☐\u00a0", "").replaceAll("   ", " ")).not.toMatch(/ {2}/);
});

test.each(goldenBriefs)("“$name” promises no money that nobody typed", ({ facts, draft, document, text }) => {
  const payment = document.sections.find(({ key }) => key === "payment");
  const rows = payment?.blocks.flatMap((block) => (block.kind === "facts" ? block.rows : [])) ?? [];
  const { words } = facts;
  const labels = rows.map(([label]) => label);
  if (facts.rate.status === "noncash") {
    expect(labels).not.toContain(words.payment.signing);
    expect(labels).not.toContain(words.payment.publication);
  }
  if (
    draft.amount === undefined &&
    "doubt" in facts.amount &&
    facts.rate.status !== "perf" &&
    facts.rate.min === undefined
  )
    expect(text).not.toMatch(/[$£€₽₸]|R\$/);
});

test.each(goldenBriefs)("the author of “$name” is told nothing of a foreign language", ({ notices }) => {
  expect(notices.map(({ en }) => en).filter((notice) => notice.includes("language"))).toEqual([]);
});
