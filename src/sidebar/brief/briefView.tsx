/** The brief's sidebar: reads the row under the cursor, then shows the form and the preview made from it, or a batch. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { BriefRowAnswer, IssuedVersion } from "../../domain/brief/answers.ts";
import { BATCH_ROWS } from "../../domain/brief/limits.ts";
import type { Language } from "../../domain/text.ts";
import { type Spot, useFollowing } from "../following.ts";
import { ask, messageOf } from "../server.ts";
import { say, texts } from "../texts.ts";
import { Waiting } from "../waiting.tsx";
import { Batch } from "./batch/batch.tsx";
import { completeRow } from "./calendar.ts";
import { Desk } from "./desk.tsx";
import type { Row } from "./state.ts";
import { VersionView } from "./versions/versionView.tsx";

type Selection = Pick<BriefRowAnswer, "sheet" | "selected">;

type State =
  | { readonly reading: true }
  | { readonly failed: string }
  | { readonly problem: string; readonly selection: Selection; readonly spot?: Spot }
  | { readonly issued: IssuedVersion; readonly spot?: Spot }
  | { readonly row: Row; readonly times: number; readonly selection: Selection }
  | { readonly batch: Selection };

export function BriefView({ language }: { readonly language: Language }) {
  const [state, setState] = useState<State>({ reading: true });
  const [times, setTimes] = useState(0);
  /** Nothing is shown meanwhile into which somebody might type. */
  const followed = useRef(false);
  const read = useCallback((follows = false) => {
    followed.current = follows;
    setState({ reading: true });
    setTimes((before) => before + 1);
  }, []);
  // a form knows itself what of it is unsaved
  useFollowing(language, "spot" in state ? state.spot : undefined, () => read(true));
  useEffect(() => {
    let wanted = true;
    ask<BriefRowAnswer>(language, "briefRow")
      .then((answer): State => {
        const { sheet, selected, cursor } = answer;
        const selection = { sheet, selected };
        const spot = cursor === undefined ? {} : { spot: { sheet, row: cursor } };
        if ("problem" in answer) return { problem: answer.problem, selection, ...spot };
        if ("issued" in answer) return { issued: answer.issued, ...spot };
        return { row: completeRow(answer), times, selection };
      })
      .catch((error): State => ({ failed: messageOf(error) }))
      .then((next) => wanted && setState(next));
    return () => {
      wanted = false;
    };
  }, [language, times]);
  if ("reading" in state) return <Waiting text={texts.reading[language]} />;
  if ("batch" in state)
    return <Batch sheet={state.batch.sheet} rows={state.batch.selected} language={language} onDone={() => read()} />;
  if ("issued" in state)
    return (
      <VersionView
        key={state.issued.link}
        issued={state.issued}
        language={language}
        back={texts.readRow[language]}
        onBack={() => read()}
      />
    );
  const several = "selection" in state && state.selection.selected.length > 1 ? state.selection : undefined;
  const batch = several && {
    label: say.batch(several.selected.length, BATCH_ROWS)[language],
    disabled: several.selected.length > BATCH_ROWS,
    start: () => setState({ batch: several }),
  };
  if ("row" in state)
    return (
      <Desk
        key={state.times}
        {...{ row: state.row, language, batch }}
        onRead={read}
        takesFocus={state.times > 0 && !followed.current}
      />
    );
  return (
    <main class="message">
      <p role="alert">{"failed" in state ? state.failed : state.problem}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => read()}>
          {texts.readRow[language]}
        </button>
        {batch && (
          <button type="button" disabled={batch.disabled} onClick={batch.start}>
            {batch.label}
          </button>
        )}
      </div>
    </main>
  );
}
