/** What is typed is kept on the server: a moment after the last key, and before anything else happens to it. */
import { useEffect, useRef } from "preact/hooks";
import type { BriefFacts } from "../../domain/brief/facts.ts";
import { draftOf, draftPart, type FieldScope } from "../../domain/brief/fields.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import type { Happened } from "./footer.tsx";
import type { Typed } from "./form.tsx";

const PAUSE_MILLISECONDS = 1_500;

type Keeping = { readonly later: (typed: Typed) => void; readonly now: (typed: Typed) => Promise<void> };

/** A draft that could not be kept is told, and stays in the window. */
export function useKeeping(
  { creator, market, campaign }: BriefFacts,
  language: Language,
  tell: (what: Happened) => void,
): Keeping {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const kept = useRef<Typed | undefined>(undefined);
  const forget = () => clearTimeout(waiting.current);
  useEffect(() => forget, []);

  const keep = async (typed: Typed) => {
    kept.current = typed;
    const draft = draftOf(typed);
    const owner = { campaign: draft.campaign ?? campaign ?? "", market: market.code, creator };
    try {
      const part = (scope: FieldScope) => draftPart(draft, scope);
      const parts = { campaign: part("campaign"), market: part("market"), creator: part("creator") };
      await ask(language, "saveBriefDraft", { ...owner, parts });
      if (kept.current === typed) tell({ kind: "said", text: texts.saved[language] });
    } catch (error) {
      kept.current = undefined;
      tell({ kind: "failed", text: messageOf(error) });
    }
  };

  return {
    later: (typed) => {
      forget();
      waiting.current = setTimeout(() => keep(typed), PAUSE_MILLISECONDS);
    },
    now: async (typed) => {
      if (waiting.current === undefined || kept.current === typed) return;
      forget();
      await keep(typed);
    },
  };
}
