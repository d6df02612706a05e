import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import { issuedDates } from "../../../src/domain/brief/words.lazy.ts";
import { type Document, facts as table } from "../../../src/domain/document.ts";
import { exampleDraft, exampleFacts } from "./example.ts";
import { goldenBriefs } from "./golden/briefs.ts";

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

test.each(goldenBriefs)("“$name” says its days, and they are read back from it", ({ facts, draft, document }) => {
  const { timeline } = issueOf(facts, draft);
  expect(issuedDates(document).liveFrom).toBe(timeline?.liveFrom);
  expect(issuedDates(document).report).toBe(timeline?.report);
});

test("a brief that went out with the labels of an earlier version still tells its days", () => {
  const document: Document = {
    title: "",
    subtitle: "",
    language: "ru",
    sections: [
      {
        key: "timeline",
        title: "Сроки",
        blocks: [
          table([
            ["Ваше мнение и подпись не позднее", "вт 6 октября 2026"],
            ["Ваш черновик", "чт 8 октября 2026"],
          ]),
        ],
      },
    ],
  };
  expect(issuedDates(document)).toEqual({ answer: "2026-10-06", draft: "2026-10-08" });
});

test("days that are still open are left out", () => {
  const { market } = exampleFacts("US");
  const { feedbackDay: _, ...values } = market.values;
  const facts = exampleFacts("US", { market: { ...market, values } });
  expect(issuedDates(briefDocument(facts, exampleDraft, 1))).toEqual({});
});
