/** What a creator may expect, and who decides, when, and how we talk. */
import type { Words } from "../document.ts";
import type { Language, Text } from "../text.ts";
import { amountOf, onDay } from "./inWords.ts";
import { acrossMarkets, notAgreed, type Reader, type SopRow } from "./rows.ts";
import type { SopMarket } from "./sopMarket.ts";
import { paidHow, terms } from "./terms.ts";

const t = (en: string, ru: string): Text => ({ en, ru });
const always = (label: Text, text: Text, teamLabel?: Text): SopRow => ({
  label,
  ...(teamLabel ? { teamLabel } : {}),
  say: (_, language) => text[language],
});

/** Promises, the numbers of each market in them. */
export function promises(markets: readonly SopMarket[], reader: Reader): readonly Words[] {
  const { language } = reader;
  const said = (row: SopRow) => acrossMarkets(row, markets, language) ?? notAgreed[language];
  const channel = said(talk.channel);
  const feedback = said(terms.feedback);
  const paid = said({ label: t("", ""), say: paidHow });
  const theirs = reader.for === "creators";
  return [
    t(
      "One brief: everything that is agreed stands in one document.",
      "Один бриф: всё, о чём договорились, в одном документе.",
    ),
    t(`One channel for everything: ${channel}.`, `Один канал для всего: ${channel}.`),
    theirs
      ? t(
          "A test or long-term: you know which before you say yes.",
          "Разовое или долгосрочное: вы знаете это до того, как согласитесь.",
        )
      : t(
          "A test or long-term: said before the creator says yes.",
          "Разовое или долгосрочное: говорим до того, как блогер согласится.",
        ),
    theirs
      ? t(
          `Feedback on your draft: ${feedback}. Our days off do not count.`,
          `Ответ на ваш черновик: ${feedback}. Наши выходные не считаются.`,
        )
      : t(
          `Feedback on a draft: ${feedback}. Our days off do not count.`,
          `Ответ на черновик: ${feedback}. Наши выходные не считаются.`,
        ),
    t(`Paid on time: ${paid}.`, `Оплата в срок: ${paid}.`),
    theirs
      ? t("An answer in the end: whether we go on, and why.", "Ответ в конце: продолжаем ли мы и почему.")
      : t(
          "An answer in the end: whether we go on, and why, told to the creator too.",
          "Ответ в конце: продолжаем ли и почему — и блогеру тоже.",
        ),
  ].map((text) => text[language]);
}

const talk = {
  decides: {
    label: t("Who has the last word", "За кем последнее слово"),
    say: ({ values: { whoDecides } }) => whoDecides,
  },
  lead: { label: t("Who knows the market", "Кто знает рынок"), say: ({ values: { lead } }) => lead },
  contact: {
    label: t("Who writes to you", "Кто вам пишет"),
    teamLabel: t("Who writes to creators", "Кто пишет блогерам"),
    say: ({ values: { contact } }) => contact,
  },
  channel: { label: t("One channel", "Единый канал"), say: ({ values: { channel } }) => channel },
} as const satisfies Readonly<Record<string, SopRow>>;

export const talkRows: readonly SopRow[] = [
  ...Object.values(talk),
  { label: t("Our rhythm", "Наш ритм"), say: ({ values }, language) => rhythm(values, language) },
  always(
    t("How feedback is given", "Как мы отвечаем"),
    t(
      "In writing: one list of comments for each draft, from one person.",
      "Письменно: один список замечаний к каждому черновику, от одного человека.",
    ),
  ),
  always(
    t("How success is measured", "Как измеряем успех"),
    t(
      "By the KPIs of the brief, against what is usual in the market and not against other creators.",
      "По KPI из брифа, в сравнении с обычным для рынка, а не с другими блогерами.",
    ),
  ),
  {
    label: t("While we work", "Пока работаем"),
    say: ({ values: { feedbackFrequency } }) => feedbackFrequency,
  },
  {
    label: t("Check-in, one to one", "Созвон один на один"),
    say: ({ values: { checkInEveryDays } }, language) => amountOf(checkInEveryDays, "everyDays", language),
  },
  {
    label: t("Call with the market’s other creators", "Общий созвон блогеров рынка"),
    teamLabel: t("Call with all creators of the market", "Общий созвон блогеров рынка"),
    say: ({ values: { cohortCallDay } }, language) => {
      const day = onDay(cohortCallDay, "on", language);
      return day && t(`once a month, ${day}`, `раз в месяц, ${day}`)[language];
    },
  },
];

/** "brief on Mondays, feedback on Fridays, publication a week later" */
function rhythm({ briefDay, feedbackDay, launchOffset }: SopMarket["values"], language: Language): string | undefined {
  const [brief, feedback] = [onDay(briefDay, "every", language), onDay(feedbackDay, "every", language)];
  const live = amountOf(launchOffset, "weeksLater", language);
  const parts = [
    brief && t(`brief ${brief}`, `бриф ${brief}`)[language],
    feedback && t(`feedback ${feedback}`, `ответ ${feedback}`)[language],
    live,
  ].filter(Boolean);
  return parts.join(", ") || undefined;
}
