/** Facts → where a partnership stands: its stage, the step that comes next, whose move it is, since when it is late. */
import { workingDaysAfter } from "../dates/workdays.ts";
import { foldedPerson } from "../people/identity.ts";
import { isOff } from "../sheets/isOut.ts";
import { contradictionsOf } from "./contradictions.ts";
import { type DayOfStep, sideOf, unmoved } from "./dues.ts";
import { type Done, linesOf } from "./evidence.ts";
import { type Step, stepOf, steps } from "./steps.ts";
import {
  type Happening,
  happenings,
  type Mover,
  type NextStep,
  type ProcessFacts,
  type ProcessState,
  type StepKey,
} from "./types.ts";

export function stateOf(facts: ProcessFacts): ProcessState {
  const isLate = isLateUnnoted(facts);
  const asked = steps.filter(({ applies }) => applies?.(facts) ?? true);
  const proven = new Map<StepKey, Done>();
  for (const { key, done } of asked) {
    const found = done(facts);
    if (found) proven.set(key, found);
  }
  const done = withEarlier([...proven.keys()]);
  const at: DayOfStep = (step) => proven.get(step)?.on;
  const open = asked.filter(({ key }) => !done.has(key) && !(isLate && onTheWay.includes(key)));
  const off = isOff(facts.partnership);
  const toCome = off ? [] : open.map((step) => nextOf(step, facts, at));
  const main = firstOf(toCome);
  const next = (main && owedBefore(main, toCome, facts)) ?? withMover(main, facts);
  return {
    key: facts.key,
    stage: main ? stepOf(main.step).stage : (open[0]?.stage ?? "done"),
    ...(next ? { next, open: toCome.map((one) => (one.step === next.step ? next : one)) } : {}),
    overdueBy: next?.due && next.due < facts.today ? workingDaysAfter(next.due, facts.today, sideOf(facts.market)) : 0,
    done: asked.flatMap(({ key }) => (done.has(key) ? { step: key, ...proven.get(key) } : [])),
    contradictions: contradictionsOf(facts),
    isOff: off,
  };
}

const onTheWay: readonly StepKey[] = ["brief", "sign", "sendProduct", "draft", "feedback", "approve"];

/** A team that notes nothing between agreement and post is asked, once the planned day is past, for the post alone. */
const isLateUnnoted = (facts: ProcessFacts): boolean => {
  const { partnership, brief, today } = facts;
  const isPast = partnership.plannedOn !== undefined && partnership.plannedOn < today;
  return isPast && !brief && !linesOf(facts, ...noted).length;
};

const noted: readonly Happening[] = ["signed", "productSent", "productReceived", "draft", "feedback", "approved"];

/** Whatever a step presupposes is done with it: a post that is out was approved. */
function withEarlier(keys: readonly StepKey[]): ReadonlySet<StepKey> {
  const all = new Set<StepKey>();
  const add = (key: StepKey): void => {
    if (all.has(key)) return;
    all.add(key);
    for (const earlier of stepOf(key).after) add(earlier);
  };
  for (const key of keys) add(key);
  return all;
}

function nextOf(step: Step, facts: ProcessFacts, at: DayOfStep): NextStep {
  const { label, mover } = step.now?.(facts) ?? step;
  const due = step.due?.(facts, at);
  const before = step.key === "draft" || step.key === "post" ? unmoved[step.key](facts, at) : undefined;
  const was = before !== undefined && before !== due ? { was: before } : {};
  return { step: step.key, label, mover, ...(due ? { due, ...was } : {}) };
}

/** The first of them; a paper that goes alongside gives way to a step that is due earlier. */
function firstOf(open: readonly NextStep[]): NextStep | undefined {
  return open.find(
    ({ step, due }, at) =>
      !stepOf(step).isBeside ||
      !open.slice(at + 1).some((later) => later.due !== undefined && (due === undefined || later.due < due)),
  );
}

/** A part of the money that is due today or since then, earlier than what else comes: the team pays before it asks for more, once all is signed. */
function owedBefore(main: NextStep, open: readonly NextStep[], { instalments, today }: ProcessFacts) {
  const isOwed = instalments.some(({ paidOn, dueOn }) => paidOn === undefined && dueOn !== undefined && dueOn <= today);
  const pay = isOwed && !open.some(({ step }) => step === "sign") ? open.find(({ step }) => step === "pay") : undefined;
  return pay?.due !== undefined && (main.due === undefined || pay.due < main.due) ? pay : undefined;
}

/** What somebody typed under "Waiting on" in the latest line of all counts. */
function withMover(next: NextStep | undefined, facts: ProcessFacts): NextStep | undefined {
  const [last] = next ? [...linesOf(facts, ...happenings)].reverse() : [];
  const mover = last?.waitingOn === undefined ? undefined : moverIn(last.waitingOn, facts);
  return next && mover ? { ...next, mover } : next;
}

const US = /^(?:us|we|our|team|brand|lead|manager|мы|нас|нами|команда|бренд|менеджер|наш[аие]?)(?!\p{L})/iu;
const CREATOR =
  /^(?:(?:the )?creator|blogger|influencer|author|her|him|them|креатор|блогер|автор|не[её]|него)(?!\p{Ll}{3})/iu;

function moverIn(typed: string, { partnership, person }: ProcessFacts): Mover | undefined {
  if (US.test(typed.trim())) return "us";
  const names = [partnership.creator, ...(person ? [person.name, ...person.alsoKnownAs] : [])].map(foldedPerson);
  return CREATOR.test(typed.trim()) || names.includes(foldedPerson(typed)) ? "creator" : undefined;
}
