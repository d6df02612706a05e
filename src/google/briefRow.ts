/** One row of the team's tab → the facts of its brief, or the sentence that says why there are none. */
import { type BriefFacts, briefFacts, factsFingerprint } from "../domain/brief/facts.ts";
import type { Config, Market } from "../domain/config/config.ts";
import { sameName } from "../domain/names.ts";
import { once } from "../domain/once.ts";
import { creatorFinder } from "../domain/people/identity.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import { shortened } from "../domain/sheets/table/table.ts";
import { campaignMarkets, twinsOf } from "../domain/sheets/twins.ts";
import type { Language, Text } from "../domain/text.ts";
import { book, type Sheet, today } from "./book.ts";
import { readPeople } from "./people.ts";
import { managedIds } from "./tabs.ts";
import { readConfigTab, readTable, tablesOn } from "./team.ts";

export type Read =
  | {
      readonly facts: BriefFacts;
      /** Rows of the same creator and market, and of the same campaign where `kept` is that of a row that names none. */
      readonly twins: (kept: string) => readonly number[];
    }
  | { readonly problem: string; readonly passedOver?: "none" | "hidden" };

/** Whose row it was when it was read first, and what it said then. */
export type RowOwner = {
  readonly creator: string;
  readonly market: string;
  readonly campaign?: string | undefined;
  readonly seen?: string | undefined;
};

/**
 * One row as a partnership; a further post stands for its deal. Where the rows were moved meanwhile, the row of `owner`
 * is found again: by all that it said, else by creator, market and campaign; where these name none or several, it is the
 * row as it stands, whoever's it is.
 */
export const readRow = (sheet: Sheet, number: number, language: Language, owner?: RowOwner): Read =>
  rowReader(sheet, language)(number, owner);

/** Any number of rows of one tab, which is read once. */
export function rowReader(sheet: Sheet, language: Language): (number: number, owner?: RowOwner) => Read {
  if (managedIds().has(sheet.getSheetId())) return () => ({ problem: notTheTeams(sheet.getName())[language] });
  const { config } = readConfigTab();
  const tables = tablesOn(sheet, config).map(readTable);
  if (!tables.length) return () => ({ problem: notTheTeams(sheet.getName())[language] });
  const all = tables.flatMap(({ partnerships }) => partnerships);
  const day = today();
  const personOf = once(() => creatorFinder(readPeople(config).creators));
  const factsOf = (one: Partnership, market: Market): BriefFacts =>
    briefFacts(one, market, config, day, personOf()({ name: one.creator, market: market.code }));
  return (number, owner) => readOne({ all, config, factsOf, language }, number, owner);
}

type Known = {
  readonly all: readonly Partnership[];
  readonly config: Config;
  readonly factsOf: (partnership: Partnership, market: Market) => BriefFacts;
  readonly language: Language;
};

function readOne({ all, config, factsOf, language }: Known, number: number, owner: RowOwner | undefined): Read {
  const here = all.find(({ rows }) => rows.includes(number));
  const partnership = owner
    ? (foundAgain(owner, here, all, (one) => one.market && factsFingerprint(factsOf(one, one.market))) ?? here)
    : here;
  if (!partnership) return { problem: noPartnership(number)[language], passedOver: "none" };
  if (!partnership.creator) return { problem: noPartnership(number)[language] };
  const { market, marketName } = partnership;
  if (!market)
    return {
      problem: unknownMarket(
        number,
        shortened(marketName),
        config.markets.map(({ code }) => code),
      )[language],
    };
  return {
    facts: {
      ...factsOf(partnership, market),
      campaignMarkets: campaignMarkets(partnership, all),
    },
    twins: (kept) => twinsOf(partnership, all, kept),
  };
}

/** Where it stands first, then the only one elsewhere; the most that is known of it decides. */
function foundAgain(
  { creator, market, campaign, seen }: RowOwner,
  here: Partnership | undefined,
  all: readonly Partnership[],
  seenAt: (one: Partnership) => string | undefined,
): Partnership | undefined {
  const own = all.filter((one) => one.creator === creator && one.market?.code === market);
  const tests: readonly ((one: Partnership) => boolean)[] = [
    (one) => seen !== undefined && seenAt(one) === seen,
    (one) => sameName(one.campaign ?? "", campaign ?? ""),
    () => true,
  ];
  for (const test of tests) {
    const found = own.filter(test);
    if (here && found.includes(here)) return here;
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** A filter or a person hides it: whoever selects a span does not mean it. */
export const isHidden = (sheet: Sheet, row: number): boolean =>
  sheet.isRowHiddenByFilter(row) || sheet.isRowHiddenByUser(row);

export const hiddenRow = (row: number): Text => ({
  en: `Row ${row} is hidden.`,
  ru: `Строка ${row} скрыта.`,
});

/** The facts that the sidebar showed; throws a sentence where the row or the Config tab is not the same any more. */
export function seenFacts(
  { sheet: id, row, seen, of }: { sheet: number; row: number; seen: string; of?: RowOwner | undefined },
  language: Language,
): BriefFacts {
  const sheet = sheetById(id);
  const owner = of && { ...of, seen };
  const read = sheet ? readRow(sheet, row, language, owner) : { problem: noPartnership(row)[language] };
  if ("problem" in read || factsFingerprint(read.facts) !== seen) throw new Error(rowChanged(row)[language]);
  return read.facts;
}

export const sheetById = (id: number): Sheet | undefined =>
  book()
    .getSheets()
    .find((one) => one.getSheetId() === id);

const notTheTeams = (name: string): Text => ({
  en: `The tab “${name}” holds no partnerships. Open the tab with your creators and put the cursor on a partnership's row.`,
  ru: `На вкладке «${name}» нет размещений. Откройте вкладку с блогерами и поставьте курсор на строку размещения.`,
});
export const noPartnership = (row: number): Text => ({
  en: `Row ${row} is no partnership with a creator's name. Put the cursor on a partnership's row.`,
  ru: `В строке ${row} нет блогера. Поставьте курсор на строку с размещением.`,
});
const unknownMarket = (row: number, name: string, codes: readonly string[]): Text => ({
  en: `Row ${row}: the market “${name}” is not in the Config tab, which knows ${codes.join(", ")}. Type one of these, or add a column for it.`,
  ru: `Строка ${row}: рынка «${name}» нет на вкладке Config, там есть ${codes.join(", ")}. Впишите один из них или добавьте столбец.`,
});
const rowChanged = (row: number): Text => ({
  en: `Row ${row} or the Config tab is not what this preview was made from: it was changed, moved or deleted meanwhile. Put the cursor on the partnership's row and choose “Read the selected row”; what you typed is kept.`,
  ru: `Строка ${row} или вкладка Config изменилась после предпросмотра: её правили, переместили или удалили. Поставьте курсор на строку размещения и нажмите «Прочитать выбранную строку»; введённое сохранится.`,
});
