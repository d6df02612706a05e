/** A market of the Config tab → the same market as one creator hears it: every text in the language of the brief. */

import type { Fact } from "../../config/factKinds.ts";
import type { ParameterKey } from "../../config/parameters/index.ts";
import { parameters } from "../../config/parameters/index.ts";
import { heardIn, spokenTo } from "../../config/spoken.ts";
import { languages, type Text } from "../../text.ts";
import type { BriefMarket } from "../facts.ts";
import { linesFor, regionName, seemsForeign, seemsIn, type Tongues } from "../framing.ts";
import { briefLanguages, languageFile } from "./index.ts";

/** Texts of the team's tab that a creator reads too. */
const spoken = [
  "contractForm",
  "documents",
  "paymentMethods",
  "feedbackFrequency",
] as const satisfies readonly ParameterKey[];

/** Texts that are written for creators. */
const told = [
  "meansHere",
  "do",
  "dont",
  "creatorFraming",
  "disclosureLabelForCreator",
  "adTokenForCreator",
  "creatorRegistryForCreator",
] as const satisfies readonly ParameterKey[];

/** The languages whose lines may be tagged: those that briefs are written in, and those of the team's markets. */
export const tonguesOf = (markets: readonly BriefMarket[]): Tongues =>
  Object.fromEntries([
    ...markets.flatMap(({ values: { language } }) => (language ? [[language, ""]] : [])),
    ...briefLanguages.map(({ tag, common }) => [tag, common] as const),
  ]);

/**
 * `reader` is the language of the brief. What came with the add-on is said in it; of what people typed the lines for its
 * readers count, else those without a tag. Where those are in another language the brief of that market passes them on,
 * and its author is told; briefs of other markets do without them.
 */
export function heardMarket(market: BriefMarket, reader: string, tongues: Tongues, isOwn: boolean): BriefMarket {
  const { code } = market;
  const name = nameFor(reader, market);
  const values: Record<string, unknown> = {
    ...spokenTo(reader, market.values, spoken, languageFile(reader).shipped),
    ...(name === undefined ? {} : { name }),
  };
  const foreign: Text[] = [];
  for (const key of told) {
    const value: string | Fact | undefined = market.values[key];
    if (value === undefined) continue;
    const typed = typeof value === "string" ? { text: value } : value;
    const { text, isForeign } = saidTo(reader, key, typed.text, market, tongues);
    if (isForeign) foreign.push(parameters()[key].label);
    const heard = isOwn || !isForeign ? text : "";
    values[key] = typeof value === "string" ? heard || undefined : heard ? { ...typed, text: heard } : undefined;
  }
  return { code, values, ...(foreign.length ? { foreign } : {}) };
}

/** A name that came with the add-on is said in the reader's language. */
function nameFor(reader: string, { code, values }: BriefMarket): string | undefined {
  const { name } = spokenTo(reader, values, ["name"]);
  const hasLabels = (languages as readonly string[]).includes(reader);
  return name === undefined || hasLabels || !isShippedName(name) ? name : (regionName(reader, code) ?? name);
}

/** What a reader of a language is told of one text of a market, and whether it seems to be in another language. */
export function saidTo(reader: string, key: ParameterKey, typed: string, { values }: BriefMarket, tongues: Tongues) {
  const { tagged, plain } = linesFor(reader, typed, tongues);
  const text = tagged || (heardIn(reader, key, plain, languageFile(reader).shipped) ?? "");
  if (text) return { text, isForeign: false };
  const isOurs = (values.language ?? "en") === reader;
  const isForeign = isOurs ? seemsForeign(reader, plain, tongues) : !seemsIn(reader, plain, tongues);
  return { text: plain, isForeign: plain === "" || isForeign };
}

const isShippedName = (name: string): boolean =>
  Object.values(parameters().name.fresh ?? {}).some(
    (cell) => typeof cell === "object" && "ru" in cell && Object.values(cell).includes(name),
  );
