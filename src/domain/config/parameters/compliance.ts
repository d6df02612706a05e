/** Market parameters: the rules that change, parted by reader, each with its date. Team notes, not legal advice. */

import { textOf } from "../../cell.ts";
import type { Text } from "../../text.ts";
import { fact } from "../factKinds.ts";
import { count, type Kind } from "../kind.ts";
import { type FreshColumn, type Heard, parameter } from "./parameter.ts";
import { type TokenBy, tokenByNamed, tokenChoices } from "./tokenBy.ts";

/** What a creator has to do or to know, in the market's language: goes into the brief. */
const forCreator = (label: Text, about: Text, fresh: { readonly [C in FreshColumn]?: Heard }, formerly?: string) =>
  parameter({ kind: fact, label, about, fresh, optional: true, ...(formerly ? { formerly } : {}) });

/** What the team checks and pays, in the sheet's language: never in a brief. */
const forTeam = (label: Text, about: Text, fresh: { readonly [C in FreshColumn]?: Text }, formerly?: string) =>
  parameter({ kind: fact, label, about, fresh, optional: true, ...(formerly ? { formerly } : {}) });

/** Made when it is asked for, as all parameters are. */
const tokenBy = (): Kind<TokenBy> => ({
  read: (cell) => tokenByNamed(textOf(cell)),
  format: "@",
  choices: Object.values(tokenChoices),
  hint: { en: "“We do” or “The creator”", ru: "«Мы» или «Блогер»" },
});

export const complianceForCreator = () => ({
  disclosureLabelForCreator: forCreator(
    { en: "Ad label", ru: "Пометка рекламы" },
    {
      en: "The text of the label and where it stands. Goes into the brief.",
      ru: "Текст пометки и где он стоит. Попадает в бриф.",
    },
    {
      US: {
        own: "“#ad” or “Paid partnership with …”, hard to miss and in the post itself; in video, spoken and on screen. “#sp”, “#collab” or “thanks to …” are not enough, nor is the platform's own tag alone.",
        ru: "«#ad» или «Paid partnership with …» на видном месте в самом посте; в видео — голосом и на экране. «#sp», «#collab», «thanks to …» и одной метки площадки мало.",
        asOf: "2023",
      },
      UK: {
        own: "“Ad”, “Advert” or “Advertising” up front, before anybody has to tap “more”.",
        ru: "«Ad», «Advert» или «Advertising» в самом начале, до кнопки «ещё».",
        asOf: "2024",
      },
      DE: {
        own: "„Werbung“ oder „Anzeige“ gleich am Anfang, gut lesbar.",
        en: "“Werbung” or “Anzeige” at the very beginning, easy to read.",
        ru: "«Werbung» или «Anzeige» в самом начале, чтобы было легко прочитать.",
        asOf: "2021",
      },
      BR: {
        own: "#publi ou #publicidade no início do texto.",
        en: "#publi or #publicidade at the beginning of the text.",
        ru: "#publi или #publicidade в начале текста.",
      },
      RU: {
        own: "на каждом материале: «Реклама. ООО «…», ИНН …, erid: …».",
        en: "On every creative: “Реклама” (advertising), the advertiser's name, tax number (ИНН) and the erid token.",
        asOf: "2025",
      },
      KZ: {
        own: "«Жарнама» или «Реклама»: в тексте поста, в аудио и видео — в начале.",
        en: "“Жарнама” or “Реклама” (advertising): in the text, in audio and video at the beginning.",
        asOf: "2024-03-02",
      },
    },
    "disclosureLabel",
  ),
  adTokenForCreator: forCreator(
    { en: "Before publication", ru: "До публикации" },
    {
      en: "What the creator needs before the post goes live. Goes into the brief.",
      ru: "Что нужно автору до выхода. Попадает в бриф.",
    },
    {
      RU: {
        own: "erid получаем через ОРД до выхода; без него не публикуйте. После выхода пришлите статистику, подпишем акт.",
        en: "We get the erid token from an operator before the post goes live; do not publish without it. Afterwards send us the statistics, and we sign the act.",
        asOf: "2025",
      },
    },
    "adToken",
  ),
  adTokenBy: parameter({
    kind: tokenBy(),
    label: { en: "Who gets the ad token", ru: "Кто получает токен" },
    about: {
      en: "Decides the dated steps of ad marking in the brief; its form may say otherwise for one deal.",
      ru: "От этого зависят шаги маркировки в брифе; для отдельной сделки можно выбрать иначе в форме брифа.",
    },
    fresh: { RU: tokenChoices.us },
    optional: true,
  }),
  creatorRegistryForCreator: forCreator(
    { en: "Registry of creators", ru: "Перечень страниц" },
    {
      en: "Whether the creator's page has to be registered. Goes into the brief.",
      ru: "Должна ли страница быть в перечне. Попадает в бриф.",
    },
    {
      RU: {
        own: "если у вас больше 10 000 подписчиков, страница должна быть в перечне Роскомнадзора. Пришлите номер заявления.",
        en: "If you have more than 10,000 followers, your page has to be on the regulator's list. Send us the number of your application.",
        asOf: "2025",
      },
    },
    "creatorRegistry",
  ),
  creatorRegistryFrom: parameter({
    kind: count(1e9),
    label: { en: "Registry of creators, from followers", ru: "Перечень страниц: от скольки подписчиков" },
    about: {
      en: "Below it the brief does not speak of the registry. Needs the creator's followers in the row or the Creators tab.",
      ru: "Если подписчиков меньше, бриф о перечне не говорит. Число подписчиков берётся из строки или с вкладки Creators.",
    },
    fresh: { RU: 10_000 },
    optional: true,
  }),
});

