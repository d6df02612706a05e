/** One row's texts while they are typed: every change, what others change in the Campaigns tab meanwhile, and another campaign. */
import { useReducer, useRef } from "preact/hooks";
import type { BriefRowAnswer } from "../../domain/brief/answers.ts";
import { CAMPAIGN_KEY, campaignIn } from "../../domain/brief/campaigns.ts";
import { fieldScopes } from "../../domain/brief/drafts.ts";
import { campaignOf, type FieldKey } from "../../domain/brief/fields.ts";
import type { Day } from "../../domain/day.ts";
import { fill } from "../../domain/fill.ts";
import { sameName, sameText } from "../../domain/names.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts as say } from "../texts.ts";
import { completeRow } from "./calendar.ts";
import { type Coming, goingOn, sentAhead, shownTexts, typedInto } from "./coming.ts";
import { ownerOf, typedOf, universalIn } from "./issuing.ts";
import { type Kept, useKeeping, useLeaving } from "./keeping.ts";
import { mergedWith, type Texts, withContents } from "./merging.ts";
import type { Happened, Row, Typed } from "./state.ts";

type State = { readonly row: Row; readonly typed: Typed };

/** The texts go by the campaign under which they are kept: a name in the making is none yet. */
type Desk = Texts & {
  /** What stands in the campaign's field. */
  readonly name: string;
  readonly coming: readonly Coming[];
};

export type Typing = State & {
  readonly type: (key: FieldKey, value: string) => void;
  readonly chooseCampaign: (name: string) => void;
  /** The versions that there are by now. */
  readonly know: (earlier: Row["earlier"]) => void;
  /** Midnight has passed: the document is made of the new day. */
  readonly turnTo: (today: Day) => void;
  /** Somebody else wrote into the field, too: whose text it is that stays. */
  readonly decide: (key: FieldKey, isMine: boolean) => void;
  readonly asked: () => Happened | undefined;
  /** Something is typed that no answer has confirmed yet. */
  readonly isUnsaved: () => boolean;
  /** Keeps what waits; `always` asks also what others have written. */
  readonly flush: (always?: boolean) => Promise<Kept>;
  /** The row and its texts as they are by now, and as they are when nothing is being fetched any more. */
  readonly now: () => State;
  readonly settled: () => Promise<State>;
};

