/** The words of a heading → the group of the audience whose share stands below it. */

import type { FoldedHeading } from "./folding.ts";
import type { Part } from "./parts.ts";
import { wordSet } from "./words.ts";

const besideAudience: ReadonlySet<string> = new Set([
  "gender",
  "age",
  "country",
  "percent",
  "digits",
  "filler",
  "unit",
]);
const audienceWords: ReadonlySet<string> = new Set(
  "audience share followers доля аудитория аудитории подписчиков anteil publikum audiencia".split(" "),
);

/** The age of the creator is nobody's share. */
const persons = wordSet("creator influencer blogger блогера креатора инфлюенсера");

/** "Women %", "RU %", "25–34", "Доля женщин": a share of the audience; a country needs a word or sign that says so. */
export function audienceLabel(
  { typed, notes: typedNotes }: FoldedHeading,
  parts: readonly Part[],
  notes: readonly Part[],
): string | undefined {
  const isShare = (part: Part) => part.role === "percent" || audienceWords.has(part.word);
  const rest = parts.filter((part) => !isShare(part));
  const says = (role: string) => rest.some((part) => part.role === role);
  const isAge =
    /^\s*(\d{2}\s*[-–]\s*\d{2}|\d{2}\s*\+|<\s*\d{2})/.test(typed) ||
    (parts.some(isShare) && /(^|\s)\d{2}\s*[-–]\s*\d{2}(?!\d)/.test(typed)) ||
    says("age");
  if (rest.some(({ word }) => persons.has(word))) return undefined;
  const isKnown = says("gender") || isAge || (says("country") && [...parts, ...notes].some(isShare));
  if (!isKnown || rest.some(({ role }) => !besideAudience.has(role))) return undefined;
  const label = typed.replace(/%/g, " ").replace(/\s+/g, " ").trim();
  return label || typedNotes[0];
}
