/** A market's month → the agenda of the call with its creators: praise with names, everything else without. */
import type { Config, Market } from "../../config/config.ts";
import { letterheadOf } from "../../config/letterhead.ts";
import { onWeekday } from "../../dates/workdays.ts";
import { type Day, type Month, monthAfter, monthOf } from "../../day.ts";
import {
  type Block,
  bullets,
  type Document,
  facts,
  note,
  paragraph,
  type Section,
  type Words,
} from "../../document.ts";
import { fill } from "../../fill.ts";
import { formatDay, formatMonth } from "../../format.ts";
import type { Creator } from "../../people/creator.ts";
import { creatorFinder, foldedPerson } from "../../people/identity.ts";
import type { Activity } from "../../process/types.ts";
import type { Rollup } from "../../rollup/rollup.ts";
import { isOut } from "../../sheets/isOut.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import type { Language, Text } from "../../text.ts";
import { isActive } from "../checkIns.ts";
import { talkRows } from "../expect.ts";
import { labelOf, notAgreed, type Reader } from "../rows.ts";
import { type SopMarket, sopMarket } from "../sopMarket.ts";
import { termRows } from "../terms.ts";
import { texts, titles } from "./agendaTexts.ts";
import { proposalsOf } from "./proposals.ts";
import { type Said, saidIn } from "./said.ts";
import { FEWEST, praiseOf, shortOf, workedOf } from "./worked.ts";

export type Cohort = {
  readonly rollup: Rollup;
  readonly partnerships: readonly Partnership[];
  readonly creators: readonly Creator[];
  readonly activity: readonly Activity[];
  readonly config: Config;
  /** Code. */
  readonly market: string;
  readonly month: Month;
  readonly today: Day;
  readonly language: Language;
};

/** Undefined where Config has no such market. */
export function cohortAgenda(cohort: Cohort): Document | undefined {
  const own = cohort.config.markets.find(({ code }) => code === cohort.market);
  if (!own) return undefined;
  const { language, month } = cohort;
  const market = sopMarket(own, language);
  const title = texts.call[language];
  return {
    letterhead: letterheadOf(own.values),
    title: `${title}: ${market.name}, ${formatMonth(month, language)}`,
    subtitle: subtitleOf(cohort, own),
    language,
    sections: sectionsOf(cohort, own, market),
  };
}

function sectionsOf(cohort: Cohort, own: Market, market: SopMarket): readonly Section[] {
  const { language, month, partnerships, activity, rollup, today } = cohort;
  const here = partnerships.filter((one) => one.market?.code === own.code);
  const ofMonth = here.filter((one) => one.month === month && isOut(one, today));
  const people = peopleOf([...ofMonth, ...here.filter((one) => isActive(one, today))], cohort);
  const isHere = new Set(people.flatMap(({ names }) => names.map(foldedPerson)));
  const lines = activity.filter(
    ({ on, market: code, creator }) =>
      monthOf(on) === month && (code === undefined ? isHere.has(foldedPerson(creator)) : code === own.code),
  );
  const said = saidIn(lines, namesIn(cohort));
  const rows = ofMonth.map((one) => workedOf(one, own));
  const best = rollup.markets.find((one) => one.market === own.code)?.best.map((one) => one.partnership) ?? [];
  const name = nameOf(cohort);
  const praised = praiseOf(rows, best, language);
  const praise = praised.map(
    ({ partnership, reason }) =>
      [[name(partnership), partnership.campaign].filter(Boolean).join(" · "), reason] as const,
  );
  const others = new Set(ofMonth.map((one) => foldedPerson(name(one))));
  for (const { partnership } of praised) others.delete(foldedPerson(name(partnership)));
  const isThin = others.size > 0 && others.size < FEWEST;
  const short = isThin ? [] : shortOf(rows, language);
  const section = (key: keyof typeof titles, blocks: readonly Block[], otherwise: Text): Section => ({
    key,
    title: titles[key][language],
    blocks: blocks.length ? blocks : [paragraph(otherwise[language])],
  });
  return [
    section("who", listed(people.map((one) => one.name)), texts.nobody),
    section("worked", praise.length ? [facts(praise)] : [], texts.noPraise),
    section("short", listed(short), isThin ? texts.thin : texts.allWell),
    section("said", saidBlocks(said, language), texts.silence),
    section("open", listed([...said.questions, ...gapsOf(market, language)]), texts.noQuestions),
    section("proposals", listed(proposalsOf(lines, market, language)), texts.noProposals),
  ];
}

const listed = (items: readonly Words[]): readonly Block[] => (items.length ? [bullets(items)] : []);

/** Remarks of one group under the word that they share. */
function saidBlocks({ groups, withheld }: Said, language: Language): readonly Block[] {
  const rows = groups.map(
    ({ word, quotes }) =>
      [word ?? texts.other[language], quotes.map((text) => quote(text, language)).join("\n")] as const,
  );
  return [
    ...(rows.length ? [facts(rows)] : []),
    ...(withheld ? [note(`${texts.withheld[language]} ${withheld}.`)] : []),
  ];
}

const quote = (text: string, language: Language): string => (language === "ru" ? `«${text}»` : `“${text}”`);

/** What creators would ask about: terms and people that Config does not name yet. */
function gapsOf(market: SopMarket, language: Language): readonly Words[] {
  const reader: Reader = { for: "creators", language };
  const open = [...talkRows, ...termRows].filter((row) => row.say(market, language) === undefined);
  return open.map((row) => ({ open: `${labelOf(row, reader)}: ${notAgreed[language]}` }));
}

type Person = { readonly name: string; readonly names: readonly string[] };

/** Everybody once, under the name that Creators has. */
function peopleOf(partnerships: readonly Partnership[], cohort: Cohort): readonly Person[] {
  const name = nameOf(cohort);
  const people = new Map<string, { name: string; names: string[] }>();
  for (const one of partnerships) {
    const key = foldedPerson(name(one));
    const person = people.get(key) ?? { name: name(one), names: [name(one)] };
    person.names.push(one.creator);
    people.set(key, person);
  }
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name));
}

function nameOf({ creators }: Cohort): (partnership: Partnership) => string {
  const find = creatorFinder(creators);
  return ({ creator, market }) => find({ name: creator, market: market?.code })?.name ?? creator;
}

const namesIn = ({ creators, partnerships, activity }: Cohort): readonly string[] => [
  ...new Set([
    ...creators.flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs]),
    ...partnerships.map(({ creator }) => creator),
    ...activity.map(({ creator }) => creator),
  ]),
];

/** "Thursday's date · lead Maya": the first such weekday after the month that has not passed yet. */
function subtitleOf({ month, today, language }: Cohort, { values: { cohortCallDay, lead } }: Market): string {
  const first = `${monthAfter(month)}-01`;
  const day = cohortCallDay && onWeekday(today > first ? today : first, cohortCallDay);
  const when = day ? formatDay(day, language) : `${texts.day[language]}: ${notAgreed[language]}`;
  return [when, lead && fill(texts.ledBy[language], lead)].filter(Boolean).join(" · ");
}
