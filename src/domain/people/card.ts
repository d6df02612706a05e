/** One creator → the card that stands beside a row: who, facts with their age, vetting, relationship, scores, partnerships. */
import type { Config, Market } from "../config/config.ts";
import { type Day, daysBetween } from "../day.ts";
import { formatDay, formatMoney } from "../format.ts";
import { type MetricKey, readingInWords } from "../reading/index.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { statuses } from "../sheets/status.ts";
import type { Language } from "../text.ts";
import type { Creator } from "./creator.ts";
import { type CreatorKey, creatorColumn } from "./creatorColumns.ts";
import { marketOfRow, marketsInWords } from "./rowCells.ts";
import { termWords, type Vetted } from "./words.ts";

export type CardLine = { readonly label: string; readonly value: string };

/** A partnership's row: what it is, and what came of it. */
export type CardPartnership = {
  readonly sheet: number;
  readonly row: number;
  readonly place: string;
  readonly what: string;
  readonly results: string;
};

export type CardVetting = {
  readonly vetted?: Vetted;
  readonly by: string;
  /** When it was decided, in words. */
  readonly on: string;
  readonly criteria: readonly string[];
  /** The market's, then what else was seen. */
  readonly redFlags: readonly { readonly text: string; readonly isSeen: boolean }[];
  /** Comes back with what is decided, so that what somebody else wrote meanwhile is noticed. */
  readonly seen: string;
};

export type CreatorCard = {
  readonly row: number;
  readonly name: string;
  readonly who: readonly CardLine[];
  readonly audience?: { readonly facts: string; readonly from: string; readonly isOld: boolean };
  readonly vetting: CardVetting;
  readonly relationship: readonly CardLine[];
  readonly scores: readonly CardLine[];
  readonly checkIns: readonly CardLine[];
  readonly isCheckInDue: boolean;
  readonly partnerships: readonly CardPartnership[];
};

/** What the card's window is answered. */
export type CreatorAnswer =
  | { readonly problem: string }
  | {
      /** Nobody in Creators has this name: the row under the cursor can be added. */
      readonly lacking: string;
      readonly sheet: number;
      readonly row: number;
      readonly partnerships: readonly CardPartnership[];
    }
  | { readonly card: CreatorCard };

type Known = {
  readonly config: Config;
  readonly today: Day;
  readonly language: Language;
  /** That of the row under the cursor, where it is a partnership's. */
  readonly market: Market | undefined;
};

export function cardOf(creator: Creator, partnerships: readonly Partnership[], known: Known): CreatorCard {
  const { language, today, config } = known;
  const market = known.market ?? marketOfRow(creator.markets, config) ?? config.markets[0];
  const line = (key: CreatorKey, value: string | number | undefined): CardLine[] =>
    value === undefined || value === "" ? [] : [{ label: creatorColumn(key).heading[language], value: String(value) }];
  const { facts, lastCheckIn, nextCheckIn } = creator;
  const followers =
    creator.followers === undefined ? undefined : metricsInWords({ followers: creator.followers }, language);
  return {
    row: creator.row,
    name: creator.name,
    who: [
      ...line("alsoKnownAs", creator.alsoKnownAs.join(", ")),
      ...line("market", marketsInWords(creator.markets, config)),
      ...line("language", creator.language),
      ...line("platforms", creator.platforms.join(", ")),
      ...line("followers", followers?.replace(/^\P{N}+/u, "")),
      ...line("contact", creator.contact),
      ...line("lead", creator.lead),
    ],
    ...(facts
      ? {
          audience: {
            facts: factsInShort(creator, language),
            from: sourceOf(creator, today, language),
            isOld: creator.isOld,
          },
        }
      : {}),
    vetting: vettingOf(creator, market, language),
    relationship: [
      ...line("prefers", creator.prefers),
      ...line("motivatedBy", creator.motivatedBy),
      ...line("annoyedBy", creator.annoyedBy),
      ...line("briefsThatWork", creator.briefsThatWork),
      ...line("waysToCelebrate", creator.waysToCelebrate),
      ...line("term", creator.term && termWords[creator.term][language]),
      ...line("notes", creator.notes),
    ],
    scores: [...line("brandFit", creator.brandFit), ...line("content", creator.content)],
    checkIns: [
      ...line("lastCheckIn", lastCheckIn && formatDay(lastCheckIn, language)),
      ...line("nextCheckIn", nextCheckIn && formatDay(nextCheckIn, language)),
    ],
    isCheckInDue: nextCheckIn !== undefined && nextCheckIn <= today,
    partnerships: cardPartnerships(partnerships, language),
  };
}

