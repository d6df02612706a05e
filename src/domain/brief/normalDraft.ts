/** A draft as people typed it, in the window or by hand into the Campaigns tab → days as days, the brand's market as its code. */
import { foldedName, sameName } from "../names.ts";
import type { BriefFacts, BriefMarket } from "./facts.ts";
import { type BriefDraft, type FieldKey, fieldKeys, fields, framingChoices } from "./fields.ts";
import { typedDay } from "./typedDay.ts";

/** What cannot be read stays as it was typed; `draftProblems` says so beside the field. */
export function normalDraft(draft: BriefDraft, { markets }: BriefFacts): BriefDraft {
  const normal: { [key in FieldKey]?: string } = { ...draft };
  for (const key of fieldKeys) {
    const typed = draft[key];
    if (typed === undefined) continue;
    if (fields[key].sort === "day") normal[key] = typedDay(typed) ?? typed;
    if (fields[key].sort === "framings") normal[key] = framingsNamed(typed);
    if (fields[key].sort === "market") normal[key] = marketNamed(typed, markets)?.code ?? typed;
  }
  return normal;
}

/** By its key, or in the words of the form. */
function framingsNamed(typed: string): string {
  const found = Object.entries(framingChoices).find(([key, { en, ru }]) =>
    [key, en, ru].some((name) => sameName(name, typed)),
  );
  return found?.[0] ?? typed;
}

/** By code, name or alias, as in the Market column. */
function marketNamed(typed: string, markets: readonly BriefMarket[]): BriefMarket | undefined {
  const folded = (name: string) => foldedName(name).replace(/[\s.]/g, "");
  const names = ({ code, values }: BriefMarket) => [code, values.name ?? "", ...(values.aliases ?? [])];
  return markets.find((market) => names(market).some((name) => folded(name) === folded(typed)));
}
