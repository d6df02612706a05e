/** Config → the markets as the process document says them: named for people, the add-on's own texts in the reader's language. */
import { countryName, isForeign } from "../brief/framing.ts";
import type { Config, Market } from "../config/config.ts";
import type { ParameterKey } from "../config/parameters/index.ts";
import { spokenTo } from "../config/spoken.ts";
import type { Language } from "../text.ts";

export type SopMarket = {
  readonly name: string;
  /** Of the market's own texts. */
  readonly own: Market;
  readonly values: Market["values"];
};

/** What came with the add-on in the sheet's language; what people typed stays as typed. */
const spoken = [
  "name",
  "contractForm",
  "documents",
  "paymentMethods",
  "feedbackFrequency",
  "tone",
  "budgetSize",
  "redFlags",
  "criteria",
  "actionScale",
  "actionCoach",
  "actionEnd",
  "adTokenCheckForTeam",
  "advertiserDutyForTeam",
  "levyForTeam",
  "penaltiesForTeam",
] as const satisfies readonly ParameterKey[];

export const sopMarkets = ({ markets }: Config, language: Language): readonly SopMarket[] =>
  markets.map((market) => sopMarket(market, language));

export function sopMarket(own: Market, language: Language): SopMarket {
  const values = spokenTo(language, own.values, spoken);
  const given = values.name ?? "";
  const name = given && !isForeign(language, given) ? given : countryName(language, { code: own.code, values });
  return { name, own, values };
}
