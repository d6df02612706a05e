/** What is known of a creator: one table of columns, from which come the Creators tab, its reader, notes, drop-downs and docs. */
import type { Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** `facts` is an audience as people paste it, `score` one to five, `choice` one of a few words. */
export type CreatorKind = "text" | "names" | "markets" | "count" | "facts" | "day" | "choice" | "score";

/** `isRare`: seldom needed, so the tab folds it away. */
export const creatorGroups = {
  who: { label: t("Who", "Кто") },
  audience: { label: t("Audience", "Аудитория") },
  vetting: { label: t("Vetting", "Отбор") },
  relationship: { label: t("Relationship", "Отношения"), isRare: true },
  scores: { label: t("Scores", "Оценки") },
  money: { label: t("Money", "Деньги"), isRare: true },
  contact: { label: t("Contact", "Связь") },
} as const satisfies Readonly<Record<string, { readonly label: Text; readonly isRare?: true }>>;

export type CreatorColumn = {
  readonly heading: Text;
  /** Other names under which people know it, folded as headings are; commas part them. */
  readonly also?: string;
  readonly about: Text;
  readonly kind: CreatorKind;
  readonly group: keyof typeof creatorGroups;
  /** In pixels. */
  readonly width: number;
  /** Offered in a drop-down; whatever else is typed stays. */
  readonly choices?: readonly Text[];
  /** A formula of ours stands in it. */
  readonly isComputed?: true;
};

const scores = ["1", "2", "3", "4", "5"].map((score) => t(score, score));

export const creatorColumns = {
  creator: {
    heading: t("Creator", "Креатор"),
    about: t("One row a person.", "Одна строка — один человек."),
    kind: "text",
    group: "who",
    width: 160,
  },
  alsoKnownAs: {
    heading: t("Also known as", "Другие имена"),
    also: "aliases, alias, aka, a k a, он же, она же, также известен как",
    about: t(
      "Other names and handles under which this person stands in your tabs, with commas between them.",
      "Другие имена и ники этого человека в ваших таблицах, через запятую.",
    ),
    kind: "names",
    group: "who",
    width: 170,
  },
  market: {
    heading: t("Market", "Рынок"),
    about: t(
      "Blank: this row serves all markets. Two people of one name are two rows, each with its market.",
      "Пусто — строка для всех рынков. Два тёзки — две строки, у каждой свой рынок.",
    ),
    kind: "markets",
    group: "who",
    width: 90,
  },
  language: {
    heading: t("Language", "Язык"),
    about: t("In which you write to each other.", "На котором вы переписываетесь."),
    kind: "text",
    group: "who",
    width: 90,
  },
  platforms: {
    heading: t("Platforms", "Площадки"),
    also: "platform, площадка",
    about: t("Where this person posts.", "Где публикуется."),
    kind: "names",
    group: "who",
    width: 130,
  },
  followers: {
    heading: t("Followers", "Подписчики"),
    about: t("As of the day of the audience facts.", "На день, когда проверены данные об аудитории."),
    kind: "count",
    group: "who",
    width: 100,
  },
  contact: {
    heading: t("Contact", "Контакт"),
    also: "contacts, e mail, email, контакты, почта",
    about: t("Mail, chat or manager.", "Почта, чат или менеджер."),
    kind: "text",
    group: "who",
    width: 170,
  },
  lead: {
    heading: t("Our lead", "Кто ведёт у нас"),
    also: "lead, owner, менеджер, ответственный, кто ведет",
    about: t("Who of us talks with this person.", "Кто из нас на связи с этим человеком."),
    kind: "text",
    group: "who",
    width: 120,
  },
  audience: {
    heading: t("Audience", "Аудитория"),
    about: t(
      "As you paste it: US 64%; women 78%; 25–44 59%; real 85%. It counts for all rows of this person that say nothing themselves.",
      "Как скопировали: Россия 88%; ж 62%; 25–34 40%; живые 78%. Считается во всех строках этого человека, где своих данных нет.",
    ),
    kind: "facts",
    group: "audience",
    width: 260,
  },
  source: {
    heading: t("Source", "Источник"),
    about: t(
      "Where the facts come from: a screenshot, an analytics service…",
      "Откуда данные: скриншот, сервис аналитики…",
    ),
    kind: "text",
    group: "audience",
    width: 120,
  },
  checkedOn: {
    heading: t("Checked on", "Проверено"),
    also: "facts of, audience checked on, дата проверки аудитории, данные от, данные на",
    about: t("The day of which the facts are; old ones are told.", "На какой день данные; о старых говорится."),
    kind: "day",
    group: "audience",
    width: 110,
  },
  vetted: {
    heading: t("Vetted", "Отбор"),
    also: "vetting, проверка, проверен",
    about: t("Passed, failed or open.", "Прошёл, не прошёл или открыт."),
    kind: "choice",
    group: "vetting",
    width: 100,
    choices: [t("Passed", "Прошёл"), t("Failed", "Не прошёл"), t("Open", "Открыт")],
  },
  redFlags: {
    heading: t("Red flags seen", "Замечено тревожное"),
    also: "red flags, тревожные признаки",
    about: t(
      "Of the market's red flags in Config, those that you saw; your own words will do.",
      "Из тревожных признаков рынка на вкладке Config — те, что заметили; можно своими словами.",
    ),
    kind: "names",
    group: "vetting",
    width: 200,
  },
  vettedBy: {
    heading: t("Vetted by", "Кто отбирал"),
    also: "by, кто, кем",
    about: t("Who decided.", "Кто решил."),
    kind: "text",
    group: "vetting",
    width: 110,
  },
  vettedOn: {
    heading: t("Vetted on", "Дата отбора"),
    also: "on, когда, дата",
    about: t("When it was decided.", "Когда решили."),
    kind: "day",
    group: "vetting",
    width: 110,
  },
  prefers: {
    heading: t("Prefers", "Что предпочитает"),
    also: "prefers channel and tone, preferences, предпочтения",
    about: t("Channel and tone: voice notes, short and warm…", "Канал и тон: голосовые, коротко и тепло…"),
    kind: "text",
    group: "relationship",
    width: 180,
  },
  motivatedBy: {
    heading: t("Motivated by", "Что мотивирует"),
    about: t("What makes this person glad to work with you.", "Ради чего охотно работает с вами."),
    kind: "text",
    group: "relationship",
    width: 180,
  },
  annoyedBy: {
    heading: t("Annoyed by", "Что раздражает"),
    about: t("What to spare this person.", "Чего лучше не делать."),
    kind: "text",
    group: "relationship",
    width: 180,
  },
  briefsThatWork: {
    heading: t("Briefs that work", "Какие брифы работают"),
    about: t("One page, examples, a call first…", "Одна страница, примеры, сначала созвон…"),
    kind: "text",
    group: "relationship",
    width: 180,
  },
  waysToCelebrate: {
    heading: t("Ways to celebrate", "Как отмечаем успехи"),
    about: t("How to say thank you.", "Чем порадовать и как поблагодарить."),
    kind: "text",
    group: "relationship",
    width: 180,
  },
  term: {
    heading: t("Test or long-term", "Разовое или долгосрочное"),
    also: "test or longterm, term, формат сотрудничества",
    about: t("Said openly, to the creator as well.", "Говорится прямо, в том числе самому креатору."),
    kind: "choice",
    group: "relationship",
    width: 130,
    choices: [t("Test", "Разовое"), t("Long-term", "Долгосрочное")],
  },
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

export type CreatorKey = keyof typeof creatorColumns;

export const creatorKeys = Object.keys(creatorColumns) as CreatorKey[];

export const creatorColumn = (key: CreatorKey): CreatorColumn => creatorColumns[key];

/** Covers the tab, so that a formula gets the table as one of its arguments. */
export const CREATORS_NAME = "CREATORS";