/** The latest first. */
export const cardPartnerships = (
  partnerships: readonly Partnership[],
  language: Language,
): readonly CardPartnership[] =>
  [...partnerships]
    .sort((one, other) => dateOf(other).localeCompare(dateOf(one)))
    .map((partnership) => {
      const { tab, row, campaign, platform, status, rate, results, market } = partnership;
      const day = partnership.postedOn ?? partnership.plannedOn;
      const paid = rate.amount === undefined ? undefined : formatMoney(rate.amount, rate.currency, language);
      const parts = [
        day && formatDay(day, language),
        campaign,
        market?.values.name ?? market?.code,
        platform,
        status && statuses[status][language],
        paid,
      ];
      const kept = shownMetrics.filter((key) => results.metrics[key] !== undefined);
      return {
        sheet: tab.id,
        row,
        place: tab.name,
        what: parts.filter(Boolean).join(" · "),
        results: readingInWords(
          {
            metrics: Object.fromEntries(kept.map((key) => [key, results.metrics[key]])),
            ...(results.erBasis ? { erBasis: results.erBasis } : {}),
          },
          "results",
          language,
        ),
      };
    });

const dateOf = ({ postedOn, plannedOn, month = "" }: Partnership): string => postedOn ?? plannedOn ?? month;
const shownMetrics: readonly MetricKey[] = ["reach", "views", "engagements", "likes", "er"];

const metricsInWords = (metrics: { readonly [key in MetricKey]?: number }, language: Language): string =>
  readingInWords({ metrics }, "results", language);

function factsInShort({ facts }: Creator, language: Language): string {
  const { audience, authenticity } = facts ?? {};
  const metrics = authenticity === undefined ? {} : { authenticity };
  return readingInWords({ metrics, ...(audience ? { audience } : {}) }, "results", language);
}

/** "screenshot, 5 Sep 2026: 83 days ago" */
function sourceOf({ source, checkedOn }: Creator, today: Day, language: Language): string {
  const ago = checkedOn && Math.max(0, daysBetween(checkedOn, today));
  const day = checkedOn
    ? {
        en: `${formatDay(checkedOn, "en")} (${ago} days ago)`,
        ru: `${formatDay(checkedOn, "ru")} (дней назад: ${ago})`,
      }
    : { en: "nobody typed when they were checked", ru: "не указано, когда проверено" };
  return [source, day[language]].filter(Boolean).join(", ");
}

function vettingOf(creator: Creator, market: Market | undefined, language: Language): CardVetting {
  const { vetted, redFlags, vettedBy = "", vettedOn } = creator;
  const { criteria = [], redFlags: ofMarket = [] } = market?.values ?? {};
  const isSame = (one: string) => (other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const others = redFlags.filter((flag) => !ofMarket.some(isSame(flag)));
  return {
    ...(vetted ? { vetted } : {}),
    by: vettedBy,
    on: vettedOn ? formatDay(vettedOn, language) : "",
    criteria,
    redFlags: [
      ...ofMarket.map((text) => ({ text, isSeen: redFlags.some(isSame(text)) })),
      ...others.map((text) => ({ text, isSeen: true })),
    ],
    seen: vettingMark(creator),
  };
}

/** What was decided, as one text. */
export const vettingMark = ({ vetted, redFlags, vettedBy, vettedOn }: Creator): string =>
  JSON.stringify([vetted ?? "", redFlags, vettedBy ?? "", vettedOn ?? ""]);
