/** Own medians beside the published benchmarks: those with enough rows behind them are taken together, any one by its own button. */
import { useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { ask, closeWindow, messageOf } from "../server.ts";
import { NoChoices, useChoices, useEscape, useFit } from "./dialog.tsx";
import { texts, titles } from "./texts.ts";

type Line = {
  readonly market: string;
  readonly marketName: string;
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  readonly isSure: boolean;
  readonly median: string;
  readonly published: string;
  readonly current: string;
  readonly value: string;
  readonly isTaken: boolean;
};
type Choices = { readonly lines: readonly Line[] };

export function RecalibrateDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<Choices>(language, "recalibrateChoices");
  return choices ? (
    <Lines language={language} given={choices.lines} />
  ) : (
    <NoChoices language={language} problem={problem} />
  );
}

function Lines({ language, given }: { readonly language: Language; readonly given: readonly Line[] }) {
  const [lines, setLines] = useState(given);
  const [withFew, setWithFew] = useState(false);
  const [status, setStatus] = useState({ text: "", failed: false });
  const [working, setWorking] = useState<string | undefined>();
  useEscape(!working);
  const place = useFit();
  const take = async (what: Pick<Line, "market" | "key"> | { readonly all: true }, button: string) => {
    setWorking(button);
    try {
      const { message } = await ask<{ readonly message: string }>(language, "recalibrate", what);
      setStatus({ text: message, failed: false });
      setLines((await ask<Choices>(language, "recalibrateChoices")).lines);
    } catch (error) {
      setStatus({ text: messageOf(error), failed: true });
    }
    setWorking(undefined);
  };
  const few = lines.filter(({ isSure }) => !isSure).length;
  const shown = lines.filter(({ isSure }) => isSure || withFew);
  const open = lines.filter(({ isSure, isTaken }) => isSure && !isTaken).length;
  const intro = !lines.length ? texts.noMedians : shown.length ? texts.recalibrateIntro : texts.fewMedians;
  return (
    <div class="dialog">
      <main ref={place}>
        <h1 class="unseen">{titles.recalibrate[language]}</h1>
        <p class="hint">{intro[language]}</p>
        {few > 0 && (
          <label class="choice">
            <input type="checkbox" checked={withFew} onChange={() => setWithFew(!withFew)} />
            {texts.fromFewRows[language]} ({few})
          </label>
        )}
        {shown.length > 0 && (
          <MedianTable
            language={language}
            lines={shown}
            working={working}
            onTake={({ market, key }) => take({ market, key }, `${market} ${key}`)}
          />
        )}
      </main>
      <footer>
        <p class={status.failed ? "status failed" : "status"} role={status.failed ? "alert" : "status"}>
          {status.text}
        </p>
        <div class="buttons">
          {open > 0 && (
            <button
              type="button"
              class="primary"
              disabled={working !== undefined}
              aria-busy={working === "all"}
              onClick={() => take({ all: true }, "all")}
            >
              {working === "all" ? texts.working[language] : `${texts.takeAll[language]} (${open})`}
            </button>
          )}
          <button type="button" class={open ? "" : "primary"} onClick={closeWindow}>
            {texts.close[language]}
          </button>
        </div>
      </footer>
    </div>
  );
}

function MedianTable({
  language,
  lines,
  working,
  onTake,
}: {
  readonly language: Language;
  readonly lines: readonly Line[];
  readonly working: string | undefined;
  readonly onTake: (line: Line) => void;
}) {
  const headings = [texts.benchmark, texts.rowsCount, texts.ownMedian, texts.published, texts.now, texts.becomes];
  return (
    <table>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading.en} scope="col">
              {heading[language]}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const id = `${line.market} ${line.key}`;
          return (
            <tr key={id}>
              <th scope="row">
                {line.name} <small>{line.marketName}</small>
              </th>
              <td>{line.rows}</td>
              <td>{line.median}</td>
              <td>{line.published}</td>
              <td>{line.current}</td>
              <td>{line.value}</td>
              <td>
                {line.isTaken ? (
                  texts.taken[language]
                ) : (
                  <button
                    type="button"
                    disabled={working !== undefined}
                    aria-busy={working === id}
                    aria-label={`${texts.take[language]}: ${line.marketName}, ${line.name}`}
                    onClick={() => onTake(line)}
                  >
                    {working === id ? texts.working[language] : texts.take[language]}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
