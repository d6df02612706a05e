/** The words of a heading → its unit, platform, format, moment and the like. */
import type { RateBasisWord } from "../../reading/index.ts";
import type { Heading } from "./heading.ts";
import { type Part, partsOf } from "./parts.ts";
import { perOne } from "./words.ts";

export type Qualifiers = Pick<Heading, "unit"> &
  Partial<Pick<Heading, "platform" | "format" | "part" | "moment" | "basis" | "isAverage">>;

export function qualifiersOf(parts: readonly Part[], notes: readonly Part[]): Qualifiers {
  const all = [...parts, ...notes];
  const keyOfRole = (role: Part["role"]) =>
    all.flatMap((part) => (part.role === role && "key" in part ? [part.key] : []))[0];
  const [platform, format, part, moment, currency, basis] = (
    ["platform", "what", "part", "moment", "currency", "basis"] as const
  ).map(keyOfRole);
  const scale = scaleIn(parts, notes);
  return {
    unit: {
      ...(currency ? { currency } : {}),
      ...(scale ? { scale } : {}),
      ...(all.some(({ role }) => role === "percent") ? { isPercent: true as const } : {}),
    },
    ...(platform ? { platform } : {}),
    ...formatIn(parts, format),
    ...(part && hasMetric(parts) ? { part } : {}),
    ...(moment ? { moment: Number(moment) } : {}),
    ...(basis || basisAmong(parts, notes) ? { basis: (basis ?? basisAmong(parts, notes)) as RateBasisWord } : {}),
    ...(all.some(({ role }) => role === "average") || isOfOne(parts) ? { isAverage: true as const } : {}),
  };
}

const hasMetric = (parts: readonly Part[]): boolean => parts.some(({ role }) => role === "metric");

/** "Likes per post" */
const isOfOne = (parts: readonly Part[]): boolean =>
  hasMetric(parts) && parts.some(({ role }, at) => role === "what" && perOne.has(parts[at - 1]?.word ?? "") && at > 1);

/** Of one post or video is of no format; every view is of a video. */
function formatIn(parts: readonly Part[], heard: string | undefined): Pick<Heading, "format"> {
  const format = heard ?? phraseFormat(parts);
  if (!hasMetric(parts) || !format) return {};
  const isPlain = format === "video" || (format === "post" && isOfOne(parts));
  return isPlain ? {} : { format };
}

/** "story views" is one phrase of the reader's, whose first word says the format. */
const phraseFormat = (parts: readonly Part[]): string | undefined => {
  const phrase = parts.find(({ role, word }) => role === "metric" && word.includes(" "))?.word ?? "";
  const first = partsOf(phrase.split(" ")[0] ?? "")[0];
  return first?.role === "what" && first.key !== "video" ? first.key : undefined;
};

/** "ER (reach)", "ER views" */
function basisAmong(parts: readonly Part[], notes: readonly Part[]): string | undefined {
  const keys = [...parts, ...notes].flatMap((part) => (part.role === "metric" && "key" in part ? [part.key] : []));
  const isRate = keys.some((key) => key === "er" || key === "engagement" || key === "err");
  return isRate ? keys.find((key) => key === "reach" || key === "views" || key === "followers") : undefined;
}

/** "(K)", "тыс. ₽", "$K"; a lone letter in the name itself is no unit; "(M)" beside a figure are no men. */
function scaleIn(parts: readonly Part[], notes: readonly Part[]): number | undefined {
  const inName = parts.filter(
    (part, at) => part.word.length > 2 || parts[at - 1]?.role === "currency" || isIn(parts[at - 1]),
  );
  if (notes.some(({ role, word }) => role === "gender" && word === "m")) return MILLIONS;
  const found = [...notes, ...inName].find(({ role }) => role === "scale");
  return found && "key" in found ? Number(found.key) : undefined;
}
/** "Reach in K" */
const isIn = (part: Part | undefined): boolean => part?.word === "in" || part?.word === "в";
const MILLIONS = 6;
