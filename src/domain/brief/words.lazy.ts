/** The brief's fixed words, behind a door that a formula never opens. */
export { heardMarket, saidTo, tonguesOf } from "./words/heard.ts";
export { briefLanguages, briefWords, sendingWords, shippedWords } from "./words/index.ts";
export { issuedDates } from "./words/issuedDates.ts";
