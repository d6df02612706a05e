/** Clocks: what a cell shows in the spreadsheet's time zone ↔ the instant that a script gets as a Date. */

const dayLength = 86_400_000;
/** Day 0 of every spreadsheet. */
const dayZero = Date.UTC(1899, 11, 30);

/** Serial number of a date → the milliseconds that UTC would show for the same wall clock. */
export const serialToWall = (serial: number): number => Math.round((serial * dayLength) / 1000) * 1000 + dayZero;

export const wallToSerial = (wall: number): number => (wall - dayZero) / dayLength;

/** 46307 (12.10.2026) in Europe/Moscow → the instant 2026-10-11T21:00:00Z, in milliseconds. */
export const serialToInstant = (serial: number, timeZone: string): number =>
  wallToInstant(serialToWall(serial), timeZone);

export const instantToSerial = (instant: number, timeZone: string): number =>
  wallToSerial(instant + offsetAt(instant, timeZone));

export const wallToInstant = (wall: number, timeZone: string): number => {
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
};

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
export const offsetAt = (instant: number, timeZone: string): number => {
  if (timeZone === "Etc/UTC" || timeZone === "UTC" || Number.isNaN(instant)) return 0;
  const shown: Record<string, number> = {};
  for (const { type, value } of formatter(timeZone).formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
};

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
};
