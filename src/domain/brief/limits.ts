/** How much a brief holds: the form tells it, the server holds to it. */

/** Characters of one field, longer than any that somebody would read; the server takes no more. */
export const LONGEST_FIELD = 20_000;

/** Briefs of one batch: more would take longer than anybody watches. */
export const BATCH_ROWS = 50;
