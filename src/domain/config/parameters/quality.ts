/** Market parameters: the constants of audience quality, of bands and of verdicts. */

import type { Text } from "../../text.ts";
import { count, number, part, positive, score } from "../kind.ts";
import { metricList } from "../teamWords.ts";
import { parameter } from "./parameter.ts";

const setting = (label: Text, about: Text, any: number) => parameter({ kind: part, label, about, fresh: { any } });
const points = (label: Text, about: Text, any: number) => parameter({ kind: score, label, about, fresh: { any } });

const weight = (of: Text, any: number) =>
  setting(
    { en: `Weight of ${of.en}`, ru: `Вес: ${of.ru}` },
    {
      en: "Weights that do not sum to 1 are re-scaled and reported.",
      ru: "Веса, не дающие в сумме 1, пересчитываются, и об этом говорится.",
    },
    any,
  );
const band = (name: Text, any: number) =>
  points(
    { en: `Band “${name.en}” from`, ru: `Уровень «${name.ru}» от` },
    { en: "Lowest audience quality of the band.", ru: "Нижняя граница качества аудитории для уровня." },
    any,
  );

/** A formula without MARKETS needs this one alone. */
export const engagementSet = () =>
  parameter({
    kind: metricList,
    label: { en: "Engagements are", ru: "Вовлечения — это" },
    about: {
      en: "Which counts make up engagements: likes, comments, shares, saves; views and clicks may be added.",
      ru: "Что входит в вовлечения: лайки, комментарии, репосты, сохранения; можно добавить просмотры и переходы.",
    },
    fresh: {
      any: { en: "likes, comments, shares, saves", ru: "лайки, комментарии, репосты, сохранения" },
    },
  });

export const engagementParts = () =>
  parameter({
    kind: metricList,
    label: { en: "Engagements are known from", ru: "Вовлечения известны, если есть" },
    about: {
      en: "The counts without which no total is reckoned: half of them would be a wrong number.",
      ru: "Без этих чисел сумма не считается: половина дала бы неверную цифру.",
    },
    fresh: { any: { en: "likes, comments", ru: "лайки, комментарии" } },
  });

