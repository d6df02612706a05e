// @vitest-environment jsdom
/** What is typed for a brief and what is kept are the same in the end, whatever comes in which order, however late. */
import fc from "fast-check";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BriefRowAnswer } from "../../src/domain/brief/answers.ts";
import { briefWords } from "../../src/domain/brief/words/index.ts";
import "../../src/sidebar/main.tsx";
import { exampleFacts } from "../domain/brief/example.ts";
import { openStore, type Saved } from "./briefStore.ts";
import { button, find, openDoors, openView, shown, until } from "./doors.ts";

const row = (changes: object = {}): BriefRowAnswer =>
  ({
    sheet: 1,
    seen: "mark",
    facts: exampleFacts("US"),
    words: briefWords("en"),
    draft: {},
    earlier: [],
    damaged: [],
    campaigns: [],
    twins: [],
    selected: [],
    ...changes,
  }) as BriefRowAnswer;

const put = (id: string, value: string) => {
  const input = find<HTMLInputElement>(`#${id}`);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
};
const leave = (id: string) => find(`#${id}`).dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
const choose = (name: string) => {
  put("campaign", name);
  find("#campaign").dispatchEvent(new Event("change", { bubbles: true }));
  leave("campaign");
};
const value = (id: string) => find<HTMLInputElement>(`#${id}`).value;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  render(null, find("#app"));
  vi.unstubAllGlobals();
});

type Step =
  | {
      readonly kind: "type";
      readonly id: "goal" | "brand" | "promoCode";
      readonly text: string;
      readonly leaves: boolean;
    }
  | { readonly kind: "choose"; readonly name: string }
  | { readonly kind: "wait"; readonly for: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      id: fc.constantFrom("goal" as const, "brand" as const, "promoCode" as const),
      text: fc.constantFrom("A", "AB", "B", "C d", "Tea", "goal of Autumn", ""),
      leaves: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("choose" as const), name: fc.constantFrom("Spring", "Autumn", "Winter") }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("wait" as const), for: fc.constantFrom(0, 3, 12) }) },
);

/** The window over a store whose answers are late by what the test says; a request may fail before or after it was done. */
function openDesk(lateness: () => number, fails: () => "before" | "after" | "no") {
  const store = openStore(row, "Autumn", ["Spring", "Autumn"]);
  let busy = 0;
  const late = (work: (payload: never) => unknown) => async (payload: never) => {
    const failure = payload === undefined ? "no" : fails();
    busy++;
    try {
      await pause(lateness());
      if (failure === "before") return new Error("Google is not there.");
      const answer = work(payload);
      await pause(lateness());
      return failure === "after" ? new Error("Google is not there.") : answer;
    } finally {
      busy--;
    }
  };
  const { calls } = openDoors({
    briefRow: late((asked) => store.read(asked)),
    saveBriefDraft: late((saved) => store.save(saved as Saved)),
  });
  openView("brief", "en");
  /** Nothing is under way, and nothing begins by itself. */
  const rest = async () => {
    for (let quiet = 0; quiet < 4; ) {
      quiet = busy ? 0 : quiet + 1;
      await pause(4);
    }
  };
  return { store, calls, rest };
}

/** What was typed last into each field, under the campaign that was chosen by then. */
async function play(steps: readonly Step[], told: Set<string>): Promise<Record<string, Record<string, string>>> {
  const typed: Record<string, Record<string, string>> = {};
  let campaign = "Autumn";
  for (const one of steps) {
    if (one.kind === "type") {
      put(one.id, one.text);
      typed[campaign] = { ...typed[campaign], [one.id]: one.text };
      if (one.leaves) leave(one.id);
    } else if (one.kind === "choose") {
      campaign = one.name;
      choose(campaign);
    } else await pause(one.for);
    if (/somebody else/i.test(shown())) told.add(shown());
  }
  return typed;
}

