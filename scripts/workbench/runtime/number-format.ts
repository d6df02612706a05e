/** Number formats as Google writes them → as the engine reads them: `MMMM d` → `mmmm d`, `0 ₽` → `0" ₽"`. */
import { helpers } from "./engine.ts";
import type { SheetLocale } from "./locale.ts";

const automatic: ReadonlySet<string> = new Set(["", "General", "general"]);

/** "" is the automatic format. Throws for a format that the workbench cannot show. */
export const engineFormat = (format: string, locale: SheetLocale): string => {
  if (automatic.has(format)) return "";
  const translated = isDatePattern(format) ? datePattern(format) : numberPattern(format);
  if (!isReadable(translated, locale)) throw new Error(`the workbench has no number format "${format}" yet`);
  return translated;
};

const quotedParts = /("[^"]*"|\\.|\[[^\]]*\])/;

/** Changes what stands outside of quotes and brackets. */
const outsideQuotes = (format: string, change: (code: string) => string): string =>
  format
    .split(quotedParts)
    .map((part, index) => (index % 2 === 0 ? change(part) : plainPart(part)))
    .join("");

/** `\x` → `"x"`, `[Red]` → nothing; `[$₽]` and `"…"` stay. */
const plainPart = (part: string): string => {
  if (part.startsWith("\\")) return `"${part.slice(1)}"`;
  return /^\[(?!\$)[a-z]+\d*\]$/i.test(part) ? "" : part;
};

const isDatePattern = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, "")) && !/[#0?]/.test(format);

const datePattern = (format: string): string =>
  outsideQuotes(format, (code) =>
    code
      .toLowerCase()
      .replace(/am\/pm|a\/p/g, "a")
      .replace(/(?<!h)h(?!h)/g, "hh")
      .replace(/(?<!s)s(?!s)/g, "ss"),
  );

const numberPattern = (format: string): string =>
  outsideQuotes(format, (code) =>
    code
      .replace(/_./g, "")
      .replace(/\*./g, "")
      .replace(/[^#0?.,%;@eE+\-\s]+/g, (literal) => `"${literal}"`),
  );

const isReadable = (format: string, locale: SheetLocale): boolean => {
  try {
    helpers.formatValue(45_000.5, { format, locale });
    return true;
  } catch {
    return false;
  }
};
