/** What is told of one row of the Creators tab: what was found, and what to do. */
import type { Text } from "../text.ts";

type Told = readonly [Text, Text];

export const nameless: Told = [
  { en: "this row names nobody", ru: "в строке нет имени" },
  { en: "type the creator's name, or clear the row", ru: "впишите имя блогера или очистите строку" },
];

const chooseWord: Text = { en: "choose one of the words in the drop-down", ru: "выберите вариант из списка" };

export const otherWord: Readonly<Record<"vetted" | "term", Told>> = {
  vetted: [{ en: "this says neither passed nor failed nor open", ru: "непонятно, пройден ли отбор" }, chooseWord],
  term: [
    {
      en: "this says neither test nor long-term",
      ru: "непонятно, разовое это сотрудничество или долгосрочное",
    },
    chooseWord,
  ],
};

/** The same for all rows, so that Check tells them in one line. */
export const oldFacts = (isDated: boolean, days: number): Told =>
  isDated
    ? [
        {
          en: `facts of the audience that are older than ${days} days`,
          ru: `данные об аудитории старше ${days} дней`,
        },
        {
          en: "they are used all the same; ask for fresh ones and type their day",
          ru: "они всё равно используются; запросите свежие и впишите их дату",
        },
      ]
    : [
        { en: "nobody typed when these facts were checked", ru: "не указано, когда проверены эти данные" },
        {
          en: "they are used all the same; type the day under “Checked on”",
          ru: "они всё равно используются; впишите дату в столбец «Проверено»",
        },
      ];
