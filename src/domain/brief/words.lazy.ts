/** The brief's fixed words, behind a door that a formula never opens. */
export { briefWords } from "./words/index.ts";
export { issuedDates } from "./words/issuedDates.ts";
