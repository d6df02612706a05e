/** The brief's sidebar: reads the row under the cursor, then shows the form and the preview made from it. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { BriefRowAnswer } from "../../domain/brief/answers.ts";
import { withHolidays } from "../../domain/brief/holidays.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import { Waiting } from "../waiting.tsx";
import { Desk } from "./desk.tsx";

export type Row = Exclude<BriefRowAnswer, { readonly problem: string }>;

type State = { readonly reading: true } | { readonly problem: string } | { readonly row: Row; readonly times: number };

/** The build writes the table of holidays into the page. */
const complete = (row: Row): Row => {
  const table = document.getElementById("holidays")?.textContent;
  return table ? { ...row, facts: withHolidays(row.facts, JSON.parse(table)) } : row;
};

export function BriefView({ language }: { readonly language: Language }) {
  const [state, setState] = useState<State>({ reading: true });
  const [times, setTimes] = useState(0);
  const read = useCallback(() => setTimes((before) => before + 1), []);
  useEffect(() => {
    let wanted = true;
    ask<BriefRowAnswer>(language, "briefRow")
      .then((row): State => ("problem" in row ? row : { row: complete(row), times }))
      .catch((error): State => ({ problem: messageOf(error) }))
      .then((next) => wanted && setState(next));
    return () => {
      wanted = false;
    };
  }, [language, times]);
  if ("row" in state) return <Desk key={state.times} row={state.row} language={language} onRead={read} />;
  if ("reading" in state) return <Waiting text={texts.reading[language]} />;
  return (
    <main class="message">
      <p role="alert">{state.problem}</p>
      <button type="button" class="primary" onClick={read}>
        {texts.readRow[language]}
      </button>
    </main>
  );
}
