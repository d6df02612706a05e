/** Languages that are not ours: what keeps a number right in them – scales, and the words for least, most and about. */
import type { Vocabulary } from "./vocabulary.ts";

/** By the tag with which locales begin; money by its name is in the table of currencies. */
export const otherLanguages = (): Readonly<Record<string, Vocabulary>> => ({
  fr: {
    op: {
      from: "à partir de, dès",
      gte: "au moins, au minimum, pas moins de, minimum de",
      backGte: "et plus, ou plus",
      gt: "plus de, supérieur à, au dessus de",
      upTo: "jusqu'à, jusqu à",
      lte: "au maximum, au plus, pas plus de, maximum de",
      lt: "moins de, inférieur à, en dessous de",
      to: "!à",
    },
    approx: { about: "environ, env, à peu près" },
    scale: { 3: "mille, milliers", 6: "millions de", 9: "milliard, milliards" },
  },
  it: {
    op: {
      from: "a partire da",
      gte: "almeno, non meno di, minimo di",
      gt: "più di, oltre",
      upTo: "fino a",
      lte: "al massimo, massimo di, non più di",
      lt: "meno di",
    },
    approx: { about: "all'incirca" },
    scale: { 3: "mila", 6: "milioni, milione", 9: "miliardi, miliardo" },
  },
  nl: {
    op: {
      from: "vanaf",
      gte: "minimaal, ten minste, minstens",
      gt: "meer dan",
      lte: "maximaal, hoogstens",
      lt: "minder dan",
    },
    approx: { about: "ongeveer" },
    scale: { 3: "duizend", 6: "miljoen", 9: "miljard" },
  },
  pl: {
    op: {
      from: "!od",
      gte: "co najmniej, przynajmniej, nie mniej niż, minimum",
      gt: "powyżej, ponad, więcej niż",
      upTo: "!do",
      lte: "maksymalnie, najwyżej, nie więcej niż, co najwyżej",
      lt: "poniżej, mniej niż",
      between: "między",
      to: "!do",
    },
    approx: { about: "około, mniej więcej" },
    scale: { 3: "tys, tysięcy, tysiące, tysiąc", 6: "milionów, miliony, milion", 9: "mld, miliard*" },
  },
  tr: {
    op: {
      gte: "en az, asgari, minimum",
      backGte: "ve üzeri, ve üstü, ten fazla, den fazla",
      lte: "en fazla, en çok, azami",
      backLte: "kadar, ye kadar, a kadar",
    },
    approx: { about: "yaklaşık, civarı, civarında" },
    scale: { 3: "!bin", 6: "milyon", 9: "milyar" },
  },
  id: {
    op: {
      from: "mulai dari, mulai",
      gte: "minimal, paling sedikit, setidaknya",
      gt: "lebih dari, di atas",
      upTo: "hingga, sampai",
      lte: "maksimal, paling banyak",
      lt: "kurang dari, di bawah",
    },
    approx: { about: "sekitar, kira kira" },
    scale: { 3: "rb, ribu", 6: "jt, juta", 9: "miliar, milyar" },
  },
  hi: { scale: { 5: "lakh, lakhs, lac, lacs", 7: "crore, crores" } },
  ja: { scale: { 4: "万", 8: "億" }, scaledMoney: { "JPY 4": "万円", "JPY 8": "億円" } },
  zh: { scale: { 4: "萬", 8: "亿" }, scaledMoney: { "CNY 4": "万元, 万人民币", "CNY 8": "亿元" } },
  ko: { scale: { 4: "만", 8: "억" }, scaledMoney: { "KRW 4": "만원", "KRW 8": "억원" }, currency: { KRW: "원" } },
});
