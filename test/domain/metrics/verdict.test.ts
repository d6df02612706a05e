import { expect, test } from "vitest";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { type VerdictInputs, type VerdictSettings, verdictOf } from "../../../src/domain/metrics/verdict.ts";

const settings = readConfig(freshConfig()).markets[0]?.values as VerdictSettings;
const parts = [
  { label: { en: "CPE", ru: "CPE" }, ratio: 0.71 },
  { label: { en: "ER", ru: "ER" }, ratio: 1.2 },
];

test.each<[string, Partial<VerdictInputs>, string, RegExp]>([
  [
    "reaches everything",
    { engagementQuality: 1.27, audienceQuality: 72 },
    "scale",
    /engagement quality 1\.27 ≥ 1\.15 and audience quality 72 ≥ 65/,
  ],
  [
    "stands on the thresholds",
    { engagementQuality: 1.15, audienceQuality: 65, overall: 65 },
    "scale",
    /overall score 65 ≥ 65/,
  ],
  [
    "passes without reaching scale",
    { engagementQuality: 1.03, audienceQuality: 70 },
    "keep",
    /1\.03 has not reached 1\.15/,
  ],
  [
    "has a middling audience",
    { engagementQuality: 1.3, audienceQuality: 60 },
    "coach",
    /audience quality 60 is below 65; weakest: CPE, 0\.71/,
  ],
  [
    "has a middling score",
    { engagementQuality: 1.3, audienceQuality: 70, overall: 50 },
    "coach",
    /overall score 50 is below 65/,
  ],
  ["is too dear", { engagementQuality: 0.52, audienceQuality: 80 }, "end", /engagement quality 0\.52 is below 0\.60/],
  ["has a poor audience", { engagementQuality: 1.3, audienceQuality: 30 }, "end", /audience quality 30 is below 35/],
  [
    "fails the scorecard",
    { engagementQuality: 1.3, audienceQuality: 80, overall: 39 },
    "end",
    /overall score 39 is below 40/,
  ],
  ["fails in a first test", { engagementQuality: 0.52, audienceQuality: 80, firstTest: true }, "coach", /below/],
  [
    "has no audience figures",
    { engagementQuality: 1.3, audienceQuality: undefined },
    "unknown",
    /not known: audience quality/,
  ],
])("a partnership that %s", (_, inputs, kind, reason) => {
  const verdict = verdictOf({ engagementQuality: undefined, audienceQuality: undefined, parts, ...inputs }, settings);
  expect([verdict.kind, verdict.reason.en]).toEqual([kind, expect.stringMatching(reason)]);
  expect(verdict.reason.ru).toMatch(/[а-я]/);
});
