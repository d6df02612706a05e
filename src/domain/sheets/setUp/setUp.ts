/** What Set up found and asks, and what a person answers: the contract between the sheet, its window and the command line. */
import type { Meaning } from "../meanings.ts";

/** One column of a table; `letter` is its place, `sample` its first filled cell as shown. */
export type FoundColumn = {
  readonly letter: string;
  readonly heading: string;
  readonly meaning: Meaning;
  readonly sample: string;
  /** Why a person is asked, in a sentence of the reader's language. */
  readonly asked?: string;
  /** Why a column whose heading is known is not read, in a sentence. */
  readonly because?: string;
  /** Put in by "Insert formulas": never read. */
  readonly inserted?: true;
};

export type MarketSource = "column" | "sections" | "tab" | "sheet";

export type FoundTable = {
  readonly tab: string;
  /** Counted from 1; of a heading over two rows, the lower one. */
  readonly headerRow: number;
  /** Partnerships, further posts and planned rows. */
  readonly rows: number;
  readonly use: boolean;
  /** Where the market of its rows comes from, and which it is where it comes from the tab or the sheet. */
  readonly marketFrom: MarketSource;
  readonly market?: string;
  readonly columns: readonly FoundColumn[];
};

/** A market of the list; `rows` of the team's tabs name it. */
export type OfferedMarket = {
  readonly code: string;
  readonly name: string;
  readonly rows: number;
  readonly chosen: boolean;
  /** Stands in Config already and stays there. */
  readonly present: boolean;
};

export type BrandDefault = {
  readonly key: string;
  readonly label: string;
  readonly about: string;
  readonly value: string;
};

/** What the window shows. Texts are in the reader's language. */
export type SetUpChoices = {
  readonly isFirst: boolean;
  readonly tables: readonly FoundTable[];
  /** Tabs without a table of partnerships, each with the reason. */
  readonly passedOver: readonly { readonly tab: string; readonly why: string }[];
  /** In the order of the drop-down. */
  readonly meanings: readonly { readonly key: Meaning; readonly label: string }[];
  readonly markets: readonly OfferedMarket[];
  /** The market of rows that name none; asked only where there are such rows. */
  readonly defaultMarket?: string;
  readonly asksDefaultMarket: boolean;
  readonly brand: readonly BrandDefault[];
};

/** All of it optional: what is left out is as proposed. Headings may be given as column letters, too. */
export type SetUpAnswers = {
  readonly markets?: readonly string[] | undefined;
  readonly defaultMarket?: string | undefined;
  readonly tabs?:
    | Readonly<Record<string, { readonly use?: boolean | undefined; readonly market?: string | undefined }>>
    | undefined;
  readonly columns?: Readonly<Record<string, Readonly<Record<string, Meaning>>>> | undefined;
  readonly brand?: Readonly<Record<string, string>> | undefined;
};

/** What was done, for the window's last step and for the command line. */
export type SetUpDone = {
  readonly message: string;
  readonly markets: readonly string[];
  readonly tabs: readonly {
    readonly name: string;
    readonly headerRow: number;
    readonly rows: number;
    readonly market: string | undefined;
    readonly columns: Readonly<Record<string, Meaning>>;
    readonly unread: readonly string[];
    readonly asked: readonly string[];
  }[];
};

/** A correction that is certain: one spelling for another, in all cells that hold it. */
export type Correction = {
  readonly id: string;
  /** What it stands under in the list: the tab and its column, "Tracker: Market"; left out, each stands by itself. */
  readonly group?: string;
  /** "Market, 13 cells: B2, B5, B9…" */
  readonly where: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
};