describe("the field and the store", () => {
  test("say the same at rest, each campaign has what was typed under its name, and nobody is in conflict with himself", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 9 }),
        fc.array(fc.constantFrom(0, 1, 6, 15), { minLength: 1, maxLength: 6 }),
        async (steps, delays) => {
          let at = 0;
          const { store, rest } = openDesk(
            () => delays[at++ % delays.length] ?? 0,
            () => "no",
          );
          await until(() => find("#goal"));
          const told = new Set<string>();
          const typed = await play(steps, told);
          leave("goal");
          await rest();
          leave("goal");
          await rest();
          for (const [name, texts] of Object.entries(typed))
            for (const [id, text] of Object.entries(texts))
              expect([name, id, store.textsOf(name)[id] ?? ""]).toEqual([name, id, text]);
          const name = value("campaign");
          const kept = store.textsOf(name);
          expect({ name, goal: value("goal"), brand: value("brand"), promoCode: value("promoCode") }).toEqual({
            name: name,
            goal: kept.goal ?? "",
            brand: kept.brand ?? "",
            promoCode: kept.promoCode ?? "",
          });
          expect([...told], "no conflict with oneself").toEqual([]);
          expect(shown()).not.toMatch(/somebody else/i);
          render(null, find("#app"));
        },
      ),
      { numRuns: 40, seed: 20261128 },
    );
  }, 240_000);

  test("say the same once Google answers again, and what was typed last is there", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          step.filter(({ kind }) => kind !== "choose"),
          { minLength: 2, maxLength: 8 },
        ),
        fc.array(fc.constantFrom(0, 1, 6), { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom("no" as const, "before" as const, "after" as const), { minLength: 1, maxLength: 6 }),
        async (steps, delays, failures) => {
          let [at, nth] = [0, 0];
          let isDown = true;
          const { store, rest } = openDesk(
            () => delays[at++ % delays.length] ?? 0,
            () => (isDown ? (failures[nth++ % failures.length] ?? "no") : "no"),
          );
          await until(() => find("#goal"));
          const told = new Set<string>();
          const typed = await play(steps, told);
          await rest();
          if (/somebody else/i.test(shown())) told.add(shown());
          isDown = false;
          for (const id of ["goal", "brand", "promoCode"]) leave(id);
          await rest();
          for (const id of ["goal", "brand", "promoCode"]) leave(id);
          await rest();
          const kept = store.textsOf("Autumn");
          if (/somebody else/i.test(shown())) told.add(shown());
          expect([...told], "no conflict with oneself").toEqual([]);
          for (const [id, text] of Object.entries(typed.Autumn ?? {})) {
            expect(value(id)).toBe(text);
            expect(kept[id] ?? "", id).toBe(text);
          }
          render(null, find("#app"));
        },
      ),
      { numRuns: 40, seed: 20261129 },
    );
  }, 240_000);
});

test("a window that closes while a campaign is on its way has sent what was typed meanwhile", async () => {
  const { store, calls } = openDesk(
    () => 40,
    () => "no",
  );
  await until(() => find("#goal"));
  put("goal", "Of autumn.");
  choose("Winter");
  put("brand", "Tea & Co");
  leave("brand");
  dispatchEvent(new Event("blur")); // the click on the cross
  render(null, find("#app"));
  await until(() => expect(store.names()).toContain("Winter"));
  await until(() => expect(store.textsOf("Winter").brand).toBe("Tea & Co"));
  await until(() => expect(store.textsOf("Autumn").goal).toBe("Of autumn."));
  expect(store.textsOf("Winter").goal).toBe("Of autumn.");
  expect(calls.filter(([door]) => door === "saveBriefDraft").length).toBeLessThanOrEqual(4);
});

test("a window that closes while an earlier save is on its way has sent what was typed last", async () => {
  const { store } = openDesk(
    () => 40,
    () => "no",
  );
  await until(() => find("#goal"));
  put("brand", "Tea 1");
  leave("brand");
  put("brand", "Tea 12");
  leave("brand");
  dispatchEvent(new Event("blur"));
  render(null, find("#app"));
  await pause(200);
  expect(store.textsOf("Autumn").brand).toBe("Tea 12");
});

test("another person's text in the same field is told, and in any other field it comes into the form", async () => {
  const { store, rest } = openDesk(
    () => 1,
    () => "no",
  );
  await until(() => find("#goal"));
  store.byHand("Autumn", "goal", "By hand.");
  store.byHand("Autumn", "brand", "Tea by hand");
  put("goal", "Mine.");
  leave("goal");
  await rest();
  expect(shown()).toMatch(/Goal of the brand: somebody else wrote into it .* Theirs: By hand\./);
  expect(value("goal")).toBe("Mine.");
  expect(value("brand")).toBe("Tea by hand");
  expect(store.textsOf("Autumn").goal).toBe("By hand.");
  leave("goal");
  await rest();
  expect(store.textsOf("Autumn").goal).toBe("By hand.");
  button("Keep mine").click();
  await rest();
  expect(store.textsOf("Autumn").goal).toBe("Mine.");
  expect(shown()).toContain("What you typed is kept.");
});
