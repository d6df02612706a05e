/** Payments on a day → what the menu says, and what the headings of the tab tell. */
import { type Config, nameOfMarket } from "../../config/config.ts";
import { counted } from "../../counted.ts";
import type { Day } from "../../day.ts";
import { formatDay, formatMoney, formatShare } from "../../format.ts";
import type { Money } from "../../quantities/spend.ts";
import { both, type Language, type Text } from "../../text.ts";
import { type MoneyDue, moneyDue, onTimeShare, type Sums, totalsOf } from "./money.ts";
import type { Payment } from "./rebuild.ts";

/** "3 overdue: $1,200 and 30,000 ₽; due this week: $400. 5 payments added." */
export function paymentsDone(payments: readonly Payment[], added: number, today: Day, language: Language): string {
  const due = dueInWords(moneyDue(payments, today))[language];
  if (!payments.length) return none[language];
  return added ? `${due} ${counted(added, addedWords)[language]}` : due;
}

/** The money of a day in one sentence. */
export const dueInWords = ({ overdue, week }: MoneyDue): Text =>
  both((language) => {
    const late = overdue.count
      ? counted(overdue.count, overdueWords)[language] + sumsInWords(overdue, language)
      : { en: "Nothing is overdue", ru: "Просроченного нет" }[language];
    const soon = week.count
      ? { en: "due this week", ru: "на этой неделе" }[language] + (sumsInWords(week, language) || openWords[language])
      : { en: "nothing more is due this week", ru: "на этой неделе больше платить нечего" }[language];
    return `${late}; ${soon}.`;
  });

const sumsInWords = ({ sums }: Sums, language: Language): string =>
  sums.length ? `: ${moneyList(sums, language)}` : "";

/** "$1,200 and 30,000 ₽" */
export const moneyList = (sums: readonly Money[], language: Language): string => {
  const said = sums.map(({ amount, currency }) => formatMoney(amount, currency, language));
  const last = said.pop() ?? "";
  return said.length ? `${said.join(", ")}${{ en: " and ", ru: " и " }[language]}${last}` : last;
};

const openWords: Text = { en: ": amounts open", ru: ": суммы не определены" };
const none: Text = {
  en: "No payments yet: no partnership has an amount that is agreed.",
  ru: "Выплат пока нет: ни в одном размещении нет согласованной суммы.",
};
const overdueWords = {
  en: { one: "{0} overdue", other: "{0} overdue" },
  ru: {
    one: "Просрочена {0} выплата",
    few: "Просрочены {0} выплаты",
    many: "Просрочено {0} выплат",
    other: "Просрочено {0} выплаты",
  },
} as const;
const addedWords = {
  en: { one: "{0} payment added.", other: "{0} payments added." },
  ru: {
    one: "Добавлена {0} выплата.",
    few: "Добавлены {0} выплаты.",
    many: "Добавлено {0} выплат.",
    other: "Добавлено {0} выплаты.",
  },
} as const;

/** Under the heading of amounts: "Paid: $600. Open: $1,200 and 30,000 ₽." */
export function totalsInWords(payments: readonly Payment[], language: Language): string {
  const { paid, open } = totalsOf(payments);
  const words = { en: ["Paid", "Open"], ru: ["Оплачено", "Осталось"] }[language];
  return [paid, open]
    .map((sums, at) => (sums.length ? `${words[at]}: ${moneyList(sums, language)}.` : ""))
    .filter(Boolean)
    .join(" ");
}

/** Under the heading of statuses: "Paid on time: United States 80 % (4 of 5)". */
export function onTimeInWords(payments: readonly Payment[], config: Config, today: Day, language: Language): string {
  const shares = onTimeShare(payments, today).map(({ market, onTime, of, share }) => {
    const count = { en: `${onTime} of ${of}`, ru: `${onTime} из ${of}` }[language];
    return `${nameOfMarket(config, market)} ${formatShare(share, language, 0)} (${count})`;
  });
  if (!shares.length) return "";
  return `${{ en: "Paid on time", ru: "Оплачено в срок" }[language]}: ${shares.join(", ")}.`;
}

/** What marking a payment as paid answers. */
export const markedPaid = (creator: string, on: Day, language: Language): string => {
  const day = formatDay(on, language);
  return { en: `Noted: ${creator} was paid on ${day}.`, ru: `Отмечено: ${creator}, оплачено ${day}.` }[language];
};
export const alreadyPaid = (creator: string, on: Day, language: Language): string => {
  const day = formatDay(on, language);
  return {
    en: `It is already noted: ${creator} was paid on ${day}.`,
    ru: `Уже отмечено: ${creator}, оплачено ${day}.`,
  }[language];
};
