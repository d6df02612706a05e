/** Partnerships + creators → partnerships that know their person: the creator's facts stand in where a row has none. */
import type { Day } from "../day.ts";
import { formatDay } from "../format.ts";
import type { Audience, ResultsReading } from "../reading/index.ts";
import type { Partnership } from "../sheets/partnership.ts";
import type { Text } from "../text.ts";
import type { Creator } from "./creator.ts";
import { creatorFinder } from "./identity.ts";

export const dimensions = ["country", "age", "gender"] as const satisfies readonly (keyof Audience)[];
export type FactName = (typeof dimensions)[number] | "authenticity";

/** What a row took from its creator: whose, from where, of which day. */
export type FactsFrom = {
  readonly name: string;
  readonly taken: readonly FactName[];
  readonly source?: string;
  readonly checkedOn?: Day;
  readonly isOld: boolean;
};

/** A partnership whose creator stands in the Creators tab; `creatorFacts` where the row leans on facts from there. */
export type PersonsPartnership = Partnership & { readonly person?: Creator; readonly creatorFacts?: FactsFrom };

type Known = Pick<Creator, "name" | "facts" | "source" | "checkedOn" | "isOld">;

/** The row's own dimension of the audience, or its authenticity, wins; what it lacks is the creator's. */
export function withFacts(results: ResultsReading, creator: Known | undefined): ResultsReading {
  const { facts } = creator ?? {};
  const taken = takenBy(results, creator);
  if (!facts || !taken.length) return results;
  const audience = { ...facts.audience, ...results.audience };
  return {
    ...results,
    ...(Object.keys(audience).length ? { audience } : {}),
    metrics: {
      ...results.metrics,
      ...(taken.includes("authenticity") && facts.authenticity !== undefined
        ? { authenticity: facts.authenticity }
        : {}),
    },
  };
}

/** Whose facts `withFacts` takes; undefined where it takes none. */
export function factsFrom(results: ResultsReading, creator: Known | undefined): FactsFrom | undefined {
  const taken = takenBy(results, creator);
  if (!creator || !taken.length) return undefined;
  const { name, source, checkedOn, isOld } = creator;
  return { name, taken, isOld, ...(source ? { source } : {}), ...(checkedOn ? { checkedOn } : {}) };
}

/** A range is a figure that the row has, be it an open one. */
function takenBy({ audience = {}, metrics, ranges }: ResultsReading, creator: Known | undefined): readonly FactName[] {
  const { facts } = creator ?? {};
  const shares = dimensions.filter((name) => facts?.audience?.[name] && !audience[name]);
  const isOpen = metrics.authenticity === undefined && !ranges?.authenticity && facts?.authenticity !== undefined;
  return [...shares, ...(isOpen ? (["authenticity"] as const) : [])];
}

/** Every partnership with its person, found once for all rows. */
export function withCreators(
  partnerships: readonly Partnership[],
  creators: readonly Creator[],
): readonly PersonsPartnership[] {
  if (!creators.length) return partnerships;
  const find = creatorFinder(creators);
  return partnerships.map((partnership) => {
    const { creator: name, market, results } = partnership;
    const person = find({ name, market: market?.code });
    const creatorFacts = factsFrom(results, person);
    return {
      ...partnership,
      results: withFacts(results, person),
      ...(person ? { person } : {}),
      ...(creatorFacts ? { creatorFacts } : {}),
    };
  });
}

/** "audience and authenticity from Creators: Mara K., 5 Mar 2026, screenshot" */
export function factsInWords({ name, taken, source, checkedOn, isOld }: FactsFrom): Text {
  const isAudience = taken.some((one) => one !== "authenticity");
  const isReal = taken.includes("authenticity");
  const what = {
    en: [isAudience ? "audience" : "", isReal ? "authenticity" : ""].filter(Boolean).join(" and "),
    ru: [isAudience ? "аудитория" : "", isReal ? "доля живых подписчиков" : ""].filter(Boolean).join(" и "),
  };
  const day = checkedOn
    ? { en: formatDay(checkedOn, "en"), ru: formatDay(checkedOn, "ru") }
    : { en: "day unknown", ru: "день неизвестен" };
  const old = isOld && checkedOn ? { en: "old", ru: "давно" } : { en: "", ru: "" };
  const list = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(", ");
  return {
    en: `${what.en} from Creators: ${list([name, day.en, old.en, source])}`,
    ru: `${what.ru} с вкладки Creators: ${list([name, day.ru, old.ru, source])}`,
  };
}
