/** The roll-up's dialog: which month, what happens to rows without a date, and whether a stored month is replaced. */
import { useState } from "preact/hooks";
import { formatMonth } from "../../domain/format.ts";
import type { Language } from "../../domain/text.ts";
import { Dialog, NoChoices, useChoices } from "./dialog.tsx";
import { say, texts, titles } from "./texts.ts";

type Month = { readonly month: string; readonly rows: number; readonly doubted: number; readonly stored: number };
type Choices = {
  readonly suggested: string;
  readonly months: readonly Month[];
  readonly undated: number;
  readonly undatedDoubted: number;
  readonly choice: "leave" | "count";
  readonly zone?: string;
};

export function RollupDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<Choices>(language, "rollupChoices");
  return choices ? (
    <Questions language={language} choices={choices} />
  ) : (
    <NoChoices language={language} problem={problem} />
  );
}

function Questions({ language, choices }: { readonly language: Language; readonly choices: Choices }) {
  const [month, setMonth] = useState(choices.suggested);
  const [undated, setUndated] = useState(choices.choice);
  const [replace, setReplace] = useState(false);
  const chosen = choices.months.find((one) => one.month === month);
  const counted = undated === "count";
  const rows = (chosen?.rows ?? 0) + (counted ? choices.undated : 0);
  const doubted = (chosen?.doubted ?? 0) + (counted ? choices.undatedDoubted : 0);
  const stored = chosen?.stored ?? 0;
  const answers = () => ({ month, undated, ...(replace ? { replace } : {}) });
  return (
    <Dialog language={language} title={titles.rollup} door="rollup" action={texts.rollUp[language]} answers={answers}>
      <div class="field">
        <label for="month">{texts.month[language]}</label>
        <select id="month" value={month} onInput={({ currentTarget }) => setMonth(currentTarget.value)}>
          {choices.months.map((one) => (
            <option key={one.month} value={one.month}>
              {formatMonth(one.month, language)} · {say.rows(one.rows)[language]}
            </option>
          ))}
        </select>
        <p class="hint" role="status">
          {say.inMonth(rows, doubted)[language]}
        </p>
      </div>
      {choices.undated > 0 && (
        <fieldset>
          <legend>{texts.undated[language]}</legend>
          <p class="hint">{say.undated(choices.undated)[language]}</p>
          {(["leave", "count"] as const).map((value) => (
            <label key={value} class="choice">
              <input
                type="radio"
                name="undated"
                value={value}
                checked={undated === value}
                onInput={() => setUndated(value)}
              />
              {texts[value][language]}
            </label>
          ))}
        </fieldset>
      )}
      {stored > rows && (
        <fieldset>
          <p class="hint failed">{say.fewer(stored, rows)[language]}</p>
          <label class="choice">
            <input
              type="checkbox"
              name="replace"
              checked={replace}
              onInput={({ currentTarget }) => setReplace(currentTarget.checked)}
            />
            {texts.replace[language]}
          </label>
        </fieldset>
      )}
      {choices.zone && <p class="hint">{say.zone(choices.zone.replace(/_/g, " "))[language]}</p>}
    </Dialog>
  );
}
