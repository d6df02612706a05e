import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import { issuedDates } from "../../../src/domain/brief/words.lazy.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

test.each(["US", "RU", "DE"])("a brief for %s says its days, and they are read back from it", (code) => {
  const facts = exampleFacts(code);
  const { timeline } = issueOf(facts, exampleDraft);
  expect(timeline).toBeDefined();
  expect(issuedDates(briefDocument(facts, exampleDraft, 1))).toEqual({
    answer: timeline?.answer,
    draft: timeline?.first.draft,
    feedback: timeline?.first.feedback,
    approved: timeline?.approved,
    liveFrom: timeline?.liveFrom,
    liveTo: timeline?.liveTo,
    report: timeline?.report,
  });
});

test("days that are still open are left out", () => {
  const { market } = exampleFacts("US");
  const { feedbackDay: _, ...values } = market.values;
  const facts = exampleFacts("US", { market: { ...market, values } });
  expect(issuedDates(briefDocument(facts, exampleDraft, 1))).toEqual({});
});
