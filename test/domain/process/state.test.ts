import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stateOf } from "../../../src/domain/process/state.ts";
import { happenings, type ProcessFacts, type ProcessState, stages } from "../../../src/domain/process/types.ts";
import { line, on, situation } from "./situation.ts";

/** "execution draft creator 10-09 2": stage, next step, whose move, by when, working days late. */
const told = ({ stage, next, overdueBy }: ProcessState): string =>
  [stage, next?.step ?? "–", next?.mover, next?.due?.slice(5), overdueBy || undefined].filter(Boolean).join(" ");

/** Today is Tuesday, 3 November 2026, where a row says no other day. */
const rows: readonly (readonly [situation: string, state: string, contradictions?: string])[] = [
  ["", "vetting vet us"],
  ["vetted", "brief agree us"],
  ["failed", "vetting vet us"],
  ["status planned", "vetting vet us"],
  ["status contacted", "vetting vet us"],
  ["@contacted 10-26", "vetting vet us"],
  ["status negotiating", "vetting vet us"],
  ["status agreed", "brief brief us"],
  ["@agreed 10-30", "brief brief us 11-02 1"],
  ["@agreed 10-30, @contacted 10-20", "brief brief us 11-02 1"],
  ["status agreed, planned 12-01", "brief brief us 11-10"],
  ["planned 11-10", "vetting vet us 10-20 10"],
  ["planned 11-10, vetted", "brief agree us 10-20 10"],
  ["brief 11-02", "execution sign creator 11-03"],
  ["brief 10-05 dated, today 10-05", "execution sign creator 10-06"],
  ["brief 10-05 dated, today 10-08", "execution sign creator 10-06 2"],
  ["brief 10-05 dated, @signed 10-06, today 10-08", "execution draft creator 10-09"],
  ["brief 10-05 dated, @signed 10-06, today 10-13", "execution draft creator 10-09 2"],
  ["brief 10-05 dated, @signed 10-06, product, today 10-08", "execution sendProduct us 10-07 1"],
  ["brief 10-05 dated, @signed 10-06, product, @productSent 10-07, today 10-08", "execution draft creator 10-09"],
  ["brief 10-05, @signed 10-06, product, @productSent 10-07, today 10-08", "execution draft creator 10-14"],
  ["brief 10-05, @signed 10-06, rate barter, today 10-08", "execution sendProduct us 10-07 1"],
  ["brief 10-05, @signed 10-06, today 10-08", "execution draft creator 10-13"],
  ["@signed 10-06, today 10-08", "brief brief us"],
  ["brief 10-05 dated, @draft 10-09, today 10-12", "execution feedback us 10-14"],
  ["brief 10-05 dated, @draft 10-13, today 10-15", "execution feedback us 10-16"],
  ["brief 10-05 dated, @draft 10-09, today 10-16", "execution feedback us 10-14 2"],
  ["brief 10-05, @draft 10-09, today 10-12", "execution feedback us 10-14"],
  ["brief 10-05 dated, @draft 10-09, @feedback 10-12, today 10-13", "execution approve creator 10-14"],
  ["brief 10-05 dated, @draft 10-09, @feedback 10-12, @draft 10-14, today 10-15", "execution approve us 10-19"],
  ["brief 10-05 dated, @draft 10-09, @feedback 10-12, @draft 10-14, today 10-21", "execution approve us 10-19 2"],
  ["brief 10-05 dated, @draft 10-09, @feedback 10-09, today 10-13", "execution approve us 10-19"],
  ["@draft 10-09, @feedback 10-12, @approved 10-15, today 10-16", "execution post creator 10-22"],
  ["brief 10-05 dated, @approved 10-15, today 10-16", "execution post creator 10-28"],
  ["brief 10-05 dated, @approved 10-15, today 10-29", "execution post creator 10-28 1"],
  ["brief 10-05 dated, @approved 10-15, @posted 10-27, today 10-29", "measurement statistics creator 11-04"],
  ["brief 10-05 dated, @posted 10-27, today 11-06", "measurement statistics creator 11-04 2"],
  ["brief 10-05 dated, @approved 10-15, @moved 10-20 post>11-05, today 10-29", "execution post creator 11-05"],
  [
    "brief 10-05 dated, @approved 10-15, @moved 10-20 post>11-05, @moved 10-21 post>11-04",
    "execution post creator 11-04",
  ],
  ["@approved 10-15, planned 10-28, @moved 10-20 post>11-05", "execution post creator 11-05", "movedElsewhere"],
  ["@approved 10-15, planned 11-05, @moved 10-20 post>11-05", "execution post creator 11-05"],
  ["brief 10-05 dated, @signed 10-06, @moved 10-08 draft>10-12, today 10-13", "execution draft creator 10-12 1"],
  [
    "brief 10-05 dated, @approved 10-15, @moved 10-20 post>11-05, @posted 10-27, today 10-29",
    "measurement statistics creator 11-04",
  ],
  ["posted 10-27, today 11-02", "measurement statistics creator 11-03"],
  ["posted 10-27", "measurement statistics creator 11-03"],
  ["posted 10-27, today 11-05", "measurement statistics creator 11-03 2"],
  ["posted 11-10", "vetting vet us 10-20 10"],
  ["posted 11-10, status live", "measurement statistics creator"],
  ["status live", "measurement statistics creator"],
  ["status live, month 10-01", "measurement statistics creator 11-09"],
  ["status live, month 08-01", "measurement statistics creator 09-07 41"],
  ["results", "payment pay us"],
  ["audience", "vetting vet us"],
  ["posted 10-27, results", "payment pay us 11-26"],
  ["posted 10-27, results, today 11-30", "payment pay us 11-26 2"],
  ["posted 09-01, results", "payment pay us 10-01 23"],
  ["posted 09-01, results, today 11-30", "payment pay us 10-01 42"],
  ["posted 10-27, @statistics 11-02", "payment pay us 11-26"],
  ["posted 10-27, results, paid 10-30", "payment decide us 11-10"],
  ["posted 10-27, results, paid 10-30, @checkIn 11-02", "done –"],
  ["posted 10-27, results, paid 10-30, today 12-01", "done –"],
  ["posted 09-01, results, paid 10-02", "done –"],
  ["posted 09-01, results, paid 12-02", "payment pay us 10-01 23"],
  ["posted 09-01, results, rate barter", "done –"],
  ["posted 09-01, results, due 10-01 09-29", "done –"],
  ["posted 09-01, results, due 10-01", "payment pay us 10-01 23"],
  ["posted 09-01, results, due 09-03 09-03, due 10-30", "payment pay us 10-30 2"],
  ["posted 09-01, results, due 09-03 09-03, due 11-10", "payment pay us 11-10"],
  ["posted 09-01, results, @paid 10-01", "done –"],
  ["posted 09-01, results, @paid 10-01 600", "payment pay us 10-01 23"],
  ["posted 09-01, results, @paid 10-01 600, @paid 10-02 600", "done –"],
  ["posted 09-01, results, @paid 10-01 600, @paid 10-01 600", "payment pay us 10-01 23"],
  ["posted 09-01, results, @paid 10-01 50%", "payment pay us 10-01 23"],
  ["posted 09-01, results, @paid 10-01 50%, @paid 10-20 50%", "done –"],
  ["posted 09-01, results, @paid 10-01 1196", "done –"],
  ["RU, brief 10-05", "execution sign creator 10-06 20"],
  ["RU, @signed 10-06, brief 10-05, today 10-07", "execution draft creator 10-12"],
  ["RU, @signed 10-06, brief 10-05 dated, @contractData 10-07, today 10-08", "execution draft creator 10-09"],
  ["RU, brief 10-05 dated, @draft 10-09, today 10-12", "execution feedback us 10-14"],
  [
    "RU, brief 10-05 dated, @draft 10-09, @contractData 10-07, @feedback 10-12, @approved 10-13, today 10-14",
    "execution token us 10-23",
  ],
  [
    "RU, brief 10-05 dated, @contractData 10-07, @approved 10-13, @token 10-15, today 10-16",
    "execution post creator 10-28",
  ],
  ["RU, brief 10-05 dated, @contractData 10-07, @approved 10-13, erid, today 10-16", "execution post creator 10-28"],
  ["RU, brief 10-05 dated, @approved 10-13, today 10-30", "execution contractData creator 10-23 5"],
  ["RU, posted 10-27", "measurement statistics creator 11-03", "liveWithoutToken"],
  ["RU, posted 10-27, erid", "measurement statistics creator 11-03"],
  ["RU, posted 10-27, erid, results", "payment pay us 10-27 5"],
  ["RU, posted 10-27, erid, results, @act 10-30", "payment pay us 10-27 5"],
  ["RU, posted 10-27, erid, results, paid 10-30", "payment decide us 11-10"],
  ["RU, posted 10-27, erid, results, @paid 10-30", "payment pay us 10-27 5"],
  ["RU, posted 10-27, erid, results, @act 10-28, @paid 10-20, @paid 10-30", "payment decide us 11-10"],
  ["RU, posted 10-27, erid, platform Instagram", "measurement statistics creator 11-03", "liveOnBanned"],
  ["RU, posted 2025-05-01, erid, platform Instagram", "measurement statistics creator 05-08 388"],
  ["RU, posted 10-27, erid, platform VK", "measurement statistics creator 11-03"],
  ["US, posted 10-27, platform Instagram", "measurement statistics creator 11-03"],
  ["posted 10-27, link", "measurement statistics creator 11-03", "noLink"],
  ["posted 10-27, link https://x.com/p/1", "measurement statistics creator 11-03"],
  ["@posted 10-27 https://x.com/p/1, link", "measurement statistics creator 11-03"],
  ["planned 11-10, link", "vetting vet us 10-20 10"],
  ["posted 10-12, @approved 10-15", "measurement statistics creator 10-19 11", "postedBeforeApproved"],
  ["posted 10-15, @approved 10-12", "measurement statistics creator 10-22 8"],
  ["@signed 10-12, paid 10-10", "brief brief us", "paidBeforeSigned paidBeforeDue"],
  ["@signed 10-12, @paid 10-13", "brief brief us", "paidBeforeDue"],
  ["@paid 10-13", "brief brief us", "paidBeforeDue"],
  ["@paid 10-13 600", "vetting vet us"],
  ["@signed 10-10, @paid 10-13, @posted 10-20", "measurement statistics creator 10-27 5", "paidBeforeDue"],
  ["status cancelled", "vetting –"],
  ["status cancelled, paid 10-10", "brief –", "cancelledButPaid"],
  ["status cancelled, @draft 10-09", "execution –"],
  ["status postponed, brief 10-05 dated", "execution –"],
  ["status returned, posted 10-10", "measurement –"],
  ["failed, @agreed 10-10", "brief brief us 10-13 15", "goesOnAfterFailing"],
  ["failed 10-20, @agreed 10-10", "brief brief us 10-13 15"],
  ["failed, posted 10-10", "measurement statistics creator 10-19 11", "goesOnAfterFailing"],
  ["vetted, @agreed 10-10, @draft 10-09", "execution feedback us 10-14 14", "backwards agreed draft"],
  ["@draft 10-12, @feedback 10-09", "execution approve us 10-19 11", "backwards draft feedback"],
  ["posted 10-10, @statistics 10-09", "payment pay us 11-09", "backwards posted statistics"],
  ["@agreed 10-30 (creator)", "brief brief creator 11-02 1"],
  ["@agreed 10-30 (us), @note 11-01 (Mara)", "brief brief creator 11-02 1"],
  ["@draft 12-09", "vetting vet us"],
  ["@checkIn 11-01", "vetting vet us"],
  ["@note 11-01", "vetting vet us"],
  ["brief 10-05 dated, @invoice 10-20, today 10-20", "execution sign creator 10-06 10"],
  ["brief 10-05 dated, @signed 10-06, due 10-06, today 10-06", "execution pay us 10-06"],
  ["brief 10-05 dated, @signed 10-06, due 10-06, today 10-08", "execution pay us 10-06 2"],
  ["brief 10-05 dated, @signed 10-06, due 10-06 10-08, due 11-25, today 10-08", "execution draft creator 10-09"],
  ["brief 10-05 dated, @signed 10-06 (creator), due 10-06, today 10-08", "execution pay us 10-06 2"],
  ["brief 10-05 dated, due 10-06, today 10-08", "execution sign creator 10-06 2"],
  ["brief 10-05 dated, @signed 10-06, due 10-09, today 10-08", "execution draft creator 10-09"],
  ["brief 10-05 dated, @signed 10-06, due 10-12, today 10-13", "execution draft creator 10-09 2"],
  ["RU, posted 10-27, erid, due 10-27, today 10-27", "measurement pay us 10-27"],
  ["status cancelled, @signed 10-06, due 10-06, today 10-08", "brief –"],
  ["due 10-12 09-20, posted 10-01", "measurement statistics creator 10-08 18", "paidBeforeDue"],
];

