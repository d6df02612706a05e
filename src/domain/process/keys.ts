/** Partnerships → the key by which each is known in every tab: it stays when rows are sorted, moved or renamed to an alias. */
import { foldedName } from "../names.ts";
import type { Creator } from "../people/creator.ts";
import { creatorFinder, foldedPerson } from "../people/identity.ts";
import type { Partnership } from "../sheets/partnership.ts";

export type WhoIs = (name: string, market: string | undefined) => string;

/** The creator under whichever name, folded; a name that Creators lacks stands for itself. */
export function whoIs(creators: readonly Creator[] = []): WhoIs {
  const find = creatorFinder(creators);
  return (name, market) => foldedPerson(find({ name, ...(market === undefined ? {} : { market }) })?.name ?? name);
}

/**
 * "marak | US | tea"; where several deals share that, the month is added, then the day and what it is about, and rows
 * that are alike in everything are counted in the order of the tab.
 */
export function partnershipKeys(
  partnerships: readonly Partnership[],
  creators: readonly Creator[] = [],
): ReadonlyMap<Partnership, string> {
  const who = whoIs(creators);
  const keys = new Map<Partnership, string>(
    partnerships.map((one) => [
      one,
      [who(one.creator, one.market?.code), one.market?.code ?? "", foldedName(one.campaign ?? "")].join(" | "),
    ]),
  );
  for (const more of finer) {
    for (const group of groupsOf(partnerships, keys))
      if (group.length > 1) for (const one of group) keys.set(one, `${keys.get(one)}${more(one)}`);
  }
  for (const group of groupsOf(partnerships, keys)) {
    const inOrder = [...group].sort((one, other) => one.tab.id - other.tab.id || one.row - other.row);
    for (const [at, one] of inOrder.entries()) if (at > 0) keys.set(one, `${keys.get(one)} | #${at + 1}`);
  }
  return keys;
}

const part = (text: string | undefined): string => (text ? ` | ${foldedName(text)}` : "");

const finer: readonly ((one: Partnership) => string)[] = [
  ({ month }) => part(month),
  ({ postedOn, plannedOn }) => part(postedOn ?? plannedOn),
  ({ platform, format, cells: { rate } }) => part([platform, format, rate].filter(Boolean).map(String).join(" ")),
];

function groupsOf(
  partnerships: readonly Partnership[],
  keys: ReadonlyMap<Partnership, string>,
): readonly (readonly Partnership[])[] {
  const groups = new Map<string, Partnership[]>();
  for (const one of partnerships) {
    const key = keys.get(one) ?? "";
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
