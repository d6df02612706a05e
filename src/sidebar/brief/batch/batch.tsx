/** Many rows at once: a list to choose from first, then one brief after the other, then what came of each. */
import { useEffect, useState } from "preact/hooks";
import type { BatchAnswer } from "../../../domain/brief/answers.ts";
import type { Language } from "../../../domain/text.ts";
import { ask, messageOf } from "../../server.ts";
import { texts } from "../../texts.ts";
import { Waiting } from "../../waiting.tsx";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { Choosing } from "./choosing.tsx";
import { Issuing } from "./issuing.tsx";

type Props = {
  readonly sheet: number;
  readonly rows: readonly number[];
  readonly language: Language;
  readonly onDone: () => void;
};

type State =
  | { readonly reading: true }
  | { readonly failed: string }
  | { readonly list: readonly Candidate[] }
  | { readonly chosen: readonly Candidate[] };

export function Batch({ sheet, rows, language, onDone }: Props) {
  const [state, setState] = useState<State>({ reading: true });
  useEffect(() => {
    let wanted = true;
    ask<BatchAnswer>(language, "briefBatch", { sheet, rows })
      .then((answer): State => ({ list: candidatesOf(answer, language) }))
      .catch((error): State => ({ failed: messageOf(error) }))
      .then((next) => wanted && setState(next));
    return () => {
      wanted = false;
    };
  }, []);
  if ("reading" in state) return <Waiting text={texts.readingRows[language]} />;
  if ("failed" in state)
    return (
      <main class="message">
        <p role="alert">{state.failed}</p>
        <button type="button" class="primary" onClick={onDone}>
          {texts.back[language]}
        </button>
      </main>
    );
  if ("list" in state)
    return (
      <Choosing list={state.list} language={language} onBack={onDone} onChosen={(chosen) => setState({ chosen })} />
    );
  return <Issuing rows={state.chosen} language={language} onDone={onDone} />;
}