describe("where a partnership stands", () => {
  test.each(rows)("%s → %s", (typed = "", state = "", contradictions = "") => {
    const found = stateOf(situation(typed));
    expect(told(found)).toBe(state);
    expect(found.contradictions.map(({ kind }) => kind).join(" ")).toBe(contradictions);
  });

  test("every contradiction says what was found and what to do, in both languages", () => {
    for (const [typed] of rows)
      for (const { found, todo } of stateOf(situation(typed)).contradictions)
        for (const text of [found, todo]) {
          expect(text.en).toMatch(/^[\x20-\x7e“”’–]+$/);
          expect(text.ru).toMatch(/[а-я]/);
          expect(text.en + text.ru).not.toMatch(/undefined|\{\d\}/);
        }
  });

  test("what is asked depends on what happened last", () => {
    const label = (typed: string) => stateOf(situation(typed)).next?.label.en ?? "";
    expect(label("@draft 10-12")).toBe("Give feedback on the draft");
    expect(label("@draft 10-12, @feedback 10-13")).toBe("Send the next draft");
    expect(label("@draft 10-12, @feedback 10-13, @draft 10-14")).toBe("Approve the draft");
    expect(label("vetted")).toBe("Agree on the terms");
    expect(label("vetted, @contacted 10-13")).toBe("Answer our message");
    expect(label("failed")).toBe("Say no, or vet the creator again");
  });
});

