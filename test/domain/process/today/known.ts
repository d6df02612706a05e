/** States and facts of partnerships for the tests of Today: what matters is said, the rest is plain. */
import { type Config, findMarket } from "../../../../src/domain/config/config.ts";
import type { Creator } from "../../../../src/domain/people/creator.ts";
import type { MoneyDue, Whose } from "../../../../src/domain/process/today/today.ts";
import { chosen, todayOf } from "../../../../src/domain/process/today/today.ts";
import type { BriefKnown, Mover, ProcessFacts, ProcessState, StepKey } from "../../../../src/domain/process/types.ts";
import type { Text } from "../../../../src/domain/text.ts";
import { one } from "../../people/creators.ts";
import { configWith } from "../../rollup/example.ts";
import { readSheet } from "../../sheets/read.ts";

/** A Wednesday: the week ends on the 29th. */
export const today = "2026-11-25";
export const config: Config = configWith({ lead: { US: "Maya" } });

export type Said = {
  readonly creator?: string;
  readonly market?: string;
  readonly campaign?: string;
  readonly step?: StepKey;
  readonly label?: Text;
  readonly mover?: Mover;
  readonly due?: string;
  readonly late?: number;
  readonly stage?: ProcessState["stage"];
  /** Steps to come after the next one. */
  readonly later?: ProcessState["open"];
  readonly isOff?: boolean;
  readonly isDone?: boolean;
  readonly done?: ProcessState["done"];
  readonly wrong?: readonly string[];
  readonly person?: Parameters<typeof one>[0];
  readonly brief?: BriefKnown;
};

export function known(said: Said, at = 0): { readonly state: ProcessState; readonly facts: ProcessFacts } {
  const { creator = "Mara K.", market: code = "US", campaign = "Autumn", mover = "us", due } = said;
  const head = ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"];
  const [partnership] = readSheet([head, [creator, code, "$500", "", "", campaign]], config).partnerships;
  const market = findMarket(config, code);
  if (!partnership || !market) throw new Error("no partnership");
  const key = `${creator}|${code}|${campaign}`;
  const label = said.label ?? { en: "send the brief", ru: "отправить бриф" };
  const next = said.isDone ? undefined : { step: said.step ?? "brief", label, mover, ...(due ? { due } : {}) };
  const person: Creator | undefined = said.person && one({ creator, ...said.person });
  return {
    state: {
      key,
      stage: said.stage ?? "execution",
      overdueBy: said.late ?? 0,
      done: said.done ?? [],
      contradictions: (said.wrong ?? []).map((kind) => ({
        kind,
        found: { en: `it is ${kind}`, ru: `это ${kind}` },
        todo: { en: "mend it", ru: "исправьте" },
      })),
      isOff: said.isOff ?? false,
      ...(next ? { next, open: said.isOff ? [] : [next, ...(said.later ?? [])] } : {}),
    },
    facts: {
      key,
      partnership: { ...partnership, row: at + 2 },
      market,
      person: person && { ...person, row: at + 2 },
      brief: said.brief,
      activity: [],
      instalments: [],
      today,
    },
  };
}

/** Each gets a name of its own where the test gives none. */
export const all = (said: readonly Said[]) => said.map((one, at) => known({ creator: `Creator ${at}`, ...one }, at));

export function page(said: readonly Said[], whose: Whose & { readonly money?: readonly MoneyDue[] } = {}) {
  const list = all(said);
  const { money = [], ...rest } = whose;
  return todayOf(
    list.map(({ state }) => state),
    list.map(({ facts }) => facts),
    money,
    { today, ...rest },
  );
}

export const chosenOf = (said: readonly Said[], whose: Whose = {}) => {
  const list = all(said);
  return chosen(
    list.map(({ state }) => state),
    list.map(({ facts }) => facts),
    whose,
  );
};
