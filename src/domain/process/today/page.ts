/** Today → the tab as lines: the headline, what is counted, then a section a group with one line a task. */
import { type Rows, textOf } from "../../cell.ts";
import { type Config, nameOfMarket } from "../../config/config.ts";
import { counted, many } from "../../counted.ts";
import { blankLine, type Line, line, linkRow, type PageCell, type Tone } from "../../lines.ts";
import type { Language, Text } from "../../text.ts";
import { countsSaid, headline, isHeadline, moneySaid } from "./headline.ts";
import type { TodayItem } from "./items.ts";
import { whoseInWords } from "./message.ts";
import { type GroupKey, groupKeys, type TodayPage } from "./today.ts";
import { taskInWords, whenInWords, whoseMove } from "./words.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

const columns = [
  { heading: t("Market", "Рынок"), width: 124 },
  { heading: t("Creator", "Блогер"), width: 156 },
  { heading: t("Campaign", "Кампания"), width: 156 },
  { heading: t("What to do", "Что делать"), width: 352 },
  { heading: t("Whose move", "Чей ход"), width: 132 },
  { heading: t("When", "Когда"), width: 324 },
  { heading: t("Brief", "Бриф"), width: 72 },
] as const;

export const todayWidths: readonly number[] = columns.map(({ width }) => width);
export const TODAY_COLUMNS = columns.length;

/** Whether a tab without a mark is a page of ours. */
export const isToday = (rows: Rows): boolean => isHeadline(textOf(rows[0]?.[0]));

const sections: Readonly<Record<GroupKey | "putRight" | "checkIns" | "counts", Text>> = {
  overdue: t("Overdue", "Просрочено"),
  today: t("Today", "Сегодня"),
  week: t("This week", "На этой неделе"),
  waiting: t("Waiting on the creator", "Ждём блогера"),
  nextWeek: t("Next week", "На следующей неделе"),
  later: t("Later, or without a date", "Позже или без срока"),
  putRight: t("To put right", "Исправить"),
  checkIns: t("Check-ins", "Созвоны"),
  counts: t("By market", "По рынкам"),
};

/** So many lines of what is far away; the rest is counted. */
const LATER_SHOWN = 20;

/** A mark that print and colour-blind eyes can tell. */
const marks: { readonly [key in GroupKey | "putRight" | "checkIns"]?: { readonly mark: string; readonly tone: Tone } } =
  { overdue: { mark: "▼ ", tone: "bad" }, today: { mark: "◆ ", tone: "fair" } };

/** Made by the shell: a jump to the row or the person, and to the brief. */
export type TodayLinks<Link> = {
  readonly row: (item: TodayItem, label: string) => Link;
  readonly brief: (address: string, label: string) => Link;
};

export function todayLines<Link>(
  page: TodayPage,
  config: Config,
  { language, links }: { readonly language: Language; readonly links: TodayLinks<Link> },
): readonly Line<Link>[] {
  const tables = [
    section("overdue", page.groups.overdue),
    section("today", page.groups.today),
    section("putRight", page.putRight),
    section("week", page.groups.week),
    section("checkIns", page.checkIns),
    section("waiting", page.groups.waiting),
    section("nextWeek", page.groups.nextWeek),
    section("later", page.groups.later, LATER_SHOWN),
  ].filter((lines) => lines.length > 0);
  const head = line("head", ...columns.map(({ heading }) => heading[language]));
  const [first = [], ...rest] = tables;
  const [blank, title, ...lines] = first;
  return [
    line("title", headline(page, language)),
    line("note", note(page, config, language)),
    ...sentences(page, language).map((sentence) => line("sentence", sentence)),
    ...countLines(page, config, language),
    ...(blank && title ? [blank, title, head, ...lines] : []),
    ...rest.flat(),
  ];

  function section(
    key: keyof typeof sections & (GroupKey | "putRight" | "checkIns"),
    items: readonly TodayItem[],
    most = Number.POSITIVE_INFINITY,
  ): readonly Line<Link>[] {
    if (!items.length) return [];
    const more = items.length - most;
    return [
      blankLine,
      line("section", `${sections[key][language]}: ${items.length}`),
      ...items.slice(0, most).map((item) => itemLine(key, item)),
      ...(more > 0 ? [line("note", counted(more, moreLater)[language])] : []),
    ];
  }

  function itemLine(key: GroupKey | "putRight" | "checkIns", item: TodayItem): Line<Link> {
    const { mark, tone } = marks[key] ?? { mark: "" };
    const when = key === "putRight" ? "" : `${mark}${whenInWords(item, page.today, language)}`;
    return linkRow<Link>(
      { value: nameOfMarket(config, item.market), tone: "strong" },
      links.row(item, item.creator),
      item.campaign ?? "",
      { value: taskInWords(item, language), wraps: true },
      item.mover === "us" ? whoseMove(item, language) : muted(whoseMove(item, language)),
      { value: when, wraps: true, ...(tone ? { tone } : {}) },
      item.brief ? links.brief(item.brief, t("Brief", "Бриф")[language]) : "",
    );
  }
}

const muted = (value: string): PageCell<never> => ({ value, tone: "muted" });

/** "United States only · 12 partnerships under way · …" */
function note(page: TodayPage, config: Config, language: Language): string {
  const { market, lead, underWay } = page;
  const said = whoseInWords(page, config, language);
  const whose =
    market === undefined && lead === undefined
      ? said
      : { en: `Only ${said}: chosen in “Share the week…”`, ru: `Только ${said}: выбрано в «Поделиться неделей…»` }[
          language
        ];
  const way = { en: "under way", ru: "в работе" }[language];
  const fresh = t("menu Crossmarket, “Today” refreshes this page", "обновить: меню Crossmarket, «Сегодня»")[language];
  return [whose, `${many(underWay, "partnership")[language]} ${way}`, fresh].join(" · ");
}

function sentences(page: TodayPage, language: Language): readonly string[] {
  const late = moneySaid(page, "overdue", language);
  const open = groupKeys.some((key) => page.groups[key].length) || page.checkIns.length || page.putRight.length;
  return [
    ...(late ? [{ en: `Payments overdue: ${late}.`, ru: `Просроченные платежи: ${late}.` }[language]] : []),
    ...(open
      ? []
      : [
          {
            en: "Nothing is waiting for anybody. A new row of your table, or a new date in it, appears here at the next refresh.",
            ru: "Никто никого не ждёт. Новая строка таблицы или новая дата в ней появится здесь при следующем обновлении.",
          }[language],
        ]),
  ];
}

/** Whose days are full, where more than one has any. */
function countLines({ counts }: TodayPage, config: Config, language: Language): readonly Line<never>[] {
  if (counts.length < 2) return [];
  return [
    blankLine,
    line("section", sections.counts[language]),
    ...counts.map((count) =>
      line(
        "row",
        { value: nameOfMarket(config, count.market), tone: "strong" },
        count.lead ?? "",
        countsSaid(count, language),
      ),
    ),
  ];
}

const moreLater = {
  en: { one: "… and {0} more: it comes up in time.", other: "… and {0} more: they come up in time." },
  ru: {
    one: "… и ещё {0}: появится в свой срок.",
    few: "… и ещё {0}: появятся в свой срок.",
    many: "… и ещё {0}: появятся в свой срок.",
    other: "… и ещё {0}: появятся в свой срок.",
  },
} as const;
