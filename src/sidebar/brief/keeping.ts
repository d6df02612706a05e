/** What is typed is kept: the campaign's part in the Campaigns tab, the rest beside it; a moment after the last key. */
import { useEffect, useRef } from "preact/hooks";
import type { BriefFacts } from "../../domain/brief/facts.ts";
import { campaignColumns, draftOf, draftPart, type FieldScope, fieldKeys } from "../../domain/brief/fields.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import type { Happened } from "./footer.tsx";
import type { Typed } from "./form.tsx";

const PAUSE_MILLISECONDS = 1_500;

type Keeping = {
  readonly later: (typed: Typed) => void;
  /** The sentence that says why it could not be kept. */
  readonly now: (typed: Typed) => Promise<string | undefined>;
};

/** A draft that could not be kept is told, and stays in the window, which then warns before it closes. */
export function useKeeping(
  { creator, market, campaign }: BriefFacts,
  language: Language,
  loaded: Typed,
  tell: (what: Happened) => void,
): Keeping {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const kept = useRef(loaded);
  const unsaved = useRef(false);
  const forget = () => clearTimeout(waiting.current);
  useEffect(() => forget, []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => unsaved.current && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);

  const keep = async (typed: Typed): Promise<string | undefined> => {
    const edited = fieldKeys.filter((key) => (typed[key] ?? "") !== (kept.current[key] ?? ""));
    if (!edited.length) return undefined;
    const draft = draftOf(typed);
    const part = (scope: FieldScope) => draftPart(draft, scope);
    const parts = { campaign: part("campaign"), market: part("market"), creator: part("creator") };
    const owner = { campaign: draft.campaign ?? campaign ?? "", market: market.code, creator };
    try {
      await ask(language, "saveBriefDraft", { ...owner, parts, columns: campaignColumns(language), edited });
      kept.current = typed;
      unsaved.current = false;
      tell({ kind: "said", text: texts.saved[language] });
      return undefined;
    } catch (error) {
      tell({ kind: "failed", text: messageOf(error) });
      return messageOf(error);
    }
  };

  return {
    later: (typed) => {
      forget();
      unsaved.current = true;
      waiting.current = setTimeout(() => keep(typed), PAUSE_MILLISECONDS);
    },
    now: (typed) => {
      forget();
      return keep(typed);
    },
  };
}
