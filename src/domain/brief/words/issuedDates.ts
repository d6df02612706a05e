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
  const daysAt = (section: string, labels: readonly string[]) => daysIn(shownAt(document, section, labels));
  const days = {
    answer: daysAt("timeline", [labels.answer, ...former.answer])[0],
    draft: daysAt("timeline", [labels.draft, ...former.draft])[0],
    feedback: daysAt("timeline", [labels.feedback, ...former.feedback])[0],
    approved: daysAt("timeline", [labels.approved, ...former.approved])[0],
    report: daysAt("kpis", [kpis.back, ...former.back])[0],
  };
  const [liveFrom, liveTo = liveFrom] = daysAt("timeline", [labels.live]);
  const all = { ...days, liveFrom, liveTo };
  return Object.fromEntries(Object.entries(all).filter(([, day]) => day !== undefined));
}

/** What the labels were in briefs that have gone out already. */
const former = {
  answer: ["Your view and signature by", "Ваше мнение и подпись не позднее", "Deine Meinung und Unterschrift bis"],
  draft: ["Ваш черновик", "Dein Entwurf"],
  feedback: ["Наш ответ не позднее"],
  approved: ["Согласование не позднее"],
  back: ["Что вы присылаете", "Was du zurückschickst"],
};

function shownAt({ sections }: Document, section: string, labels: readonly string[]): string {
  const rows = sections
    .filter(({ key }) => key === section)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "facts" ? block.rows : [])));
  const [, value = ""] = rows.find(([name]) => labels.includes(name)) ?? [];
  return isOpen(value) ? "" : value;
}

/** "Fri 9 Oct 2026 (within 72 hours)", "Mon, Oct 5, 2026 – Wed, Oct 7, 2026", "Fr, 9. Okt. 2026", "vie 9 de octubre de 2026" */
const DAY = /\d{1,2}\.?\s+(?:de\s+)?\p{L}+\.?\s+(?:de\s+)?\d{4}|\p{L}+\s+\d{1,2},\s+\d{4}/gu;

const daysIn = (text: string): readonly Day[] =>
  (text.match(DAY) ?? []).flatMap((stretch) => {
    const read = readDate(stretch, { locale: "", dayOfDate: () => "" });
    return read.kind === "day" ? read.day : [];
  });
