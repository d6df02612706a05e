/** Three English teams' own trackers, messy as they are, from opening the page to a roll-up worked out by hand. */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk } from "./browser.ts";
import { type Team, walk } from "./teamWalk.ts";

const teams: readonly Team[] = [
  {
    file: "skincare-launch.csv",
    language: "en",
    byKeys: true,
    decides: [/Shoot mood/, "Notes"],
    typed: ["skincare-launch!X7", /^=CPE\(I7, ?.*"US", ?MARKETS, ?.*\$3\)$/, "$0.34"],
    inserted: { S3: "CPE", S7: "$0.34", S8: "$0.38", S9: "$0.28", V8: "0 of 1 · reach 41,000 < 45,000" },
    checks: ["no rate yet", "a number has a letter or a stray mark inside", "rate is a range: $400–600"],
    corrected: ["skincare-launch!I14", "$1,O50", "$1,050"],
    // 1,250 + 900 + 2,400 + (600 + 50) + a gift of 80; engagements 3,652 + 2,400 + 8,500 + 1,600 + 700
    october: { "United States": [5280 / 16_852, 5280] },
  },
  {
    file: "cookware-posts.csv",
    language: "en",
    typed: ["cookware-posts!U7", /^=CPE\(F7, ?.*C7, ?MARKETS, ?.*\$1\)$/, "£0.30"],
    inserted: { P1: "CPE", P7: "£0.30", P10: "$0.28", P2: "" },
    checks: ["rows 2–4 are one partnership of 3 posts", "no rate yet"],
    // US: 700 ÷ (1,590 + 910 of Bea's two posts), 2,100 ÷ 7,500; UK: 1,500 + 800 + 450 ÷ (5,200 + 2,800 + 1,500)
    october: { "United States": [2800 / 10_000, 2800], "United Kingdom": [2750 / 9500, 2750] },
  },
  {
    file: "running-shoes.xlsx",
    language: "en",
    decides: [/Athlete/, "Creator"],
    typed: ["UK!P2", /^=CPE\(B2, ?.*"UK", ?MARKETS, ?.*\$1\)$/, "£0.34"],
    inserted: { "US!L4": "$0.30", "UK!K3": "£0.32", "UK!N3": "0 of 1 · reach 28,500 < 30,000" },
    checks: ["the column “Shoe size” (K) is not read", "Malik Dawson", "the value of the product is not given"],
    corrected: ["US!C6", "$2,6OO", "$2,600"],
    // US: 1,800 + 950 + 1,300 ÷ (6,000 + 3,000 + 4,500); UK: 1,200 + 640 + 900 ÷ (3,500 + 2,000 + 2,800)
    october: { "United States": [4050 / 13_500, 4050], "United Kingdom": [2740 / 8300, 2740] },
  },
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(
    join(root, "dist"),
    teams.map(({ file }) => join(root, "test/sheets", file)),
  );
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

test.each(teams)("$file: from opening to a roll-up", (team) => walk(desk, team));
