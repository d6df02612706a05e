/** The list of a batch: what would be issued, what speaks against it, and a tick for each that goes out. */
import { useState } from "preact/hooks";
import type { Language } from "../../../domain/text.ts";
import { say, texts } from "../../texts.ts";
import { useFocus } from "../focus.ts";
import type { Candidate } from "./candidates.ts";

type Props = {
  readonly list: readonly Candidate[];
  readonly language: Language;
  readonly onBack: () => void;
  readonly onChosen: (chosen: readonly Candidate[]) => void;
};

export function Choosing({ list, language, onBack, onChosen }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(
    new Set(list.flatMap(({ state, number }) => (state === "ready" ? [number] : []))),
  );
  const way = useFocus<HTMLButtonElement>(true);
  const shown = list.filter(({ state }) => state !== "passedOver");
  const over = list.filter(({ state }) => state === "passedOver");
  const tick = (number: number, on: boolean) =>
    setTicked(new Set(on ? [...ticked, number] : [...ticked].filter((one) => one !== number)));
  const chosen = list.filter(({ number }) => ticked.has(number));
  return (
    <main class="desk">
      <header>
        <h1>{texts.batch[language]}</h1>
        <p class="hint">{texts.filterView[language]}</p>
        <button type="button" class="link" ref={way} onClick={onBack}>
          {texts.back[language]}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the arrow keys */}
      <section class="scroll" aria-label={texts.batch[language]} tabIndex={0}>
        <ul class="batch">
          {shown.map((one) => (
            <li key={one.number} class={one.state}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.has(one.number)}
                  disabled={one.state === "blocked"}
                  onInput={({ currentTarget }) => tick(one.number, currentTarget.checked)}
                />
                <span>
                  <strong>{one.name || say.rowNumber(one.number)[language]}</strong>
                  <span class="quiet">{about(one, language)}</span>
                  {one.reasons.map((reason) => (
                    <span key={reason} class="reason">
                      {reason}
                    </span>
                  ))}
                </span>
              </label>
            </li>
          ))}
        </ul>
        {over.length > 0 && (
          <ul class="batch over">
            {over.map(({ number, reasons: [reason = ""] }) => (
              <li key={number}>{say.rowIs(number, reason)[language]}</li>
            ))}
          </ul>
        )}
      </section>
      <footer>
        <p class="status" role="status">
          {say.chosen(chosen.length, shown.length)[language]}
        </p>
        <div class="buttons">
          <button type="button" class="primary" disabled={!chosen.length} onClick={() => onChosen(chosen)}>
            {say.issue(chosen.length)[language]}
          </button>
        </div>
      </footer>
    </main>
  );
}

const about = ({ number, name, language: tongue, gaps, row }: Candidate, language: Language): string =>
  [
    ...(name ? [say.rowNumber(number)[language]] : []),
    ...(tongue ? [tongue] : []),
    ...(row ? [say.openFields(gaps)[language]] : []),
  ].join(" · ");
