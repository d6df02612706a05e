/** The roll-up's dialog: which month, and what happens to rows without a date. */
import { useState } from "preact/hooks";
import { formatMonth } from "../../domain/format.ts";
import type { Language } from "../../domain/text.ts";
import { Dialog, NoChoices, useChoices } from "./dialog.tsx";
import { say, texts } from "./texts.ts";

type Choices = {
  readonly suggested: string;
  readonly months: readonly { readonly month: string; readonly rows: number }[];
  readonly undated: number;
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
  const [undated, setUndated] = useState<"leave" | "count">("leave");
  return (
    <Dialog language={language} door="rollup" action={texts.rollUp[language]} answers={() => ({ month, undated })}>
      <div class="field">
        <label for="month">{texts.month[language]}</label>
        <select id="month" value={month} onInput={({ currentTarget }) => setMonth(currentTarget.value)}>
          {choices.months.map((one) => (
            <option key={one.month} value={one.month}>
              {formatMonth(one.month, language)} · {say.rows(one.rows)[language]}
            </option>
          ))}
        </select>
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
    </Dialog>
  );
}
