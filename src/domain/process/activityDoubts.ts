/** What is told of a line of Activity that cannot be understood, or fits no partnership, and how to mend it. */
import type { Config } from "../config/config.ts";
import { marketProposal } from "../config/proposal.ts";
import type { Day } from "../day.ts";
import { formatDay } from "../format.ts";
import { both, listed, quoted, type Text } from "../text.ts";
import { happeningWords } from "./happeningWords.ts";
import type { Happening } from "./types.ts";

type Told = readonly [found: Text, todo: Text];

export const noCreator: Told = [
  {
    en: "this line names no creator, so it counts for nobody",
    ru: "в строке нет блогера, поэтому она ни к кому не относится",
  },
  { en: "type the name as it stands in your tab", ru: "впишите имя, как в вашей таблице" },
];

export const noWhat: Told = [
  { en: "it is not clear what happened", ru: "непонятно, что произошло" },
  {
    en: "choose a word from the list; “Note” is for everything else",
    ru: "выберите слово из списка; для всего остального есть «Заметка»",
  },
];

export const noDay: Told = [
  { en: "this line has no day", ru: "в строке нет дня" },
  { en: "type the day, for example 2026-10-12", ru: "впишите день, например 12.10.2026" },
];

export const oddDay: Told = [
  { en: "this is no day on which anything happened here", ru: "в такой день здесь ничего произойти не могло" },
  { en: "type the day with its year, for example 2026-10-12", ru: "впишите день с годом, например 12.10.2026" },
];

export const futureDay = (day: Day): Told => [
  { en: `${formatDay(day, "en")} is still to come`, ru: `${formatDay(day, "ru")} ещё не наступило` },
  {
    en: "type the day on which it happened; for a plan choose “Note”",
    ru: "впишите день, когда это произошло; для планов есть «Заметка»",
  },
];

export const severalThings = (several: readonly Happening[]): Told => {
  const names = listed(
    several.map((what) => both((language) => quoted([happeningWords[what].label[language]])[language])),
  );
  return [
    { en: `one line tells of several things: ${names.en}`, ru: `в одной строке несколько событий: ${names.ru}` },
    { en: "write a line for each of them", ru: "запишите каждое отдельной строкой" },
  ];
};

export function unknownMarket(name: string, config: Config): Told {
  const known = config.markets.map(({ code }) => code).join(", ");
  const proposal = marketProposal(name, config);
  const near = proposal && "market" in proposal ? proposal.market.code : undefined;
  return [
    { en: `unknown market “${name}”`, ru: `неизвестный рынок «${name}»` },
    near
      ? { en: `type ${near}, if that is meant`, ru: `впишите ${near}, если имелся в виду он` }
      : { en: `type one of ${known}, or leave it blank`, ru: `впишите один из рынков: ${known} — или оставьте пустым` },
  ];
}

export const noNewDay: Told = [
  { en: "it was moved, and no new day can be read", ru: "перенесено, а новый день не прочитан" },
  { en: "type the day, e.g. moved to 12 Nov 2026", ru: "впишите день, например: перенесли на 12.11.2026" },
];
