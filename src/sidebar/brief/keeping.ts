/** What is typed is kept: the campaign's part in the Campaigns tab, the rest beside it; a moment after the last key, or as soon as a field is left. */
import { useEffect, useRef } from "preact/hooks";
import type { SavedDraftAnswer } from "../../domain/brief/answers.ts";
import { campaignColumns, draftOf, draftPart, type FieldScope, fieldKeys } from "../../domain/brief/fields.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import type { Happened, Row, Typed } from "./state.ts";

const PAUSE_MILLISECONDS = 1_500;

type Keeping = {
  readonly later: (typed: Typed) => void;
  /** The sentence that says why it could not be kept; `always` keeps also what is kept already. */
  readonly now: (typed: Typed, always?: boolean) => Promise<string | undefined>;
  /** What the store says now: only what differs from it has to be kept. */
  readonly begin: (kept: Typed) => void;
  readonly isWaiting: () => boolean;
};

/**
 * A draft that could not be kept is told, and stays in the window, which then warns before it closes. `onTab` hears what
 * the Campaigns tab says after a draft went into it.
 */
export function useKeeping(
  { facts }: Row,
  language: Language,
  loaded: Typed,
  tell: (what: Happened) => void,
  onTab: (campaigns: Required<SavedDraftAnswer>["campaigns"], sent: Typed) => void,
): Keeping {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const kept = useRef(loaded);
  /** The newest texts that are not kept yet. */
  const unsaved = useRef<Typed | undefined>(undefined);
  const forget = () => clearTimeout(waiting.current);
  useEffect(() => forget, []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => unsaved.current !== undefined && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);

  const keep = async (typed: Typed, always = false): Promise<string | undefined> => {
    const edited = fieldKeys.filter((key) => (typed[key] ?? "") !== (kept.current[key] ?? ""));
    if (!edited.length && !always) return undefined;
    const draft = draftOf(typed);
    const part = (scope: FieldScope) => draftPart(draft, scope);
    const parts = { campaign: part("campaign"), market: part("market"), creator: part("creator") };
    const owner = {
      campaign: draft.campaign ?? facts.campaign ?? "",
      market: facts.market.code,
      creator: facts.creator,
    };
    try {
      const given = { ...owner, parts, columns: campaignColumns(language), edited };
      const { campaigns } = await ask<SavedDraftAnswer>(language, "saveBriefDraft", given);
      kept.current = typed;
      if (unsaved.current === typed) unsaved.current = undefined;
      tell({ kind: "said", text: texts.saved[language] });
      if (campaigns) onTab(campaigns, typed);
      return undefined;
    } catch (error) {
      tell({ kind: "failed", text: messageOf(error) });
      return messageOf(error);
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
    begin: (texts) => {
      kept.current = texts;
    },
    isWaiting: () => unsaved.current !== undefined,
  };
}
