/** JavaScript's own dates go by the script's time zone, as the manifest says, whatever zone this machine is in. */
import { offsetAt, wallToInstant } from "../zone.ts";

const localParts = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;
type LocalPart = (typeof localParts)[number];
type DateParts = [number, number, ...number[]];

/** Replaces the context's Date and the default zone of Intl; to be called before the add-on's code is read. */
export const setClock = (timeZone: string, today?: Chosen): void => {
  const NativeDate = Date;
  const now = today === undefined ? NativeDate.now : dayFixed(NativeDate, today);
  const nativeIntl = Intl.DateTimeFormat;
  const wallOf = (date: Date): Date => new NativeDate(date.getTime() + offsetAt(date.getTime(), timeZone));
  patchParts(NativeDate.prototype, wallOf, timeZone);
  patchTexts(NativeDate.prototype, wallOf, timeZone);

  globalThis.Date = new Proxy(NativeDate, {
    construct: (_, given: unknown[]) => {
      if (given.length > 1) return new NativeDate(wallToInstant(utcOf(NativeDate, given as DateParts), timeZone));
      const [only] = given;
      if (typeof only === "string") return new NativeDate(parse(NativeDate, only, timeZone));
      return given.length === 0 ? new NativeDate(now()) : new NativeDate(only as number);
    },
    apply: () => new NativeDate(now()).toString(),
    get: (target, key) => {
      if (key === "parse") return (text: string) => parse(NativeDate, text, timeZone);
      return key === "now" ? now : Reflect.get(target, key, target);
    },
  });
  NativeDate.prototype.constructor = globalThis.Date;

  const withZone = (given: [locales?: string | string[], options?: Intl.DateTimeFormatOptions]) =>
    new nativeIntl(given[0], { ...given[1], timeZone: given[1]?.timeZone ?? timeZone });
  Intl.DateTimeFormat = new Proxy(nativeIntl, {
    construct: (_, given) => withZone(given as Parameters<typeof withZone>[0]),
    apply: (_, __, given) => withZone(given as Parameters<typeof withZone>[0]),
  });
};

/** A day that somebody chose, as the spreadsheet has it. */
type Chosen = { readonly day: string; readonly zone: string };

/** The clock goes on, from noon of that day. */
const dayFixed = (NativeDate: DateConstructor, { day, zone }: Chosen): (() => number) => {
  const ahead = wallToInstant(NativeDate.parse(`${day}T12:00:00Z`), zone) - NativeDate.now();
  return () => NativeDate.now() + ahead;
};

const utcOf = (NativeDate: DateConstructor, [year, month, ...rest]: DateParts): number =>
  NativeDate.UTC(year, month, ...rest);

/** A text without a zone of its own means the script's; a date alone means UTC, as the language says. */
const parse = (NativeDate: DateConstructor, text: string, timeZone: string): number => {
  const instant = NativeDate.parse(text);
  if (Number.isNaN(instant) || hasZone(text)) return instant;
  const wall = NativeDate.parse(/^\d{4}-\d\d-\d\dT/.test(text) ? `${text}Z` : `${text} UTC`);
  return wallToInstant(wall, timeZone);
};

const hasZone = (text: string): boolean =>
  /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?:\s*\([^)]*\))?\s*$/i.test(text.replace(/^\d{4}-\d\d-\d\d$/, "Z"));

const method = <Made>(make: (date: Date, given: unknown[]) => Made) =>
  // A method of Date: the date is what stands before the dot.
  ({
    call(this: Date, ...given: unknown[]): Made {
      return make(this, given);
    },
  }).call;

const patchParts = (prototype: Date, wallOf: (date: Date) => Date, timeZone: string): void => {
  const target = prototype as unknown as Record<string, unknown>;
  for (const part of localParts) {
    target[`get${part}`] = method((date) => wallOf(date)[`getUTC${part}`]());
    if (part !== "Day")
      target[`set${part}`] = method((date, given) => setPart(date, wallOf(date), part, given, timeZone));
  }
  target.getTimezoneOffset = method((date) => -offsetAt(date.getTime(), timeZone) / 60_000);
};

const setPart = (
  date: Date,
  wall: Date,
  part: Exclude<LocalPart, "Day">,
  given: unknown[],
  timeZone: string,
): number => {
  (wall[`setUTC${part}`] as (...parts: number[]) => number)(...(given as number[]));
  return date.setTime(wallToInstant(wall.getTime(), timeZone));
};

const patchTexts = (prototype: Date, wallOf: (date: Date) => Date, timeZone: string): void => {
  const target = prototype as unknown as Record<string, unknown>;
  const dayText = (date: Date) =>
    wallOf(date)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, "$1 $3 $2 $4");
  const timeText = (date: Date) => {
    const minutes = Math.round(offsetAt(date.getTime(), timeZone) / 60_000);
    const sign = minutes < 0 ? "-" : "+";
    const two = (value: number) => String(value).padStart(2, "0");
    const offset = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
    return `${wallOf(date).toISOString().slice(11, 19)} GMT${offset} (${timeZone})`;
  };
  const whenValid = (text: (date: Date) => string) =>
    method((date) => (Number.isNaN(date.getTime()) ? "Invalid Date" : text(date)));
  target.toDateString = whenValid(dayText);
  target.toTimeString = whenValid(timeText);
  target.toString = whenValid((date) => `${dayText(date)} ${timeText(date)}`);
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] as const) {
    const native = prototype[name];
    target[name] = method((date, [locales, options]) =>
      native.call(date, locales as string, { timeZone, ...(options as Intl.DateTimeFormatOptions) }),
    );
  }
};
