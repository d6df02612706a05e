/** An issued brief's document → the days that it promised, read back from its own words: Config may say otherwise by now. */
import { readDate } from "../../dates/readDate.ts";
import type { Day } from "../../day.ts";
import { type Document, isOpen } from "../../document.ts";
import type { BriefKnown } from "../../process/types.ts";
import { briefWords } from "./index.ts";

export type IssuedDates = NonNullable<BriefKnown["dates"]>;

/** Days that were still open are left out. */
export function issuedDates(document: Document): IssuedDates {
  const { timeline: labels, kpis } = briefWords(document.language);
  const daysAt = (section: string, label: string): readonly Day[] => daysIn(shownAt(document, section, label));
  const days = {
    answer: daysAt("timeline", labels.answer)[0],
    draft: daysAt("timeline", labels.draft)[0],
    feedback: daysAt("timeline", labels.feedback)[0],
    approved: daysAt("timeline", labels.approved)[0],
    report: daysAt("kpis", kpis.back)[0],
  };
  const [liveFrom, liveTo = liveFrom] = daysAt("timeline", labels.live);
  const all = { ...days, liveFrom, liveTo };
  return Object.fromEntries(Object.entries(all).filter(([, day]) => day !== undefined));
}

function shownAt({ sections }: Document, section: string, label: string): string {
  const rows = sections
    .filter(({ key }) => key === section)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "facts" ? block.rows : [])));
  const [, value = ""] = rows.find(([name]) => name === label) ?? [];
  return isOpen(value) ? "" : value;
}

/** "Fri 9 Oct 2026 (within 72 hours)", "Mon 5 Oct 2026 – Wed 7 Oct 2026", "Fr 9. Okt. 2026" */
const DAY = /\d{1,2}\.?\s+\p{L}+\.?\s+\d{4}/gu;

const daysIn = (text: string): readonly Day[] =>
  (text.match(DAY) ?? []).flatMap((stretch) => {
    const read = readDate(stretch, { locale: "", dayOfDate: () => "" });
    return read.kind === "day" ? read.day : [];
  });
