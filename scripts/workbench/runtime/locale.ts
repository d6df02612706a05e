/** How a spreadsheet of a country writes numbers, dates and formulas; and the zone its clocks show by default. */

/** The part of o-spreadsheet's Locale that differs; its `code` is what Apps Script calls the spreadsheet's locale. */
export type SheetLocale = {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
  readonly timeZone: string;
  /** The sign of the country's own money, and where it stands. */
  readonly currency: { readonly sign: string; readonly place: "before" | "after" };
};

const points = { thousandsSeparator: ",", decimalSeparator: ".", formulaArgSeparator: "," };
const commas = { decimalSeparator: ",", formulaArgSeparator: ";", weekStart: 1, timeFormat: "hh:mm:ss" };
const narrow = "\u00a0";

export const sheetLocales: readonly SheetLocale[] = [
  {
    ...points,
    name: "English (US)",
    code: "en_US",
    weekStart: 7,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
    timeZone: "America/New_York",
    currency: { sign: "$", place: "before" },
  },
  {
    ...points,
    name: "English (UK)",
    code: "en_GB",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    timeZone: "Europe/London",
    currency: { sign: "£", place: "before" },
  },
  {
    ...commas,
    name: "Русский (Россия)",
    code: "ru_RU",
    thousandsSeparator: narrow,
    dateFormat: "dd.mm.yyyy",
    timeZone: "Europe/Moscow",
    currency: { sign: "₽", place: "after" },
  },
  {
    ...commas,
    name: "Deutsch (Deutschland)",
    code: "de_DE",
    thousandsSeparator: ".",
    dateFormat: "dd.mm.yyyy",
    timeZone: "Europe/Berlin",
    currency: { sign: "€", place: "after" },
  },
  {
    ...commas,
    name: "Português (Brasil)",
    code: "pt_BR",
    weekStart: 7,
    thousandsSeparator: ".",
    dateFormat: "dd/mm/yyyy",
    timeZone: "America/Sao_Paulo",
    currency: { sign: "R$", place: "before" },
  },
  {
    ...commas,
    name: "Français (France)",
    code: "fr_FR",
    thousandsSeparator: narrow,
    dateFormat: "dd/mm/yyyy",
    timeZone: "Europe/Paris",
    currency: { sign: "€", place: "after" },
  },
];

/** Throws one sentence for a locale that the workbench does not know. */
export const sheetLocale = (code: string): SheetLocale => {
  const found = sheetLocales.find((locale) => locale.code === code);
  if (found) return found;
  const known = sheetLocales.map((locale) => locale.code).join(", ");
  throw new Error(`The workbench has no spreadsheet locale "${code}" yet. It knows ${known}.`);
};
