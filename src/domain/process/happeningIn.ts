/** A word or a sentence → what happened; what has not happened yet is a note, and two things in one line are a doubt. */
import { happeningWords } from "./happeningWords.ts";
import { type Happening, happenings } from "./types.ts";

/** `several`: more than one thing, in the order of the text. */
export type Found = { readonly what: Happening } | { readonly several: readonly Happening[] } | undefined;

/** As the drop-down writes it, or a word of the code. */
export function happeningNamed(typed: string): Happening | undefined {
  const plain = folded(typed);
  return happenings.find((what) =>
    [what, happeningWords[what].label.en, happeningWords[what].label.ru].some((name) => folded(name) === plain),
  );
}

/** "sent the draft", «оплатили 30 000 ₽», "waiting for the token" */
export function happeningIn(typed: string): Found {
  const named = happeningNamed(typed);
  if (named) return { what: named };
  const text = typed.replace(/https?:\/\/\S+|www\.\S+/gi, " ");
  const found = partsOf(text).flatMap((part) => happeningOf(part) ?? []);
  const happened = [...new Set(found.filter((what) => what !== "note"))];
  const [first, ...more] = withoutPapers(happened);
  if (first && more.length) return { several: [first, ...more] };
  if (first) return { what: first };
  return found.length ? { what: "note" } : undefined;
}

const partsOf = (text: string): readonly string[] =>
  text.split(/[;\n]+|[.!](?=\s|$)|,\s+(?=\p{L})|\s(?:and|then|и|потом|затем)\s/iu);

/** An invoice that came with the payment, a draft that was changed by feedback: one thing happened. */
const withoutPapers = (found: readonly Happening[]): readonly Happening[] =>
  found.filter(
    (what) =>
      !(what === "invoice" && found.includes("paid")) &&
      !(what === "draft" && (found.includes("feedback") || found.includes("approved"))),
  );

const tried = Object.keys(happeningWords) as readonly Happening[];

function happeningOf(part: string): Happening | undefined {
  let isPlan = false;
  for (const what of tried) {
    const match = happeningWords[what].said.exec(part);
    if (!match) continue;
    if (!isToCome(part, match.index, match[0].length)) return what;
    isPlan = true;
  }
  return isPlan || PLAN.test(part) ? "note" : undefined;
}

const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
/** Words that say that it is still to come, or did not come, wherever they stand in the sentence. */
const PLAN = new RegExp(
  word(
    "wait(?:ing|s)?|awaiting|will|won'?t|remind(?:ed|er)?|asked|ask|chas(?:e|ed|ing)|need(?:s|ed)?|missing|promised|tomorrow|due|asap|planned|going to|should|not yet|hasn'?t|haven'?t|didn'?t|isn'?t|not|жд[её]м|жду|жд[её]т|ожида\\p{L}*|попросил[аи]?|просим|запросил[аи]?|запрос|напомнил[аи]?|напомнить|нужн[оаы]?|нужен|надо|будет|завтра|обещал[аи]?|приш?л[её]т|отправит|оплатим|заплатим|выйдет|опубликует|должн[аоы]?|должен|планиру\\p{L}*|запланирован\\p{L}*|не|нет",
  ),
  "iu",
);
const NONE = new RegExp(`${word("no|without|нет|без")}\\s+(?:\\p{L}+\\s+)?$`, "iu");
const NOT_YET = /^\s*(?:yet|ещ[её] не|пока не|не (?!вс)|нет$|is (?:late|missing|due)|опазд|задерж|hasn|not )/iu;

/** "no changes" changes nothing, "not paid yet" is no payment; «не позже 12.10» would be a plan as well. */
const isToCome = (part: string, at: number, length: number): boolean =>
  PLAN.test(part.slice(0, at)) ||
  NONE.test(part.slice(0, at)) ||
  NOT_YET.test(part.slice(at + length)) ||
  LATER.test(part);

/** «черновик пришлёт завтра», "draft tomorrow" */
const LATER = new RegExp(
  word("tomorrow|next week|will|завтра|на следующей неделе|приш?л[её]т|отправит|будет|жд[её]м|ожидаем"),
  "iu",
);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
