/** What a stand-in is, kept out of the add-on's sight: its type, and for a range the cells it names. */
import type { Selection } from "../types.ts";

/** Enum → its members; put in when the services are bundled. */
declare const googleEnums: Record<string, string[]>;

const types = new WeakMap<object, string>();
const places = new WeakMap<object, Selection>();

export const tag = (stand: object, type: string): void => {
  types.set(stand, type);
};

export const tagOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null ? types.get(value) : undefined;

export const placeAt = (stand: object, where: Selection): void => {
  places.set(stand, where);
};

/** The cells of a Range, or the whole of a Sheet. */
export const placeOf = (stand: object): Selection => {
  const where = places.get(stand);
  if (!where) throw new TypeError("This is no range of the spreadsheet.");
  return where;
};

const made = new Map<string, Record<string, object>>();

/** An enum of Google's: objects that print their name. `Type` is the enum's `typeof`. */
export const enumeration = <Type>(name: string): Type => {
  const known = made.get(name) ?? Object.fromEntries((googleEnums[name] ?? []).map(enumMember(name)));
  made.set(name, known);
  return known as Type;
};

/** "COLUMN" of a member, whatever TypeScript thinks that enums are. */
export const nameOf = (member: unknown): string => String(member);

const enumMember =
  (type: string) =>
  (name: string, index: number): [string, object] => {
    const member = Object.freeze({
      toString: () => name,
      toJSON: () => name,
      name: () => name,
      ordinal: () => index,
      compareTo: (other: { ordinal(): number }) => index - other.ordinal(),
    });
    tag(member, type);
    return [name, member];
  };
