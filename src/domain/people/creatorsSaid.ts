/** What completing the Creators tab did, in sentences. */
import { counted } from "../counted.ts";
import type { Language } from "../text.ts";
import { quoted } from "../text.ts";
import type { TwinRows } from "./samePerson.ts";

type Done = { readonly added: readonly string[]; readonly count: number; readonly twins: readonly TwinRows[] };

const SHOWN = 3;

/** "Creators: 12 added (Mara K., Ella, Ben …), 20 in all. 1 pair may be one person: “Мара” and “Mara K.”." */
export function createdInWords({ added, count, twins }: Done, language: Language): string {
  const names = `${added.slice(0, SHOWN).join(", ")}${added.length > SHOWN ? "…" : ""}`;
  const all = counted(count, people);
  const said = added.length
    ? {
        en: `Added to Creators: ${added.length} (${names}). It now has ${all.en}.`,
        ru: `Добавлено на вкладку Creators: ${added.length} (${names}). Теперь на ней ${all.ru}.`,
      }
    : {
        en: `Nobody is missing: Creators has ${all.en}.`,
        ru: `Все уже на месте: на вкладке Creators ${all.ru}.`,
      };
  return [said[language], ...(twins.length ? [twinsInWords(twins, language)] : [])].join(" ");
}

function twinsInWords(twins: readonly TwinRows[], language: Language): string {
  const pairs = twins.slice(0, SHOWN).map(({ first, second, why }) => {
    const { en, ru } = quoted([first.name, second.name]);
    return { en: `${en} (${why.en})`, ru: `${ru} (${why.ru})` }[language];
  });
  const more = twins.length > SHOWN ? "…" : ".";
  return {
    en: `May be one person: ${pairs.join("; ")}${more}`,
    ru: `Возможно, один человек: ${pairs.join("; ")}${more}`,
  }[language];
}

const people = {
  en: { one: "{0} creator", other: "{0} creators" },
  ru: { one: "{0} блогер", few: "{0} блогера", many: "{0} блогеров", other: "{0} блогера" },
} as const;

export const toldApartInWords = (pairs: number, language: Language): string => counted(pairs, apart)[language];

const apart = {
  en: {
    one: "{0} pair is told apart and not asked about again.",
    other: "{0} pairs are told apart and not asked about again.",
  },
  ru: {
    one: "{0} пара — разные люди, больше о ней не спросим.",
    few: "{0} пары — разные люди, больше о них не спросим.",
    many: "{0} пар — разные люди, больше о них не спросим.",
    other: "{0} пары — разные люди, больше о них не спросим.",
  },
} as const;

/** Nothing is deleted: what is left to do is said. */
export function mergedInWords(pairs: readonly TwinRows[], language: Language): string {
  if (!pairs.length)
    return {
      en: "Nothing was changed: these rows are not what they were. Choose “Creators…” once more.",
      ru: "Ничего не изменено: эти строки уже другие. Выберите «Блогеры…» ещё раз.",
    }[language];
  const names = pairs.map(({ first, second }) =>
    first.name === second.name
      ? quoted([first.name])[language]
      : `${quoted([second.name])[language]} → ${quoted([first.name])[language]}`,
  );
  const rows = [...new Set(pairs.map(({ second }) => second.row))].sort((one, other) => one - other).join(", ");
  return {
    en: `One person now: ${names.join("; ")}. What else stands in row ${rows} was left as it is: move over what you need, then delete it.`,
    ru: `Теперь это один человек: ${names.join("; ")}. Строка ${rows} осталась как была: перенесите нужное и удалите её.`,
  }[language];
}
