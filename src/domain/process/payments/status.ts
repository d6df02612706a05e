/** A payment on a day → where it stands: waiting, due, overdue, paid, and how it is said. */
import { counted } from "../../counted.ts";
import { type Day, daysBetween } from "../../day.ts";
import { fillText } from "../../fill.ts";
import { formatDay, formatMoney, formatMoneyRange } from "../../format.ts";
import { both, languages, type Text } from "../../text.ts";
import type { Estimate, Waiting } from "./instalment.ts";

export type PaymentFacts = {
  readonly amount?: number | undefined;
  readonly currency: string;
  readonly estimate?: Estimate | undefined;
  readonly dueOn?: Day | undefined;
  readonly paidOn?: Day | undefined;
  /** What is left to pay, where a part of it is paid. */
  readonly open?: number | undefined;
  readonly waitsFor?: Waiting | undefined;
  readonly expectedOn?: Day | undefined;
  readonly gone?: Gone | undefined;
};

/** Why no rule makes it any more: nobody's row, a partnership that was called off, or another split of the amount. */
export type Gone = "row" | "off" | "split";

export type PaymentKind = "overdue" | "today" | "due" | "waiting" | "paid" | "paidLate" | "gone";

export function kindOf({ paidOn, dueOn, gone }: PaymentFacts, today: Day): PaymentKind {
  if (paidOn !== undefined) return dueOn !== undefined && paidOn > dueOn ? "paidLate" : "paid";
  if (gone) return "gone";
  if (dueOn === undefined) return "waiting";
  return dueOn < today ? "overdue" : dueOn === today ? "today" : "due";
}

/** "partly paid, $300 open; overdue by 3 days" */
export function statusInWords(facts: PaymentFacts, today: Day): Text {
  const { gone, paidOn, open, currency } = facts;
  const stands = standing(facts, today);
  if (gone) return paidOn === undefined ? goneWords[gone] : joined(stands, goneWords[gone]);
  if (paidOn !== undefined) return stands;
  if (open !== undefined) return joined(partly(open, currency), stands);
  return facts.amount === undefined ? joined(amountOpen(facts), stands) : stands;
}

function standing({ dueOn, paidOn, waitsFor, expectedOn }: PaymentFacts, today: Day): Text {
  if (paidOn !== undefined)
    return dueOn !== undefined && paidOn > dueOn ? counted(daysBetween(dueOn, paidOn), paidLate) : paid;
  if (dueOn === undefined) {
    const words = waiting[waitsFor ?? "date"];
    if (!expectedOn) return words;
    return both((language) => `${words[language]} (${formatDay(expectedOn, language)})`);
  }
  const days = daysBetween(today, dueOn);
  if (days === 0) return dueToday;
  return days > 0 ? counted(days, dueIn) : counted(-days, overdueBy);
}

const t = (en: string, ru: string): Text => ({ en, ru });
const joined = (one: Text, other: Text): Text => both((language) => `${one[language]}; ${other[language]}`);

const paid = t("paid", "оплачено");
const dueToday = t("due today", "оплатить сегодня");
const waiting: Readonly<Record<Waiting, Text>> = {
  publication: t("waiting for publication", "ждёт публикации"),
  signing: t("waiting for the signature", "ждёт подписания"),
  date: t("needs the day of publication", "нужна дата публикации"),
  terms: t("needs terms of payment (Config tab)", "нужны условия оплаты (вкладка Config)"),
};
const goneWords: Readonly<Record<Gone, Text>> = {
  row: t("its partnership is gone", "размещения больше нет в таблице"),
  off: t("called off, or not agreed yet", "отменено или ещё не согласовано"),
  split: t("no part of the amount any more", "больше не входит в условия"),
};

/** Whether a status of ours says that nothing is owed any more. */
export const isGoneWord = (status: string): boolean =>
  Object.values(goneWords).some((words) => languages.some((language) => status === words[language]));

const dueIn = {
  en: { one: "due in {0} day", other: "due in {0} days" },
  ru: {
    one: "оплатить через {0} день",
    few: "оплатить через {0} дня",
    many: "оплатить через {0} дней",
    other: "оплатить через {0} дня",
  },
} as const;
const overdueBy = {
  en: { one: "overdue by {0} day", other: "overdue by {0} days" },
  ru: {
    one: "просрочено на {0} день",
    few: "просрочено на {0} дня",
    many: "просрочено на {0} дней",
    other: "просрочено на {0} дня",
  },
} as const;
const paidLate = {
  en: { one: "paid late by {0} day", other: "paid late by {0} days" },
  ru: {
    one: "оплачено с опозданием на {0} день",
    few: "оплачено с опозданием на {0} дня",
    many: "оплачено с опозданием на {0} дней",
    other: "оплачено с опозданием на {0} дня",
  },
} as const;

const partly = (open: number, currency: string): Text =>
  fillText(
    t("partly paid, {0} open", "оплачено частично, осталось {0}"),
    both((language) => formatMoney(open, currency, language)),
  );

/** "amount open, about $450" */
function amountOpen({ estimate, currency }: PaymentFacts): Text {
  const { min, max } = estimate ?? {};
  const open = t("amount open", "сумма не определена");
  if (min === undefined && max === undefined) return open;
  return both((language) => {
    const about = { en: ", about ", ru: ", примерно " }[language];
    if (min === max && min !== undefined) return open[language] + about + formatMoney(min, currency, language);
    return `${open[language]}, ${formatMoneyRange(min, max, currency, language)}`;
  });
}

const PATTERN =
  /^(?:paid|due|overdue|waiting|needs|partly paid|amount open|its partnership|called off|no part|оплачено|оплатить|просрочено|ждёт|нужн|сумма не|партнёрств|размещени|отменено|больше не)/;

/** Whether a status is one of ours: what a person wrote into the column of a row of theirs stays. */
export const isOurStatus = (status: string): boolean => PATTERN.test(status);
