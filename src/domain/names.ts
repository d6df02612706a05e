/** Names of people and campaigns, as people type them: case, spaces and how an accent is encoded do not matter. */

/** "Anna K." is " anna  k.". */
export const sameName = (one: string, other: string): boolean => foldedName(one) === foldedName(other);

export const foldedName = (name: string): string => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
