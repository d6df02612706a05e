/** What a person chose in the window of Set up → the answers that are sent: only what was changed or asked. */
import { LONGEST_FIELD } from "../../brief/limits.ts";
import type { Meaning } from "../meanings.ts";
import type { FoundColumn, FoundTable, OfferedMarket, SetUpAnswers, SetUpChoices } from "./setUp.ts";

/** What was touched; all else is as found. Maps, since a tab may be called “constructor”. */
export type SetUpState = {
  readonly use: ReadonlyMap<string, boolean>;
  readonly marketOf: ReadonlyMap<string, string>;
  /** By tab and letter. */
  readonly meanings: ReadonlyMap<string, ReadonlyMap<string, Meaning>>;
  readonly markets: ReadonlyMap<string, boolean>;
  readonly defaultMarket: string | undefined;
  readonly brand: ReadonlyMap<string, string>;
};

export const untouched: SetUpState = {
  use: new Map(),
  marketOf: new Map(),
  meanings: new Map(),
  markets: new Map(),
  defaultMarket: undefined,
  brand: new Map(),
};

export type ColumnPlace = { readonly tab: string; readonly letter: string };

export function withMeaning(state: SetUpState, places: readonly ColumnPlace[], meaning: Meaning): SetUpState {
  const meanings = new Map(state.meanings);
  for (const { tab, letter } of places) meanings.set(tab, new Map(meanings.get(tab)).set(letter, meaning));
  return { ...state, meanings };
}

export const meaningOf = (state: SetUpState, { tab }: FoundTable, column: FoundColumn): Meaning =>
  state.meanings.get(tab)?.get(column.letter) ?? column.meaning;

export const isUsed = (state: SetUpState, { tab, use }: FoundTable): boolean => state.use.get(tab) ?? use;

/** The market that all rows of a tab have; a column or section rows name theirs themselves. */
export const givenMarket = (state: SetUpState, { tab, market, marketFrom }: FoundTable): string | undefined =>
  state.marketOf.get(tab) || (marketFrom === "tab" ? market : undefined);

/** The columns of other tabs under the same heading that do not mean the same yet: twelve months are answered once. */
export function alike(choices: SetUpChoices, state: SetUpState, table: FoundTable, column: FoundColumn): ColumnPlace[] {
  const heading = folded(column.heading);
  if (!heading) return [];
  const meaning = meaningOf(state, table, column);
  return choices.tables
    .filter((other) => other.tab !== table.tab && isUsed(state, other))
    .flatMap((other) =>
      other.columns
        .filter((one) => !one.inserted && folded(one.heading) === heading && meaningOf(state, other, one) !== meaning)
        .map(({ letter }) => ({ tab: other.tab, letter })),
    );
}

/** `held` says why its tick stays: it stands in Config, or it is the market of that tab. */
export type ListedMarket = OfferedMarket & { readonly held?: "config" | { readonly tab: string } };

export function listedMarkets(choices: SetUpChoices, state: SetUpState): readonly ListedMarket[] {
  return choices.markets.map((market) => {
    if (market.present) return { ...market, chosen: true, held: "config" };
    const holder = choices.tables.find((table) => isUsed(state, table) && givenMarket(state, table) === market.code);
    if (holder) return { ...market, chosen: true, held: { tab: holder.tab } };
    return { ...market, chosen: state.markets.get(market.code) ?? market.chosen };
  });
}

export const chosenMarkets = (choices: SetUpChoices, state: SetUpState): readonly string[] =>
  listedMarkets(choices, state)
    .filter(({ chosen }) => chosen)
    .map(({ code }) => code);

/** Also where a column of markets was taken away: its rows name none any more. */
export const asksDefaultMarket = (choices: SetUpChoices, state: SetUpState): boolean =>
  choices.asksDefaultMarket ||
  choices.tables.some((table) => table.columns.some((column) => isMarketTakenFrom(state, table, column)));

const isMarketTakenFrom = (state: SetUpState, table: FoundTable, column: FoundColumn): boolean =>
  isUsed(state, table) && column.meaning === "market" && meaningOf(state, table, column) !== "market";

/** Among several markets it is never guessed. */
export function defaultMarketOf(choices: SetUpChoices, state: SetUpState): string | undefined {
  const chosen = chosenMarkets(choices, state);
  const wanted = state.defaultMarket ?? choices.defaultMarket;
  if (wanted !== undefined && chosen.includes(wanted)) return wanted;
  return chosen.length === 1 ? chosen[0] : undefined;
}

/** What keeps a person from going on behind the markets. */
export function marketsProblem(choices: SetUpChoices, state: SetUpState): "noMarket" | "noDefault" | undefined {
  if (chosenMarkets(choices, state).length === 0) return "noMarket";
  return asksDefaultMarket(choices, state) && defaultMarketOf(choices, state) === undefined ? "noDefault" : undefined;
}

/** The first time all is shown; later the window opens where something new is asked, else with the summary. */
export function firstStep(choices: SetUpChoices): "columns" | "markets" | "summary" {
  if (choices.isFirst || choices.tables.some(hasQuestions)) return "columns";
  return marketsProblem(choices, untouched) ? "markets" : "summary";
}

export const hasQuestions = ({ columns, use }: FoundTable): boolean =>
  use && columns.some(({ asked }) => asked !== undefined);

export function answersOf(choices: SetUpChoices, state: SetUpState): SetUpAnswers {
  const tabs = choices.tables.flatMap((table) => {
    const use = isUsed(state, table) === table.use ? {} : { use: !table.use };
    const market = state.marketOf.get(table.tab) || undefined;
    const changed = { ...use, ...(market === undefined || market === table.market ? {} : { market }) };
    return Object.keys(changed).length ? [[table.tab, changed] as const] : [];
  });
  const columns = choices.tables
    .filter((table) => isUsed(state, table))
    .map((table) => [table.tab, answeredColumns(state, table)] as const)
    .filter(([, answered]) => Object.keys(answered).length);
  const brand = choices.brand
    .map(({ key, value }) => [key, state.brand.get(key) ?? value, value] as const)
    .filter(([, typed, value]) => typed !== value)
    .map(([key, typed]) => [key, typed] as const);
  const defaultMarket = asksDefaultMarket(choices, state) ? defaultMarketOf(choices, state) : undefined;
  return {
    markets: chosenMarkets(choices, state),
    ...(defaultMarket === undefined ? {} : { defaultMarket }),
    ...(tabs.length ? { tabs: Object.fromEntries(tabs) } : {}),
    ...(columns.length ? { columns: Object.fromEntries(columns) } : {}),
    ...(brand.length ? { brand: Object.fromEntries(brand) } : {}),
  };
}

function answeredColumns(state: SetUpState, table: FoundTable): Readonly<Record<string, Meaning>> {
  const headings = table.columns.map(({ heading }) => folded(heading));
  const isOwn = ({ heading }: FoundColumn) =>
    folded(heading) !== "" &&
    heading.length <= LONGEST_FIELD &&
    headings.filter((one) => one === folded(heading)).length === 1;
  return Object.fromEntries(
    table.columns
      .filter((column) => !column.inserted)
      .filter((column) => column.asked !== undefined || meaningOf(state, table, column) !== column.meaning)
      .map((column) => [isOwn(column) ? column.heading : column.letter, meaningOf(state, table, column)]),
  );
}

const folded = (heading: string): string => heading.trim().replace(/\s+/g, " ").toLowerCase();