export const quality = () => ({
  weightER: weight({ en: "engagement rate", ru: "ER" }, 0.4),
  weightDemographics: weight({ en: "demographics match", ru: "демография" }, 0.3),
  weightAuthenticity: weight({ en: "authenticity", ru: "доля живых подписчиков" }, 0.3),
  weightCountry: weight({ en: "country", ru: "страна" }, 0.4),
  weightAge: weight({ en: "age", ru: "возраст" }, 0.35),
  weightGender: weight({ en: "gender", ru: "пол" }, 0.25),
  authenticityFloor: setting(
    { en: "Authenticity that scores 0", ru: "Доля живых подписчиков на 0 баллов" },
    {
      en: "At this share of real followers and below, the part is 0.",
      ru: "При такой доле живых подписчиков и ниже часть равна 0.",
    },
    0.5,
  ),
  authenticityCeiling: setting(
    { en: "Authenticity that scores 100", ru: "Доля живых подписчиков на 100 баллов" },
    {
      en: "At this share of real followers and above, the part is 100.",
      ru: "При такой доле живых подписчиков и выше часть равна 100.",
    },
    0.95,
  ),
  setCoverage: parameter({
    kind: number(0.01, 1, { en: "a share such as 60%", ru: "доля, например 60%" }, "0%"),
    label: { en: "Share that fills a target set", ru: "Доля, которой хватает" },
    about: {
      en: "With this share inside the target country or age set, the match is full.",
      ru: "При такой доле в целевой стране или возрасте совпадение полное.",
    },
    fresh: { any: 0.6 },
  }),
  authenticityFail: setting(
    { en: "Authenticity: fail below", ru: "Живых подписчиков мало, если ниже" },
    { en: "Below it, audience quality is capped.", ru: "Ниже неё качество аудитории ограничено." },
    0.5,
  ),
  capFail: points(
    { en: "Cap on failure", ru: "Потолок балла при провале" },
    {
      en: "Highest score with failed authenticity or country.",
      ru: "Наибольший балл, если мало живых подписчиков или своей страны.",
    },
    39,
  ),
  authenticityWarn: setting(
    { en: "Authenticity: warn below", ru: "Живых подписчиков маловато, если ниже" },
    { en: "Below it, audience quality is capped more gently.", ru: "Ниже неё качество аудитории ограничено мягче." },
    0.7,
  ),
  capWarn: points(
    { en: "Cap on warning", ru: "Потолок балла при сомнении" },
    { en: "Highest score with authenticity in doubt.", ru: "Наибольший балл, если живых подписчиков маловато." },
    59,
  ),
  countryFail: setting(
    { en: "Country share: fail below", ru: "Своей страны мало, если ниже" },
    {
      en: "Below this share in the target country, the score is capped.",
      ru: "Ниже этой доли целевой страны балл ограничен.",
    },
    0.2,
  ),
  erSuspect: parameter({
    kind: positive,
    label: { en: "Suspicious ER, times the usual", ru: "Подозрительный ER: во сколько раз выше нормы" },
    about: {
      en: "An ER this many times the usual one needs proof of authenticity.",
      ru: "Если ER выше нормы во столько раз, нужна проверка подписчиков.",
    },
    fresh: { any: 2 },
  }),
  erSuspectCap: points(
    { en: "Cap on suspicious ER", ru: "Потолок за подозрительный ER" },
    { en: "Highest ER part without proof.", ru: "Наибольший балл за ER без проверки." },
    75,
  ),
  bandExcellent: band({ en: "excellent", ru: "отлично" }, 80),
  bandGood: band({ en: "good", ru: "хорошо" }, 65),
  bandAverage: band({ en: "average", ru: "средне" }, 50),
  bandWeak: band({ en: "weak", ru: "слабо" }, 35),
  engagementSet: engagementSet(),
  engagementParts: engagementParts(),
  ownDataWeight: parameter({
    kind: positive,
    label: { en: "Published benchmark weighs as", ru: "Вес опубликованного бенчмарка" },
    about: {
      en: "Own medians take over: (n·own + k·published) ÷ (n + k); this is k, in partnerships.",
      ru: "Свои медианы вытесняют чужие: (n·своя + k·чужая) ÷ (n + k); это k, в интеграциях.",
    },
    fresh: { any: 8 },
  }),
});

export const verdicts = () => ({
  scaleAt: parameter({
    kind: positive,
    label: { en: "Scale from engagement quality", ru: "Масштабировать, если качество вовлечения от" },
    about: { en: "1.00 = on par for the market.", ru: "1,00 = на уровне рынка." },
    fresh: { any: 1.15 },
  }),
  endBelow: parameter({
    kind: positive,
    label: { en: "End below engagement quality", ru: "Не продлевать, если качество вовлечения ниже" },
    about: { en: "1.00 = on par for the market.", ru: "1,00 = на уровне рынка." },
    fresh: { any: 0.6 },
  }),
  scorePass: points(
    { en: "Scorecard: pass from", ru: "Оценка: проходит от" },
    { en: "Overall score that passes.", ru: "Общий балл, который проходит." },
    65,
  ),
  scoreFail: points(
    { en: "Scorecard: fail below", ru: "Оценка: не проходит ниже" },
    { en: "Overall score that fails.", ru: "Общий балл, который не проходит." },
    40,
  ),
  kpisPass: setting(
    { en: "KPIs met: pass from", ru: "KPI выполнено: проходит от" },
    {
      en: "Share of the targets that have a result.",
      ru: "Доля целей, по которым есть результат.",
    },
    0.5,
  ),
  enoughRows: parameter({
    kind: count(1000),
    label: {
      en: "Rows that make a verdict more than a first look",
      ru: "Сколько размещений — больше, чем первый взгляд",
    },
    about: {
      en: "With fewer behind the efficiency, the roll-up calls its verdict a first look.",
      ru: "Если за эффективностью их меньше, сводка пишет «первый взгляд».",
    },
    fresh: { any: 3 },
  }),
  weightCreatorQuality: weight({ en: "creator quality", ru: "качество автора" }, 0.25),
  weightDelivery: weight({ en: "delivery", ru: "соблюдение сроков" }, 0.25),
  weightBrandAlignment: weight({ en: "brand alignment", ru: "совпадение с брендом" }, 0.25),
  weightContentQuality: weight({ en: "content quality", ru: "качество контента" }, 0.25),
});
