/** What is agreed with one creator, and with whom they have to do. */
import { field, t } from "./field.ts";

export const work = {
  amount: field(
    "line",
    "creator",
    t("Amount agreed", "Согласованная сумма"),
    t(
      "Creators plan with it; typed here, it replaces the row's.",
      "Если указать сумму здесь, она заменит сумму из таблицы.",
    ),
  ),
  deliverables: field(
    "lines",
    "creator",
    t("Deliverables, one a line", "Публикации, по одной на строке"),
    t(
      "Exact count and format; typed here, they replace the row's.",
      "Формат и точное число. Указанное здесь заменит то, что в таблице.",
    ),
  ),
  platform: field(
    "line",
    "creator",
    t("Platform", "Площадка"),
    t("Rules for ads differ by platform.", "От площадки зависят правила рекламы."),
  ),
  account: field(
    "line",
    "creator",
    t("Creator's account", "Аккаунт блогера"),
    t("Many creators have several.", "У блогера бывает несколько аккаунтов."),
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
    t("The creator's own link shows what came from the post.", "Личная ссылка покажет переходы именно с этого поста."),
  ),
  rights: field(
    "text",
    "campaign",
    t("Usage rights", "Права на контент"),
    t(
      "What the brand may do with the content, and how many days.",
      "Как бренд может использовать контент и сколько дней.",
    ),
  ),
  tokenBy: field(
    "tokenBy",
    "creator",
    t("Who gets the ad token", "Кто получает токен"),
    t("Decides who sends what by when.", "От этого зависит, кто и что присылает."),
    { optional: true },
  ),
  promoCode: field(
    "line",
    "creator",
    t("Promo code", "Промокод"),
    t("A wrong code cannot be mended after publication.", "После выхода ошибку в промокоде не исправить."),
  ),
};

export const people = {
  decides: field(
    "line",
    "campaign",
    t("Who decides", "Кто принимает решения"),
    t(
      "One person has the last word, so that nobody else changes the task.",
      "Кто принимает окончательное решение: один человек, чтобы задача не менялась.",
    ),
  ),
  contact: field(
    "line",
    "campaign",
    t("Contact", "Контакт"),
    t("One person who writes to the creator.", "Кто на связи с блогером: один человек."),
  ),
  channel: field(
    "line",
    "campaign",
    t("Channel", "Канал связи"),
    t("One for everything: messenger or mail, not both.", "Один на всё: мессенджер или почта, но не оба сразу."),
  ),
};
