/** A creator → what one wants to have read before the call: how to talk, what is open, what was said last, what to ask. */
import type { Day } from "../day.ts";
import { type Block, bullets, type Document, facts, paragraph, type Section } from "../document.ts";
import { formatDay } from "../format.ts";
import type { Creator } from "../people/creator.ts";
import { type CreatorKey, creatorColumn } from "../people/creatorColumns.ts";
import { foldedPerson } from "../people/identity.ts";
import { termWords } from "../people/words.ts";
import type { Activity } from "../process/types.ts";
import { isOff, isOut } from "../sheets/isOut.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { statuses } from "../sheets/status.ts";
import type { Language, Text } from "../text.ts";
import { sopMarket } from "./sopMarket.ts";

/** What the window of a check-in shows: the sheet for the team, and the questions as the creator may read them. */
export type CheckIn = { readonly sheet: Document; readonly questions: string };

/** In the creator's language, so that they can be sent before the call. */
export const questionsFor = (language: Language): string =>
  [greeting[language], ...questions.map((text, at) => `${at + 1}. ${text[language]}`)].join("\n");

/** Without `today` a date decides nothing; `activity` are the lines of everybody. */
export type BeforeCall = { readonly today?: Day; readonly activity?: readonly Activity[] };

export function checkInSheet(
  creator: Creator,
  partnerships: readonly Partnership[],
  language: Language,
  { today, activity = [] }: BeforeCall = {},
): Document {
  const say = (text: Text) => text[language];
  const names = [creator.name, ...creator.alsoKnownAs].map(foldedPerson);
  const isTheirs = (name: string) => names.includes(foldedPerson(name));
  const theirs = partnerships.filter((one) => isTheirs(one.creator));
  const section = (key: string, title: Text, blocks: readonly Block[], otherwise: Text): Section => ({
    key,
    title: say(title),
    blocks: blocks.length ? blocks : [paragraph({ open: say(otherwise) })],
  });
  return {
    title: `${say(t("Check-in with", "Созвон с"))} ${creator.name}`,
    subtitle: subtitleOf(creator, language, today),
    language,
    sections: [
      section("talk", t("How to talk", "Как говорить"), asFacts(creator, talkKeys, language), noProfile),
      section("open", t("What is open", "Что открыто"), openBlocks(theirs, language, today), nothingOpen),
      section(
        "last",
        t("Last words", "Последнее сказанное"),
        lastBlocks(
          creator,
          activity.filter((one) => isTheirs(one.creator)),
          language,
        ),
        noWords,
      ),
      { key: "ask", title: say(t("To ask", "Спросить")), blocks: [bullets(questions.map(say))] },
    ],
  };
}

const t = (en: string, ru: string): Text => ({ en, ru });

const noProfile = t(
  "Nothing is noted in Creators yet: how the creator prefers to talk, what motivates and what annoys.",
  "На вкладке Creators пока ничего не записано: как с блогером лучше говорить, что мотивирует и что раздражает.",
);
const nothingOpen = t("No partnership is on its way.", "Открытых размещений нет.");
const noWords = t("Nothing was noted after an earlier call.", "После прежних созвонов ничего не записано.");

const greeting = t("For our next call:", "К нашему созвону:");
const questions: readonly Text[] = [
  t("What went well since we last talked?", "Что получилось с прошлого разговора?"),
  t("What got in your way: brief, dates, feedback, payment?", "Что мешало: бриф, сроки, ответы, оплата?"),
  t(
    "What would you do differently next time, and what should we?",
    "Что в следующий раз сделать иначе вам, а что нам?",
  ),
];

const talkKeys = ["prefers", "motivatedBy", "annoyedBy", "briefsThatWork", "waysToCelebrate"] as const;

const asFacts = (
  creator: Creator,
  keys: readonly (CreatorKey & keyof Creator)[],
  language: Language,
): readonly Block[] => {
  const rows = keys.flatMap((key) => {
    const value = creator[key];
    return typeof value === "string" && value ? [[creatorColumn(key).heading[language], value] as const] : [];
  });
  return rows.length ? [facts(rows)] : [];
};

/** "Contact: mara@… · Our lead: Maya · test · last check-in 5 Oct 2026" */
function subtitleOf({ contact, lead, term, lastCheckIn }: Creator, language: Language, today: Day | undefined): string {
  const last = lastCheckIn
    ? t(`last talked on ${formatDay(lastCheckIn, "en")}`, `прошлый разговор: ${formatDay(lastCheckIn, "ru")}`)
    : t("the first call", "первый созвон");
  return [
    today && formatDay(today, language),
    contact,
    lead && t(`lead ${lead}`, `ведёт ${lead}`)[language],
    term && termWords[term][language],
    last[language],
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Plans with their day, and what is out and lacks its results. */
function openBlocks(theirs: readonly Partnership[], language: Language, today: Day | undefined): readonly Block[] {
  const lines = theirs.flatMap((one) => {
    if (isOff(one)) return [];
    const isLive = today === undefined ? one.status === "live" : isOut(one, today);
    const hasResults = Object.keys(one.results.metrics).length > 0;
    if (isLive && hasResults) return [];
    const day = one.postedOn ?? one.plannedOn;
    const state = isLive
      ? t("statistics are missing", "нет статистики")
      : one.status
        ? statuses[one.status]
        : t("not out yet", "ещё не вышло");
    const what = [
      one.campaign,
      one.market && sopMarket(one.market, language).name,
      one.platform,
      day && formatDay(day, language),
    ].filter(Boolean);
    return [[what.join(" · ") || one.tab.name, state[language]] as const];
  });
  return lines.length ? [facts(lines)] : [];
}

const MOST_WORDS = 5;

/** The latest first, as typed; then what stands in the creator's notes. */
function lastBlocks({ notes }: Creator, activity: readonly Activity[], language: Language): readonly Block[] {
  const lines = activity
    .filter(({ what, text }) => (what === "checkIn" || what === "note") && text)
    .sort((one, other) => other.on.localeCompare(one.on) || other.row - one.row)
    .slice(0, MOST_WORDS)
    .map(({ on, text = "" }) => [formatDay(on, language), text] as const);
  const noted = notes ? [[creatorColumn("notes").heading[language], notes] as const] : [];
  return lines.length || noted.length ? [facts([...lines, ...noted])] : [];
}
