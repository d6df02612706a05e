/** What is agreed with one creator, and with whom they have to do. */
import { field, t } from "./field.ts";

export const work = {
  amount: field(
    "line",
    "creator",
    t("Amount agreed", "Согласованная сумма"),
    t(
      "Creators plan with it; typed here, it replaces the row's.",
      "Блогер на неё рассчитывает; введённая здесь заменяет сумму из строки.",
    ),
  ),
  deliverables: field(
    "lines",
    "creator",
    t("Deliverables, one a line", "Форматы, по одному на строке"),
    t(
      "Exact count and format; typed here, they replace the row's.",
      "Точное число и формат; введённые здесь заменяют форматы из строки.",
    ),
  ),
  platform: field(
    "line",
    "creator",
    t("Platform", "Площадка"),
    t("Rules for ads differ by platform.", "Правила рекламы зависят от площадки."),
  ),
  account: field(
    "line",
    "creator",
    t("Creator's account", "Аккаунт блогера"),
    t("Many creators have several.", "У многих блогеров их несколько."),
  ),
  tags: field(
    "line",
    "campaign",
    t("Tags and mentions", "Теги и отметки"),
    t("Type “none” where there are none.", "Если их нет, напишите «нет»."),
  ),
  link: field(
    "line",
    "creator",
    t("Link", "Ссылка"),
    t("The creator's own link shows what came from the post.", "По своей ссылке видно, что пришло с поста."),
  ),
  rights: field(
    "text",
    "campaign",
    t("Usage rights", "Права на контент"),
    t(
      "What the brand may do with the content, and how many days.",
      "Что бренд может делать с контентом и сколько дней.",
    ),
  ),
  promoCode: field(
    "line",
    "creator",
    t("Promo code", "Промокод"),
    t("A wrong code cannot be mended after publication.", "Ошибку в коде после выхода не исправить."),
  ),
};

export const people = {
  decides: field(
    "line",
    "campaign",
    t("Who decides", "Кто решает"),
    t(
      "One person with the last word, so that nobody else changes the task.",
      "Один человек с последним словом, чтобы задачу не меняли другие.",
    ),
  ),
  contact: field(
    "line",
    "campaign",
    t("Contact", "Контакт"),
    t("One person who writes to the creator.", "Один человек, который пишет блогеру."),
  ),
  channel: field(
    "line",
    "campaign",
    t("Channel", "Канал связи"),
    t("One for everything: messenger or mail, not both.", "Один для всего: мессенджер или почта, не оба."),
  ),
};