export function useTyping(first: Row, language: Language, tell: (what: Happened) => void): Typing {
  // a call that began earlier has to see what is there when it goes on, so the state is not a render's own
  const state = useRef<Desk | undefined>(undefined);
  if (!state.current) {
    const texts = typedOf(first);
    state.current = { row: first, texts, name: texts.campaign ?? "", coming: [] };
  }
  const current = (): Desk => state.current as Desk;
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const change = (next: Partial<Desk>) => {
    state.current = { ...current(), ...next };
    redraw(undefined);
  };
  const now = (): State => {
    const { row, texts, coming, name } = current();
    return { row, typed: shownTexts(texts, coming, name) };
  };

  const keeping = useKeeping(current, language, tell, (answer, sent) => {
    const { row, texts, stored, isNews } = mergedWith(answer, sent, current(), keeping.isContested);
    const isFollowed = answer.renamed && sameText(current().name, sent.campaign);
    keeping.begin(stored);
    change({ row, texts, ...(isFollowed ? { name: texts.campaign ?? "" } : {}) });
    return isNews;
  });

  /** The fetching of other campaigns, one after the other. */
  const fetching = useRef<Promise<void> | undefined>(undefined);
  /** What was typed for campaigns that could not be fetched, until they are chosen again. */
  const aside = useRef<readonly Coming[]>([]);
  /** What was sent ahead, and that it came there. */
  const ahead = useRef<{ readonly what: string; readonly done: Promise<unknown> } | undefined>(undefined);

  useLeaving(() => {
    const { row, texts, coming } = current();
    const parts = sentAhead(texts, coming, row.campaigns);
    const what = JSON.stringify(parts);
    if (!parts.length || ahead.current?.what === what) return;
    const sent = parts.map(({ typed, edited, isNew }) => keeping.send(typed, edited, isNew ? fieldScopes : []));
    ahead.current = { what, done: Promise.all(sent) };
  });

  const fetchCampaign = async (name: string): Promise<Row> => {
    // what could not be kept stays under its own campaign
    const { problem } = keeping.isWaiting() ? await keeping.now() : {};
    if (problem !== undefined) throw new Error(problem);
    const { sheet, facts, seen } = current().row;
    const of = { ...ownerOf(facts), seen };
    let sent: typeof ahead.current;
    let answer: BriefRowAnswer;
    do {
      sent = ahead.current;
      await sent?.done;
      answer = await ask<BriefRowAnswer>(language, "briefRow", { sheet, row: facts.row, campaign: name, of });
    } while (ahead.current !== sent);
    if (!("facts" in answer)) throw new Error("problem" in answer ? answer.problem : "");
    if (answer.facts.creator !== of.creator || answer.facts.market.code !== of.market)
      throw new Error(fill(say.rowMoved[language], of.creator));
    await keeping.settled(); // what comes back for the campaign before is none of this one
    return answer;
  };

  /** The first of the campaigns that are on their way is there, or will not come. */
  const arrive = async () => {
    const { name, typed } = current().coming[0] as Coming;
    /** Whoever types the next name is not interrupted. */
    const named = (campaign = "") => (current().name === typed ? { name: campaign } : {});
    const head = () => {
      const [one, ...coming] = current().coming;
      return { one: one as Coming, coming };
    };
    try {
      const answer = name ? await fetchCampaign(name) : undefined;
      const { one, coming } = head();
      const { row, texts: before } = current();
      if (answer && campaignIn(answer.campaigns, name)) {
        const row = completeRow({ ...answer, selected: current().row.selected });
        const loaded = typedOf(row);
        keeping.begin(loaded);
        const texts = { ...loaded, ...one.since };
        change({ row, texts, coming, ...named(texts.campaign) });
        if (Object.keys(one.since).length) keeping.later();
        return void keeping.now(true);
      }
      const { campaigns, earlier } = answer ?? row;
      change({ row: { ...row, campaigns, earlier }, texts: goingOn(before, one), coming, ...named(name) });
      keeping.later();
      void keeping.now();
    } catch (error) {
      const { one, coming } = head();
      const isTyped = Object.keys(one.since).length > 0;
      if (isTyped) aside.current = [one, ...aside.current];
      // the name goes back to the campaign whose texts are shown: they are kept and issued under that one
      change({ coming, ...named(current().texts.campaign) });
      const comesBack = isTyped ? ` ${fill(say.comesBack[language], name)}` : "";
      tell(keeping.asked() ?? { kind: "failed", text: `${messageOf(error)}${comesBack}` });
    }
  };

  return {
    ...now(),
    type: (key, value) => {
      const { texts, coming } = current();
      if (key === CAMPAIGN_KEY) return change({ name: value });
      if (coming.length) return change({ coming: typedInto(coming, key, value) });
      change({ texts: { ...texts, [key]: value } });
      keeping.later();
    },
    chooseCampaign: (typedName) => {
      const { row, coming } = current();
      // a row that names a campaign has no other one behind a blank field
      const name = typedName.trim() || (row.facts.campaign ?? "");
      const isIt = (one: Coming) => sameName(one.name, name);
      const since = aside.current.find(isIt)?.since ?? {};
      aside.current = aside.current.filter((one) => !isIt(one));
      change({ coming: [...coming, { name, typed: typedName, since }] });
      const turn: Promise<void> = Promise.resolve(fetching.current)
        .then(arrive)
        .finally(() => {
          if (fetching.current === turn) fetching.current = undefined;
        });
      fetching.current = turn;
    },
    know: (earlier) => {
      const { row } = current();
      change({ row: { ...row, earlier: withContents(earlier, row.earlier) } });
    },
    turnTo: (today) => {
      const { row } = current();
      change({ row: { ...row, facts: { ...row.facts, today } } });
    },
    decide: (key, isMine) => {
      const { row, texts } = current();
      const theirs = universalIn(row, campaignOf(row.facts, texts))?.[key] ?? "";
      keeping.release(key);
      if (!isMine) change({ texts: { ...texts, [key]: theirs } });
      keeping.later();
      void keeping.now();
    },
    asked: keeping.asked,
    isUnsaved: () => fetching.current !== undefined || keeping.isWaiting() || aside.current.length > 0,
    flush: async (always = false) => {
      while (fetching.current) await fetching.current;
      return always || keeping.isWaiting() ? keeping.now(always) : {};
    },
    now,
    settled: async () => {
      while (fetching.current) await fetching.current;
      return now();
    },
  };
}
