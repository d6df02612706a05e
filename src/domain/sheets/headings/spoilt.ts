/** A heading as its name is read → what its side notes and its question mark leave of that: "Budget (remaining)" is no budget. */
import { type Meaning, metricOfMeaning } from "../meanings.ts";
import { foldName } from "./folding.ts";
import type { Heading } from "./heading.ts";
import { counting, fillers, otherwise } from "./words.ts";

export function without(heading: Heading, notes: readonly string[], typed: string): Heading {
  const isAsked = /\?\s*$/.test(typed);
  const isOther = notes.some(makesAnother);
  const isCounted = notes.some((note) => note !== "total" && counting.has(foldName(note)));
  const isGraded = notes.some((note) => GRADES.test(note));
  const meanings = heading.meanings
    .filter((meaning) => !(isOther && meaning !== "notes"))
    .filter((meaning, _, all) => !(meaning === "paymentStatus" && heading.unit.currency && all.includes("rate")))
    .filter((meaning) => !(isAsked && !answers.has(meaning)))
    .filter((meaning) => !(isCounted && (meaning === "productValue" || meaning === "rate")))
    .filter((meaning) => !(meaning === "rate" && (isGraded || heading.unit.isPercent || heading.basis)));
  const unit = meanings.some(isAmount) ? heading.unit : withoutScale(heading.unit);
  return { ...heading, meanings, unit };
}

function makesAnother(note: string): boolean {
  const words = foldName(note)
    .split(" ")
    .filter((word) => !fillers.has(word));
  return words.length > 0 && words.every((word) => otherwise.has(word));
}

/** "Rate (1-5)" is a mark. */
const GRADES = /^\d+\s*[-–]\s*\d+$/;

/** What "Posted?" or "Paid?" may be answered with. */
const answers: ReadonlySet<Meaning> = new Set(["status", "paymentStatus", "date", "notes", "link"]);

const isAmount = (meaning: Meaning): boolean =>
  meaning === "rate" || meaning === "followers" || meaning === "productValue" || metricOfMeaning(meaning) !== undefined;

/** "MM" under a date is a month, not a million. */
const withoutScale = ({ scale, ...unit }: Heading["unit"]): Heading["unit"] => unit;
