/** Sheets as teams might have them: headings out of the vocabularies, in any order, with units, dates, sections, posts and sums. */
import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell.ts";
import { type KindName, kinds } from "./generatedCells.ts";

const extras = ["section", "market", "month", "blank", "total", "sum", "header", "again", "post", "posts"] as const;
type Extra = (typeof extras)[number];
type Name = KindName | "creator";

const shapes = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...(Object.keys(kinds) as KindName[])), { minLength: 3, maxLength: 11 }),
  creatorAt: fc.integer({ min: 0, max: 3 }),
  creator: fc.constantFrom("Creator", "Influencer Name", "Блогер", "Handle"),
  title: fc.boolean(),
  groups: fc.boolean(),
  extras: fc.subarray([...extras]),
  count: fc.integer({ min: 2, max: 6 }),
});

/** Rows with the headings first, sometimes below a title or a row of groups; sections, posts and sums among them. */
export const sheets: fc.Arbitrary<Cell[][]> = shapes.chain((shape) => {
  const ordered: readonly Name[] = [
    ...shape.names.slice(0, shape.creatorAt),
    "creator",
    ...shape.names.slice(shape.creatorAt),
  ];
  const heading = (name: Name) =>
    name === "creator" ? fc.constant(shape.creator) : fc.constantFrom(...kinds[name].headings);
  const row = (creator: string) =>
    fc.tuple(...ordered.map((name) => (name === "creator" ? fc.constant(creator) : blankable(kinds[name].cell))));
  const people = Array.from({ length: shape.count }, (_, index) => row(`Person ${String.fromCharCode(65 + index)}`));
  const posts = [row(""), row("Person A"), row("Person A")];
  return fc
    .tuple(fc.tuple(...ordered.map(heading)), fc.tuple(...people), fc.tuple(...posts))
    .map(([head, body, further]) => assembled(shape, ordered, head, body as Cell[][], further as Cell[][]));
});

/** One tab with one table, or two below each other. */
export const tabs: fc.Arbitrary<Cell[][]> = fc.oneof(
  { weight: 4, arbitrary: sheets },
  { weight: 1, arbitrary: fc.tuple(sheets, sheets).map(([first, second]) => [...first, [], [], ...second]) },
);

function assembled(
  { title, groups, extras: wanted }: { title: boolean; groups: boolean; extras: readonly Extra[] },
  ordered: readonly Name[],
  head: readonly Cell[],
  body: readonly Cell[][],
  further: readonly Cell[][],
): Cell[][] {
  const at = ordered.indexOf("creator");
  const line = (text: Cell): Cell[] => head.map((_, index) => (index === at ? text : ""));
  /** Posts have no rate of their own. */
  const post = (cells: readonly Cell[] = []) => cells.map((cell, index) => (ordered[index] === "rate" ? "" : cell));
  const lines: { readonly [extra in Extra]: readonly Cell[][] } = {
    section: [line("— VIP —")],
    market: [line("— Россия —")],
    month: [line("Октябрь 2026")],
    blank: [line("")],
    total: [line("Total")],
    sum: [sumOf(head, body.slice(0, 2))],
    header: [line("— VIP —"), [...head]],
    again: [[...head]],
    post: [post(further[0])],
    posts: [post(further[1]), post(further[2])],
  };
  const added = (names: readonly Extra[]) => wanted.filter((one) => names.includes(one)).flatMap((one) => lines[one]);
  const group = head.map((_, index) => (index === ordered.length - 1 && isFigure(ordered[index]) ? "Instagram" : ""));
  return [
    ...(title ? [["Our tracker"], []] : []),
    ...(groups ? [group] : []),
    [...head],
    ...body.slice(0, 1),
    ...added(["post"]),
    ...body.slice(1, 2),
    ...added(["again", "sum", "section", "market", "month", "blank", "total", "header"]),
    ...body.slice(2),
    ...added(["posts"]),
  ];
}

const isFigure = (name: Name | undefined): boolean => name === "likes" || name === "reach" || name === "views";

/** Numbers alone, with no word that says what they are. */
const sumOf = (head: readonly Cell[], rows: readonly Cell[][]): Cell[] =>
  head.map((_, at) => {
    const numbers = rows.map((row) => row[at]).filter((cell): cell is number => typeof cell === "number");
    return numbers.length > 1 ? numbers.reduce((one, other) => one + other, 0) : "";
  });

const blankable = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 8, arbitrary: cell }, { weight: 1, arbitrary: fc.constant("") });
