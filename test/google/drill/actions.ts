/** Every door of the add-on with what a person answers there: the drill runs each of them. */
import type { Json, RunResult } from "../../../scripts/workbench/runtime/types.ts";
import type { Team } from "../sheet.ts";
import { briefRequest, draftToKeep, gidOf, owner, type StateName } from "./states.ts";

export type Drilled = {
  /** On which sheets; the last is the fullest. */
  readonly on: readonly StateName[];
  /** What the window would send, found out on the sheet before; nothing for a click in the menu. */
  readonly answers?: (team: Team) => object;
  /** The window reads its row again before it sends a second time. */
  readonly readsAgain?: boolean;
  /** What may differ at the end, and harms nobody. */
  readonly apartFrom?: RegExp;
  /** Triggers and edits begin otherwise. */
  readonly press?: (team: Team) => RunResult;
};

const ids = (team: Team, choices: string, list: string): object => {
  const found = team.does(choices) as { readonly [list: string]: readonly { readonly id: string }[] };
  return { ids: (found[list] ?? []).map(({ id }) => id) };
};
const cardOf = (team: Team, row: number) =>
  (
    team.does("partnershipRow", { sheet: gidOf(team, "Creators"), row }) as {
      card: { name: string; vetting: { seen: string } };
    }
  ).card;
const triggered = (name: string) => (team: Team) => {
  const { triggers } = team.exportState().side as unknown as { triggers: { id: string; functionName: string }[] };
  return team.trigger(name, { triggerUid: triggers.find(({ functionName }) => functionName === name)?.id ?? "" });
};
const pairs = (team: Team) => ids(team, "twinChoices", "pairs");

/** A note to the next run of its kind, which that one overwrites. */
const leftOfDocuments = /^properties\/document\/sop\.made/;
/** A document that no row of the log names yet is made again, and noted until the next run finds it. */
const leftOfBriefs = /^documents|^properties\/document\/brief\.made/;

export const drilled: { readonly [door: string]: Drilled } = {
  setUp: {
    on: ["fresh", "ready", "beside", "ofOlderEdition"],
    answers: () => ({ markets: ["US", "RU", "KZ"], brand: { brand: "Tea" } }),
  },
  setUpChoices: { on: ["fresh", "full"] },
  creators: { on: ["ready", "full"] },
  twinChoices: { on: ["full"] },
  samePerson: { on: ["full"], answers: pairs },
  differentPeople: { on: ["full"], answers: pairs },
  partnership: { on: ["ready", "full"] },
  partnershipRow: { on: ["full"], answers: (team) => ({ sheet: gidOf(team, "Team"), row: 2 }) },
  activePlace: { on: ["full"] },
  addCreator: {
    on: ["full"],
    answers: (team) => ({ sheet: gidOf(team, "Team"), row: team.read("Team").length }),
  },
  vetCreator: {
    on: ["full"],
    readsAgain: true,
    answers: (team) => {
      const { name, vetting } = cardOf(team, 3);
      return { row: 3, name, seen: vetting.seen, vetted: "passed", redFlags: ["pods"], by: "Jess" };
    },
  },
  showRow: { on: ["full"], answers: (team) => ({ sheet: gidOf(team, "Team"), row: 2 }) },
  activity: { on: ["ready", "full"] },
  logActivity: { on: ["full"], answers: () => ({ tab: "Team", row: 2, what: "approved" }) },
  scorecard: { on: ["ready", "full"] },
  payments: { on: ["ready", "full", "readyBeside"] },
  markPaid: { on: ["full"], answers: (team) => ({ key: keyOfPayment(team), on: "2025-11-03" }) },
  check: { on: ["full"] },
  corrections: { on: ["full"] },
  correctionChoices: { on: ["full"] },
  applyCorrections: { on: ["ready"], answers: (team) => ids(team, "correctionChoices", "corrections") },
  insertFormulas: { on: ["ready"], answers: () => ({ formulas: ["CPE", "KPI_STATUS"] }) },
  formulaChoices: { on: ["full"] },
  rollup: { on: ["ready", "full"], answers: () => ({ month: "2025-10", undated: "leave" }) },
  rollupChoices: { on: ["full"] },
  everyMonth: { on: ["full"], answers: () => ({ on: true, ...owner, day: 2 }) },
  everyMonthState: { on: ["full"] },
  everyMonthRun: { on: ["full"], press: triggered("everyMonthRun") },
  recalibrate: { on: ["full"], answers: () => ({ all: true }) },
  recalibrateChoices: { on: ["full"] },
  today: { on: ["ready", "full"] },
  week: { on: ["full"] },
  weekOf: { on: ["full"] },
  everyMorning: { on: ["full"], answers: () => ({ on: true, owner: "Ann" }) },
  everyMorningRun: { on: ["full"], press: triggered("everyMorningRun") },
  sop: { on: ["ready"], apartFrom: leftOfDocuments, answers: () => ({ for: "creators" }) },
  sopPreview: { on: ["full"], answers: () => ({ for: "creators" }) },
  cohort: { on: ["ready"], apartFrom: leftOfDocuments, answers: () => ({ market: "US", month: "2025-10" }) },
  cohortChoices: { on: ["full"] },
  brief: { on: ["full"] },
  briefRow: { on: ["full"], answers: (team) => ({ sheet: gidOf(team, "Team"), row: 2 }) },
  issuedBrief: { on: ["full"], answers: (team) => ({ mark: markOfBrief(team) }) },
  createBrief: {
    on: ["ready", "full"],
    apartFrom: leftOfBriefs,
    answers: (team) => briefRequest(team, 3, 1),
  },
  briefBatch: { on: ["full"], answers: (team) => ({ sheet: gidOf(team, "Team"), rows: [2, 3] }) },
  withdrawBrief: { on: ["full"], answers: (team) => ({ mark: markOfBrief(team), reason: "The dates were wrong" }) },
  saveBriefDraft: { on: ["ready", "full"], answers: () => draftToKeep("Try it twice") },
  help: { on: ["full"] },
  onOpen: { on: ["full"], press: (team) => team.open() },
  onInstall: { on: ["full"] },
  // what a person types is no deed of the add-on: the cell is typed as it stands
  onEdit: { on: ["full"], press: (team) => team.type("Team!C2", "Spring") ?? team.open() },
};

const markOfBrief = (team: Team): string => {
  const { earlier } = team.does("briefRow", { sheet: gidOf(team, "Team"), row: 2 }) as { earlier: { mark: string }[] };
  return earlier[0]?.mark ?? "";
};
const keyOfPayment = (team: Team): string => String(team.read("Payments")[2]?.[0] ?? "");

/** One press, as a person, a window or a clock does it. */
export const press = (name: string, { press: other }: Drilled, team: Team, answers: object | undefined): RunResult =>
  other?.(team) ?? team.run(name, answers === undefined ? [] : ([JSON.stringify(answers)] as Json[]));
