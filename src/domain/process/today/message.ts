/** Today → the week of one market as plain text, for a chat. */
import { type Config, nameOfMarket } from "../../config/config.ts";
import type { Language, Text } from "../../text.ts";
import { moneySaid } from "./headline.ts";
import type { TodayItem } from "./items.ts";
import type { TodayPage } from "./today.ts";
import { fullDay, taskInWords, whenInWords, whoseMove } from "./words.ts";

const t = (en: string, ru: string): Text => ({ en, ru });
const titles = {
  overdue: t("Overdue", "Просрочено"),
  today: t("Today", "Сегодня"),
  week: t("This week", "На этой неделе"),
  checkIns: t("Check-ins", "Созвоны"),
  waiting: t("Waiting on the creator", "Ждём блогера"),
  putRight: t("To put right in the sheet", "Исправить в таблице"),
} as const;

/** "United States, 3 November", then a heading a group and a line a task; no signs that a chat could take for markup. */
export function messageOf(page: TodayPage, config: Config, language: Language): string {
  const whose = whoseInWords(page, config, language);
  const isOne = page.market !== undefined;
  const lines = (items: readonly TodayItem[]) => items.map((item) => itemLine(item, isOne));
  const { overdue, today, week, waiting } = page.groups;
  const groups = { overdue, today, week, checkIns: page.checkIns, waiting, putRight: page.putRight };
  const blocks = (Object.keys(titles) as (keyof typeof titles)[]).flatMap((key) =>
    groups[key].length ? [[`${titles[key][language]}:`, ...lines(groups[key])].join("\n")] : [],
  );
  const money = moneyLines(page, language);
  const nothing = t("Nothing is due this week.", "На этой неделе срочного нет.")[language];
  return [
    `${whose}, ${fullDay(page.today, language)}`,
    ...(blocks.length ? blocks : [nothing]),
    ...(money.length ? [money.join("\n")] : []),
  ].join("\n\n");

  function itemLine(item: TodayItem, isOneMarket: boolean): string {
    const who = [
      isOneMarket ? "" : `${nameOfMarket(config, item.market)},`,
      item.creator,
      item.campaign ? `(${item.campaign})` : "",
    ];
    const move = item.mover === "nobody" ? "" : whoseMove(item, language);
    const when = item.step === "putRight" ? "" : whenInWords(item, page.today, language);
    const about = [move, when].filter(Boolean).join(", ");
    return `• ${who.filter(Boolean).join(" ")}: ${taskInWords(item, language)}${about ? ` — ${about}` : ""}`;
  }
}

/** "United States, Olga", else "All markets" */
export function whoseInWords({ market, lead }: TodayPage, config: Config, language: Language): string {
  const only = [market === undefined ? undefined : nameOfMarket(config, market), lead].filter(Boolean).join(", ");
  return only || t("All markets", "Все рынки")[language];
}

function moneyLines(page: TodayPage, language: Language): readonly string[] {
  const [late, soon] = [moneySaid(page, "overdue", language), moneySaid(page, "thisWeek", language)];
  return [
    ...(late ? [{ en: `Payments overdue: ${late}`, ru: `Просроченные платежи: ${late}` }[language]] : []),
    ...(soon ? [{ en: `To pay this week: ${soon}`, ru: `Заплатить на этой неделе: ${soon}` }[language]] : []),
  ];
}
