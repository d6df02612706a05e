/** What is typed is kept: the campaign's part in the Campaigns tab, the rest beside it; a moment after the last key, or as soon as a field is left. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { SavedDraftAnswer } from "../../domain/brief/answers.ts";
import { fieldScopes } from "../../domain/brief/drafts.ts";
import {
  campaignColumns,
  campaignOf,
  draftOf,
  draftPart,
  type FieldKey,
  type FieldScope,
  fieldKeys,
  fields,
} from "../../domain/brief/fields.ts";
import { fill } from "../../domain/fill.ts";
import { sameText } from "../../domain/names.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import { universalTexts } from "./issuing.ts";
import type { Texts } from "./merging.ts";
import type { Happened, Typed } from "./state.ts";

const PAUSE_MILLISECONDS = 1_500;

/** What came of it: the sentence that says why something is not kept, and whether others had written something else. */
export type Kept = { readonly problem?: string; readonly theirs?: boolean };

type Keeping = {
  /** Something was typed; it is kept after a pause. */
  readonly later: () => void;
  /** `always` asks the server also where everything is kept already. */
  readonly now: (always?: boolean) => Promise<Kept>;
  /** What the store says now: only what differs from it has to be kept. */
  readonly begin: (kept: Typed) => void;
  readonly isWaiting: () => boolean;
  /** When nothing is under way any more. */
  readonly settled: () => Promise<unknown>;
  /** Somebody else wrote into this field as well, and its author has not decided yet. */
  readonly isContested: (key: FieldKey) => boolean;
  readonly release: (key: FieldKey) => void;
  /** The question whose text it is that stays, where there is one. */
  readonly asked: () => Happened | undefined;
  /** What a window that is left sends at once, whatever is under way: it may be gone before that has come back. */
  readonly send: (typed: Typed, edited: readonly FieldKey[], scopes: readonly FieldScope[]) => Promise<unknown>;
};

/**
 * A draft that could not be kept is told, and stays in the window, which then warns before it closes. `onKept` hears what
 * stands in the store after a draft went there, and says whether that was news. Drafts go there one after the other, each
 * as it is when its turn has come, and are held against the row as the one before left it: nobody overtakes himself.
 */
