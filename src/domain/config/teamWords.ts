/** Config text → words of the team: "охвт = reach" for metrics, "вышел = posted" for its statuses; and lists of metrics. */
import { type Cell, textOf } from "../cell.ts";
import { findMetricKey, type TeamWord } from "../reading/index.ts";
import { everyOne, type Kind, listed } from "./kind.ts";

export const teamWords: Kind<readonly TeamWord[]> = {
  read: (cell) =>
    everyOne(pairsIn(cell), ([word, metric]) => {
      const key = findMetricKey(metric);
      return key && { word: word.toLowerCase(), key };
    }),
  format: "@",
  hint: {
    en: "pairs such as охвт = reach; subs = followers (a word, then the metric that it means)",
    ru: "пары вида охвт = охват; подпы = подписчики (слово и метрика, которую оно значит)",
  },
};

/** One status word of the team, and the step that it stands for. */
export type StatusWord = { readonly word: string; readonly means: string };

export const statusWords: Kind<readonly StatusWord[]> = {
  read: (cell) =>
    everyOne(pairsIn(cell), ([word, means]) => ({ word: word.toLowerCase(), means: means.toLowerCase() })),
  format: "@",
  hint: {
    en: "pairs such as in the works = agreed; out = posted (your word, then the step)",
    ru: "пары вида в работе = договорились; вышел = опубликовано (ваше слово и шаг)",
  },
};

/** "likes, комментарии" → ["likes", "comments"] */
export const metricList: Kind<readonly string[]> = {
  read: (cell) => everyOne(listed(textOf(cell)), findMetricKey),
  format: "@",
  hint: { en: "metrics such as likes, comments, saves", ru: "метрики, например лайки, комментарии, сохранения" },
};

/** "a = b; c = d" → its pairs; nothing where one of them is no pair. */
const pairsIn = (cell: Cell): readonly (readonly [string, string])[] | undefined => {
  const items = textOf(cell)
    .split(/[;,\n]/)
    .filter((item) => item.trim() !== "");
  return items.length ? everyOne(items, pairOf) : undefined;
};

function pairOf(item: string): readonly [string, string] | undefined {
  const [one = "", other = "", ...more] = item.split("=").map((part) => part.trim());
  return one && other && !more.length ? [one, other] : undefined;
}
