/** Rates that the figures of a row give, held to what typed ones are held to: an ER above 100 % is hardly right. */

import { isDoubt } from "../../doubt.ts";
import { formatNumber } from "../../format.ts";
import {
  countedEngagements,
  engagementRateOf,
  engagementRules,
  engagementsByRate,
  rateBasisLabels,
} from "../../quantities/facts.ts";
import { flags } from "../../reading/index.ts";
import type { Partnership } from "../partnership.ts";
import { type RowDoubt, rowDoubt } from "../rowDoubt.ts";

/** "likes 29,000; reach 12k": which of the two is wrong, only a person can tell. */
export function computedRateDoubts(partnership: Partnership): RowDoubt[] {
  const { results, market, followers, places } = partnership;
  if (results.metrics.er !== undefined) return [];
  const known = followers === undefined ? results : { ...results, metrics: { followers, ...results.metrics } };
  const rate = engagementRateOf(known, engagementRules(market?.values ?? {}));
  if (!isDoubt(rate) || rate.doubt !== flags.implausible_er.found) return [];
  return [
    rowDoubt(partnership, places.results ?? places.creator, "implausible_rate", "doubt", [
      {
        en: "more engagements than people reached, viewers or followers: an ER above 100% is hardly right",
        ru: "вовлечений больше, чем охвата, просмотров или подписчиков: ER больше 100% вряд ли верен",
      },
      { en: "check both figures", ru: "проверьте оба числа" },
    ]),
  ];
}

/** A report that gives a rate alone: what stands for the engagements is said, since nobody typed it. */
export function engagementsFromRate(partnership: Partnership): RowDoubt[] {
  const { results, market, places } = partnership;
  const given = countedEngagements(results, engagementRules(market?.values ?? {}));
  const count = isDoubt(given) ? engagementsByRate(results) : undefined;
  if (count === undefined || !results.erBasis) return [];
  const by = rateBasisLabels[results.erBasis];
  return [
    rowDoubt(partnership, places.results ?? places.creator, "engagements_by_rate", "note", [
      {
        en: `no engagements are given: ER${by.en} makes them ${formatNumber(count, "en")}`,
        ru: `вовлечения не указаны: по ER${by.ru} выходит ${formatNumber(count, "ru")}`,
      },
      { en: "type likes and comments if you have them", ru: "впишите лайки и комментарии, если они известны" },
    ]),
  ];
}
