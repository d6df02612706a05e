/** Google may end a run at any call. Each door of the add-on is ended at each, and pressed again: the end is the same. */
import { describe, expect, test } from "vitest";
import type { RunResult, RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { isLong } from "../long.ts";
import { deathsOf } from "./deadAt.ts";
import { type Drilled, drilled, press } from "./drill/actions.ts";
import { opened, stateNamed } from "./drill/states.ts";
import { differences, type Whole, wholeOf } from "./drill/whole.ts";
import type { Team } from "./sheet.ts";

type Desk = { readonly team: Team; readonly documents: string[]; readonly whole: () => Whole; died: boolean };

/** The sheet again, on which a run ends at the n-th service call: nothing that it asks for afterwards happens either. */
function deskOn(state: RuntimeState, deathAt = Number.POSITIVE_INFINITY): Desk & { survive: () => void } {
  let mortal = false;
  const documents: string[] = [];
  const call = (_: string, number: number) => {
    if (!mortal || number < deathAt) return;
    desk.died = true;
    throw new Error("Exceeded maximum execution time");
  };
  const team = opened({ state, hooks: { call } }, documents);
  mortal = true;
  const desk = {
    team,
    documents,
    died: false,
    whole: () => wholeOf(team, documents),
    survive: () => {
      mortal = false;
    },
  };
  return desk;
}

type Course = {
  readonly result: RunResult;
  readonly answers: object | undefined;
  readonly before: Whole;
  readonly once: Whole;
  readonly again: RunResult;
  readonly twice: Whole;
};

/** What is asked, and what comes of it where nothing happens to it: once, and pressed again. */
function undisturbed(name: string, one: Drilled, state: RuntimeState): Course {
  const answers = one.answers?.(deskOn(state).team);
  const desk = deskOn(state);
  const before = desk.whole();
  const result = press(name, one, desk.team, answers);
  const once = desk.whole();
  const again = press(name, one, desk.team, one.readsAgain ? one.answers?.(desk.team) : answers);
  return { result, answers, before, once, again, twice: desk.whole() };
}

/** Drive has made it and nobody could note it: the next press makes another. */
const isRightAfterDocument = ({ writes }: RunResult, call: number): boolean =>
  writes[writes.findIndex((write) => write.call === call) - 1]?.operation === "documents.create";

/** A plain test run drills each door on one sheet, `npm run test:long` on every sheet that is different for it. */
const cases = Object.entries(drilled).flatMap(([name, one]) =>
  (isLong ? one.on : one.on.slice(0, 1)).map((state) => ({ name, one, state })),
);

test("every door is drilled", () => {
  const { doors, functions } = deskOn(stateNamed("fresh")).team;
  const formulas = new Set(functions.map(({ name }) => name));
  expect(Object.keys(drilled).sort()).toEqual(doors.filter((door) => !formulas.has(door)).sort());
});

type Case = (typeof cases)[number];

/** What is left of a run that ended at a call, once the door was pressed again. */
function leftAfter({ name, one, state }: Case, course: Course, call: number): readonly string[] {
  const { result, answers, once, again, twice } = course;
  const desk = deskOn(stateNamed(state), call);
  press(name, one, desk.team, answers);
  if (!desk.died) return ["it did not end"];
  desk.survive();
  const second = press(name, one, desk.team, one.readsAgain ? one.answers?.(desk.team) : answers);
  // what is done already may be refused, in the words in which it is refused where nothing happened
  if (!second.ok && (again.ok || again.message !== second.message)) return [`refused: ${second.message}`];
  const end = desk.whole();
  return differences(end, JSON.stringify(end) === JSON.stringify(twice) ? twice : once).filter(
    (found) => !one.apartFrom?.test(found) && !(isRightAfterDocument(result, call) && found.startsWith("documents")),
  );
}

describe.each(cases)("$name on a sheet: $state", (each) => {
  test("comes to the same end wherever it was ended before", () => {
    const course = undisturbed(each.name, each.one, stateNamed(each.state));
    const { result, before, once } = course;
    expect(result).toMatchObject({ ok: true });
    if (result.writes.length === 0) expect(differences(once, before)).toEqual([]);
    else for (const call of deathsOf(result)) expect([call, leftAfter(each, course, call)]).toEqual([call, []]);
  });
});

test("a run that ends at a read leaves what one leaves that ends at the next write", () => {
  const state = stateNamed("ready");
  const { result } = undisturbed("applyCorrections", drilled.applyCorrections as Drilled, state);
  const answers = drilled.applyCorrections?.answers?.(deskOn(state).team);
  const leftAt = (call: number) => {
    const desk = deskOn(state, call);
    press("applyCorrections", drilled.applyCorrections as Drilled, desk.team, answers);
    return desk.whole();
  };
  const writing = result.writes.map(({ call }) => call);
  for (let call = 1; call < (writing.at(-1) ?? 0); call += 1)
    if (!writing.includes(call))
      expect([call, leftAt(call)]).toEqual([call, leftAt(writing.find((one) => one > call) ?? 0)]);
});
