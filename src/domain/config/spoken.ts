/** A team's text that came with the add-on → the same text in the language of whoever reads it. */
import type { Market } from "./config.ts";
import { type ParameterKey, type ParameterValues, parameters } from "./parameters/index.ts";
import type { FreshCell, Parameter, Spoken } from "./parameters/parameter.ts";

/**
 * The tab is in the sheet's language, a brief in the market's: "письменный договор" in the column of a British market
 * is read there as "written contract". What people typed themselves stays as they typed it.
 */
export function spokenTo(
  reader: string,
  values: Market["values"],
  keys: readonly ParameterKey[],
): Partial<ParameterValues> {
  const said = keys.flatMap((key) => {
    const found = values[key] === undefined ? undefined : inLanguage(reader, key, values[key]);
    return found === undefined ? [] : [[key, found] as const];
  });
  return { ...values, ...Object.fromEntries(said) };
}

function inLanguage(reader: string, key: ParameterKey, value: unknown): unknown {
  const { kind, fresh = {} }: Parameter = parameters()[key];
  const same = (text: string) => JSON.stringify(kind.read(text)) === JSON.stringify(value);
  const shipped = Object.values<FreshCell>(fresh)
    .filter((cell): cell is Spoken => typeof cell === "object")
    .filter((cell) => Object.values(cell).some(same));
  const language = reader as keyof Spoken;
  const found = shipped.find((cell) => cell[language]) ?? shipped[0]; // "invoice" of several markets, one of them German
  return found && kind.read(found[language] ?? found.en);
}
