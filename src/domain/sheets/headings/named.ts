/** A folded name → the meanings that teams give it, the more exact first. */
import type { PlainMeaning } from "../meanings.ts";
import { columnNames } from "./names.ts";

export type Named = { readonly meaning: PlainMeaning; readonly tier: number };

let names: Map<string, Named[]> | undefined;

/** All meanings of a folded name, the more exact first. */
export function namesOf(name: string): readonly Named[] {
  names ??= allNames();
  return names.get(name) ?? [];
}

function allNames(): Map<string, Named[]> {
  const all = new Map<string, Named[]>();
  for (const [meaning, languages] of Object.entries(columnNames))
    for (const list of Object.values(languages))
      for (const [tier, group] of list.split(";").entries())
        for (const name of group.split(",")) {
          const known = all.get(name.trim()) ?? [];
          if (!known.some((one) => one.meaning === meaning)) known.push({ meaning: meaning as PlainMeaning, tier });
          all.set(name.trim(), known);
        }
  for (const list of all.values()) list.sort((one, other) => one.tier - other.tier);
  return all;
}
