/** What is known of a creator: one table of columns, from which come the Creators tab, its reader, notes, drop-downs and docs. */
import type { CreatorColumn } from "./columns/column.ts";
import { person } from "./columns/person.ts";
import { terms } from "./columns/terms.ts";
import { working } from "./columns/working.ts";

export { type CreatorColumn, type CreatorKind, creatorGroups } from "./columns/column.ts";

/** In the order of a fresh tab; columns of one group stand side by side. */
export const creatorColumns = { ...person, ...working, ...terms };

export type CreatorKey = keyof typeof creatorColumns;

export const creatorKeys = Object.keys(creatorColumns) as CreatorKey[];

export const creatorColumn = (key: CreatorKey): CreatorColumn => creatorColumns[key];

/** Covers the tab, so that a formula gets the table as one of its arguments. */
export const CREATORS_NAME = "CREATORS";
