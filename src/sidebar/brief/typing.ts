/** One row's texts while they are typed: every change, what others change in the Campaigns tab meanwhile, and another campaign. */
import { useReducer, useRef } from "preact/hooks";
import type { BriefRowAnswer } from "../../domain/brief/answers.ts";
import { CAMPAIGN_KEY, type CampaignRows, campaignIn, campaignNames } from "../../domain/brief/campaigns.ts";
import { fieldScopes } from "../../domain/brief/drafts.ts";
import { campaignOf, type FieldKey, fieldKeys, fields, withoutPast } from "../../domain/brief/fields.ts";
import type { Day } from "../../domain/day.ts";
import { fill } from "../../domain/fill.ts";
import { sameName, sameText } from "../../domain/names.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import { completeRow } from "./calendar.ts";
import { ownerOf, typedOf, universalIn } from "./issuing.ts";
import { type Kept, useKeeping } from "./keeping.ts";
import type { Happened, Row, Typed } from "./state.ts";

type State = { readonly row: Row; readonly typed: Typed };

export type Typing = State & {
  readonly type: (key: FieldKey, value: string) => void;
  readonly chooseCampaign: (name: string) => void;
  /** The campaign's row as others left it replaces the texts of the window. */
  readonly adopt: (campaigns: CampaignRows) => void;
  readonly know: (earlier: Row["earlier"]) => void;
  /** Midnight has passed: the document is made of the new day. */
  readonly turnTo: (today: Day) => void;
  /** Something is typed that no answer has confirmed yet. */
  readonly isUnsaved: () => boolean;
  /** Keeps what waits; `always` asks also what others have written. */
  readonly flush: (always?: boolean, left?: string) => Promise<Kept>;
  /** The row and its texts as they are by now, and as they are when nothing is being fetched any more. */
  readonly now: () => State;
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
  /** The campaign under which everything is kept. */
  const keptName = useRef(state.current.typed.campaign ?? "");

  const keeping = useKeeping(
    () => state.current.row,
    language,
    state.current.typed,
    tell,
    (answer, sent) => {
      const { row } = state.current;
      if (answer.renamed) follow(sent.campaign ?? "", answer.renamed);
      const { typed } = state.current;
      const campaigns = answer.campaigns ?? row.campaigns;
      const name = answer.renamed ?? campaignOf(row.facts, sent);
      const tab = answer.campaigns && universalIn({ ...row, campaigns }, name);
      const storeOf = (key: FieldKey): Typed | undefined =>
        name && fields[key].scope === "campaign" ? tab : answer.draft;
      const textsOf = (keys: readonly FieldKey[]): Typed =>
        Object.fromEntries(keys.map((key) => [key, storeOf(key)?.[key] ?? ""]));
      // a start that has passed is not offered again, so the tab's is no news
      const past = withoutPast({ ...tab }, row.facts.today).start === undefined && !sent.start ? "start" : undefined;
      const differing = fieldKeys.filter(
        (key) => key !== CAMPAIGN_KEY && key !== past && storeOf(key) && !sameText(storeOf(key)?.[key], sent[key]),
      );
      const keys = differing.filter(
        (key) => !answer.conflicts?.includes(key) && !keeping.isContested(key) && sameText(typed[key], sent[key]),
      );
      const theirs = textsOf(keys);
      keeping.begin({ ...sent, ...textsOf(differing), ...(answer.renamed ? { campaign: answer.renamed } : {}) });
      change({ row: { ...row, campaigns }, typed: { ...typed, ...theirs } });
      return keys.length > 0;
    },
  );

  /** The campaign got another name in its tab: everything goes on under that one. */
  const follow = (before: string, name: string) => {
    if (sameText(keptName.current, before)) keptName.current = name;
    if (sameText(state.current.typed.campaign, before)) change({ typed: { ...state.current.typed, campaign: name } });
  };

  /** The campaign that is being fetched, and what of it was sent ahead. */
  const coming = useRef("");
  const ahead = useRef<Promise<unknown> | undefined>(undefined);
  /** The window may close before the campaign is here: what was typed meanwhile goes under its name at once. */
  const sendAhead = () => {
    const { row, typed } = state.current;
    const name = coming.current;
    const isNew = !campaignNames(row.campaigns).some((one) => sameName(one, name));
    const edited = Object.keys(since.current) as FieldKey[];
    if (!name || (!isNew && !edited.length)) return;
    const renews = keptName.current !== "";
    const goesOn = fieldKeys.filter((key) => !renews || !OF_ONE_CAMPAIGN.includes(key) || key in since.current);
    const texts = Object.fromEntries(goesOn.map((key) => [key, typed[key] ?? ""]));
    ahead.current = keeping.send({ ...texts, campaign: name }, edited, isNew ? fieldScopes : []);
  };

  const fetchCampaign = async (name: string) => {
    since.current = {};
    coming.current = name;
    const before = named(state.current.typed);
    // what could not be kept stays under its own campaign
    if (keeping.isWaiting() && (await keeping.now(before)).problem) return change({ typed: before });
    const { sheet, facts, seen } = state.current.row;
    const of = { ...ownerOf(facts), seen };
    let sent: Promise<unknown> | undefined;
    let answer: BriefRowAnswer;
    ahead.current = undefined;
    do {
      sent = ahead.current;
      await sent;
      answer = await ask<BriefRowAnswer>(language, "briefRow", { sheet, row: facts.row, campaign: name, of });
    } while (ahead.current !== sent);
    if (!("facts" in answer)) throw new Error("problem" in answer ? answer.problem : "");
    if (answer.facts.creator !== of.creator || answer.facts.market.code !== of.market)
      throw new Error(fill(texts.rowMoved[language], of.creator));
    const isRenamed = keptName.current !== "";
    keptName.current = name;
    if (!campaignIn(answer.campaigns, name)) {
      const goesOn = fieldKeys.filter((key) => !isRenamed || !OF_ONE_CAMPAIGN.includes(key) || key in since.current);
      const typed = Object.fromEntries(goesOn.map((key) => [key, state.current.typed[key] ?? ""]));
      const { campaigns, earlier } = answer;
      change({ row: { ...state.current.row, campaigns, earlier }, typed });
      keeping.later(named(typed));
      return void keeping.now(named(typed));
    }
    const row = completeRow({ ...answer, selected: state.current.row.selected });
    const loaded = typedOf(row);
    const typed = { ...loaded, ...since.current };
    keeping.begin(loaded);
    change({ row, typed });
    await keeping.now(named(typed), true);
  };

  /** A name in the making is no campaign yet: everything is kept under the last one that was chosen. */
  const named = (typed: Typed): Typed => ({ ...typed, campaign: keptName.current });

  const type = (key: FieldKey, value: string) => {
    const typed = { ...state.current.typed, [key]: value };
    change({ typed });
    if (key === CAMPAIGN_KEY) return;
    if (fetching.current) since.current = { ...since.current, [key]: value };
    else keeping.later(named(typed));
  };

  return {
    ...state.current,
    type,
    chooseCampaign: (typedName) => {
      // a row that names a campaign has no other one behind a blank field
      const name = typedName.trim() || (state.current.row.facts.campaign ?? "");
      if (!name) {
        keptName.current = "";
        return keeping.later(state.current.typed);
      }
      const turn: Promise<void> = Promise.resolve(fetching.current)
        .then(() => fetchCampaign(name))
        .catch((error) => {
          // the name goes back to the campaign whose texts are shown: they are kept and issued under that one
          if (sameText(state.current.typed.campaign, typedName)) change({ typed: named(state.current.typed) });
          tell({ kind: "failed", text: messageOf(error) });
        })
        .finally(() => {
          if (fetching.current !== turn) return;
          fetching.current = undefined;
          coming.current = "";
        });
      fetching.current = turn;
    },
    adopt: (campaigns) => {
      const { row, typed } = state.current;
      const tab = universalIn({ ...row, campaigns }, campaignOf(row.facts, typed));
      const blank = Object.fromEntries(
        fieldKeys.filter((key) => tab && fields[key].scope === "campaign").map((key) => [key, ""]),
      );
      const next = { ...typed, ...blank, ...tab };
      keeping.begin(next);
      change({ row: { ...row, campaigns }, typed: next });
    },
    know: (earlier) => change({ row: { ...state.current.row, earlier } }),
    turnTo: (today) => {
      const { row } = state.current;
      change({ row: { ...row, facts: { ...row.facts, today } } });
    },
    isUnsaved: () => fetching.current !== undefined || keeping.isWaiting(),
    flush: async (always = false, left) => {
      // the window may be about to close: nothing is waited for that need not be
      if (fetching.current) {
        sendAhead();
        await fetching.current;
      }
      return always || keeping.isWaiting() ? keeping.now(named(state.current.typed), always, left) : {};
    },
    now: () => state.current,
    settled: async () => {
      await fetching.current;
      return state.current;
    },
  };
}

/** A new campaign goes on with the texts that are there, but for what was agreed for another one. */
const OF_ONE_CAMPAIGN: readonly FieldKey[] = ["amount", "deliverables", "link", "promoCode"];