const words = [
  ...["RU", "vetted 09-01", "failed", "status agreed", "status live", "status planned", "status cancelled", "product"],
  ...["posted 10-27", "posted 11-20", "planned 11-10", "month 10-01", "paid 10-30", "results", "audience", "erid"],
  ...["link", "platform Instagram", "brief 10-05", "brief 10-05 dated", "due 10-20", "due 10-20 10-19", "rate barter"],
];
const day = fc
  .integer({ min: 1, max: 30 })
  .chain((date) => fc.constantFrom("08", "10", "11").map((month) => `${month}-${String(date).padStart(2, "0")}`));
const activity = fc
  .tuple(fc.constantFrom(...happenings), day, fc.constantFrom("", " 600", " 50%", " (us)", " (creator)"))
  .map(([what, date, more]) => `@${what} ${date}${more}`);
const anything = fc
  .tuple(fc.subarray(words), fc.array(activity, { maxLength: 8 }), day)
  .map(([sheet, lines, today]) => [...sheet, ...lines, `today ${today}`].join(", "));

const doneIn = (facts: ProcessFacts) => new Set(stateOf(facts).done.map(({ step }) => step));

describe("whatever is known", () => {
  test("a partnership is at one stage, and what comes next is not done", () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const state = stateOf(situation(typed));
        const done = new Set(state.done.map(({ step }) => step));
        expect(stages.filter((stage) => stage === state.stage)).toHaveLength(1);
        if (state.next) expect(done.has(state.next.step)).toBe(false);
        else expect(state.isOff || state.stage === "done").toBe(true);
        expect(state.overdueBy).toBeGreaterThanOrEqual(0);
        if (state.overdueBy) expect((state.next?.due ?? "9") < situation(typed).today).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("a done step stays done when anything more is written down", () => {
    fc.assert(
      fc.property(anything, activity, (typed, more) => {
        const before = situation(typed);
        const after = { ...before, activity: [...before.activity, line(more, before.activity.length)] };
        for (const step of doneIn(before)) expect(doneIn(after), `${typed} + ${more}`).toContain(step);
      }),
      { numRuns: 600 },
    );
  });

  test("what a post presupposes stays done when its planned day is past", () => {
    const done = (today: string) => doneIn(situation(`status live, planned 11-10, today ${today}`));
    expect(done("11-17")).toEqual(done("08-01"));
  });

  test("a done step stays done when the sheet fills up, and when days go by", () => {
    const later = fc.constantFrom<Partial<ProcessFacts["partnership"]>>(
      { postedOn: on("10-27") },
      { paidOn: on("10-30") },
      { results: { metrics: { reach: 5 } } },
      { status: "live" },
      { erid: "2VtzqwK1" },
    );
    fc.assert(
      fc.property(anything, later, day, (typed, cells, date) => {
        const before = situation(typed);
        const isBlank = Object.keys(cells).every((key) => !(key in before.partnership) || key === "results");
        fc.pre(isBlank && (cells.results === undefined || !Object.keys(before.partnership.results.metrics).length));
        const today = on(date) > before.today ? on(date) : before.today;
        const after = { ...before, today, partnership: { ...before.partnership, ...cells } };
        for (const step of doneIn(before)) expect(doneIn(after), `${typed} + ${JSON.stringify(cells)}`).toContain(step);
      }),
      { numRuns: 600 },
    );
  });

  test("the order of what is known changes nothing", () => {
    const shuffled = fc
      .array(activity, { maxLength: 8 })
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })),
      );
    fc.assert(
      fc.property(fc.subarray(words), shuffled, (sheet, [lines, others]) => {
        const facts = situation([...sheet, ...lines].join(", "));
        const other = { ...facts, activity: others.map((one) => line(one, lines.indexOf(one))) };
        const same = { ...facts, activity: lines.map((one) => line(one, lines.indexOf(one))) };
        expect(stateOf(other)).toEqual(stateOf(same));
      }),
      { numRuns: 300 },
    );
  });
});
