/** What a brief is about and what it says: campaign, goal, content. */
import { field, t } from "./field.ts";

export const campaign = {
  campaign: field(
    "line",
    "campaign",
    t("Campaign", "Кампания"),
    t(
      "One name for all its briefs. A new name begins a new row of the Campaigns tab.",
      "Одно название для всех брифов кампании. Для нового названия появится новая строка на вкладке Campaigns.",
    ),
  ),
  brand: field(
    "line",
    "campaign",
    t("Brand", "Бренд"),
    t("Whom the creator works for.", "Чей продукт рекламирует блогер."),
  ),
  brandMarket: field(
    "market",
    "campaign",
    t("The brand's market", "Рынок бренда"),
    t(
      "Across borders all takes longer. Left blank: the creator's market.",
      "Если бренд в другой стране, сроки длиннее. Пусто — тот же рынок, что у блогера.",
    ),
    { optional: true },
  ),
  framings: field(
    "framings",
    "campaign",
    t("Framings in the brief", "Углы подачи в брифе"),
    t(
      "Where a campaign runs in several markets, creators may choose between their framings.",
      "Если кампания идёт в нескольких странах, блогер может выбрать угол подачи любой из них.",
    ),
    { optional: true },
  ),
  partnership: field(
    "partnership",
    "creator",
    t("Test or long-term", "Разовое или долгосрочное"),
    t(
      "It changes how a creator approaches the work: say it upfront.",
      "От этого зависит, как блогер подойдёт к работе. Лучше сказать сразу.",
    ),
  ),
  start: field(
    "day",
    "campaign",
    t("Brief goes out from", "Дата отправки брифа"),
    t(
      "All dates follow from it; it moves to the brief day. Left blank: today.",
      "От неё считаются все сроки; сдвигается на ближайший день отправки брифов. Пусто — сегодня.",
    ),
    { optional: true },
  ),
  launchWeek: field(
    "day",
    "campaign",
    t("Launch week", "Неделя выхода"),
    t(
      "Any day of it. Left blank: as early as the market's times allow.",
      "Любой день этой недели. Пусто — ближайший возможный выход.",
    ),
    { optional: true },
  ),
};

export const goal = {
  goal: field(
    "text",
    "campaign",
    t("Goal of the brand", "Цель бренда"),
    t("One sentence, the same in every market.", "Одно предложение, общее для всех рынков."),
  ),
  why: field(
    "text",
    "campaign",
    t("Why", "Почему это важно"),
    t(
      "Creators need to know the reason, not more instructions.",
      "Когда понятно, зачем это бренду, контент получается лучше.",
    ),
  ),
  audience: field(
    "text",
    "campaign",
    t("Audience", "Аудитория"),
    t("Age, income, interests: whom the creator speaks to.", "Возраст, доход, интересы: к кому обращаемся."),
  ),
  audienceHere: field(
    "text",
    "market",
    t("What that looks like here", "Аудитория в этой стране"),
    t(
      "The same people look different in each market. Config's target audience stands beside it.",
      "Одна и та же аудитория в разных странах ведёт себя по-разному. Целевая аудитория из Config добавится сама.",
    ),
    { optional: true },
  ),
};

export const message = {
  pillars: field(
    "lines",
    "campaign",
    t("Content pillars, one a line", "Темы контента, по одной на строке"),
    t(
      "Three or four themes leave room for the creator's own story.",
      "Трёх-четырёх хватит: останется место для истории блогера.",
    ),
    { most: 4 },
  ),
  keyMessages: field(
    "lines",
    "campaign",
    t("Key messages, one a line", "Главные мысли, по одной на строке"),
    t("Three at most: nobody gets more across in one post.", "Не больше трёх: больше в одном посте не запомнят."),
    { most: 3 },
  ),
  mustHaves: field(
    "lines",
    "campaign",
    t("Must-haves, one a line", "Обязательные пункты, по одному на строке"),
    t("A checklist: creators skip paragraphs.", "Списком: длинный текст авторы не дочитывают."),
  ),
  claims: field(
    "lines",
    "campaign",
    t("Claims not allowed, one a line", "О чём нельзя говорить, по одному на строке"),
    t("So that no post has to be taken down.", "Чтобы пост не пришлось удалять."),
  ),
  fixed: field(
    "lines",
    "campaign",
    t("What is fixed, one a line", "Что менять нельзя, по одному на строке"),
    t("What is not listed here is the creator's choice.", "Всё остальное — на усмотрение блогера."),
  ),
  free: field(
    "lines",
    "campaign",
    t("What the creator decides, one a line", "Что на усмотрение блогера, по одному на строке"),
    t("Nobody knows the audience better.", "Свою аудиторию лучше всех знает сам блогер."),
  ),
};
