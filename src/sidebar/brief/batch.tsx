/** Many rows at once: each gets the brief that it lacks, one after the other, with a line that says what came of it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { Language } from "../../domain/text.ts";
import { texts } from "../texts.ts";
import { briefOne, type Outcome } from "./briefOne.ts";
import { useFocus } from "./focus.ts";

/** More would take longer than anybody watches. */
export const BATCH_ROWS = 50;

type Props = {
  readonly sheet: number;
  readonly rows: readonly number[];
  readonly language: Language;
  readonly onDone: () => void;
};

export function Batch({ sheet, rows, language, onDone }: Props) {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [over, setOver] = useState(false);
  const stopped = useRef(false);
  const button = useFocus<HTMLButtonElement>(true);
  useEffect(() => {
    const run = async () => {
      const briefed: number[] = [];
      for (const row of rows) {
        if (stopped.current) break;
        const outcome = await briefOne(sheet, row, language, briefed);
        if (outcome.kind === "done") briefed.push(row);
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
  return (
    <main class="desk">
      <header>
        <h1>{texts.batch[language]}</h1>
        <p class="hint">{texts.filterView[language]}</p>
      </header>
      <section class="scroll" role="log">
        <ul class="batch">
          {outcomes.map(({ row, text, kind, link }) => (
            <li key={row} class={kind}>
              {text}{" "}
              {link && (
                <a href={link} target="_blank" rel="noreferrer">
                  {texts.openDocument[language]}
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
      <footer>
        <p class="status" role="status">
          {outcomes.length} / {rows.length}
          {over && left.length > 0 && ` · ${fill(texts.notBriefed[language], left.join(", "))}`}
        </p>
        <progress value={outcomes.length} max={rows.length} aria-label={texts.batch[language]} />
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
      </footer>
    </main>
  );
}
