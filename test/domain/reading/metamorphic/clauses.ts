/** A cell taken apart at its semicolons and line ends, and put together otherwise. */

const BORDER = /;[ \u00a0]*\n?|\n+/;

/** The clauses of a cell; one where a border stands within parentheses. */
export function clausesOf(text: string): readonly string[] {
  const clauses = text
    .split(BORDER)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
  const isWhole = (clause: string): boolean => clause.split("(").length === clause.split(")").length;
  return clauses.every(isWhole) ? clauses : [text];
}

/** Has it no numbers or marks of a list yet? */
const isPlain = (clauses: readonly string[]): boolean =>
  clauses.length > 1 && !clauses.some((clause) => /^\(?[\d•*✅-]{1,2}[). ]/u.test(clause));

/** Every clause with what `mark` puts before it, joined. */
export const listed =
  (mark: (index: number) => string, joint: string) =>
  (text: string): string => {
    const clauses = clausesOf(text);
    return isPlain(clauses) ? clauses.map((clause, index) => `${mark(index)}${clause}`).join(joint) : text;
  };

export const joinedBy =
  (joint: string) =>
  (text: string): string => {
    const clauses = clausesOf(text);
    return clauses.length > 1 ? clauses.join(joint) : text;
  };

export const reversed = (text: string): string => {
  const clauses = clausesOf(text);
  return clauses.length > 1 ? [...clauses].reverse().join(text.includes(";") ? "; " : "\n") : text;
};

/** A remark after the first clause, where there are several. */
export const afterFirst =
  (remark: string) =>
  (text: string): string => {
    const end = text.search(BORDER);
    return end > 0 && clausesOf(text).length > 1 ? `${text.slice(0, end)}${remark}${text.slice(end)}` : text;
  };
