/** When two texts that people typed are the same. */

/** Spaces around a text and how its lines end do not matter. */
export const sameText = (one = "", other = ""): boolean => plain(one) === plain(other);

const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

/** Names of people and campaigns: nor do case, spaces and how an accent is encoded. "Anna K." is " anna  k.". */
export const sameName = (one: string, other: string): boolean => foldedName(one) === foldedName(other);

export const foldedName = (name: string): string => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
