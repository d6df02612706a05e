/** Sentiment and brand lift of a month → a sentence a market, each with its counts and with what chance would do. */
import { type Config, nameOfMarket } from "../../config/config.ts";
import { counted, many } from "../../counted.ts";
import { formatNumber } from "../../format.ts";
import type { Language, Text } from "../../text.ts";
import type { MarketMonth, Rollup } from "../rollup.ts";
import { type Line, line } from "./cells.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** Sentiment and brand lift, where anybody measured them. */
export function toneLines({ markets }: Rollup, config: Config, language: Language): readonly Line<never>[] {
  return markets.flatMap(({ market, figures, classified, lift }) => {
    const net = figures.netSentiment;
    const comments = classified ? Math.round(classified) : undefined;
    const parts = [
      net.value === undefined ? undefined : sentiment(net.value, comments, net.rows)[language],
      lift && liftSaid(lift)[language],
    ].filter(Boolean);
    return parts.length
      ? [line("row", { value: nameOfMarket(config, market), tone: "strong" }, `${parts.join("; ")}.`)]
      : [];
  });
}

function sentiment(net: number, comments: number | undefined, rows: number): Text {
  const value = (language: Language) => `${net > 0 ? "+" : ""}${formatNumber(net, language, 2, 2)}`;
  return comments === undefined
    ? t(
        `Net sentiment ${value("en")}, the median of ${many(rows, "row").en}: how many comments were read is not known`,
        `Баланс тональности ${value("ru")}, медиана (${many(rows, "row").ru}): сколько комментариев разобрано, неизвестно`,
      )
    : t(
        `Net sentiment ${value("en")} over ${counted(comments, commentNoun).en}`,
        `Баланс тональности ${value("ru")}, разобрано: ${counted(comments, commentNoun).ru}`,
      );
}

const commentNoun = {
  en: { one: "{0} comment", other: "{0} comments" },
  ru: { one: "{0} комментарий", few: "{0} комментария", many: "{0} комментариев", other: "{0} комментария" },
} as const;

/** "Brand lift +15 pp, 2 surveys, z 3.10: more than chance" */
function liftSaid({ points, surveys, z, isSignificant, repeated }: NonNullable<MarketMonth["lift"]>): Text {
  const value = (language: Language) => `${points > 0 ? "+" : ""}${formatNumber(points, language, 1)}`;
  const test =
    z === undefined
      ? t(
          "how many were asked is not known, so chance cannot be ruled out",
          "сколько опрошено, неизвестно: случайность не исключена",
        )
      : isSignificant
        ? t(`z ${formatNumber(z, "en", 2, 2)}: more than chance`, `z ${formatNumber(z, "ru", 2, 2)}: не случайность`)
        : t(`z ${formatNumber(z, "en", 2, 2)}: not significant`, `z ${formatNumber(z, "ru", 2, 2)}: незначимо`);
  const again = repeated
    ? t(
        `; ${many(repeated, "row").en} repeat a survey and are not counted again`,
        `; опрос повторён (${many(repeated, "row").ru}) и учтён один раз`,
      )
    : t("", "");
  return t(
    `Brand lift ${value("en")} pp (${counted(surveys, surveyNoun).en}; ${test.en})${again.en}`,
    `Brand lift ${value("ru")} п. п. (${counted(surveys, surveyNoun).ru}; ${test.ru})${again.ru}`,
  );
}

const surveyNoun = {
  en: { one: "{0} survey", other: "{0} surveys" },
  ru: { one: "{0} опрос", few: "{0} опроса", many: "{0} опросов", other: "{0} опроса" },
} as const;
