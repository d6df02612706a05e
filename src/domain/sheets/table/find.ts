/** The cells of a tab → its tables of partnerships, wherever they begin; titles, sums and notes around them are none. */
import { type Cell, isBlank, type Rows } from "../../cell.ts";
import type { TeamWord } from "../../reading/types.ts";
import { foldName } from "../headings/folding.ts";
import { type Heading, readHeading } from "../headings/heading.ts";
import { partsOf } from "../headings/parts.ts";
import { type Meaning, metricOfMeaning } from "../meanings.ts";
import { columnsFrom, nothingTold, type Told } from "./columns.ts";
import { creatorPlace, type Table } from "./table.ts";

/** The headings of one table; `at` counts rows and columns from 0. */
export type Headings = { readonly top: number; readonly header: number; readonly at: readonly (Heading | undefined)[] };

/** `told` holds for all tables of the tab. */
export function findTables(rows: Rows, told: Told = nothingTold, words: readonly TeamWord[] = []): readonly Table[] {
  const found: Headings[] = [];
  for (let row = 0; row < rows.length; row++) {
    if (!mayBeHeader(rows[row] ?? [], !found.length && row < TOP_ROWS)) continue;
    const headings = headingsAt(rows, row, words);
    const last = found[found.length - 1];
    if (!headings || (last && isSame(headings, last))) continue;
    found.push(headings);
    row = headings.header;
  }
  return found.map((headings, index) => {
    const end = found[index + 1]?.top ?? rows.length;
    const cellsOf = (at: number): readonly Cell[] => rows.slice(headings.header + 1, end).map((row) => row[at]);
    return { top: headings.top, header: headings.header, end, columns: columnsFrom(headings.at, cellsOf, told) };
  });
}

/** A row that names its columns as the table's header does, as teams repeat it between sections. */
export function isHeaderAgain(row: readonly Cell[], table: Table): boolean {
  const place = creatorPlace(table);
  if (place === undefined) return false;
  const [typed, own] = [row[place], table.columns.find(({ at }) => at === place)?.heading.text];
  if (typeof typed !== "string" || own === undefined) return false;
  if (typed.trim() === own) return true;
  return mayBeHeader(row, false) && !holdsValues(row) && isTable(row.map((cell) => headingOf(cell, [])));
}

type Names = "person" | "platform" | "nobody";
const creatorNames = new Map<string, Names>();

/**
 * The cheap question first: a row without a word for a creator is no header. "Instagram" may head a column of handles,
 * but it stands in thousands of rows under Platform, too: it counts at the top of a tab alone.
 */
function mayBeHeader(row: readonly Cell[], takesPlatforms: boolean): boolean {
  for (const cell of row) {
    if (typeof cell !== "string" || cell.length > LONGEST_NAME) continue;
    const names = namesCreator(cell);
    if (names === "person" || (names === "platform" && takesPlatforms)) return true;
  }
  return false;
}

const TOP_ROWS = 60;

const LONGEST_NAME = 60;
const MOST = 20_000;

/** "Creator 12" is somebody's name. */
function namesCreator(text: string): Names {
  if (!mayNameCreator.test(text) || /\d/.test(text)) return "nobody";
  const known = creatorNames.get(text);
  if (known) return known;
  if (creatorNames.size > MOST) creatorNames.clear();
  const heading = readHeading(text);
  const isPlatform = heading.platform !== undefined && heading.meanings[1] === "link";
  const names = !meansPerson(heading) ? "nobody" : isPlatform ? "platform" : "person";
  creatorNames.set(text, names);
  return names;
}

/** The beginnings of all names of creators and handles, so that few cells are looked at closely. */
const mayNameCreator =
  /creator|influencer|blog|talent|ambassador|kol|stream|tuber|tiktok|author|name|channel|communit|public|page|title|handle|user|account|profile|social|^\s*@\s*$|insta|youtube|telegram|креатор|блог|инфлю|амбасс|стример|селебр|автор|имя|фио|назван|канал|паблик|сообщ|групп|ник|юзер|логин|аккаунт|профил|страниц|соцсет|konto|vorname|criador|influenc|nome|usu[aá]rio|arroba|perfil|conta|^\s*(?:ig|tt|yt|tg|vk|вк|тг)\s*$/i;

const meansPerson = ({ meanings }: Heading): boolean =>
  meanings.some((meaning) => meaning === "creator" || meaning === "handle");

