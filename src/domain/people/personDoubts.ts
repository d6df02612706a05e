/** Creators and partnerships together → what a person should look at: one name in two rows, facts that contradict a row's. */
import { formatShare } from "../format.ts";
import type { Shares } from "../reading/index.ts";
import { type CellDoubt, doubtOf } from "../sheets/doubt.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { type RowDoubt, rowDoubt } from "../sheets/rowDoubt.ts";
import type { Text } from "../text.ts";
import type { Creator } from "./creator.ts";
import type { CreatorTable } from "./creatorTable.ts";
import { creatorFinder, foldedPerson } from "./identity.ts";
import { columnAt } from "./rowCells.ts";
import { dimensions } from "./withFacts.ts";

/** A name, or another name of somebody, that a second row has for the same market. */
export function doubledNames(creators: readonly Creator[], table: CreatorTable): readonly CellDoubt[] {
  const known = new Map<string, Creator[]>();
  return creators.flatMap((creator) => {
    const names = [creator.name, ...creator.alsoKnownAs].map((name, at) => ({ name, isAlias: at > 0 }));
    const doubts = names.flatMap(({ name, isAlias }) => {
      const other = known.get(foldedPerson(name))?.find((one) => one.row !== creator.row && mayMeet(one, creator));
      return other ? [doubledName(name, other, creator, table, isAlias)] : [];
    });
    for (const { name } of names) known.set(foldedPerson(name), [...(known.get(foldedPerson(name)) ?? []), creator]);
    return doubts;
  });
}

/** One row without a market serves all of them, and the other row's own is no contradiction. */
const mayMeet = ({ markets: one }: Creator, { markets: other }: Creator): boolean =>
  one.length === 0 ? other.length === 0 : one.some((code) => other.includes(code));

function doubledName(name: string, other: Creator, { row }: Creator, table: CreatorTable, isAlias: boolean): CellDoubt {
  const at = (isAlias ? table.places.alsoKnownAs : table.places.creator) ?? 0;
  return {
    ...doubtOf(columnAt(table, at), name, `doubled ${row}`, "doubt", [
      { en: `“${name}” stands in row ${other.row}, too`, ru: `«${name}» есть и в строке ${other.row}` },
      {
        en: "keep one row a person: move what you know into one of them and delete the other; for two people of one name, give each row its market",
        ru: "оставьте одну строку на человека: перенесите сведения в одну из них, другую удалите; если это тёзки, укажите в каждой строке рынок",
      },
    ]),
    row,
  };
}

/** So far apart, two shares are no longer two days of the same audience. */
const FAR = 0.15;

/** Told at the partnership's row, whose own facts win. */
export function contradictions(
  partnerships: readonly Partnership[],
  creators: readonly Creator[],
): readonly RowDoubt[] {
  const find = creatorFinder(creators);
  return partnerships.flatMap((partnership) => {
    const { creator: name, market, results, places } = partnership;
    const person = find({ name, market: market?.code });
    if (!person?.facts) return [];
    const { audience = {}, authenticity } = person.facts;
    const pairs: readonly (readonly [Shares | undefined, Shares | undefined])[] = [
      ...dimensions.map((dimension) => [results.audience?.[dimension], audience[dimension]] as const),
      [realOf(results.metrics.authenticity), realOf(authenticity)],
    ];
    const far = pairs.flatMap(([own, of]) => farthest(own, of) ?? []).sort((one, other) => other.by - one.by)[0];
    if (!far) return [];
    return [rowDoubt(partnership, places.results ?? places.creator, `facts ${person.row}`, "doubt", told(far, person))];
  });
}

const realOf = (share: number | undefined): Shares | undefined => (share === undefined ? undefined : { real: share });

type Far = { readonly label: string; readonly own: number; readonly of: number; readonly by: number };

function farthest(own: Shares = {}, of: Shares = {}): Far | undefined {
  const pairs = Object.entries(own).flatMap(([label, share]) => {
    const other = of[label];
    return other === undefined ? [] : [{ label, own: share, of: other, by: Math.abs(share - other) }];
  });
  return pairs.filter(({ by }) => by > FAR).sort((one, other) => other.by - one.by)[0];
}

/** Groups of the audience by the keys of their shares; a country's code and an age stand as they are. */
const groupWords: Readonly<Record<string, Text>> = {
  women: { en: "women", ru: "женщины" },
  men: { en: "men", ru: "мужчины" },
  real: { en: "real followers", ru: "живые подписчики" },
};

function told({ label, own, of }: Far, { name, row }: Creator): readonly [Text, Text] {
  const group = groupWords[label] ?? { en: label, ru: label };
  const share = (value: number, language: "en" | "ru") => formatShare(value, language, 0);
  return [
    {
      en: `${group.en}: ${share(own, "en")} here, ${share(of, "en")} in Creators (${name}, row ${row})`,
      ru: `${group.ru}: здесь ${share(own, "ru")}, на вкладке Creators ${share(of, "ru")} (${name}, строка ${row})`,
    },
    {
      en: "this row's own share is used; correct whichever is wrong or out of date",
      ru: "для строки взята её собственная доля; исправьте ту, что неверна или устарела",
    },
  ];
}
