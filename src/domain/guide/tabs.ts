/** The tabs that the add-on keeps, and what stands in each: for the guide in the sheet and for the docs. */
import type { Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const tabHelp: Readonly<Record<string, Text>> = {
  Config: t(
    "Everything in which your markets differ. Formulas read it under the name MARKETS.",
    "Всё, чем отличаются ваши рынки. Формулы читают её под именем MARKETS.",
  ),
  Today: t("What to do today and this week.", "Что делать сегодня и на этой неделе."),
  Campaigns: t(
    "What holds for a whole campaign, a row each: every brief takes it from here.",
    "Что относится ко всей кампании, по строке на каждую: отсюда это берут все брифы.",
  ),
  Briefs: t(
    "Every brief that went out, a row a version, with its link.",
    "Все отправленные брифы, по строке на версию, со ссылкой.",
  ),
  Creators: t(
    "One row a person: audience, vetting, scores, check-ins.",
    "По строке на человека: аудитория, отбор, оценки, созвоны.",
  ),
  Activity: t("What happened, one line each.", "Что произошло, по строке на событие."),
  Payments: t(
    "A row an instalment: how much, by when, paid when.",
    "По строке на платёж: сколько, к какому дню, когда оплачено.",
  ),
  Scorecard: t("A line a creator with its verdict.", "По строке на блогера, с решением."),
  Rollup: t("The month by market.", "Итоги месяца по рынкам."),
  "Rollup data": t(
    "Hidden: every figure of every month, for your own charts.",
    "Скрыта: все показатели всех месяцев, для ваших диаграмм.",
  ),
  SOP: t("The versions of the process document and of agendas.", "Версии документа о процессе и повестки созвонов."),
  Check: t("What to look at, the worst first.", "Что проверить, начиная с самого важного."),
};
