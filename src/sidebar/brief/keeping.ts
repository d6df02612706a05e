/** What is typed is kept: the campaign's part in the Campaigns tab, the rest beside it; a moment after the last key, or as soon as a field is left. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { SavedDraftAnswer } from "../../domain/brief/answers.ts";
import {
  campaignColumns,
  campaignOf,
  draftOf,
  draftPart,
  type FieldScope,
  fieldKeys,
  fields,
} from "../../domain/brief/fields.ts";
import { fill } from "../../domain/fill.ts";
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
  /** `always` asks the server also where everything is kept already. */
  readonly now: (typed: Typed, always?: boolean) => Promise<Kept>;
  /** What the store says now: only what differs from it has to be kept. */
  readonly begin: (kept: Typed) => void;
  readonly isWaiting: () => boolean;
};

/**
 * A draft that could not be kept is told, and stays in the window, which then warns before it closes. `onKept` hears what
 * stands in the store after a draft went there, and says whether that was news.
 */
export function useKeeping(
  { facts, campaigns }: Row,
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

  const keep = async (typed: Typed, always = false): Promise<Kept> => {
    const edited = fieldKeys.filter((key) => (typed[key] ?? "") !== (kept.current[key] ?? ""));
    if (!edited.length && !always) return {};
    const draft = draftOf(typed);
    const part = (scope: FieldScope) => draftPart(draft, scope);
    const parts = { campaign: part("campaign"), market: part("market"), creator: part("creator") };
    const campaign = campaignOf(facts, draft);
    const owner = { campaign, market: facts.market.code, creator: facts.creator };
    const known = universalTexts(campaigns, campaign);
    try {
      const given = { ...owner, parts, columns: campaignColumns(language), edited, known };
      const answer = await ask<SavedDraftAnswer>(language, "saveBriefDraft", given);
      kept.current = typed;
      const [conflict] = fieldKeys.filter((key) => answer.conflicts?.includes(key));
      if (!conflict && unsaved.current === typed) unsaved.current = undefined;
      const theirs = onKept(answer, typed);
      tell(
        conflict
          ? { kind: "failed", text: fill(texts.conflict[language], fields[conflict].label[language]) }
          : { kind: "said", text: texts.saved[language] },
      );
      return { theirs: theirs || conflict !== undefined };
    } catch (error) {
      tell({ kind: "failed", text: messageOf(error) });
      return { problem: messageOf(error) };
    }
  };

  return {
    later: (typed) => {
      forget();
      unsaved.current = typed;
      waiting.current = setTimeout(() => keep(typed), PAUSE_MILLISECONDS);
    },
    now: (typed, always) => {
      forget();
      if (unsaved.current !== undefined) unsaved.current = typed;
      return keep(typed, always);
    },
    begin: (stored) => {
      kept.current = stored;
    },
    isWaiting: () => unsaved.current !== undefined,
  };
}
