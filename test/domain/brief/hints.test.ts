/** What creators would ask for, said beside the field; nothing of it keeps a brief back. */
import { expect, test } from "vitest";
import { draftHints } from "../../../src/domain/brief/hints.ts";
import { draftProblems } from "../../../src/domain/brief/problems.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const { why, ...withoutWhy } = exampleDraft;

test("a typical draft needs no hint", () => {
  expect(why).toBeDefined();
  expect(draftHints(exampleDraft)).toEqual({});
});

test.each([
  ["four key messages", { ...exampleDraft, keyMessages: "1 a\n2 b\n3 c\n4 d" }, "keyMessages", /^4 lines: the 3 that/],
  ["five pillars", { ...exampleDraft, pillars: "a\nb\nc\n\nd\ne" }, "pillars", /^5 lines: the 4 that/],
  ["a goal without its reason", withoutWhy, "why", /^A goal without its reason/],
  ["two channels", { ...exampleDraft, channel: "Slack or email" }, "channel", /^More than one channel/],
  ["two channels in Russian", { ...exampleDraft, channel: "Телеграм и почта" }, "channel", /^More than one channel/],
  ["two channels with a comma", { ...exampleDraft, channel: "Telegram, mail" }, "channel", /^More than one channel/],
  ["two channels with a bare slash", { ...exampleDraft, channel: "Slack/email" }, "channel", /^More than one channel/],
  ["two with an address", { ...exampleDraft, channel: "t.me/x и почта" }, "channel", /^More than one channel/],
  ["a known and an unknown one", { ...exampleDraft, channel: "Threema + Slack" }, "channel", /^More than one channel/],
] as const)("%s: a hint, and no problem", (_, draft, key, sentence) => {
  expect(draftHints(draft)[key]?.en).toMatch(sentence);
  expect(draftProblems(exampleFacts("US"), draft)).toEqual({});
});

test.each([
  "Telegram",
  "https://t.me/brand/42",
  "mail to Olga",
  "чат в Телеграме",
  "Telegram @pavel, mornings",
  "Telegram (t.me/pavel)",
  "olga+brief@example.com",
])("%s is one channel", (channel) => {
  expect(draftHints({ ...exampleDraft, channel })).toEqual({});
});
