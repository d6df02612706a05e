/** Market parameters: the rules that change, each with its date. Team notes, not legal advice. */

import type { Text } from "../../text.ts";
import { fact, type Kind, type PlatformStatus, platformStatus } from "../kind.ts";
import { type FreshColumn, type Parameter, parameter } from "./parameter.ts";

type Fresh = { readonly [C in FreshColumn]?: string };

const rule = (label: Text, about: Text, fresh: Fresh) => parameter({ kind: fact, label, about, fresh, optional: true });

const platform = (name: string, fresh: Fresh): Parameter<Kind<PlatformStatus>> =>
  parameter({
    kind: platformStatus,
    label: { en: `Ads on ${name}`, ru: `Реклама: ${name}` },
    about: {
      en: "allowed, contested or banned, with the date; a brief for a banned or contested platform warns.",
      ru: "allowed, contested или banned, с датой; бриф для запрещённой или спорной площадки предупредит.",
    },
    fresh,
    optional: true,
  });

export const compliance = {
  disclosureLabel: rule(
    { en: "Ad label", ru: "Пометка рекламы" },
    { en: "The text of the label and where it stands.", ru: "Текст пометки и где он стоит." },
    {
      US: "“#ad” or “Paid partnership with …”, hard to miss, in the post itself, spoken and on screen in video; “#sp”, “#collab”, “thanks to …” do not do; the platform's own tag alone is not enough (16 CFR 255) [as of 2023]",
      RU: "«Реклама», название и ИНН рекламодателя и токен erid на каждом креативе [as of 2025]",
      KZ: "«жарнама» / «реклама» в тексте, в начале аудио или видео [as of 2024-03-02]",
      UK: "“ad”, “advert” or “advertising”, up front [as of 2024]",
      DE: "„Werbung“ oder „Anzeige“, am Anfang [as of 2021]",
      BR: "#publi, #publicidade (background only: check before use)",
    },
  ),
  advertiserDuty: rule(
    { en: "Advertiser's duty", ru: "Обязанность рекламодателя" },
    { en: "What the brand itself has to do.", ru: "Что обязан сделать сам бренд." },
    {
      US: "1099-NEC from $2,000 a year (payments made in 2026); the advertiser instructs, monitors and remedies; gifted product counts (16 CFR 255.1(d)) [as of 2023]",
      RU: "3 % дохода от рекламы за квартал с 1.04.2025; платит рекламодатель, если площадка или блогер иностранные [as of 2025]",
    },
  ),
  adToken: rule(
    { en: "Token", ru: "Токен" },
    { en: "What has to be obtained before publication.", ru: "Что нужно получить до публикации." },
    {
      RU: "оператор (ОРД) выдаёт erid до публикации; нужен договор; акт и статистика подаются после [as of 2025]",
    },
  ),
  adTokenCheck: rule(
    { en: "Check after publication", ru: "Проверка после выхода" },
    { en: "What to look at in the live post.", ru: "Что проверить в опубликованном посте." },
    {
      RU: "откройте пост и убедитесь, что токен на месте (за забытый блогером токен агентство оштрафовали на 300 000 ₽) [as of 2025]",
    },
  ),
  creatorRegistry: rule(
    { en: "Registry of creators", ru: "Реестр авторов" },
    { en: "Whether the creator's page has to be registered.", ru: "Должна ли страница автора быть в реестре." },
    {
      RU: "страницы от 10 000 подписчиков должны быть в перечне Роскомнадзора; без этого реклама запрещена с 1.01.2025 [as of 2025]",
    },
  ),
  platformInstagram: platform("Instagram", { US: "allowed", RU: "banned [as of 2025-09-01]" }),
  platformFacebook: platform("Facebook", { US: "allowed", RU: "banned [as of 2025-09-01]" }),
  platformTikTok: platform("TikTok", { US: "allowed" }),
  platformYouTube: platform("YouTube", { US: "allowed", RU: "contested [as of 2026-03-11]" }),
  platformTelegram: platform("Telegram", { RU: "contested [as of 2026-03-11]" }),
  platformWhatsApp: platform("WhatsApp", { RU: "contested [as of 2026-03-11]" }),
  platformVK: platform("VK", { RU: "allowed [as of 2026-03]" }),
  platformOK: platform("OK", { RU: "allowed [as of 2026-03]" }),
  platformDzen: platform("Dzen", { RU: "allowed [as of 2026-03]" }),
  platformRuTube: platform("RuTube", { RU: "allowed [as of 2026-03]" }),
  platformMAX: platform("MAX", { RU: "allowed [as of 2026-03]" }),
  penalties: rule(
    { en: "Penalties", ru: "Штрафы" },
    { en: "A note on what a mistake costs.", ru: "Заметка, чего стоит ошибка." },
    {},
  ),
};
