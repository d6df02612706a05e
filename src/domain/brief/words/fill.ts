/** A sentence with places in it → the sentence: "by {0}", "5 Oct 2026" → "by 5 Oct 2026". */
export const fill = (sentence: string, ...parts: readonly (string | number)[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, place) => String(parts[place] ?? ""));
