/** The words of a heading → the name that is left without its qualifiers, a kind of them after the other: "Est. cost (IG)" → "cost". */
import type { PlainMeaning } from "../meanings.ts";
import { type Named, namesOf } from "./named.ts";
import type { Part } from "./parts.ts";
import { taxAside } from "./words.ts";

export type Bare = { readonly found: readonly Named[]; readonly stripped: number };

export function bareName(parts: readonly Part[]): Bare {
  const has = (...roles: readonly Part["role"][]) => parts.some(({ role }) => roles.includes(role));
  const leftOut = new Set<string>(["currency", "scale", "moment"]);
  for (const [stage, roles] of STRIPPED.entries()) {
    for (const role of roles) leftOut.add(role);
    const name = parts
      .filter(({ role }) => !leftOut.has(role))
      .map(({ word }) => word)
      .join(" ")
      .replace(taxAside, "")
      .trim();
    const found = namesOf(name).filter(
      ({ meaning, alone }) =>
        !(alone && (stage >= CHANGED || (meaning === "productValue" && has("fact")))) &&
        !(meaning === "platform" && stage > 0 && has("platform")) &&
        !(has("plan") && !plannable.has(meaning)) &&
        !(stage >= CHANGED && has("counting") && !countable.has(meaning)),
    );
    if (found.length) return { found, stripped: stage + 1 + (has("plan", "approx") ? 3 : 0) };
  }
  return { found: onlyPlatform(parts), stripped: 0 };
}

const STRIPPED: readonly (readonly string[])[] = [
  ["plan", "fact", "approx", "digits"],
  ["platform"],
  ["average", "filler", "counting"],
  ["what"],
];
/** From here on words have gone that may have made another thing of the name. */
const CHANGED = 2;

/** A "KPI status" is no status, a "planned price" is a price. */
const plannable: ReadonlySet<PlainMeaning> = new Set([
  "rate",
  "date",
  "plannedDate",
  "month",
  "kpis",
  "results",
  "productValue",
  "format",
]);
/** The number of deliverables is no deliverable. */
const countable: ReadonlySet<PlainMeaning> = new Set(["rate", "followers", "productValue", "notes"]);

/** "Instagram" alone heads a column of handles or links. */
function onlyPlatform(parts: readonly Part[]): readonly Named[] {
  const says = parts.some(({ role }) => role === "platform");
  return says && parts.every(({ role }) => role === "platform" || role === "filler")
    ? [
        { meaning: "handle", tier: 3 },
        { meaning: "link", tier: 3 },
      ]
    : [];
}
