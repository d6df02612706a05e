/** Columns of the Creators tab: who somebody is, and whom they reach. */
import { type CreatorColumn, t } from "./column.ts";

export const person = {
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
} as const satisfies Readonly<Record<string, CreatorColumn>>;
