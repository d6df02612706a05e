/** The chosen rows, one after the other: what came of each, and a way back for all of them. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../../domain/fill.ts";
import type { Language } from "../../../domain/text.ts";
import { Away } from "../../links.tsx";
import { ask, messageOf } from "../../server.ts";
import { say, texts } from "../../texts.ts";
import { useFocus } from "../focus.ts";
import { briefOne, type Outcome } from "./briefOne.ts";
import type { Candidate } from "./candidates.ts";

type Props = { readonly rows: readonly Candidate[]; readonly language: Language; readonly onDone: () => void };

export function Issuing({ rows, language, onDone }: Props) {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [over, setOver] = useState(false);
  const stopped = useRef(false);
  const button = useFocus<HTMLButtonElement>(true);
  useEffect(() => {
    const run = async () => {
      for (const row of rows) {
        if (stopped.current) break;
        const outcome = await briefOne(row, language);
        setOutcomes((before) => [...before, outcome]);
      }
      setOver(true);
    };
    run();
    return () => {
      stopped.current = true;
    };
  }, []);
  const left = rows.slice(outcomes.length);
  const failed = outcomes.filter(({ kind }) => kind === "failed").length;
  const said = [
    say.issued(outcomes.length - failed, rows.length)[language],
    ...(failed ? [say.failed(failed)[language]] : []),
    ...(left.length ? [fill(texts.notBriefed[language], left.map(({ number }) => number).join(", "))] : []),
  ].join(" ");
  return (
    <main class="desk">
      <header>
        <h1>{texts.batch[language]}</h1>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the arrow keys */}
      <section class="scroll" role="log" tabIndex={0}>
        <ul class="batch">
          {outcomes.map(({ row, text, kind, link }) => (
            <li key={row} class={kind}>
              {text} {link && <Away href={link} text={texts.openDocument[language]} />}
            </li>
          ))}
        </ul>
      </section>
      <footer>
        <p class="status" role="status">
          {over ? said : say.issuing(Math.min(outcomes.length + 1, rows.length), rows.length)[language]}
        </p>
        {!over && <progress value={outcomes.length} max={rows.length} aria-label={texts.batch[language]} />}
        <div class="buttons">
          <button
            type="button"
            class="primary"
            ref={button}
            onClick={() => {
              if (over) return onDone();
              stopped.current = true;
            }}
          >
            {(over ? texts.back : texts.stop)[language]}
          </button>
        </div>
        {over && <TakingBack marks={outcomes.flatMap(({ mark }) => mark ?? [])} language={language} />}
      </footer>
    </main>
  );
}

/** All versions of this batch are marked as withdrawn, after their author has said why. */
function TakingBack({ marks, language }: { readonly marks: readonly string[]; readonly language: Language }) {
  const [state, setState] = useState({ done: 0, busy: false, problem: "" });
  const left = marks.slice(state.done);
  const withdraw = async (reason: string) => {
    if (state.busy) return;
    setState((before) => ({ ...before, busy: true, problem: "" }));
    for (const mark of left) {
      try {
        await ask(language, "withdrawBrief", { mark, reason });
      } catch (error) {
        return setState((before) => ({ ...before, busy: false, problem: messageOf(error) }));
      }
      setState((before) => ({ ...before, done: before.done + 1 }));
    }
    setState((before) => ({ ...before, busy: false }));
  };
  if (!marks.length) return null;
  if (!left.length) return <p role="status">{say.withdrawn(marks.length)[language]}</p>;
  return (
    <details class="back">
      <summary>
        <span>{say.withdrawAll(left.length)[language]}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          withdraw(String(new FormData(event.currentTarget).get("reason") ?? "").trim());
        }}
      >
        <div class="field">
          <label for="reason">{texts.reason[language]}</label>
          <textarea id="reason" name="reason" rows={2} required />
          <p class={state.problem ? "hint failed" : "hint"} role={state.problem ? "alert" : undefined}>
            {state.problem || texts.withdrawHint[language]}
          </p>
        </div>
        <button type="submit" aria-disabled={state.busy}>
          {texts.withdrawIt[language]}
        </button>
      </form>
    </details>
  );
}
