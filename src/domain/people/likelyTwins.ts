/** Names of creators → pairs that are likely one person, each with its reason. A proposal: nothing is merged unasked. */
import { isOneSlipFrom } from "../config/alike.ts";
import type { Text } from "../text.ts";
import { foldedPerson, type Person } from "./identity.ts";
import { inLatin } from "./transliterate.ts";

export type Twins = { readonly first: Person; readonly second: Person; readonly why: Text };

const t = (en: string, ru: string): Text => ({ en, ru });
const reasons = {
  same: t("the same name, written differently", "одно имя, записанное по-разному"),
  markets: t("the same name in two markets", "одно имя на двух рынках"),
  letters: t("the same name in the other alphabet", "одно имя в разных алфавитах"),
  slip: t("one letter apart", "разница в одну букву"),
  handle: t("a handle made of this name", "ник, составленный из этого имени"),
  short: t("a short form of this name", "краткая форма этого имени"),
} as const;

type Draft = {
  readonly person: Person;
  readonly folded: string;
  /** Words in Latin letters: "mara", "k". */
  readonly words: readonly string[];
  readonly whole: string;
};

/** Each pair once, the earlier name first. */
export function likelyTwins(people: readonly Person[]): readonly Twins[] {
  const drafts = people.map(draftOf).filter(({ whole }) => whole !== "");
  return drafts.flatMap((first, at) =>
    drafts.slice(at + 1).flatMap((second) => {
      const why = reasonOf(first, second, drafts);
      return why ? [{ first: first.person, second: second.person, why: reasons[why] }] : [];
    }),
  );
}

function draftOf(person: Person): Draft {
  const words = inLatin(person.name.replace(/^@/, ""))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return { person, folded: foldedPerson(person.name), words, whole: words.join("") };
}

function reasonOf(one: Draft, other: Draft, all: readonly Draft[]): keyof typeof reasons | undefined {
  if (one.folded === other.folded) return isNameOfTwoMarkets(one, other) ? "markets" : "same";
  if (one.whole === other.whole) return isCyrillic(one) === isCyrillic(other) ? "same" : "letters";
  if (isHandleOf(one, other) || isHandleOf(other, one)) return "handle";
  if (isShortOf(one, other, all) || isShortOf(other, one, all)) return "short";
  return sameMarket(one, other) && isSlip(one, other) ? "slip" : undefined;
}

const isCyrillic = ({ person }: Draft): boolean => /\p{Script=Cyrillic}/u.test(person.name);

const isNameOfTwoMarkets = (one: Draft, other: Draft): boolean => !sameMarket(one, other);

const sameMarket = (one: Draft, other: Draft): boolean =>
  one.person.market === undefined || other.person.market === undefined || one.person.market === other.person.market;

/** "Anna K" and "Anna M" are two people, and so are "fit_anna1" and "fit_anna2". */
function isSlip(one: Draft, other: Draft): boolean {
  if (/\d/.test(one.whole + other.whole) || !isOneSlipFrom(one.whole, other.whole)) return false;
  const differing = one.words.filter((word, at) => word !== other.words[at]);
  return one.words.length !== other.words.length || differing.every((word) => word.length > 2);
}

/** "@mkovac", "kovac.mara", "mara_kovac_official" of "Mara Kovač": one word, or words with marks, holding the whole name. */
function isHandleOf(handle: Draft, name: Draft): boolean {
  const [first = "", ...rest] = name.words;
  const last = rest[rest.length - 1] ?? "";
  const isHandle = !/\s/.test(handle.person.name.trim()) && /^@|[._\d]|^[^\p{Lu}]+$/u.test(handle.person.name);
  if (!isHandle || last.length < 3 || first.length < 2) return false;
  const typed = handle.whole.replace(/\d+$/, "").replace(/(?:oficial|blog|real)$/, "");
  return [first + last, last + first, first.slice(0, 1) + last, last + first.slice(0, 1)].includes(typed);
}

/** "Мара" or "Mara K." of "Mara Kovač": only where the short name fits nobody else. */
function isShortOf(short: Draft, long: Draft, all: readonly Draft[]): boolean {
  if (!isBegunBy(long, short)) return false;
  const fitting = all.filter((one) => isBegunBy(one, short)).map(({ whole }) => whole);
  return new Set(fitting).size === 1;
}

function isBegunBy(long: Draft, short: Draft): boolean {
  const [first = "", initial = ""] = short.words;
  if (first.length < 3 || first !== long.words[0] || long.words.length < 2) return false;
  if (short.words.length === 1) return true;
  const last = long.words[1] ?? "";
  return short.words.length === 2 && initial.length === 1 && last.length > 1 && last.startsWith(initial);
}
