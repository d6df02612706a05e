/** The Payments tab: one table of columns, from which come its headings, its reader, its looks and notes. */
import type { Text } from "../../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export type PaymentColumn = {
  readonly heading: Text;
  /** Other names under which people know it, folded as headings are; commas part them. */
  readonly also?: string;
  readonly about: Text;
  readonly kind: "text" | "money" | "day";
  /** In pixels. */
  readonly width: number;
  /** People type in it; whatever else is computed. */
  readonly isTyped?: true;
  readonly wraps?: true;
};

export const paymentColumns = {
  key: {
    heading: t("Key", "Ключ"),
    about: t("Tells which payment this is. Leave it as it is.", "По нему узнаётся выплата. Не меняйте."),
    kind: "text",
    width: 60,
  },
  creator: {
    heading: t("Creator", "Креатор"),
    also: "influencer, blogger, блогер",
    about: t("Who is paid.", "Кому платим."),
    kind: "text",
    width: 150,
  },
  market: {
    heading: t("Market", "Рынок"),
    about: t("Whose terms apply.", "Чьи условия действуют."),
    kind: "text",
    width: 120,
  },
  campaign: {
    heading: t("Campaign", "Кампания"),
    about: t("As the partnership's row has it.", "Как в строке размещения."),
    kind: "text",
    width: 130,
  },
  part: {
    heading: t("For", "За что"),
    about: t("Upfront, the rest, a bonus, or a month.", "Аванс, остаток, бонус или месяц."),
    kind: "text",
    width: 120,
  },
  amount: {
    heading: t("Amount", "Сумма"),
    about: t(
      "From the rate, with taxes and what comes on top. Type it where the rate leaves it open.",
      "Из ставки, с налогами и всем, что сверху. Где ставка суммы не даёт, впишите её сами.",
    ),
    kind: "money",
    width: 100,
  },
  currency: {
    heading: t("Currency", "Валюта"),
    about: t("Sums are never taken across currencies.", "Суммы в разных валютах не складываются."),
    kind: "text",
    width: 80,
  },
  dueOn: {
    heading: t("Due on", "Оплатить до"),
    also: "due, due date, pay by, срок, срок оплаты",
    about: t(
      "The working day on it or before it. Blank while it waits for publication.",
      "Рабочий день: этот или предыдущий. Пусто, пока публикации не было.",
    ),
    kind: "day",
    width: 110,
  },
  paidOn: {
    heading: t("Paid on", "Оплачено"),
    also: "paid, date paid, дата оплаты, оплачен",
    about: t(
      "Type the day. A payment that your tab or Activity tells fills a blank cell.",
      "Впишите день. Пустая ячейка заполнится сама, если об оплате сказано в вашей таблице или в Activity.",
    ),
    kind: "day",
    width: 110,
    isTyped: true,
  },
  status: {
    heading: t("Status", "Статус"),
    about: t("As of the last run of the menu.", "На день последнего запуска из меню."),
    kind: "text",
    width: 260,
    wraps: true,
  },
  documents: {
    heading: t("Documents", "Документы"),
    also: "documents needed, нужные документы",
    about: t(
      "What this creator sends for the payment, by market and tax status.",
      "Что присылает блогер для оплаты: по рынку и налоговому статусу.",
    ),
    kind: "text",
    width: 200,
    wraps: true,
  },
  notedOn: {
    heading: t("Noted on", "Получены"),
    also: "documents noted on, documents received, документы получены",
    about: t("The day on which the documents were there.", "День, когда документы были у вас."),
    kind: "day",
    width: 110,
    isTyped: true,
  },
  changed: {
    heading: t("Changed", "Изменилось"),
    about: t("Amounts and days that have changed: was → now.", "Что поменялось в сумме и сроке: было → стало."),
    kind: "text",
    width: 190,
    wraps: true,
  },
  notes: {
    heading: t("Notes", "Заметки"),
    also: "note, заметка, комментарий, comment",
    about: t("Yours. Never a card or account number.", "Ваши. Без номеров карт и счетов."),
    kind: "text",
    width: 220,
    isTyped: true,
    wraps: true,
  },
} as const satisfies Readonly<Record<string, PaymentColumn>>;

export type PaymentKey = keyof typeof paymentColumns;
export const paymentKeys = Object.keys(paymentColumns) as PaymentKey[];
export const paymentColumn = (key: PaymentKey): PaymentColumn => paymentColumns[key];
