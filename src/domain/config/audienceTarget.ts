/** Config text → whom the brand wants to reach: a set ("25–44", "US, CA") or a distribution ("women 70%"). */
import { isBlank, textOf } from "../cell.ts";
import type { Kind } from "./kind.ts";
import { plainNumber } from "./number.ts";

/** Shares by label, such as {"18-24": 0.2}; labels are written as the reading of results writes them. */
export type Distribution = Readonly<Record<string, number>>;
export type AgeBand = { readonly from: number; readonly to: number };
export type AgeTarget = { readonly bands: readonly AgeBand[] } | { readonly distribution: Distribution };

export const countryTarget: Kind<readonly string[]> = {
  read: (cell) => every(items(textOf(cell)), (code) => (/^[A-Z]{2}$/.test(code) ? code : undefined)),
  format: "@",
  hint: { en: "country codes such as US, CA", ru: "коды стран, например RU, BY" },
};

export const ageTarget: Kind<AgeTarget> = {
  read: (cell) => {
    const parts = items(textOf(cell));
    const bands = every(parts, ageBand);
    if (bands) return { bands };
    const distribution = shares(parts, (label) => (ageBand(label) ? label.replace(/\s*[–—-]\s*/, "-") : undefined));
    return distribution && { distribution };
  },
  format: "@",
  hint: {
    en: "ages such as 25–44, or shares such as 18–24 20%, 25–34 50%",
    ru: "возраст, например 25–44, или доли: 18–24 20%, 25–34 50%",
  },
};

export const genderTarget: Kind<Distribution> = {
  read: (cell) => withComplement(shares(items(textOf(cell)), gender)),
  format: "@",
  hint: { en: "a share such as women 70%", ru: "доля, например женщины 70%" },
};

/** "25–34" → {25, 34}, "45+" → {45, 120}, "<18" → {0, 17}. */
export function ageBand(label: string): AgeBand | undefined {
  const [, low, high] = /^(\d{1,2})\s*[–—-]\s*(\d{1,2})$/.exec(label) ?? [];
  if (low && high) return Number(low) <= Number(high) ? { from: Number(low), to: Number(high) } : undefined;
  const older = /^(\d{1,2})\s*\+$/.exec(label)?.[1];
  if (older) return { from: Number(older), to: 120 };
  const under = /^<\s*(\d{1,2})$/.exec(label)?.[1];
  return under ? { from: 0, to: Number(under) - 1 } : undefined;
}

/** Where only one gender is given, the other has the rest. */
export function withComplement(given: Distribution | undefined): Distribution | undefined {
  const { women, men } = given ?? {};
  if (women !== undefined && men === undefined) return { women, men: rest(women) };
  if (men !== undefined && women === undefined) return { women: rest(men), men };
  return given;
}

const rest = (share: number) => Number((1 - share).toFixed(10));

const gender = (label: string) => {
  const word = label.toLowerCase();
  if (/^(w|f|ж|frau|mulh)/.test(word)) return "women";
  return /^(m|м|män|hom)/.test(word) ? "men" : undefined;
};

const items = (typed: string) =>
  typed
    .split(/[,;/\n]/)
    .map((item) => item.trim())
    .filter((item) => !isBlank(item));

/** ["18–24 20%", "25–34 50%"] → {"18-24": 0.2, "25-34": 0.5}; more than 100 % in all makes no sense. */
function shares(parts: readonly string[], label: (typed: string) => string | undefined): Distribution | undefined {
  const pairs = every(parts, (part) => {
    const [, name = "", typed = ""] = /^(.*?)[\s:]*(\d[\d.,]*\s*%)$/.exec(part) ?? [];
    const key = label(name.trim());
    const share = plainNumber(typed);
    return key !== undefined && share !== undefined ? ([key, share] as const) : undefined;
  });
  if (!pairs || pairs.reduce((sum, [, share]) => sum + share, 0) > 1.01) return undefined;
  return Object.fromEntries(pairs);
}

const every = <T>(parts: readonly string[], read: (part: string) => T | undefined): readonly T[] | undefined => {
  const values = parts.map(read);
  return parts.length && values.every((value) => value !== undefined) ? (values as readonly T[]) : undefined;
};
