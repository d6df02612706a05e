/** The bytes of a text file → its text, whatever program saved it. */

/** By its mark; else UTF-8 where it is that; else UTF-16 by its zeros; else the Windows encoding that makes words. */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decode(marked.encoding, bytes);
  const sample = bytes.subarray(0, 100_000);
  if (sample.includes(0)) return decode(zerosFirst(sample) ? "utf-16be" : "utf-16le", bytes);
  const text = decode("utf-8", bytes);
  return isWell(text) ? text : windowsText(bytes);
};

const marks = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** Commas, digits and line ends are "0 44" in the one byte order and "44 0" in the other. */
const zerosFirst = (bytes: Uint8Array): boolean => {
  let balance = 0;
  bytes.forEach((byte, index) => {
    if (byte === 0) balance += index % 2 === 0 ? 1 : -1;
  });
  return balance > 0;
};

/** A byte or two that a copy broke leave a file in UTF-8; in any other encoding nearly every letter is broken. */
const isWell = (text: string): boolean => {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  return foreign.filter((letter) => letter === "\ufffd").length * 10 <= foreign.length;
};

/** "für" read as Windows-1251 is "fьr": Cyrillic letters amid Latin ones tell that it was Windows-1252. */
const windowsText = (bytes: Uint8Array): string => {
  const russian = decode("windows-1251", bytes);
  const words = (russian.match(/\p{L}{2,}/gu) ?? []).filter((word) => /[а-яё]/i.test(word));
  const whole = words.filter((word) => !/[a-z]/i.test(word));
  return whole.length * 2 > words.length ? russian : decode("windows-1252", bytes);
};
