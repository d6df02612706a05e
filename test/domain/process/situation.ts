/** A situation in a few words → its facts: "RU, status agreed, brief 10-05, @draft 10-09, today 10-12". Days are of 2026. */
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import type { Activity, Happening, ProcessFacts } from "../../../src/domain/process/types.ts";
import { readRate } from "../../../src/domain/reading/index.ts";
import type { Partnership } from "../../../src/domain/sheets/partnership.ts";

const config = readConfig(freshConfig(["US", "RU"]));
/** Monday to Friday, no holidays: as Config ships. */
export const marketOf = (code: string) => config.markets.find((one) => one.code === code) ?? config.markets[0];

export const on = (day: string): string => (day.length === 5 ? `2026-${day}` : day);

type Draft = { -readonly [K in keyof Partnership]: Partnership[K] };

export function situation(text: string): ProcessFacts {
  const words = text.split(", ").filter(Boolean);
  const market = marketOf(words.includes("RU") ? "RU" : "US");
  if (!market) throw new Error("no market");
  const typed =
    words.find((word) => word.startsWith("rate "))?.slice(5) ?? (market.code === "RU" ? "30 000 ₽" : "$1,200");
  const partnership: Draft = {
    tab: { id: 1, name: "Team" },
    row: 2,
    rows: [2],
    creator: "Mara",
    marketName: market.code,
    marketFrom: "row" as never,
    market,
    cells: {},
    places: {},
    rate: readRate(typed, {
      code: market.code,
      currency: market.values.currency ?? "",
      locale: market.values.locale ?? "",
    }),
    kpis: { metrics: {} },
    results: { metrics: {} },
    averages: [],
    doubts: [],
  };
  const facts: Loose = {
    key: "mara",
    partnership,
    market,
    activity: [],
    instalments: [],
    today: on("11-03"),
  };
  for (const word of words) tell(word, facts, partnership);
  return facts;
}

const dates = {
  answer: "10-06",
  draft: "10-09",
  feedback: "10-14",
  approved: "10-19",
  liveFrom: "10-26",
  liveTo: "10-28",
  report: "11-04",
};

type Loose = { -readonly [K in keyof ProcessFacts]: ProcessFacts[K] };
type Teller = (one: string, other: string, facts: Loose, partnership: Draft) => void;

const person = (vetted: "passed" | "failed", day: string) => ({
  ...{ row: 2, name: "Mara", alsoKnownAs: [], markets: [], platforms: [], isOld: false, redFlags: [] },
  vetted,
  ...(day ? { vettedOn: on(day) } : {}),
});

const tellers: Readonly<Record<string, Teller>> = {
  status: (one, _, __, partnership) => {
    partnership.status = one as NonNullable<Partnership["status"]>;
  },
  posted: (one, _, __, partnership) => {
    partnership.postedOn = on(one);
  },
  planned: (one, _, __, partnership) => {
    partnership.plannedOn = on(one);
  },
  month: (one, _, __, partnership) => {
    partnership.month = on(one).slice(0, 7);
  },
  paid: (one, _, __, partnership) => {
    partnership.paidOn = on(one);
  },
  results: (_, __, ___, partnership) => {
    partnership.results = { metrics: { reach: 3_000 } };
  },
  audience: (_, __, ___, partnership) => {
    partnership.results = { metrics: { followers: 9_000, authenticity: 0.8 } };
  },
  erid: (_, __, ___, partnership) => {
    partnership.erid = "2VtzqwK1";
  },
  link: (one, _, __, partnership) => {
    partnership.link = one;
  },
  product: (_, __, ___, partnership) => {
    partnership.productValue = 50;
  },
  platform: (one, _, __, partnership) => {
    partnership.platform = one;
  },
  vetted: (one, _, facts) => {
    facts.person = person("passed", one);
  },
  failed: (one, _, facts) => {
    facts.person = person("failed", one);
  },
  brief: (one, other, facts) => {
    const promised = Object.fromEntries(Object.entries(dates).map(([key, day]) => [key, on(day)]));
    facts.brief = { version: 1, issuedOn: on(one), ...(other === "dated" ? { dates: promised } : {}) };
  },
  due: (one, other, facts) => {
    const { currency = "" } = facts.market.values;
    const paid = other ? { paidOn: on(other) } : {};
    const instalment = { key: `${facts.instalments.length}`, amount: 600, currency, dueOn: on(one), ...paid };
    facts.instalments = [...facts.instalments, instalment];
  },
  today: (one, _, facts) => {
    facts.today = on(one);
  },
};

function tell(word: string, facts: Loose, partnership: Draft): void {
  if (word.startsWith("@")) facts.activity = [...facts.activity, line(word, facts.activity.length)];
  const [what = "", one = "", other = ""] = word.split(" ");
  tellers[what]?.(one, other, facts, partnership);
}

/** "post>11-12" */
const movedBy = (text: string): Pick<Activity, "moves" | "to"> => {
  const [moves, to = ""] = text.split(">");
  return { moves: moves === "draft" ? "draft" : "post", to: on(to) };
};

/** "@paid 10-20 600", "@draft 10-09 (creator)": in brackets whom one waits for. */
export function line(word: string, at: number): Activity {
  const [what = "", day = "", more = ""] = word.slice(1).split(" ");
  const waiting = /\((.*)\)/.exec(more)?.[1];
  return {
    row: at + 2,
    on: on(day),
    creator: "Mara",
    what: what as Happening,
    ...(waiting ? { waitingOn: waiting } : {}),
    ...(/^\d+$/.test(more) ? { amount: Number(more) } : {}),
    ...(/^\d+%$/.test(more) ? { share: Number.parseInt(more, 10) / 100 } : {}),
    ...(more.startsWith("http") ? { text: more } : {}),
    ...(what === "moved" ? movedBy(more) : {}),
  };
}
