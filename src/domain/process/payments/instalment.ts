/** A part of what is owed for one partnership, as its rate and terms have it, and the key that names it wherever it stands. */
import { compact } from "../../compact.ts";
import { type Day, isMonth, type Month } from "../../day.ts";
import { foldedName } from "../../names.ts";
import { foldedPerson } from "../../people/identity.ts";
import type { TabRef } from "../../sheets/row/context.ts";
import type { Text } from "../../text.ts";

/** `m2` is the second month of a retainer; `costs` are what others than the creator get, such as an agency. */
export type Part = "upfront" | "rest" | "bonus" | "costs" | `m${number}`;

/** What has to happen, or to be typed, before there is a day by which it is due. */
export type Waiting = "publication" | "signing" | "date" | "terms";

/** What an offer by result would come to, or the ends of a range: never the amount. */
export type Estimate = { readonly min?: number; readonly max?: number };

export type Instalment = {
  readonly key: string;
  readonly creator: string;
  /** Code. */
  readonly market?: string;
  readonly campaign?: string;
  readonly part: Part;
  /** The fee is paid in one part. */
  readonly isWhole?: true;
  /** The month that the partnership counts for. */
  readonly month?: Month;
  /** Undefined while nobody knows it. */
  readonly amount?: number;
  readonly currency: string;
  readonly estimate?: Estimate;
  readonly dueOn?: Day;
  readonly waitsFor?: Waiting;
  /** The day that is planned for what it waits for, as far as payment goes. */
  readonly expectedOn?: Day;
  /** As the partnership's own row says. */
  readonly paidOn?: Day;
  /** The partnership's row. */
  readonly place: { readonly tab: TabRef; readonly row: number };
};

const t = (en: string, ru: string): Text => ({ en, ru });

/** What it is for, in words. */
export function partInWords({ part, isWhole }: Pick<Instalment, "part" | "isWhole">): Text {
  if (part === "upfront") return isWhole ? t("Fee, upfront", "Гонорар вперёд") : t("Upfront", "Аванс");
  if (part === "rest") return isWhole ? t("Fee", "Гонорар") : t("Rest", "Остаток");
  if (part === "bonus") return t("Bonus", "Бонус");
  if (part === "costs") return t("Agency and other costs", "Агентство и другие расходы");
  return t(`Month ${part.slice(1)}`, `Месяц ${part.slice(1)}`);
}

/** Whose payment it is, and which: folded, so that spellings of one name are one. */
export type KeyParts = {
  readonly creator: string;
  readonly market: string;
  readonly campaign: string;
  /** "" where the creator has one deal in the campaign; "2026-10.2" is the second of October. */
  readonly month: string;
  readonly part: Part;
};

/** "marak|US|spring|2026-10|rest" */
export const keyOf = ({ creator, market, campaign, month, part }: KeyParts): string =>
  [foldedPerson(creator), market, foldedName(campaign), month, part].map((one) => one.replace(/\|/g, "/")).join("|");

/** Undefined for whatever else stands in the column. */
export function keyParts(key: string): KeyParts | undefined {
  const [creator = "", market = "", campaign = "", month = "", part = "", ...more] = key.split("|");
  if (!creator || more.length || !isPart(part)) return undefined;
  if (month !== "" && !isMonth(month.slice(0, 7)) && !/^\?/.test(month)) return undefined;
  return { creator, market, campaign, month, part };
}

const isPart = (text: string): text is Part => /^(?:upfront|rest|bonus|costs|m[1-9]\d*)$/.test(text);

/** A payment that a person added by hand. */
export const isOwnKey = (key: string): boolean => /^own\|\d+$/.test(key);

/** The month of a key without its number: "2026-10.2" → "2026-10". */
export const monthOfKey = (month: string): string => month.replace(/\.\d+$/, "");

/** The instalment under another key, its month said or left out. */
export const withKey = (one: Instalment, month: string): Instalment =>
  compact<Instalment>({
    ...one,
    key: keyOf({
      creator: one.creator,
      market: one.market ?? "",
      campaign: one.campaign ?? "",
      month,
      part: one.part,
    }),
  } as Instalment);
