/** A script → the single statements that an analyser takes: variables as literals of their types, what a block asks as a query. */

export type Statement = { readonly name: string; readonly sql: string };

/** What stands for a variable of refresh.sql. */
const values: Readonly<Record<string, string>> = {
  this_reader: "'0123456789ab'",
  this_config: "'[]'",
  this_print: "1",
  this_day: "DATE '2026-11-03'",
  no_posts: "CAST([] AS ARRAY<STRING>)",
  done_sheets: "['a']",
  "source.sheet": "'Team A'",
  "source.address": `"https://example.com/'\\"x"`,
  "source.name": "'source_0'",
  "source.width": "30",
  "source.place": `"'it''s'!A:AD"`,
  "@@error.message": "'no access'",
};
const VARIABLE = /@@error\.message|\bsource\.\w+|\b(?:this_\w+|no_posts|done_sheets)\b/g;

/** Variables that are declared, in the order of the script. */
export const declaredIn = (script: string): readonly string[] =>
  [...script.matchAll(/^DECLARE (\w+)/gm)].map(([, name = ""]) => name);

const withValues = (sql: string): string => sql.replace(VARIABLE, (name) => values[name] ?? name);
const named = (sql: string): Statement => ({ name: sql.replace(/\s+/g, " ").slice(0, 70), sql: withValues(sql) });

/** What a piece of a script is, and what of it can be analysed; the first that fits counts. */
const sorts: readonly (readonly [RegExp, (...parts: string[]) => readonly Statement[]])[] = [
  [/^SET \w+ = ([\s\S]*)$/, (value = "") => [named(`SELECT ${value}`)]],
  [/^DECLARE \w+ ([\w<>]+) DEFAULT ([\s\S]*)$/, (type, value) => [named(`SELECT CAST(${value} AS ${type})`)]],
  [/^DECLARE /, () => []],
  [/^IF ([\s\S]*?) THEN\s*RAISE USING MESSAGE = ([\s\S]*)$/, (asked, said) => [named(`SELECT ${asked}, ${said}`)]],
  [
    /^FOR source IN \(([\s\S]*?)\n\) DO\s*BEGIN\s*EXECUTE IMMEDIATE ([\s\S]*)$/,
    (query = "", text = "") => [named(query), dynamic(text)],
  ],
  [/^EXECUTE IMMEDIATE ([\s\S]*)$/, (text = "") => [dynamic(text)]],
  [/^EXCEPTION WHEN ERROR THEN\s*([\s\S]*)$/, (sql = "") => [named(sql)]],
  [/^(?:END( FOR| IF)?|BEGIN TRANSACTION|COMMIT TRANSACTION)$/, () => []],
  [/^([\s\S]*)$/, (sql = "") => [named(sql)]],
];

/** Everything that can be analysed, in the order of the script; dynamic texts as the query that writes them. */
export function statementsOf(script: string): readonly Statement[] {
  return pieces(script.replace(/^\s*--.*$/gm, "")).flatMap((piece) => {
    for (const [pattern, read] of sorts) {
      const [whole, ...parts] = pattern.exec(piece) ?? [];
      if (whole !== undefined) return read(...parts);
    }
    return [];
  });
}

const DYNAMIC = "dynamic: ";
const dynamic = (text: string): Statement => {
  const { name, sql } = named(`SELECT ${text}`);
  return { name: `${DYNAMIC}${name}`, sql };
};
export const isDynamic = ({ name }: Statement): boolean => name.startsWith(DYNAMIC);

/** At every semicolon that stands in no text. */
function pieces(script: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const token of script.matchAll(/r?"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|;/g)) {
    if (token[0] !== ";") continue;
    found.push(script.slice(from, token.index));
    from = token.index + 1;
  }
  return [...found, script.slice(from)].map((piece) => piece.trim()).filter(Boolean);
}
