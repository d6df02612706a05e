/** Google may end a run at any call. Each door of the add-on is ended at each, and pressed again: the end is the same. */
import { describe, expect, test } from "vitest";
import type { RunResult, RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { type Drilled, drilled, press } from "./drill/actions.ts";
import { opened, type StateName, stateNamed } from "./drill/states.ts";
import { type Whole, wholeOf } from "./drill/whole.ts";
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

/** How cells look: a run of such calls is ended at its first and its last, between which each leaves more of the same. */
const dressing = /^(looks\.|cells\.setNumberFormats|sheets\.(resize|color|gridlines|freeze)|groups\.|lines\.)/;

/**
 * Only calls that change something: what is read changes nothing, so that a run that ends at a read leaves what one leaves
 * that ends at the next write. The last call stands for all behind the last write. DRILL=all ends it at every call.
 */
function deathsOf({ calls, writes }: RunResult): readonly number[] {
  if (process.env.DRILL === "all") return Array.from({ length: calls }, (_, index) => index + 1);
  const isLook = (at: number) => dressing.test(writes[at]?.operation ?? "");
  const told = writes.filter((_, at) => !(isLook(at - 1) && isLook(at) && isLook(at + 1)));
  return [...new Set([...told.map(({ call }) => call), calls])].filter((call) => call > 0);
}

const cases = Object.entries(drilled).flatMap(([name, one]) => one.on.map((state) => ({ name, one, state })));

test("every door is drilled", () => {
  const { doors, functions } = deskOn(stateNamed("fresh")).team;
  const formulas = new Set(functions.map(({ name }) => name));
  expect(Object.keys(drilled).sort()).toEqual(doors.filter((door) => !formulas.has(door)).sort());
});

describe.each(cases)("$name on a sheet that is $state", ({ name, one, state: stateName }) => {
  test("comes to the same end wherever it was ended before", () => {
    const state = stateNamed(stateName as StateName);
    const { result, answers, once, again, twice } = undisturbed(name, one, state);
    expect(result).toMatchObject({ ok: true });
    for (const call of deathsOf(result)) {
      const desk = deskOn(state, call);
      press(name, one, desk.team, answers);
      desk.survive();
      const second = press(name, one, desk.team, one.readsAgain ? one.answers?.(desk.team) : answers);
      // what is done already may be refused, in the words in which it is refused where nothing happened
      if (!second.ok) expect([call, second]).toMatchObject([call, { message: again.ok ? "" : again.message }]);
      const end = desk.whole();
      const like = JSON.stringify(end) === JSON.stringify(twice) ? twice : once;
      expect({ call, ...end }).toEqual({ call, ...like });
    }
  });
});
