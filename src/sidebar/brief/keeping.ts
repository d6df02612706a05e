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
import type { Happened, Row, Typed } from "./state.ts";

const PAUSE_MILLISECONDS = 1_500;

/** What came of it: the sentence that says why nothing was kept, and whether others had written something else. */
export type Kept = { readonly problem?: string; readonly theirs?: boolean };

type Keeping = {
  readonly later: (typed: Typed) => void;
  /** `always` asks the server also where everything is kept already; `left` is the field that its author leaves. */
  readonly now: (typed: Typed, always?: boolean, left?: string) => Promise<Kept>;
  /** What the store says now: only what differs from it has to be kept. */
  readonly begin: (kept: Typed) => void;
  readonly isWaiting: () => boolean;
  /** Somebody else wrote into this field as well, and its author has not decided yet. */
  readonly isContested: (key: FieldKey) => boolean;
  /** What a window that is left sends at once, whatever is under way: it may be gone before that has come back. */
  readonly send: (typed: Typed, edited: readonly FieldKey[], scopes: readonly FieldScope[]) => Promise<unknown>;
};

/**
 * A draft that could not be kept is told, and stays in the window, which then warns before it closes. `onKept` hears what
 * stands in the store after a draft went there, and says whether that was news. Drafts go there one after the other:
 * each is held against the row as the one before left it, so that nobody overtakes himself.
 */
export function useKeeping(
  row: () => Row,
  language: Language,
  loaded: Typed,
  tell: (what: Happened) => void,
  onKept: (answer: SavedDraftAnswer, sent: Typed) => boolean,
): Keeping {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const kept = useRef(loaded);
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

  /** Fields that somebody else wrote, too: what stands in them here waits until its author leaves or changes it once more. */
  const contested = useRef<Typed>({});

  const isContested = (key: FieldKey, typed: Typed) =>
    contested.current[key] !== undefined && contested.current[key] === typed[key];

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
    const { facts, campaigns } = row();
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

  const keep = async (typed: Typed, always = false): Promise<Kept> => {
    const edited = editedIn(typed);
    if (!edited.length && !always) return {};
    try {
      const given = request(typed, edited);
      sent.current = [...sent.current, typed];
      const answer = await ask<SavedDraftAnswer>(language, "saveBriefDraft", given);
      kept.current = typed;
      sent.current = [];
      const conflicts = fieldKeys.filter((key) => answer.conflicts?.includes(key));
      const [conflict] = conflicts;
      contested.current = {
        ...Object.fromEntries(Object.entries(contested.current).filter(([key]) => !edited.includes(key as FieldKey))),
        ...Object.fromEntries(conflicts.map((key) => [key, typed[key] ?? ""])),
      };
      if (!conflict && unsaved.current === typed) unsaved.current = undefined;
      const theirs = onKept(answer, typed);
      const { renamed } = answer;
      tell(
        conflict
          ? { kind: "failed", text: fill(texts.conflict[language], fields[conflict].label[language]) }
          : { kind: "said", text: renamed ? fill(texts.renamed[language], renamed) : texts.saved[language] },
      );
      return { theirs: theirs || conflict !== undefined };
    } catch (error) {
      tell({ kind: "failed", text: messageOf(error) });
      return { problem: messageOf(error) };
    }
  };

  const send: Keeping["send"] = (typed, edited, scopes) =>
    ask<SavedDraftAnswer>(language, "saveBriefDraft", request(typed, edited, scopes)).catch(() => undefined);

  // a click outside the window may be the one that closes it
  useLayoutEffect(() => {
    const left = () => {
      const typed = unsaved.current;
      if (!typed || !sent.current.length) return;
      const edited = editedIn(typed);
      if (edited.length) send(typed, edited, fieldScopes);
    };
    addEventListener("blur", left);
    addEventListener("pagehide", left);
    return () => {
      removeEventListener("blur", left);
      removeEventListener("pagehide", left);
    };
  }, []);

  /** One after the other, whatever came of the one before. */
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (typed: Typed, always?: boolean): Promise<Kept> => {
    const own = turn.current.then(() => keep(typed, always));
    turn.current = own;
    return own;
  };

  return {
    later: (typed) => {
      forget();
      unsaved.current = typed;
      waiting.current = setTimeout(() => inTurn(typed), PAUSE_MILLISECONDS);
    },
    now: (typed, always, left) => {
      forget();
      const { [left as FieldKey]: _, ...others } = contested.current; // leaving it once more replaces theirs
      contested.current = others;
      if (unsaved.current !== undefined) unsaved.current = typed;
      return inTurn(typed, always);
    },
    begin: (stored) => {
      kept.current = stored;
      contested.current = Object.fromEntries(
        Object.entries(contested.current).filter(([key, value]) => stored[key as FieldKey] !== value),
      );
    },
    isContested: (key) => key in contested.current,
    send,
    isWaiting: () => unsaved.current !== undefined || Object.keys(contested.current).length > 0,
  };
}
