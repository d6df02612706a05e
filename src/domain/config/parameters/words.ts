/** Market parameters: the team's own words, so that a label of their own needs no code. */
import { statusWords, teamWords } from "../teamWords.ts";
import { parameter } from "./parameter.ts";

export const words = () => ({
  words: parameter({
    kind: teamWords,
    label: { en: "Our own words", ru: "Наши слова" },
    about: {
      en: "How the team writes metrics besides the usual words: охвт = reach; subs = followers.",
      ru: "Как команда пишет метрики, кроме обычных слов: охвт = охват; подпы = подписчики.",
    },
    optional: true,
  }),
  activityWords: parameter({
    kind: statusWords,
    label: { en: "Our status words", ru: "Наши статусы" },
    about: {
      en: "How the team writes where a partnership stands: in the works = agreed; out = posted.",
      ru: "Как команда пишет, на каком шаге размещение: в работе = договорились; вышел = опубликовано.",
    },
    optional: true,
  }),
});
