import { expect, test } from "vitest";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import {
  certaintyInWords,
  shownRatio,
  type VerdictInputs,
  type VerdictSettings,
  verdictInWords,
  verdictOf,
} from "../../../src/domain/metrics/verdict.ts";

const settings = readConfig(freshConfig()).markets[0]?.values as VerdictSettings;
const parts = [
  { label: { en: "cost per engagement", ru: "цена вовлечения" }, ratio: 0.71 },
  { label: { en: "engagement rate", ru: "ER" }, ratio: 1.2 },
];
const judged = (inputs: Partial<VerdictInputs>) =>
  verdictOf(
    { engagementQuality: undefined, audienceQuality: undefined, kpis: { met: 0, of: 0 }, parts, ...inputs },
    settings,
  );
const [good, poor] = [
  { met: 3, of: 4 },
  { met: 1, of: 4 },
];

test.each<[string, Partial<VerdictInputs>, string, RegExp]>([
  [
    "reaches everything",
    { engagementQuality: 1.27, audienceQuality: 72, kpis: good },
    "▲ Scale ● sure",
    /^engagement quality 1\.27, audience quality 72, 3 of 4 KPIs met$/,
  ],
  [
    "stands on the thresholds",
    { engagementQuality: 1.15, audienceQuality: 65, overall: 65, kpis: { met: 1, of: 2 } },
    "▲ Scale ● sure",
    /overall score 65/,
  ],
  [
    "is efficient, with an audience that nobody checked",
    { engagementQuality: 1.3, kpis: good },
    "▲ Scale, once the audience is checked ◐ likely",
    /engagement quality 1\.30, 3 of 4 KPIs met/,
  ],
  [
    "has its efficiency alone",
    { engagementQuality: 1.3 },
    "▲ Scale, once the audience is checked ○ first look",
    /engagement quality 1\.30/,
  ],
  [
    "passes without reaching scale",
    { engagementQuality: 1.03, audienceQuality: 70 },
    "● Keep ◐ likely",
    /everything known passes; engagement quality 1\.03 has not reached 1\.15/,
  ],
  [
    "is below what is usual, and not so far that it ends",
    { engagementQuality: 0.73, audienceQuality: 70 },
    "● Keep ◐ likely",
    /^engagement quality 0\.73 is below usual and above 0\.60, where it would end; weakest: cost per engagement, 0\.71 × usual$/,
  ],
  [
    "has its KPIs alone, and meets them",
    { kpis: good, lacks: { en: "needs comments", ru: "нужны комментарии" } },
    "● Keep ○ first look",
    /^3 of 4 KPIs met; needs comments$/,
  ],
  ["has its KPIs alone, and misses most", { kpis: poor }, "◆ Coach ○ first look", /^1 of 4 KPIs met; weakest: /],
  [
    "is efficient and misses its KPIs",
    { engagementQuality: 1.3, audienceQuality: 80, kpis: poor },
    "◆ Coach ● sure",
    /^1 of 4 KPIs met; weakest: cost per engagement, 0\.71 × usual/,
  ],
  [
    "has a middling audience",
    { engagementQuality: 1.3, audienceQuality: 60 },
    "◆ Coach ◐ likely",
    /audience quality 60 is below 65; weakest: cost per engagement, 0\.71/,
  ],
  [
    "has a middling score",
    { engagementQuality: 1.3, audienceQuality: 70, overall: 50 },
    "◆ Coach ◐ likely",
    /overall score 50 is below 65/,
  ],
  ["is too dear", { engagementQuality: 0.52, audienceQuality: 80 }, "▼ End ◐ likely", /quality 0\.52 is below 0\.60/],
  ["has a poor audience", { engagementQuality: 1.3, audienceQuality: 30 }, "▼ End ◐ likely", /30 is below 35/],
  [
    "fails the scorecard",
    { engagementQuality: 1.3, audienceQuality: 80, overall: 39 },
    "▼ End ◐ likely",
    /overall score 39 is below 40/,
  ],
  [
    "fails in a first test",
    { engagementQuality: 0.52, audienceQuality: 80, isFirstTest: true },
    "◆ Coach ◐ likely",
    /^first test: engagement quality 0\.52 is below 0\.60$/,
  ],
  [
    "has few rows behind its efficiency",
    { engagementQuality: 1.3, audienceQuality: 80, kpis: good, isThin: true },
    "▲ Scale ○ first look",
    /1\.30/,
  ],
  ["costs next to nothing for what it brought", { engagementQuality: 0.004 }, "▼ End ○ first look", /a hundredth/],
])("what %s", (_, inputs, said, reason) => {
  const verdict = judged(inputs);
  expect(`${verdictInWords(verdict).en} ${certaintyInWords(verdict).en}`).toBe(said);
  expect(verdict.reason.en).toMatch(reason);
  expect(verdict.reason.ru).toMatch(/[а-я]/);
});

test.each([
  ["an audience alone", { audienceQuality: 80 }],
  ["a scorecard alone", { overall: 80 }],
  ["KPIs of which none has a result", { kpis: { met: 0, of: 0 } }],
])("%s is not enough, and the one thing that would help most is named", (_, inputs) => {
  const lacks = { en: "needs comments", ru: "нужны комментарии" };
  expect(judged({ ...inputs, lacks })).toEqual({ kind: "unknown", reason: lacks });
  expect(judged(inputs).reason.en).toBe("needs a rate and results");
  expect(certaintyInWords(judged(inputs)).en).toBe("");
});

test.each([
  [0.004, "less than a hundredth"],
  [0, "0.00"],
  [0.01, "0.01"],
  [1.266, "1.27"],
])("a ratio of %f reads “%s”", (ratio, said) => {
  expect(shownRatio(ratio).en).toBe(said);
});
