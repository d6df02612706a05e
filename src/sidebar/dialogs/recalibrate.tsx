/** Own medians beside the published benchmarks: each line is taken into the Config tab by its own button. */
import { useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { ask, closeWindow, messageOf } from "../server.ts";
import { NoChoices, useChoices, useEscape, useFit } from "./dialog.tsx";
import { texts, titles } from "./texts.ts";

type Line = {
  readonly market: string;
  readonly key: string;
  readonly platform?: string;
  readonly rows: number;
  readonly median: string;
  readonly published: string;
  readonly current: string;
  readonly value: string;
  readonly isTaken: boolean;
};

export function RecalibrateDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<{ readonly lines: readonly Line[] }>(language, "recalibrateChoices");
  return choices ? (
    <Lines language={language} given={choices.lines} />
  ) : (
    <NoChoices language={language} problem={problem} />
  );
}

function Lines({ language, given }: { readonly language: Language; readonly given: readonly Line[] }) {
  const [lines, setLines] = useState(given);
  const [status, setStatus] = useState({ text: "", failed: false });
  const [working, setWorking] = useState(false);
  useEscape(!working);
  const place = useFit();
  const take = async ({ market, key, platform }: Line) => {
    setWorking(true);
    try {
      const line = platform === undefined ? { market, key } : { market, key, platform };
      const { message } = await ask<{ readonly message: string }>(language, "recalibrate", line);
      setStatus({ text: message, failed: false });
      setLines((await ask<{ readonly lines: readonly Line[] }>(language, "recalibrateChoices")).lines);
    } catch (error) {
      setStatus({ text: messageOf(error), failed: true });
    }
    setWorking(false);
  };
  const headings = [texts.benchmark, texts.rowsCount, texts.ownMedian, texts.published, texts.now, texts.becomes];
  return (
    <div class="dialog">
      <main ref={place}>
        <h1 class="unseen">{titles.recalibrate[language]}</h1>
        <p class="hint">{lines.length ? texts.recalibrateIntro[language] : texts.noMedians[language]}</p>
        {lines.length > 0 && (
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
              {lines.map((line) => (
                <tr key={`${line.market} ${line.key} ${line.platform}`}>
                  <th scope="row">
                    {line.market} · {line.key}
                    {line.platform && <small> {line.platform}</small>}
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
                        disabled={working}
                        aria-label={`${texts.take[language]}: ${line.market} ${line.key} ${line.platform ?? ""}`.trim()}
                        onClick={() => take(line)}
                      >
                        {texts.take[language]}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </main>
      <footer>
        <p class={status.failed ? "status failed" : "status"} role={status.failed ? "alert" : "status"}>
          {status.text}
        </p>
        <div class="buttons">
          <button type="button" class="primary" onClick={closeWindow}>
            {texts.close[language]}
          </button>
        </div>
      </footer>
    </div>
  );
}
