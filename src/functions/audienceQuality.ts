import { textOf } from "../domain/cell.ts";
import { plainNumber } from "../domain/config/number.ts";
import { type Doubt, doubt, isDoubt } from "../domain/doubt.ts";
import { type AssessedAudience, assessAudience, type GivenParts } from "../domain/metrics/assess.ts";
import { defineFunction, type Row } from "./define.ts";
import { plainResult, resultsWithFacts, unlabelled } from "./results.ts";

const US = "ER by followers 3.0%; authenticity 85%; US 64%; women 78%; 25-44 59%";
const RU = "ER 5,2%; аутентичность 78%; Россия 88%; 18-24 30%, 25-34 40%, 35-44 17%; ж 62% м 38%";

export const AUDIENCE_QUALITY = defineFunction({
  name: "AUDIENCE_QUALITY",
  about: {
    en: "Audience quality 0–100: engagement rate against the market's benchmark, demographics match and follower authenticity. A plain number as results is the ER.",
    ru: "Качество аудитории 0–100: ER против бенчмарка рынка, совпадение демографии и аутентичность подписчиков. Просто число в результатах — это ER.",
  },
  args: ["results", "market", "markets", "headings", "creator", "creators", "match", "authenticity"],
  optionalFrom: 3,
  header: { en: "Audience quality", ru: "Качество аудитории" },
  format: "0.0",
  examples: [
    { call: [US, "US", "MARKETS"], gives: 75.8 },
    { call: [RU, "RU", "MARKETS"], gives: 69.4 },
    { call: [US.replace("3.0%", "6.0%").replace("85%", "48%"), "US", "MARKETS"], gives: 39 },
    { call: ["ER by followers 3.0%", "US", "MARKETS", "", "Mara K.", "CREATORS"], gives: 75.8 },
    { call: [0.03, "US", "MARKETS", "", "", "", 97.4, 0.85], gives: 75.8 },
    { call: ["ER 5,2%; аутентичность 78%", "RU", "MARKETS"], gives: "– needs demographics" },
    { call: ["reach 71k, likes 2.9k, comments 141", "US", "MARKETS"], gives: "– needs demographics, authenticity" },
    { call: [US, "US"], fails: /needs MARKETS as argument 3/ },
  ],
  run: (row) => {
    const assessed = assessedIn(row);
    return isDoubt(assessed) ? assessed : assessed.quality.score;
  },
});

/** The assessment of a row with what its arguments override. */
export function assessedIn(row: Row): AssessedAudience | Doubt {
  if (!row.market) return doubt("needs a market", "нужен рынок");
  const bare = unlabelled(row);
  if (bare) return bare;
  const er = plainResult(row);
  if (er !== undefined && (er < 0 || er > 1))
    return doubt("ER above 100 %: type 3% or 0.03", "ER больше 100 %: введите 3% или 0,03");
  const match = overrideIn(row, "match", 100);
  const authenticity = overrideIn(row, "authenticity", 1);
  if (isDoubt(match)) return match;
  if (isDoubt(authenticity)) return authenticity;
  const given: GivenParts = {
    ...(er === undefined ? {} : { er }),
    ...(match === undefined ? {} : { match }),
    ...(authenticity === undefined ? {} : { authenticity }),
  };
  return assessAudience(resultsWithFacts(row), row.market, given);
}

function overrideIn({ cell }: Row, name: "match" | "authenticity", max: number): number | Doubt | undefined {
  const typed = cell(name);
  if (typed === undefined) return undefined;
  const value = typeof typed === "number" ? typed : plainNumber(textOf(typed));
  if (value !== undefined && value >= 0 && value <= max) return value;
  return doubt(`${name} is “${textOf(typed)}”, not 0–${max}`, `${name}: «${textOf(typed)}», а нужно 0–${max}`);
}
