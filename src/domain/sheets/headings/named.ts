/** A folded name → the meanings that teams give it, the more exact first. */
import type { PlainMeaning } from "../meanings.ts";
import { columnNames } from "./names.ts";

/** `alone`: with other words around it the name means something else. */
export type Named = { readonly meaning: PlainMeaning; readonly tier: number; readonly alone?: true };

let names: Map<string, Named[]> | undefined;

/** All meanings of a folded name, the more exact first. */
export function namesOf(name: string): readonly Named[] {
  names ??= allNames();
  return names.get(name) ?? [];
}

/** Every name there is, for those that are nearly one. */
export function everyName(): Iterable<string> {
  names ??= allNames();
  return names.keys();
}

function allNames(): Map<string, Named[]> {
  const all = new Map<string, Named[]>();
  for (const [meaning, languages] of Object.entries(columnNames))
    for (const list of Object.values(languages))
      for (const [tier, group] of list.split(";").entries()) addGroup(all, group, meaning as PlainMeaning, tier);
  for (const list of all.values()) list.sort((one, other) => one.tier - other.tier);
  return all;
}

function addGroup(all: Map<string, Named[]>, group: string, meaning: PlainMeaning, tier: number): void {
  for (const typed of group.split(",")) {
    const alone = typed.trim().startsWith("=");
    const name = typed.trim().slice(alone ? 1 : 0);
    const known = all.get(name) ?? [];
    if (!known.some((one) => one.meaning === meaning)) known.push({ meaning, tier, ...(alone ? { alone } : {}) });
    all.set(name, known);
  }
}
