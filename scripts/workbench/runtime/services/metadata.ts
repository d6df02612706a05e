/** DeveloperMetadata: marks on the spreadsheet, a sheet, rows or columns, and the finder for them. */
import type { OpenEnds } from "../a1.ts";
import type { Metadata } from "../side.ts";
import type { Selection } from "../types.ts";
import { call, exception } from "./call.ts";
import { rangeAt } from "./range.ts";
import { sheetAt, sheetInfo } from "./sheet.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { strict } from "./strict.ts";
import { enumeration, nameOf } from "./tags.ts";

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Place = Metadata["place"];

/** `addDeveloperMetadata` in its four forms: key, then value, visibility or both. */
export const addMetadata = (place: Place, where: Selection | undefined, given: readonly unknown[]): void => {
  const [key, second, third] = given;
  const isValue = typeof second === "string";
  const visibility = nameOf((isValue ? third : second) ?? "DOCUMENT");
  call("metadata.add", {
    key: String(key),
    value: isValue ? second : undefined,
    visibility: visibility === "PROJECT" ? "PROJECT" : "DOCUMENT",
    place,
    where,
  });
};

type Range = GoogleAppsScript.Spreadsheet.Range;

export const metadataMembers = (where: Selection, open: OpenEnds, self: () => Range): Partial<Range> => ({
  addDeveloperMetadata: (...given: unknown[]) => {
    addMetadata(lineOf(where, open), where, given);
    return self();
  },
  getDeveloperMetadata: () =>
    all()
      .filter((item) => item.where && sameCells(item.where, where) && item.place === lineOf(where, open))
      .map(developerMetadata),
});

/** Everything below `scope`; the whole spreadsheet without one. */
export const metadataFinder = (scope?: Selection, filters: Partial<Metadata> = {}): Finder => {
  const withFilter = (filter: Partial<Metadata>) => metadataFinder(scope, { ...filters, ...filter });
  return strict<Finder>("DeveloperMetadataFinder", {
    withKey: (key: string) => withFilter({ key }),
    withValue: (value: string) => withFilter({ value }),
    withId: (id: number) => withFilter({ id }),
    withVisibility: (visibility: unknown) => withFilter({ visibility: nameOf(visibility) as Metadata["visibility"] }),
    withLocationType: (type: unknown) => withFilter({ place: nameOf(type) as Place }),
    find: () =>
      all()
        .filter((item) => isIn(item, scope) && matches(item, filters))
        .map(developerMetadata),
  });
};

/** What sits on one sheet itself, or on the spreadsheet itself. */
export const metadataOf = (place: Place, sheetId?: string): DeveloperMetadata[] =>
  all()
    .filter((item) => item.place === place && item.where?.sheetId === sheetId)
    .map(developerMetadata);

const all = (): Metadata[] => call("metadata.all");

const isIn = ({ where }: Metadata, scope: Selection | undefined): boolean =>
  scope === undefined || (where?.sheetId === scope.sheetId && contains(scope, where));

const matches = (item: Metadata, filters: Partial<Metadata>): boolean =>
  Object.entries(filters).every(([key, value]) => item[key as keyof Metadata] === value);

const contains = (outer: Selection, inner: Selection): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

const sameCells = (one: Selection, other: Selection): boolean =>
  one.sheetId === other.sheetId && contains(one, other) && contains(other, one);

/** Google keeps metadata on one whole row or one whole column only; that "C1:C1000" is one is nowhere said, "C:C" is. */
const lineOf = (where: Selection, open: OpenEnds): Place => {
  if (open.columns && where.column === 1 && where.rows === 1) return "ROW";
  if (open.rows && where.row === 1 && where.columns === 1) return "COLUMN";
  throw exception(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
};

const developerMetadata = (item: Metadata): DeveloperMetadata => {
  const update = (change: Partial<Metadata>): DeveloperMetadata => {
    call("metadata.update", { id: item.id, ...change });
    return developerMetadata({ ...item, ...change });
  };
  const visibilities =
    enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>("DeveloperMetadataVisibility");
  return strict<DeveloperMetadata>("DeveloperMetadata", {
    getId: () => item.id,
    getKey: () => item.key,
    getValue: () => item.value ?? null,
    getVisibility: () => visibilities[item.visibility],
    getLocation: () => location(item),
    setKey: (key: string) => update({ key }),
    setValue: (value: string) => update({ value }),
    remove: () => call("metadata.remove", item.id),
  });
};

export const wholeSheet = (sheetId: string): Selection => {
  const { rows, columns } = sheetInfo(sheetId);
  return { sheetId, row: 1, column: 1, rows, columns };
};

const location = ({ place, where }: Metadata): Location =>
  strict<Location>("DeveloperMetadataLocation", {
    getLocationType: () =>
      enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>("DeveloperMetadataLocationType")[
        place
      ],
    getSheet: () => (where && place === "SHEET" ? sheetAt(where.sheetId) : null),
    getRow: () => (where && place === "ROW" ? rangeAt(where, { columns: true }) : null),
    getColumn: () => (where && place === "COLUMN" ? rangeAt(where, { rows: true }) : null),
    getSpreadsheet: () => (place === "SPREADSHEET" ? spreadsheet() : null),
  });
