/** One row of the team's tab → the facts of its brief, or the sentence that says why there are none. */
import { type BriefFacts, briefFacts, factsFingerprint } from "../domain/brief/facts.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import { shortened } from "../domain/sheets/table/table.ts";
import { twinsOf } from "../domain/sheets/twins.ts";
import type { Language, Text } from "../domain/text.ts";
import { book, type Sheet, today } from "./book.ts";
import { managedIds } from "./tabs.ts";
import { readConfigTab, readTable, tablesOn } from "./team.ts";

type Read =
  | {
      readonly facts: BriefFacts;
      /** Rows of the same creator and market, and of the same campaign where `kept` is that of a row that names none. */
      readonly twins: (kept: string) => readonly number[];
    }
  | { readonly problem: string; readonly passedOver?: "none" | "hidden" };

/** Whose row it was when it was read first. */
export type RowOwner = { readonly creator: string; readonly market: string };

/**
 * One row as a partnership; a further post stands for its deal. Where the rows were moved meanwhile, the one row of
 * `owner` on the tab is found again; where there are several, it is the row as it stands, whoever's it is.
 */
export function readRow(sheet: Sheet, number: number, language: Language, owner?: RowOwner): Read {
  if (managedIds().has(sheet.getSheetId())) return { problem: notTheTeams(sheet.getName())[language] };
  const { config } = readConfigTab();
  const tables = tablesOn(sheet, config).map(readTable);
  if (!tables.length) return { problem: notTheTeams(sheet.getName())[language] };
  const all = tables.flatMap(({ partnerships }) => partnerships);
  const isOwn = ({ creator, market }: Partnership) => creator === owner?.creator && market?.code === owner?.market;
  const here = all.find(({ rows }) => rows.includes(number));
  const [again, ...others] = here && (!owner || isOwn(here)) ? [] : all.filter(isOwn);
  const partnership = again && !others.length ? again : here;
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
    facts: briefFacts(partnership, market, config, today()),
    twins: (kept) => twinsOf(partnership, all, kept),
  };
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
  { sheet: id, row, seen }: { sheet: number; row: number; seen: string },
  language: Language,
): BriefFacts {
  const sheet = sheetById(id);
  const read = sheet ? readRow(sheet, row, language) : { problem: noPartnership(row)[language] };
  if ("problem" in read || factsFingerprint(read.facts) !== seen) throw new Error(rowChanged(row)[language]);
  return read.facts;
}

export const sheetById = (id: number): Sheet | undefined =>
  book()
    .getSheets()
    .find((one) => one.getSheetId() === id);

const notTheTeams = (name: string): Text => ({
  en: `The tab “${name}” holds no partnerships. Open the tab with your creators and put the cursor on a partnership's row.`,
  ru: `На вкладке «${name}» нет партнёрств. Откройте вкладку с креаторами и поставьте курсор на строку партнёрства.`,
});
export const noPartnership = (row: number): Text => ({
  en: `Row ${row} is no partnership with a creator's name. Put the cursor on a partnership's row.`,
  ru: `Строка ${row} — не партнёрство с именем креатора. Поставьте курсор на строку партнёрства.`,
});
const unknownMarket = (row: number, name: string, codes: readonly string[]): Text => ({
  en: `Row ${row}: the market “${name}” is not in the Config tab, which knows ${codes.join(", ")}. Type one of these, or add a column for it.`,
  ru: `Строка ${row}: рынка «${name}» нет на вкладке Config, там есть ${codes.join(", ")}. Впишите один из них или добавьте столбец.`,
});
const rowChanged = (row: number): Text => ({
  en: `Row ${row} or the Config tab is not what this preview was made from: it was changed, moved or deleted meanwhile. Put the cursor on the partnership's row and choose “Read the selected row”; what you typed is kept.`,
  ru: `Строка ${row} или вкладка Config уже не та, по которой сделан предпросмотр: её изменили, переместили или удалили. Поставьте курсор на строку партнёрства и нажмите «Прочитать выбранную строку»; введённое сохранится.`,
});
