/** Set up, last step: what was done, what is read and what is not, and what to do next. */
import { useState } from "preact/hooks";
import type { SetUpDone } from "../../../domain/sheets/setUp/setUp.ts";
import type { Language } from "../../../domain/text.ts";
import { ask, closeWindow, messageOf } from "../../server.ts";
import { Footer, useEscape } from "../dialog.tsx";
import { texts as common } from "../texts.ts";
import { stepHeading } from "./step.ts";
import { TabLines } from "./tabLines.tsx";
import { nextActions, texts } from "./texts.ts";
import { Trail } from "./trail.tsx";

export function Done({ language, done }: { readonly language: Language; readonly done: SetUpDone }) {
  const [running, setRunning] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | undefined>();
  useEscape();
  const run = async (door: string) => {
    setProblem(undefined);
    setRunning(door);
    try {
      await ask(language, door);
      closeWindow();
    } catch (error) {
      setProblem(messageOf(error));
      setRunning(undefined);
    }
  };
  const tabs = done.tabs.map(({ columns, ...tab }) => ({
    ...tab,
    read: Object.keys(columns).filter((heading) => columns[heading] !== "unread"),
  }));
  return (
    <div class="dialog">
      <Trail language={language} step="done" />
      <main>
        <h1 {...stepHeading}>{texts.doneTitle[language]}</h1>
        <p role="status">{done.message}</p>
        <TabLines language={language} tabs={tabs} />
        <h2>{texts.whatNext[language]}</h2>
        <div class="next">
          {nextActions.map(({ door, label, about }) => (
            <button key={door} type="button" disabled={running !== undefined} onClick={() => run(door)}>
              {(running === door ? common.working : label)[language]}
              <small>{about[language]}</small>
            </button>
          ))}
        </div>
      </main>
      <Footer problem={problem}>
        <button type="button" class="primary" onClick={closeWindow}>
          {common.close[language]}
        </button>
      </Footer>
    </div>
  );
}