export const complianceForTeam = () => ({
  adTokenCheckForTeam: forTeam(
    { en: "Check after publication", ru: "Проверка после выхода" },
    { en: "What to look at in the live post.", ru: "Что проверить в опубликованном посте." },
    {
      US: {
        en: "Open the live post: is the label in the post itself, before the fold? [as of 2023]",
        ru: "Откройте пост: стоит ли пометка в самом посте, до «ещё»? [на 2023]",
      },
      UK: {
        en: "Open the live post: is “Ad” the first thing one reads? [as of 2024]",
        ru: "Откройте пост: пометка «Ad» стоит в самом начале? [на 2024]",
      },
      DE: {
        en: "Open the live post: does the label stand at the beginning? [as of 2021]",
        ru: "Откройте пост: пометка стоит в начале? [на 2021]",
      },
      BR: {
        en: "Background only: check the label with somebody who knows the local rules.",
        ru: "Только для справки: сверьте пометку с тем, кто знает местные правила.",
      },
      RU: {
        en: "Open the live post and see that the token is there. [as of 2025]",
        ru: "Откройте пост и убедитесь, что токен на месте. [на 2025]",
      },
      KZ: {
        en: "Open the live post: does the label stand in the text and at the beginning of the video? [as of 2024-03-02]",
        ru: "Откройте пост: есть ли пометка в тексте и в начале видео? [на 2024-03-02]",
      },
    },
    "adTokenCheck",
  ),
  advertiserDutyForTeam: forTeam(
    { en: "Our duty", ru: "Наша обязанность" },
    { en: "What the brand itself has to do.", ru: "Что обязан сделать сам бренд." },
    {
      US: {
        en: "The advertiser instructs, monitors and remedies; gifted product counts (16 CFR 255.1(d)). 1099-NEC from $2,000 a year for payments made in 2026. [as of 2023]",
        ru: "Рекламодатель инструктирует, следит и исправляет; подаренный продукт тоже считается (16 CFR 255.1(d)). Форма 1099-NEC — от 2 000 $ в год по выплатам 2026 года. [на 2023]",
      },
      RU: {
        en: "A contract and an erid from an operator before publication; act and statistics are reported to the operator afterwards. [as of 2025]",
        ru: "До публикации — договор и erid через ОРД; после выхода передать в ОРД акт и статистику. [на 2025]",
      },
    },
    "advertiserDuty",
  ),
  levyForTeam: forTeam(
    { en: "Levy on advertising", ru: "Сбор с рекламы" },
    { en: "Whether a levy is due, and who pays it.", ru: "Есть ли сбор и кто его платит." },
    {
      RU: {
        en: "3 % of ad income a quarter since 1 Apr 2025. Who pays depends on who distributes the ad: it is no duty of the advertiser by default. Have a lawyer check each scheme, foreign platforms and creators first. [as of 2025]",
        ru: "3 % дохода от рекламы за квартал с 1.04.2025. Кто платит, зависит от того, кто распространяет рекламу: по умолчанию это не обязанность рекламодателя. Каждую схему, прежде всего с иностранными площадками и авторами, проверьте с юристом. [на 2025]",
      },
    },
  ),
  penaltiesForTeam: forTeam(
    { en: "Fines", ru: "Штрафы" },
    { en: "What a mistake costs.", ru: "Чего стоит ошибка." },
    {
      RU: {
        en: "An agency was fined 300,000 ₽ for a token that the creator forgot. Without a place on the list, ads on pages from 10,000 followers are forbidden since 1 Jan 2025. [as of 2025]",
        ru: "За забытый автором токен агентство оштрафовали на 300 000 ₽. Без перечня реклама на страницах от 10 000 подписчиков запрещена с 1.01.2025. [на 2025]",
      },
    },
    "penalties",
  ),
});
