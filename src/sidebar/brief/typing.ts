/** One row's texts while they are typed: every change, what others change in the Campaigns tab meanwhile, and another campaign. */
import { useReducer, useRef } from "preact/hooks";
import type { BriefRowAnswer } from "../../domain/brief/answers.ts";
import { CAMPAIGN_KEY, type CampaignRows, campaignIn } from "../../domain/brief/campaigns.ts";
import { type BriefDraft, draftOf, type FieldKey, fieldKeys, fields } from "../../domain/brief/fields.ts";
import { normalDraft } from "../../domain/brief/normalDraft.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { completeRow } from "./calendar.ts";
import { typedOf } from "./issuing.ts";
import { useKeeping } from "./keeping.ts";
import type { Happened, Row, Typed } from "./state.ts";

type State = { readonly row: Row; readonly typed: Typed };

export type Typing = State & {
  readonly type: (key: FieldKey, value: string) => void;
  readonly chooseCampaign: (name: string) => void;
  /** The campaign's row as others left it replaces the texts of the window. */
  readonly adopt: (campaigns: CampaignRows) => void;
  readonly know: (earlier: Row["earlier"]) => void;
  /** Keeps what waits; the sentence that says why it could not. */
  readonly flush: () => Promise<string | undefined>;
  /** The row and its texts when nothing is under way any more. */
  readonly settled: () => Promise<State>;
};

export function useTyping(first: Row, language: Language, tell: (what: Happened) => void): Typing {
  // a call that began earlier has to see what is there when it goes on, so the state is not a render's own
  const state = useRef<State>({ row: first, typed: typedOf(first) });
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const change = (next: Partial<State>) => {
    state.current = { ...state.current, ...next };
    redraw(undefined);
  };
  /** The fetching of another campaign, and what is typed while it is under way. */
  const fetching = useRef<Promise<void> | undefined>(undefined);
  const since = useRef<Typed>({});
  /** The campaign under which everything is kept: a name in the making is none yet. */
  const keptName = useRef(state.current.typed.campaign ?? "");

  const keeping = useKeeping(state.current.row, language, state.current.typed, tell, (campaigns, sent) => {
    const { row, typed } = state.current;
    const tab = universalIn({ ...row, campaigns }, sent.campaign ?? "");
    const isTheirs = (key: FieldKey) =>
      tab !== undefined &&
      fields[key].scope === "campaign" &&
      (typed[key] ?? "") === (sent[key] ?? "") &&
      (tab[key] ?? "").trim() !== (sent[key] ?? "").trim();
    const theirs = Object.fromEntries(fieldKeys.filter(isTheirs).map((key) => [key, tab?.[key] ?? ""]));
    keeping.begin({ ...sent, ...theirs });
    change({ row: { ...row, campaigns }, typed: { ...typed, ...theirs } });
  });

  const fetchCampaign = async (name: string) => {
    const before = { ...state.current.typed, campaign: keptName.current };
    since.current = {};
    // what could not be kept stays under its own campaign
    if (keeping.isWaiting() && (await keeping.now(before))) return change({ typed: before });
    const { sheet, facts } = state.current.row;
    const answer = await ask<BriefRowAnswer>(language, "briefRow", { sheet, row: facts.row, campaign: name });
    if (!("facts" in answer)) return tell({ kind: "failed", text: "problem" in answer ? answer.problem : "" });
    const isRenamed = keptName.current !== "";
    keptName.current = name;
    if (!campaignIn(answer.campaigns, name)) {
      const goesOn = fieldKeys.filter((key) => !isRenamed || !OF_ONE_CAMPAIGN.includes(key) || key in since.current);
      change({ typed: Object.fromEntries(goesOn.map((key) => [key, state.current.typed[key] ?? ""])) });
      return keeping.later(state.current.typed);
    }
    const row = completeRow({ ...answer, selected: state.current.row.selected });
    const loaded = typedOf(row);
    keeping.begin(loaded);
    change({ row, typed: { ...loaded, ...since.current } });
    await keeping.now(state.current.typed, true);
  };

  const type = (key: FieldKey, value: string) => {
    const typed = { ...state.current.typed, [key]: value };
    if (fetching.current) since.current = { ...since.current, [key]: value };
    change({ typed });
    if (key !== CAMPAIGN_KEY) keeping.later({ ...typed, campaign: keptName.current });
  };

  return {
    ...state.current,
    type,
    chooseCampaign: (name) => {
      if (!name.trim()) {
        keptName.current = "";
        return keeping.later(state.current.typed);
      }
      const turn: Promise<void> = Promise.resolve(fetching.current)
        .then(() => fetchCampaign(name))
        .catch((error) => tell({ kind: "failed", text: messageOf(error) }))
        .finally(() => {
          if (fetching.current === turn) fetching.current = undefined;
        });
      fetching.current = turn;
    },
    adopt: (campaigns) => {
      const { row, typed } = state.current;
      const tab = universalIn({ ...row, campaigns }, typed.campaign ?? row.facts.campaign ?? "");
      const blank = Object.fromEntries(
        fieldKeys.filter((key) => tab && fields[key].scope === "campaign").map((key) => [key, ""]),
      );
      const next = { ...typed, ...blank, ...tab };
      keeping.begin(next);
      change({ row: { ...row, campaigns }, typed: next });
    },
    know: (earlier) => change({ row: { ...state.current.row, earlier } }),
    flush: async () => {
      // the window may be about to close: nothing is waited for that need not be
      if (fetching.current) await fetching.current;
      return keeping.isWaiting() ? keeping.now({ ...state.current.typed, campaign: keptName.current }) : undefined;
    },
    settled: async () => {
      await fetching.current;
      return state.current;
    },
  };
}

/** A new campaign goes on with the texts that are there, but for what was agreed for another one. */
const OF_ONE_CAMPAIGN: readonly FieldKey[] = ["amount", "deliverables", "link", "promoCode"];

/** What the Campaigns tab says of one campaign, as the form takes it; undefined where it has no row. */
function universalIn({ campaigns, facts }: Row, name: string): BriefDraft | undefined {
  const universal = campaignIn(campaigns, name);
  return universal && normalDraft(draftOf(universal), facts);
}
