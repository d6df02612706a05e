import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarOf } from "../../../../src/domain/process/today/calendar.ts";
import { contentLines, escaped } from "../../../../src/domain/process/today/ical.ts";
import type { Language } from "../../../../src/domain/text.ts";
import { chosenOf, config, page, type Said } from "./known.ts";

const now = "2026-11-25T07:30:00.000Z";
const textOf = (said: readonly Said[], at = now, language: Language = "en", book = "book") =>
  calendarOf(chosenOf(said), page(said).checkIns, { config, language, now: at, book, title: "Crossmarket" });

/** Read back by a library that is not ours. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const value = (component: InstanceType<typeof ICAL.Component>, name: string) =>
    String(component.getFirstPropertyValue(name) ?? "");
  return {
    method: value(calendar, "method"),
    version: value(calendar, "version"),
    events: calendar.getAllSubcomponents("vevent").map((event) => ({
      uid: value(event, "uid"),
      start: value(event, "dtstart"),
      end: value(event, "dtend"),
      stamp: value(event, "dtstamp"),
      sequence: Number(value(event, "sequence")),
      summary: value(event, "summary"),
      description: value(event, "description"),
      status: value(event, "status"),
      isAllDay: (event.getFirstPropertyValue("dtstart") as { isDate?: boolean }).isDate === true,
    })),
  };
}
const events = (said: readonly Said[], ...more: [string?, Language?, string?]) => read(textOf(said, ...more)).events;

test("a step with a day is an event of that whole day", () => {
  const {
    method,
    version,
    events: found,
  } = read(textOf([{ due: "2026-11-30", label: { en: "send the brief", ru: "" } }]));
  expect({ method, version }).toEqual({ method: "PUBLISH", version: "2.0" });
  expect(found).toMatchObject([
    {
      start: "2026-11-30",
      end: "2026-12-01",
      stamp: "2026-11-25T07:30:00Z",
      summary: "Creator 0 (Autumn): send the brief",
      description: "Market: United States\nCampaign: Autumn\nWhose move: Maya",
      status: "CONFIRMED",
      isAllDay: true,
    },
  ]);
});

test("later steps are there with their days, a capital letter lost behind the colon", () => {
  const later = [
    { step: "post", label: { en: "Publish the post", ru: "" }, mover: "creator", due: "2026-12-09" },
    { step: "pay", label: { en: "Pay the creator", ru: "" }, mover: "us" },
  ] as const;
  const found = events([{ due: "2026-11-30", later }]);
  expect(found.map(({ start, summary }) => `${start} ${summary}`)).toEqual([
    "2026-11-30 Creator 0 (Autumn): send the brief",
    "2026-12-09 Creator 0 (Autumn): publish the post",
  ]);
});

test("a step without a day is none", () => {
  expect(events([{}])).toEqual([]);
});

describe("a second import", () => {
  const [before] = events([{ due: "2026-11-30" }]);

  test.each([
    ["later", "2026-12-04"],
    ["earlier", "2026-11-27"],
  ])("moves the event of a day that is %s now", (_, due) => {
    const [after] = events([{ due }], "2026-11-26T07:30:00.000Z");
    expect(after).toMatchObject({ uid: before?.uid, start: due });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
  });

  test("made in another language names the same event", () => {
    expect(events([{ due: "2026-11-30" }], now, "ru")[0]?.uid).toBe(before?.uid);
  });

  test("of another step, creator or spreadsheet is another event", () => {
    const others = [
      events([{ due: "2026-11-30", step: "draft" }]),
      events([{ due: "2026-11-30", creator: "Ella" }]),
      events([{ due: "2026-11-30" }], now, "en", "another book"),
    ].map(([one]) => one?.uid);
    expect(new Set([before?.uid, ...others]).size).toBe(4);
  });

  test("ticks a step off on the day on which it was done", () => {
    const done = [{ step: "brief", on: "2026-11-24" }] as const;
    const found = events([{ step: "draft", due: "2026-12-02", done }]);
    expect(found.find(({ uid }) => uid === before?.uid)).toMatchObject({
      start: "2026-11-24",
      summary: "✓ Creator 0 (Autumn): brief issued",
    });
  });

  test("leaves what was done long ago, or nobody knows when, as it is", () => {
    const done = [{ step: "agree", on: "2026-10-01" }, { step: "sign" }] as const;
    expect(events([{ due: "2026-12-02", done }])).toHaveLength(1);
  });

  test("takes a deal that is off away", () => {
    expect(events([{ due: "2026-11-30", isOff: true }])).toMatchObject([
      { status: "CANCELLED" },
      { uid: before?.uid, status: "CANCELLED" },
    ]);
  });
});

test("a check-in is an event, too", () => {
  expect(events([{ person: { nextCheckIn: "2026-11-26" } }])).toMatchObject([
    { start: "2026-11-26", summary: "Creator 0: hold the check-in" },
  ]);
});

test.each([
  "Comma, semicolon; back\\slash",
  "two\nlines",
  "Мария «Маша» Кузнецова-Длиннофамильская-Ещёдлиннее-Иещёдлиннее",
  `😀${"я".repeat(90)}`,
])("%j comes back as it was", (creator) => {
  expect(events([{ creator, due: "2026-11-30" }])[0]?.summary).toBe(`${creator} (Autumn): send the brief`);
});

describe("a line of the file", () => {
  const octets = (line: string) => Buffer.byteLength(line);
  test.each([
    ["ascii", "x".repeat(300)],
    ["two octets a letter", "я".repeat(200)],
    ["four octets a sign", "😀".repeat(60)],
    ["a mixture", "aя😀".repeat(60)],
  ])("of %s has at most 75 octets and goes on after a space", (_, text) => {
    const folded = contentLines([["SUMMARY", text]]);
    expect(folded.endsWith("\r\n")).toBe(true);
    const lines = folded.slice(0, -2).split("\r\n");
    for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
    for (const line of lines.slice(0, -1)) expect(octets(line)).toBeGreaterThan(71);
    expect(lines.map((line, at) => (at ? line.slice(1) : line)).join("")).toBe(`SUMMARY:${text}`);
  });

  test("of exactly 75 octets is not folded", () => {
    expect(contentLines([["X", "y".repeat(73)]])).toBe(`X:${"y".repeat(73)}\r\n`);
  });

  test("holds no bare line break and no control character", () => {
    expect(escaped("a\r\nb\rc\nd\u0000\u0007e")).toBe("a\\nb\\nc\\nde");
  });
});
