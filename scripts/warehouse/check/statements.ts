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

/** Everything that can be analysed, in the order of the script; dynamic texts as the query that writes them. */
export function statementsOf(script: string): readonly Statement[] {
  const bare = script.replace(/^\s*--.*$/gm, "");
  return pieces(bare).flatMap((piece): Statement[] => {
    const set = /^SET \w+ = ([\s\S]*)$/.exec(piece);
    if (set) return [named(`SELECT ${set[1]}`)];
    const declared = /^DECLARE \w+ ([\w<>]+)(?: DEFAULT ([\s\S]*))?$/.exec(piece);
    if (declared) return declared[2] ? [named(`SELECT CAST(${declared[2]} AS ${declared[1]})`)] : [];
    const asked = /^IF ([\s\S]*?) THEN\s*RAISE USING MESSAGE = ([\s\S]*)$/.exec(piece);
    if (asked) return [named(`SELECT ${asked[1]}, ${asked[2]}`)];
    const loop = /^FOR source IN \(([\s\S]*?)\n\) DO\s*BEGIN\s*EXECUTE IMMEDIATE ([\s\S]*)$/.exec(piece);
    if (loop) return [named(loop[1] ?? ""), dynamic(loop[2] ?? "")];
    const executed = /^EXECUTE IMMEDIATE ([\s\S]*)$/.exec(piece);
    if (executed) return [dynamic(executed[1] ?? "")];
    const caught = /^EXCEPTION WHEN ERROR THEN\s*([\s\S]*)$/.exec(piece);
    if (caught) return [named(caught[1] ?? "")];
    return /^(?:END( FOR| IF)?|BEGIN TRANSACTION|COMMIT TRANSACTION)$/.test(piece) ? [] : [named(piece)];
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
