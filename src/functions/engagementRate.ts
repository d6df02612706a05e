import { textOf } from "../domain/cell.ts";
import { doubt, isDoubt } from "../domain/doubt.ts";
import { engagementRateOf, rateBases } from "../domain/quantities/facts.ts";
import { inShort } from "../domain/text.ts";
import { engagementRulesIn } from "./cost.ts";
import { defineFunction } from "./define.ts";
import { plainResult, resultsOf, unlabelled } from "./results.ts";

export const ENGAGEMENT_RATE = defineFunction({
  name: "ENGAGEMENT_RATE",
  about: {
    en: "Engagement rate as a share, by followers, reach or views; without a basis the first that can be known.",
    ru: "ER долей: по подписчикам (followers), охвату (reach) или просмотрам (views); без указания — первый известный.",
  },
  args: ["results", "basis", "market", "markets", "headings"],
  optionalFrom: 1,
  header: { en: "ER", ru: "ER" },
  format: "0.0#%",
  examples: [
    { call: ["ER by followers 3.0%"], gives: 0.03 },
    { call: ["reach 118,400; likes 4,210; comments 187; saves 640", "reach", "US", "MARKETS"], gives: 0.0425 },
    { call: ["Охват 48 200; ER к охвату 5,3%", "", "RU", "MARKETS"], gives: 0.053 },
    { call: ["ER by reach 6%", "followers", "US", "MARKETS"], gives: "– needs ER by followers" },
    { call: ["ER 3%", "fans"], fails: /basis is “fans”: type followers, reach or views/ },
  ],
  run: (row) => {
    const typed = textOf(row.cell("basis")).toLowerCase();
    const basis = rateBases.find((name) => name === typed);
    if (typed && !basis)
      throw new Error(`ENGAGEMENT_RATE: basis is “${inShort(typed)}”: type followers, reach or views.`);
    const bare = unlabelled(row);
    if (bare) return bare;
    const plain = plainResult(row);
    if (plain !== undefined)
      return plain <= 1 ? plain : doubt("ER above 100 %: type 3% or 0.03", "ER больше 100 %: введите 3% или 0,03");
    const rules = engagementRulesIn(row);
    if (isDoubt(rules)) return rules;
    const er = engagementRateOf(resultsOf(row), rules, basis);
    return isDoubt(er) ? er : er.rate;
  },
});
