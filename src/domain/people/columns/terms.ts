/** Columns of the Creators tab: scores, money, check-ins. */
import { type CreatorColumn, t } from "./column.ts";

const scores = ["1", "2", "3", "4", "5"].map((score) => t(score, score));

export const terms = {
  brandFit: {
    heading: t("Brand fit", "Совпадение с брендом"),
    also: "brand fit 1 5, fit, brand alignment, соответствие бренду",
    about: t("From 1 to 5.", "От 1 до 5."),
    kind: "score",
    group: "scores",
    width: 110,
    choices: scores,
  },
  content: {
    heading: t("Content", "Контент"),
    also: "content 1 5, content quality, качество контента",
    about: t("Quality of the content, from 1 to 5.", "Качество контента, от 1 до 5."),
    kind: "score",
    group: "scores",
    width: 100,
    choices: scores,
  },
  paysBy: {
    heading: t("Pays by", "Способ оплаты"),
    also: "paid by, payment method, как платим",
    about: t(
      "How you pay: a transfer, an invoice… Never a card or account number.",
      "Как платите: перевод, по счёту… Номера карт и счетов сюда не пишут.",
    ),
    kind: "text",
    group: "money",
    width: 140,
  },
  taxStatus: {
    heading: t("Tax status", "Налоговый статус"),
    about: t(
      "Self-employed, sole trader, company, W-9 on file… Never an account number.",
      "Самозанятый, ИП, ООО… Номера счетов сюда не пишут.",
    ),
    kind: "choice",
    group: "money",
    width: 140,
    choices: [
      t("Self-employed", "Самозанятый"),
      t("Sole trader", "ИП"),
      t("Company", "Юрлицо"),
      t("Individual", "Физлицо"),
      t("W-9 on file", "Есть форма W-9"),
    ],
  },
  lastCheckIn: {
    heading: t("Last check-in", "Последний созвон"),
    also: "last checkin, check in, последний чек ин",
    about: t("When you last talked about more than work.", "Когда последний раз говорили не только о текущей задаче."),
    kind: "day",
    group: "contact",
    width: 120,
  },
  nextCheckIn: {
    heading: t("Next check-in", "Следующий созвон"),
    also: "next checkin, следующий чек ин",
    about: t(
      "Computed: the last one and the days of Config. A date typed over it stays.",
      "Считается: последний созвон плюс дни из Config. Вписанная вместо неё дата остаётся.",
    ),
    kind: "day",
    group: "contact",
    width: 120,
    isComputed: true,
  },
  notes: {
    heading: t("Notes", "Заметки"),
    also: "note, заметка, комментарий, comments",
    about: t("Whatever else you know.", "Всё остальное."),
    kind: "text",
    group: "contact",
    width: 260,
  },
} as const satisfies Readonly<Record<string, CreatorColumn>>;
