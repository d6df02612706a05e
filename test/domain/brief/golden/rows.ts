/** Rows as teams type them, one for each brief of the golden set: the market, the words of the sheet, what was typed for the brief. */

import type { BriefDraft } from "../../../../src/domain/brief/fields.ts";
import type { Cell } from "../../../../src/domain/cell.ts";
import type { Language } from "../../../../src/domain/text.ts";
import { english, german, portuguese, russian, spanish } from "./drafts.ts";

export type GoldenRow = {
  readonly market: string;
  /** Of the Config tab; the creator's own first. */
  readonly markets: readonly string[];
  /** In which the tab was set up. */
  readonly sheet: Language;
  /** Cells of the Config tab that the team typed: key → column → cell. */
  readonly config?: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** Heading → cell, in the order of the sheet. */
  readonly row: Readonly<Record<string, Cell>>;
  readonly draft: BriefDraft;
};

/** One market alone is a fine answer. */
const inOwn = (
  market: string,
  sheet: Language,
  draft: BriefDraft,
  row: GoldenRow["row"],
  more: Partial<GoldenRow> = {},
) => ({ market, markets: [market], sheet, row: { Market: market, ...row }, draft, ...more }) satisfies GoldenRow;

const { campaign: _, ...unnamed } = english;

export const goldenRows: Readonly<Record<string, GoldenRow>> = {
  "us flat": inOwn("US", "en", english, {
    Creator: "Hannah Brooks",
    Platform: "Instagram",
    Rate: "$1,200",
    KPIs: "1 reel, 3 stories; reach 50,000, ER 4%, CPE <= $0.20",
  }),
  "us gifted product": inOwn(
    "US",
    "en",
    { ...english, partnership: "test" },
    {
      Creator: "Mia Torres",
      Platform: "TikTok",
      Rate: "gifted, product worth $120",
      KPIs: "2 TikToks, 30k views",
    },
  ),
  "us product that is sent": inOwn(
    "US",
    "en",
    { ...english, partnership: "test" },
    {
      Creator: "Ruby Cole",
      Platform: "Instagram",
      Rate: "$400 + product worth $60",
      KPIs: "1 reel, 25k views",
    },
    { config: { shippingDays: { US: 6 } } },
  ),
  "us CPM with a cap": inOwn("US", "en", english, {
    Creator: "Jordan Lee",
    Platform: "YouTube",
    Rate: "$15 CPM, cap $2,000",
    KPIs: "1 video, 80,000-100,000 views, 400 clicks",
  }),
  "us retainer": inOwn(
    "US",
    "en",
    { ...english, partnership: "long-term" },
    {
      Creator: "Ava Kim",
      Platform: "Instagram",
      Rate: "$1,200/month x 3",
      KPIs: "6 posts, 12 stories, reach 40k",
    },
  ),
  "us agency fee": inOwn("US", "en", english, {
    Creator: "Noah Price",
    Platform: "Instagram",
    Rate: "$5,000 + 15% agency fee, 30 days usage",
    KPIs: "2 reels, reach 250k, promo code used 150 times",
  }),
  "us instalments, two framings": inOwn(
    "US",
    "en",
    english,
    {
      Creator: "Grace Hall",
      Platform: "Instagram",
      Rate: "$2,500, 50% upfront, 50% net 45",
      KPIs: "1 reel, 2 posts; ER 4-6%, brand lift +3 pp",
    },
    { markets: ["US", "RU"], config: { lead: { US: "Maya Stone" } } },
  ),
  "us nothing agreed yet": inOwn("US", "en", {}, { Creator: "Zoe Hart", Rate: "TBD", KPIs: "" }),
  "us amount to be agreed": inOwn("US", "en", unnamed, {
    Creator: "Leo Park",
    Platform: "TikTok",
    Campaign: "Winter teas",
    Rate: "$800-1000",
    KPIs: "1 TikTok, 100k views",
  }),
  "uk VAT on top": inOwn("UK", "en", english, {
    Creator: "Poppy Shaw",
    Platform: "Instagram",
    Rate: "£800 + VAT",
    KPIs: "1 reel, 1 story, reach 35k",
  }),
  "uk CPV": inOwn("UK", "en", english, {
    Creator: "Oscar Webb",
    Platform: "YouTube",
    Rate: "£0.02 per view, cap £1,500",
    KPIs: "1 video, 60k views",
  }),
  "uk date in the row": inOwn(
    "UK",
    "en",
    { ...english, partnership: "long-term" },
    {
      Creator: "Isla Grant",
      Platform: "TikTok",
      "Planned date": "12/11/2026",
      Rate: "£650",
      KPIs: "2 TikToks, 90k views",
    },
  ),
  "de VAT on top": inOwn("DE", "en", german, {
    Creator: "Jana Krüger",
    Platform: "Instagram",
    Rate: "900 € zzgl. MwSt.",
    KPIs: "1 Reel, 2 Stories; Reichweite 40.000, ER 3,5 %",
  }),
  "de small business": inOwn("DE", "en", german, {
    Creator: "Lukas Brandt",
    Platform: "YouTube",
    Rate: "650 € (Kleinunternehmer)",
    KPIs: "1 Video, 25.000 Aufrufe",
  }),
  "de instalments, three framings": inOwn(
    "DE",
    "en",
    { ...german, brandMarket: "US" },
    {
      Creator: "Mara Winter",
      Platform: "Instagram",
      Rate: "2.400 € inkl. MwSt., 50 % Anzahlung",
      KPIs: "2 Reels, 4 Stories, Reichweite 120.000",
    },
    { markets: ["DE", "US", "RU"] },
  ),
  "br flat": inOwn("BR", "en", portuguese, {
    Creator: "Duda Ramos",
    Platform: "Instagram",
    Rate: "R$ 3.500",
    KPIs: "1 reel, 3 stories, alcance 60.000",
  }),
  "br product": inOwn("BR", "en", portuguese, {
    Creator: "Bia Nunes",
    Platform: "TikTok",
    Rate: "permuta, produto R$ 400",
    KPIs: "1 vídeo, 20.000 visualizações",
  }),
  "ru self-employed": inOwn("RU", "ru", russian, {
    Блогер: "Юля Уют",
    Площадка: "VK",
    Ставка: "45 000 ₽, самозанятая",
    KPI: "2 поста, 3 сторис; охват 50 000, ER 4%",
  }),
  "ru token by the creator": inOwn(
    "RU",
    "ru",
    { ...russian, tokenBy: "creator" },
    {
      Блогер: "Марк Юг",
      Площадка: "VK",
      Подписчики: 48_000,
      Ставка: "55 000 ₽, ИП",
      KPI: "2 клипа, охват 60 000",
    },
  ),
  "ru few followers": inOwn("RU", "ru", russian, {
    Блогер: "Соня Ель",
    Площадка: "VK",
    Подписчики: 4_200,
    Ставка: "8 000 ₽",
    KPI: "1 пост, охват 3 000",
  }),
  "ru VAT on top": inOwn("RU", "ru", russian, {
    Блогер: "Олег Ли",
    Площадка: "Дзен",
    Ставка: "90 000 ₽ + НДС 20%",
    KPI: "1 статья, 30 000 просмотров",
  }),
  "ru VAT not charged, contested platform": inOwn("RU", "ru", russian, {
    Блогер: "Тёплый дом",
    Площадка: "Телеграм",
    Ставка: "30к без НДС",
    KPI: "1 пост, 12 000 просмотров, 60 переходов",
  }),
  "ru VAT included": inOwn(
    "RU",
    "ru",
    { ...russian, amount: "" },
    {
      Блогер: "Нина Край",
      Площадка: "VK",
      Ставка: "60 000 ₽ с НДС, предоплата 30%, остаток через 10 дней",
      KPI: "5 постов, охват 150к",
    },
  ),
  "ru on hand": inOwn("RU", "ru", russian, {
    Блогер: "Анна Кот",
    Площадка: "VK",
    Ставка: "30 000 на руки",
    KPI: "1 клип, 40 000 просмотров",
  }),
  "ru agency fee": inOwn("RU", "ru", russian, {
    Блогер: "Вера Соль",
    Площадка: "RuTube",
    Ставка: "120 000 ₽ + АК 15%",
    KPI: "1 видео, 80 000 просмотров",
  }),
  "ru barter": inOwn("RU", "ru", russian, {
    Блогер: "Рита Лес",
    Площадка: "VK",
    Ставка: "бартер, набор чая на 4 500 ₽",
    KPI: "1 пост, 2 сторис",
  }),
  "ru CPM": inOwn("RU", "ru", russian, {
    Блогер: "Иван Пар",
    Площадка: "VK",
    Ставка: "1200р CPM, охват 50к",
    KPI: "1 пост, охват 50 000",
  }),
  "ru retainer": inOwn(
    "RU",
    "ru",
    { ...russian, partnership: "long-term" },
    {
      Блогер: "Лена Сад",
      Площадка: "VK",
      Ставка: "30 000 ₽/мес х 3",
      KPI: "6 постов, охват 40 000",
    },
  ),
  "ru banned platform, two framings": inOwn(
    "RU",
    "ru",
    { ...russian, brandMarket: "US" },
    {
      Блогер: "Даша Мир",
      Площадка: "Инстаграм",
      Ставка: "60 000 ₽, 50% предоплата",
      KPI: "1 рилс, охват 80 000",
    },
    { markets: ["RU", "US"], config: { lead: { RU: "Света Крылова" } } },
  ),
  "ru nothing agreed yet": inOwn("RU", "ru", {}, { Блогер: "Саша Дым", Ставка: "", KPI: "" }),
  "kz flat": inOwn("KZ", "ru", russian, {
    Блогер: "Айгуль Нур",
    Площадка: "Instagram",
    Ставка: "250 000 тг",
    KPI: "1 рилс, 2 сторис, охват 45 000",
  }),
  "kz amount to be agreed": inOwn("KZ", "ru", russian, {
    Блогер: "Дана Тау",
    Площадка: "TikTok",
    Ставка: "200 000–300 000 тг",
    KPI: "2 видео, 70 000 просмотров",
  }),
  "us Spanish": inOwn(
    "US",
    "en",
    spanish,
    {
      Creator: "Lucía Romero",
      Platform: "Instagram",
      Rate: "$1,200",
      KPIs: "1 reel, 3 stories, reach 40k, CPE <= $0.20",
    },
    { config: { language: { US: "es" }, locale: { US: "es-US" } } },
  ),
  "us Spanish without dates": inOwn(
    "US",
    "en",
    spanish,
    { Creator: "Lucía Romero", Platform: "Instagram", Rate: "$15 CPM", KPIs: "1 reel, 80k views" },
    { config: { language: { US: "es" }, locale: { US: "es-US" }, turnaroundDays: { "*": "?", US: "?" } } },
  ),
  "ru without dates": inOwn(
    "RU",
    "ru",
    russian,
    { Блогер: "Ира Мох", Площадка: "VK", Ставка: "20 000 ₽", KPI: "1 пост, охват 9 000" },
    { config: { turnaroundDays: { "*": "?", RU: "?" } } },
  ),
  "de without dates": inOwn(
    "DE",
    "en",
    german,
    { Creator: "Nils Berg", Platform: "Instagram", Rate: "500 €", KPIs: "1 Reel, 9.000 Aufrufe" },
    { config: { turnaroundDays: { "*": "?", DE: "?" } } },
  ),
  "br without dates": inOwn(
    "BR",
    "en",
    portuguese,
    { Creator: "Lia Sol", Platform: "TikTok", Rate: "R$ 900", KPIs: "1 vídeo, 9.000 visualizações" },
    { config: { turnaroundDays: { "*": "?", BR: "?" } } },
  ),
  "typed market, Spanish": inOwn(
    "ES",
    "en",
    spanish,
    {
      Creator: "Lucía Romero",
      Platform: "Instagram",
      Rate: "1.200 € + IVA",
      KPIs: "1 reel, 3 stories, alcance 40.000",
    },
    {
      config: {
        name: { ES: "España" },
        language: { ES: "es" },
        locale: { ES: "es-ES" },
        timeZone: { ES: "Europe/Madrid" },
        currency: { ES: "EUR" },
        meansHere: { ES: "En España: enséñalo en la mesa, con tu gente." },
        do: { ES: "Cuenta cuándo lo tomas tú." },
        dont: { ES: "Leer un anuncio traducido." },
        disclosureLabelForCreator: { ES: "«Publicidad» al principio del texto." },
        contractForm: { ES: "contrato por escrito" },
        documents: { ES: "factura" },
        paymentMethods: { ES: "transferencia bancaria" },
        feedbackFrequency: { ES: "cada semana" },
      },
    },
  ),
};