export function useKeeping(
  current: () => Texts,
  language: Language,
  tell: (what: Happened) => void,
  onKept: (answer: SavedDraftAnswer, sent: Typed) => boolean,
): Keeping {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const kept = useRef(current().texts);
  /** The newest texts that are not kept yet. */
  const unsaved = useRef<Typed | undefined>(undefined);
  const forget = () => clearTimeout(waiting.current);
  // at once, not after drawing: what is typed within that moment counts too
  useLayoutEffect(() => forget, []);
  useLayoutEffect(() => {
    const warn = (event: BeforeUnloadEvent) => unsaved.current !== undefined && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);

  /** Fields that somebody else wrote, too: what stands in them here waits until its author decides or changes it once more. */
  const contested = useRef<Typed>({});
  const isContested = (key: FieldKey, typed = current().texts) =>
    contested.current[key] !== undefined && contested.current[key] === (typed[key] ?? "");
  const settle = (isSettled: (key: FieldKey) => boolean) => {
    const open = Object.entries(contested.current).filter(([key]) => !isSettled(key as FieldKey));
    contested.current = Object.fromEntries(open);
  };
  /** The first of them, with what stands in the tab: whose text it is to be is for its author to say. */
  const asked = (): (Happened & { readonly kind: "contested" }) | undefined => {
    const { row, texts: typed } = current();
    const key = fieldKeys.find((one) => isContested(one));
    if (!key) return undefined;
    const theirs = universalTexts(row.campaigns, campaignOf(row.facts, typed))?.[key] || texts.empty[language];
    return { kind: "contested", key, text: fill(texts.conflict[language], fields[key].label[language], brief(theirs)) };
  };

  /** What was sent since the last answer, be it under way or lost: no text of somebody else's, where it is found there. */
  const sent = useRef<readonly Typed[]>([]);

  const sentBefore = (typed: Typed) => sent.current.filter(({ campaign }) => sameText(campaign, typed.campaign));
  /** What differs from the store, and from whatever may stand there by an answer that was lost. */
  const editedIn = (typed: Typed) =>
    fieldKeys.filter(
      (key) =>
        [kept.current, ...sentBefore(typed)].some((texts) => (typed[key] ?? "") !== (texts[key] ?? "")) &&
        !isContested(key, typed),
    );

  const request = (typed: Typed, edited: readonly FieldKey[], scopes: readonly FieldScope[] = fieldScopes) => {
    const { facts, campaigns } = current().row;
    const draft = draftOf(typed);
    const part = (scope: FieldScope) =>
      draftPart(
        scopes.includes(scope) ? draft : draftOf(Object.fromEntries(edited.map((key) => [key, draft[key]]))),
        scope,
      );
    const parts = { campaign: part("campaign"), market: part("market"), creator: part("creator") };
    const campaign = campaignOf(facts, draft);
    const owner = { campaign, market: facts.market.code, creator: facts.creator };
    const known = universalTexts(campaigns, campaign);
    const mine = sentBefore(typed).map((texts) => draftPart(draftOf(texts), "campaign"));
    return { ...owner, parts, columns: campaignColumns(language), edited, known, ...(mine.length ? { mine } : {}) };
  };

  const keep = async (always = false): Promise<Kept> => {
    const typed = current().texts;
    if (unsaved.current) unsaved.current = typed;
    const keptWhole = () => {
      if (unsaved.current === typed) unsaved.current = undefined;
    };
    const edited = editedIn(typed);
    if (!edited.length && !always) {
      keptWhole();
      return heldUp();
    }
    try {
      const given = request(typed, edited);
      sent.current = [...sent.current, typed];
      const answer = await ask<SavedDraftAnswer>(language, "saveBriefDraft", given);
      kept.current = typed;
      sent.current = [];
      keptWhole();
      const conflicts = fieldKeys.filter((key) => answer.conflicts?.includes(key));
      settle((key) => edited.includes(key));
      for (const key of conflicts) contested.current = { ...contested.current, [key]: typed[key] ?? "" };
      const theirs = onKept(answer, typed);
      const { renamed } = answer;
      const text = renamed ? fill(texts.renamed[language], renamed) : texts.saved[language];
      tell(asked() ?? { kind: "said", text });
      return { theirs, ...heldUp() };
    } catch (error) {
      tell({ kind: "failed", text: messageOf(error) });
      return { problem: messageOf(error) };
    }
  };

  /** Nothing goes on while it is open whose text stays. */
  const heldUp = (): Kept => {
    const question = asked();
    return question ? { problem: question.text } : {};
  };

  const send: Keeping["send"] = (typed, edited, scopes) =>
    ask<SavedDraftAnswer>(language, "saveBriefDraft", request(typed, edited, scopes)).catch(() => undefined);

  useLeaving(() => {
    const typed = unsaved.current;
    if (!typed || !sent.current.length) return;
    const edited = editedIn(typed);
    if (edited.length) send(typed, edited, fieldScopes);
  });

  /** One after the other, whatever came of the one before. */
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (always?: boolean): Promise<Kept> => {
    const own = turn.current.then(() => keep(always));
    turn.current = own;
    return own;
  };

  return {
    later: () => {
      forget();
      unsaved.current = current().texts;
      waiting.current = setTimeout(inTurn, PAUSE_MILLISECONDS);
    },
    now: (always) => {
      forget();
      return inTurn(always);
    },
    begin: (stored) => {
      kept.current = stored;
      settle((key) => stored[key] === contested.current[key]);
    },
    settled: () => turn.current,
    isContested,
    asked,
    release: (key) => settle((one) => one === key),
    send,
    isWaiting: () => unsaved.current !== undefined || asked() !== undefined,
  };
}

const LONGEST = 80;
const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** A click outside the window may be the one that closes it. */
export function useLeaving(left: () => void): void {
  useLayoutEffect(() => {
    for (const event of ["blur", "pagehide"]) addEventListener(event, left);
    return () => {
      for (const event of ["blur", "pagehide"]) removeEventListener(event, left);
    };
  }, []);
}