/** One row of headings, or two: groups above ("Instagram" over Likes, Comments) or figures below them. */
function headingsAt(rows: Rows, row: number, words: readonly TeamWord[]): Headings | undefined {
  const own = rows[row] ?? [];
  const below = rows[row + 1] ?? [];
  if (holdsValues(own)) return undefined;
  if (isSecondRow(own, below)) {
    const at = joined(spread(own, below), below, words);
    if (isTable(at)) return { top: row, header: row + 1, at };
  }
  const above = rows[row - 1] ?? [];
  const groups = above.some(isGroup)
    ? spread(
        above.map((cell) => (isGroup(cell) || isBlank(cell) ? cell : "")),
        own,
      )
    : [];
  const at = joined(groups, own, words);
  return isTable(at) ? { top: groups.length ? row - 1 : row, header: row, at } : undefined;
}

/** A text that only qualifies what stands below it: "Instagram", "Plan", "Факт", "7 days". */
function isGroup(cell: Cell): boolean {
  if (typeof cell !== "string" || isBlank(cell) || cell.length > LONGEST_NAME) return false;
  const parts = partsOf(cell);
  return (
    parts.some(({ role }) => qualifying.has(role)) &&
    parts.every(({ role }) => qualifying.has(role) || role === "filler")
  );
}
const qualifying: ReadonlySet<string> = new Set(["platform", "plan", "fact", "what", "part", "moment", "average"]);

/** Figures' names under a row of headings, nothing under the creator's. */
function isSecondRow(row: readonly Cell[], below: readonly Cell[]): boolean {
  const person = row.findIndex((cell) => typeof cell === "string" && namesCreator(cell) !== "nobody");
  const texts = below.filter((cell) => !isBlank(cell));
  if (person < 0 || !isBlank(below[person]) || texts.length < 2 || !texts.every((cell) => typeof cell === "string"))
    return false;
  return (
    texts.filter((cell) => readHeading(String(cell)).meanings.some((meaning) => metricOfMeaning(meaning))).length >= 2
  );
}

/** Merged cells hold their text in the first one: it goes on to the right, as far as nothing else stands there. */
function spread(above: readonly Cell[], below: readonly Cell[]): readonly string[] {
  let group = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    if (!isBlank(above[at])) group = String(above[at]).trim();
    else if (isBlank(below[at])) group = "";
    return group;
  });
}

/** Headings over one row or two → one text a column. */
export function headingTexts(rows: Rows): readonly Cell[] {
  const [first = [], second] = rows;
  if (!second) return first;
  return spread(first, second).map((group, at) => {
    if (isBlank(second[at])) return group;
    return group ? `${group} ${String(second[at]).trim()}` : second[at];
  });
}

const joined = (
  groups: readonly string[],
  row: readonly Cell[],
  words: readonly TeamWord[],
): readonly (Heading | undefined)[] =>
  Array.from({ length: Math.max(groups.length, row.length) }, (_, at) => {
    const group = groups[at] ?? "";
    const own = headingOf(row[at], words);
    if (!group || (own && !isFigureName(own))) return own;
    return headingOf(isBlank(row[at]) ? group : `${group} ${String(row[at]).trim()}`, words);
  });

/** A group says of which platform or time a figure is; a date or a status under it is of the row all the same. */
const isFigureName = ({ meanings: [first] }: Heading): boolean =>
  first === undefined || first === "followers" || first === "results" || metricOfMeaning(first) !== undefined;

function headingOf(cell: Cell, words: readonly TeamWord[]): Heading | undefined {
  return isBlank(cell) || typeof cell === "boolean" ? undefined : readHeading(String(cell), words);
}

/** A table has somebody in it and something to tell of them. */
function isTable(at: readonly (Heading | undefined)[]): boolean {
  const headings = at.flatMap((heading) => heading ?? []);
  const people = headings.filter(meansPerson);
  const known = headings.filter(({ meanings: [first] }) => first !== undefined && first !== "notes");
  const isSure = people.some(({ exactness, meanings }) => exactness === 0 && !meanings.includes("platform"));
  return people.length > 0 && known.some(isTelling) && known.length >= (isSure ? 2 : 3);
}

/** Headings are words: a row with a good many figures, amounts and days in it is none. */
function holdsValues(row: readonly Cell[]): boolean {
  const typed = row.filter((cell) => !isBlank(cell));
  const values = typed.filter((cell) => typeof cell !== "string" || VALUE.test(cell));
  return values.length * 4 > typed.length;
}

const VALUE = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*)?$/u;

const telling: ReadonlySet<Meaning> = new Set([
  "rate",
  "kpis",
  "results",
  "followers",
  "productValue",
  "status",
  "audience",
]);
const isTelling = ({ meanings }: Heading): boolean =>
  meanings.some((meaning) => telling.has(meaning) || metricOfMeaning(meaning) !== undefined);

/** The same columns at the same places: the header again, no further table. */
function isSame(one: Headings, other: Headings): boolean {
  const names = ({ at }: Headings) => at.map((heading) => (heading ? foldName(heading.text) : "")).join("|");
  return names(one) === names(other);
}
