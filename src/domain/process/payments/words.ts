/** What is told of a payment that cannot be read or does not fit, and what to do about it. */
import type { Day } from "../../day.ts";
import { formatDay, formatMoney } from "../../format.ts";
import type { Text } from "../../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });
type Told = readonly [Text, Text];

export const doubts = {
  account: [
    t("this looks like a card or an account number", "похоже на номер карты или счёта"),
    t(
      "delete it here and in File, Version history; keep numbers where only those who pay see them",
      "удалите его отсюда; номера храните там, где их видят только те, кто платит",
    ),
  ] as Told,
  future: (day: Day): Told => [
    t(`${formatDay(day, "en")} is still to come`, `${formatDay(day, "ru")} ещё не наступило`),
    t("type the day on which it happened", "впишите день, когда это было"),
  ],
  amount: (typed: string): Told => [
    t(`“${typed}” is no amount`, `«${typed}» не читается как сумма`),
    t("type a number; the currency stands beside it", "впишите число; валюта стоит рядом"),
  ],
  overpaid: (by: number, currency: string): Told => [
    t(
      `${formatMoney(by, currency, "en")} more is paid than was due`,
      `оплачено на ${formatMoney(by, currency, "ru")} больше, чем нужно`,
    ),
    t("check the payments of this creator, or the rate", "сверьте выплаты этому блогеру или ставку"),
  ],
  otherCurrency: (paid: string, owed: string): Told => [
    t(`paid in ${paid}, owed in ${owed}`, `оплачено в ${paid}, а договорились в ${owed}`),
    t(
      "such a payment is not counted: type its day into Paid on where it settles the amount",
      "такая оплата не засчитывается: если она закрывает сумму, впишите день в «Оплачено»",
    ),
  ],
  gone: [
    t("its partnership is gone or was renamed", "размещения больше нет, или оно переименовано"),
    t(
      "add the former name to “Also known as” in Creators, or delete this row",
      "добавьте прежнее имя в «Другие имена» на вкладке Creators или удалите строку",
    ),
  ] as Told,
  doubled: (row: number): Told => [
    t(`the same payment as in row ${row}`, `та же выплата, что в строке ${row}`),
    t("delete one of the two rows", "удалите одну из двух строк"),
  ],
  noTable: [
    t(
      "the tab has lost its headings, so no payment in it is read",
      "нет строки заголовков, поэтому выплаты не читаются",
    ),
    t("restore that row: File, Version history", "верните строку: Файл, История версий"),
  ] as Told,
} as const;
