/** Texts that come from outside → SQL: nothing that anybody calls a sheet, a bucket or an address can end a literal. */

/** "it's" → "'it\\'s'": GoogleSQL escapes by backslash. */
export const literal = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
