/** What Set up found in an invented spreadsheet: a tracker with a question, a tab for Germany, two months, an archive. */
import type { FoundColumn, FoundTable, SetUpChoices } from "../../../src/domain/sheets/setUp/setUp.ts";

const column = (letter: string, heading: string, meaning: FoundColumn["meaning"], more: object = {}): FoundColumn => ({
  letter,
  heading,
  meaning,
  sample: `${heading} 1`,
  ...more,
});

export const whichAmount = "Both “Budget” and “Fee” hold amounts: which one is the rate?";

export const tracker: FoundTable = {
  tab: "Tracker",
  headerRow: 3,
  rows: 42,
  use: true,
  marketFrom: "column",
  columns: [
    column("A", "Influencer", "creator"),
    column("B", "Country", "market"),
    column("C", "Budget", "unread", { asked: whichAmount }),
    column("D", "Fee", "rate", { asked: whichAmount }),
    column("E", "Likes", "metric:likes"),
    column("F", "Likes ", "unread", { because: "“Likes” is read from column E." }),
    column("G", "", "unread"),
    column("H", "Vibe", "unread"),
    column("I", "CPE", "unread", { inserted: true }),
  ],
};
const month = (tab: string): FoundTable => ({
  tab,
  headerRow: 1,
  rows: 12,
  use: true,
  marketFrom: "sheet",
  columns: [column("A", "Influencer", "creator"), column("B", "vibe", "unread")],
});
export const germany: FoundTable = { ...month("Germany"), rows: 1, marketFrom: "tab", market: "DE" };
export const archive: FoundTable = { ...month("Archive"), use: false, marketFrom: "sections" };

export const choices: SetUpChoices = {
  isFirst: true,
  tables: [tracker, germany, month("Oct 2026"), month("Nov 2026"), archive],
  passedOver: [{ tab: "Contacts", why: "no row of headings" }],
  meanings: [
    { key: "creator", label: "Creator" },
    { key: "market", label: "Market" },
    { key: "rate", label: "Rate" },
    { key: "notes", label: "Notes" },
    { key: "metric:likes", label: "Likes" },
    { key: "plan:likes", label: "Target: likes" },
    { key: "unread", label: "Not read" },
  ],
  markets: [
    { code: "US", name: "United States", rows: 20, chosen: true, present: true },
    { code: "UK", name: "United Kingdom", rows: 3, chosen: true, present: false },
    { code: "DE", name: "Germany", rows: 1, chosen: false, present: false },
    { code: "KZ", name: "Kazakhstan", rows: 0, chosen: false, present: false },
  ],
  asksDefaultMarket: true,
  brand: [
    { key: "brand", label: "Brand", about: "Whom the brief is for.", value: "Samovar Tea" },
    { key: "contact", label: "Contact", about: "Who writes to the creator.", value: "" },
  ],
};

const settled = (table: FoundTable): FoundTable => ({
  ...table,
  columns: table.columns.map(({ asked, ...rest }) => rest),
});

/** Run again: the question is answered, the market of rows that name none is known. */
export const again: SetUpChoices = {
  ...choices,
  isFirst: false,
  asksDefaultMarket: false,
  tables: choices.tables.map(settled),
};
