/** Sentences of functions, as long as somebody reads: what they quote of an argument is shortened. */

const LONGEST_QUOTE = 60;
const LONGEST = 300;

/** A cell may hold 50,000 characters, and whoever typed them knows them. */
export const said = (sentence: string): string =>
  shortened(
    sentence.replace(
      /([“«])([^”»]*)([”»])/g,
      (_, open: string, text: string, close: string) => `${open}${shortened(text, LONGEST_QUOTE)}${close}`,
    ),
    LONGEST,
  );

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
