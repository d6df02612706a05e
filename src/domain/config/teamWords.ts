/** Config text → the team's own words for metrics: "охвт = reach; просмы = views". */
import { textOf } from "../cell.ts";
import { findMetricKey, type TeamWord } from "../reading/index.ts";
import type { Kind } from "./kind.ts";

export const teamWords: Kind<readonly TeamWord[]> = {
  read: (cell) => {
    const pairs = textOf(cell)
      .split(/[;,\n]/)
      .filter((pair) => pair.trim() !== "");
    const words = pairs.map(teamWord);
    return pairs.length && words.every((word) => word !== undefined) ? (words as readonly TeamWord[]) : undefined;
  },
  format: "@",
  hint: {
    en: "pairs such as охвт = reach; subs = followers (a word, then the metric that it means)",
    ru: "пары вида охвт = охват; подпы = подписчики (слово и метрика, которую оно значит)",
  },
};

function teamWord(pair: string): TeamWord | undefined {
  const [word = "", metric = "", ...more] = pair.split("=").map((part) => part.trim());
  const key = metric ? findMetricKey(metric) : undefined;
  return word && key && !more.length ? { word: word.toLowerCase(), key } : undefined;
}
