/** TypeScript source → its code without comments and literals: what is no code is blanked, every place stays where it is. */

const REGEX_BEFORE = /(?:[(,=:!&|?[{;]|return|=>)\s*$/;

/** The same length as the source; comments, strings, templates and regular expressions are spaces. */
export function codeOf(source: string): string {
  const code: string[] = [...source.split("")];
  for (let at = 0; at < source.length; ) {
    const end = endOfText(source, at);
    for (let blank = at; blank < end; blank++) if (code[blank] !== "\n") code[blank] = " ";
    at = Math.max(end, at + 1);
  }
  return code.join("");
}

/** Where a comment or literal that begins here ends, 0 where none does. */
function endOfText(source: string, at: number): number {
  const [char, next] = [source.charAt(at), source.charAt(at + 1)];
  if (char === "/" && next === "/") return ending(source, "\n", at);
  if (char === "/" && next === "*") return ending(source, "*/", at + 2) + 2;
  if (char === '"' || char === "'" || char === "`") return endOfQuoted(source, at, char);
  const isRegex = char === "/" && next !== " " && REGEX_BEFORE.test(source.slice(Math.max(0, at - 20), at));
  return isRegex ? endOfQuoted(source, at, "/") : 0;
}

const ending = (source: string, mark: string, from: number): number => {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end;
};

function endOfQuoted(source: string, at: number, quote: string): number {
  let isInClass = false;
  for (let end = at + 1; end < source.length; end++) {
    const char = source.charAt(end);
    if (char === "\\") end++;
    else if (quote === "/" && char === "[") isInClass = true;
    else if (char === "]") isInClass = false;
    else if (char === quote && !isInClass) return end + 1;
  }
  return source.length;
}

/** The place after the bracket that closes the one at `at`. */
export function pastBracket(code: string, at: number): number {
  let depth = 0;
  for (let end = at; end < code.length; end++) {
    if ("([{".includes(code.charAt(end))) depth++;
    else if (")]}".includes(code.charAt(end)) && --depth === 0) return end + 1;
  }
  return code.length;
}
