/** What creators said in check-ins → quotes without names and without money, grouped by the words that come again. */
import { foldedPerson } from "../../people/identity.ts";
import type { Activity } from "../../process/types.ts";

export type Said = {
  /** `word` as it was typed first; the last group has none. */
  readonly groups: readonly { readonly word?: string; readonly quotes: readonly string[] }[];
  /** Quotes that ask something. */
  readonly questions: readonly string[];
  /** Remarks about somebody's money, which are nobody else's business. */
  readonly withheld: number;
};

/** `names` are all by which anybody is known. */
export function saidIn(activity: readonly Activity[], names: readonly string[]): Said {
  const texts = activity.flatMap(({ what, text }) =>
    (what === "checkIn" || what === "note") && text?.trim() ? [text.trim()] : [],
  );
  const kept = texts.filter((text) => !speaksOfMoney(text));
  const quotes = [...new Set(kept.map((text) => withoutNames(text, names)))];
  return {
    groups: groupsOf(quotes),
    questions: quotes.filter((text) => text.includes("?")),
    withheld: texts.length - kept.length,
  };
}

/** A figure with a currency, or words of pay beside a figure: "$1,200", "38 000 руб", "asks for 2k more". */
export const speaksOfMoney = (text: string): boolean =>
  /\p{Sc}|\d[\d\s.,]*(?:к|k|тыс\p{L}*)?\s*(?:руб|р\.|тенге|тг(?!\p{L})|долл|евро|usd|eur|gbp|rub|kzt|brl|bucks|dollars?|euros?|pounds?)/iu.test(
    text,
  ) ||
  (/\d/.test(text) &&
    /(?<!\p{L})(?:(?:rates?|fees?|prices?|paid|pay|budget|salary)(?!\p{L})|ставк|гонорар|цен[аыуе]|оплат|плат|заплат|бюджет|деньг|денег)/iu.test(
      text,
    ));

const MASK = "…";

/** The longest names first, so that "Mara K." does not leave its "K." behind; so do handles, which always name somebody. */
export function withoutNames(text: string, names: readonly string[]): string {
  const known = [...new Set(names.flatMap(partsOfName))].sort((one, other) => other.length - one.length);
  const bare = text.replace(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu, MASK);
  return known.reduce((so, name) => so.replace(patternOf(name), MASK), bare);
}

const SHORTEST_PART = 3;

/** "Анна Котова" is also "Анна" and "Котова"; endings are those of a sentence: "Анной". */
const partsOfName = (name: string): readonly string[] => {
  const whole = name.replace(/^@/, "").trim();
  const parts = whole.split(/[\s._-]+/).filter((part) => part.length >= SHORTEST_PART && /\p{L}/u.test(part));
  return foldedPerson(whole) ? [whole, ...parts] : [];
};

function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^$\x7b\x7d()|[\]\\]/g, "\\$&");
  const isRussian = /[а-яё]$/i.test(name);
  const stem = isRussian && name.length > SHORTEST_PART ? escaped.replace(/[аяйьоеуюи]$/i, "") : escaped;
  return new RegExp(`(?<![\\p{L}\\p{N}])@?${stem}${isRussian ? "\\p{L}{0,3}" : "(?:['’]s)?"}(?![\\p{L}\\p{N}])`, "giu");
}

/** Words of this length say what a remark is about. */
const SHORTEST_WORD = 5;
/** Endings of Russian words are longer: "правки", "правками". */
const stemOf = (word: string): string => word.slice(0, /[а-я]/.test(word) ? 4 : 5);

/** The word that most remarks share comes first; each remark stands once. */
function groupsOf(quotes: readonly string[]): Said["groups"] {
  let left = [...quotes];
  const groups: { word?: string; quotes: readonly string[] }[] = [];
  for (;;) {
    const [stem, word] = mostShared(left) ?? [];
    if (stem === undefined || word === undefined) break;
    const own = left.filter((text) => wordsOf(text).has(stem));
    groups.push({ word, quotes: own });
    left = left.filter((text) => !own.includes(text));
  }
  return left.length ? [...groups, { quotes: left }] : groups;
}

function mostShared(quotes: readonly string[]): readonly [stem: string, word: string] | undefined {
  const counts = new Map<string, { word: string; count: number }>();
  for (const text of quotes)
    for (const [stem, word] of wordsOf(text)) {
      const found = counts.get(stem);
      counts.set(stem, { word: found?.word ?? word, count: (found?.count ?? 0) + 1 });
    }
  const [best] = [...counts].filter(([, { count }]) => count > 1).sort(([, one], [, other]) => other.count - one.count);
  return best && [best[0], best[1].word];
}

/** Stem → word: "feedback", "правками" and "правки" are told by their beginnings. */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const words =
    text
      .toLowerCase()
      .replace(/ё/g, "е")
      .match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => word.length >= SHORTEST_WORD && !silent.has(word));
  return new Map(telling.map((word) => [stemOf(word), word]));
}

/** Words that every other remark has and that say nothing. */
const silent: ReadonlySet<string> = new Set(
  "about after again always because before being could didn doesn every first found going great having little maybe might never often other please really should since still their there these thing things think those though through today under until wants wanted where which while would yesterday creator creators очень чтобы потому когда можно нужно через всегда снова опять больше меньше хочет хотела хотел может также тоже после перед просит сказал сказала говорит которые который которая этого только сейчас вчера сегодня креатор блогер автор".split(
    " ",
  ),
);
