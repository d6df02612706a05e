/** The Config tab as a whole: what has to fit together, beyond what each cell may hold. The formulas do without it. */
import * as z from "zod/mini";
import type { Market } from "../config/config.ts";
import { benchmarkMismatch } from "../metrics/engagementQuality.ts";
import type { Text } from "../text.ts";
import { isTimeZone } from "../timeZone.ts";

z.config({ jitless: true });

/** Which parameters do not fit, and what to do; `key` is the one to look at first. */
export type ConfigIssue = { readonly market: string; readonly key: string; readonly text: Text };

const number = z.optional(z.number());

/** Zod's message carries both languages; they are split where the issue is read. */
const says = (en: string, ru: string) => `${en}\n${ru}`;

const below = (low: string, high: string) =>
  z.refine<Record<string, unknown>>(
    (values) => !(typeof values[low] === "number" && typeof values[high] === "number" && values[low] >= values[high]),
    { path: [low], error: says(`${low} has to be below ${high}`, `${low} должно быть меньше ${high}`) },
  );

const summingToOne = (...keys: string[]) =>
  z.refine<Record<string, unknown>>(
    (values) => {
      const given = keys.map((key) => values[key]).filter((value) => typeof value === "number");
      return given.length < keys.length || Math.abs(given.reduce((sum, value) => sum + value, 0) - 1) < 0.005;
    },
    {
      path: [keys[0] ?? ""],
      error: says(
        `${keys.join(", ")} do not sum to 1: they are re-scaled`,
        `${keys.join(", ")} в сумме не дают 1: веса пересчитываются`,
      ),
    },
  );

const linkedBenchmarks = z.refine<Record<string, unknown>>(
  ({ benchmarkCPE: cpe, benchmarkCPM: cpm, benchmarkERByReach: er }) =>
    typeof cpe !== "number" ||
    typeof cpm !== "number" ||
    typeof er !== "number" ||
    benchmarkMismatch(cpe, cpm, er) <= 2,
  {
    path: ["benchmarkCPE"],
    error: says(
      "benchmarkCPE is more than 2× off from benchmarkCPM ÷ (1000 × benchmarkERByReach): one of the three is wrong",
      "benchmarkCPE больше чем вдвое расходится с benchmarkCPM ÷ (1000 × benchmarkERByReach): одно из трёх неверно",
    ),
  },
);

const timeZone = z.optional(
  z.string().check(
    z.refine(isTimeZone, {
      error: says(
        "timeZone is not known; a name such as Europe/Moscow is needed",
        "часовой пояс неизвестен; нужно название вроде Europe/Moscow",
      ),
    }),
  ),
);

const marketShape = z
  .looseObject({ timeZone, benchmarkCPE: number, benchmarkCPM: number, benchmarkERByReach: number })
  .check(
    below("authenticityFloor", "authenticityCeiling"),
    below("authenticityFail", "authenticityWarn"),
    below("capFail", "capWarn"),
    below("bandWeak", "bandAverage"),
    below("bandAverage", "bandGood"),
    below("bandGood", "bandExcellent"),
    below("endBelow", "scaleAt"),
    below("scoreFail", "scorePass"),
    summingToOne("weightER", "weightDemographics", "weightAuthenticity"),
    summingToOne("weightCountry", "weightAge", "weightGender"),
    summingToOne("weightCreatorQuality", "weightDelivery", "weightBrandAlignment", "weightContentQuality"),
    linkedBenchmarks,
  );

/** Everything in a market's column that does not fit together; an empty list where all is well. */
export function configIssues(market: Market): ConfigIssue[] {
  const { error } = z.safeParse(marketShape, market.values);
  return (error?.issues ?? []).map(({ path, message }) => {
    const [en = "", ru = en] = message.split("\n");
    return { market: market.code, key: String(path[0] ?? ""), text: { en, ru } };
  });
}
