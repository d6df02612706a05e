/** Mistakes that a person can mend by another file or other words on the command line. */

/** A file that cannot be opened or written: the command ends with code 2. */
export const fileError = (sentence: string): Error => Object.assign(new Error(sentence), { name: "FileError" });

export const isFileError = (error: unknown): boolean => error instanceof Error && error.name === "FileError";

export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
