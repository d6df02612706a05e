/** What a brief is about and what it says: campaign, goal, content. */
import { field, t } from "./field.ts";

export const campaign = {
  campaign: field(
    "line",
    "campaign",
    t("Campaign", "Кампания"),
    t(
      "One name for all its briefs. A new name begins a new row of the Campaigns tab.",
      "Одно название для всех её брифов. Новое название начинает новую строку на вкладке Campaigns.",
    ),
  ),
  brand: field("line", "campaign", t("Brand", "Бренд"), t("Whom the creator works for.", "На кого работает блогер.")),
  brandMarket: field(
    "market",
    "campaign",
    t("The brand's market", "Рынок бренда"),
    t(
      "Across borders all takes longer. Left blank: the creator's market.",
      "Между странами всё дольше. Если пусто: рынок блогера.",
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
    t("Test or long-term", "Тест или надолго"),
    t(
      "It changes how a creator approaches the work: say it upfront.",
      "От этого зависит, как блогер подойдёт к работе: скажите сразу.",
    ),
  ),
  start: field(
    "day",
    "campaign",
    t("Brief goes out from", "Бриф уходит с"),
    t(
      "All dates follow from it; it moves to the brief day. Left blank: today.",
      "От этого дня считаются все даты; он сдвигается на день брифов. Если пусто: сегодня.",
    ),
    { optional: true },
  ),
  launchWeek: field(
    "day",
    "campaign",
    t("Launch week", "Неделя выхода"),
    t(
      "Any day of it. Left blank: as early as the market's times allow.",
      "Любой её день. Если пусто: так рано, как позволяют сроки рынка.",
    ),
    { optional: true },
  ),
};

export const goal = {
  goal: field(
    "text",
    "campaign",
    t("Goal of the brand", "Цель бренда"),
    t("One sentence, the same in every market.", "Одно предложение, одинаковое на всех рынках."),
  ),
  why: field(
    "text",
    "campaign",
    t("Why", "Зачем"),
    t(
      "Creators need clarity on the reason, not more instructions.",
      "Блогерам нужны не инструкции, а ясность, зачем это.",
    ),
  ),
  audience: field(
    "text",
    "campaign",
    t("Audience", "Аудитория"),
    t("Age, income, interests: whom the creator speaks to.", "Возраст, доход, интересы: к кому обращается блогер."),
  ),
  audienceHere: field(
    "text",
    "market",
    t("What that looks like here", "Как это выглядит здесь"),
    t(
      "The same people look different in each market. Config's target audience stands beside it.",
      "Одни и те же люди на разных рынках разные. Рядом встанет целевая аудитория из Config.",
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
      "Три-четыре темы оставляют место для истории блогера.",
    ),
    { most: 4 },
  ),
  keyMessages: field(
    "lines",
    "campaign",
    t("Key messages, one a line", "Ключевые мысли, по одной на строке"),
    t("Three at most: nobody gets more across in one post.", "Не больше трёх: в одном посте больше не донести."),
    { most: 3 },
  ),
  mustHaves: field(
    "lines",
    "campaign",
    t("Must-haves, one a line", "Обязательное, по одному на строке"),
    t("A checklist: creators skip paragraphs.", "Чек-лист: абзацы блогеры пропускают."),
  ),
  claims: field(
    "lines",
    "campaign",
    t("Claims not allowed, one a line", "Чего говорить нельзя, по одному на строке"),
    t("So that no post has to be taken down.", "Чтобы пост не пришлось удалять."),
  ),
  fixed: field(
    "lines",
    "campaign",
    t("What is fixed, one a line", "Что неизменно, по одному на строке"),
    t("What is not listed here is the creator's choice.", "Чего здесь нет, то решает блогер."),
  ),
  free: field(
    "lines",
    "campaign",
    t("What the creator decides, one a line", "Что решает блогер, по одному на строке"),
    t("Nobody knows the audience better.", "Свою аудиторию никто не знает лучше."),
  ),
};
