/** The switch of the monthly run: how it stands, and when it is to run. */
import { useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { Dialog, NoChoices, useChoices } from "./dialog.tsx";
import { texts, titles } from "./texts.ts";

type Answers = { readonly day: number; readonly hour: number; readonly zone: string; readonly owner: string };
type State = {
  readonly isOn: boolean;
  readonly says: string;
  readonly isWarning: boolean;
  readonly answers: Answers;
  readonly zones: readonly string[];
};

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

export function EveryMonthDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<State>(language, "everyMonthState");
  return choices ? <Switch language={language} state={choices} /> : <NoChoices language={language} problem={problem} />;
}

function Switch({ language, state }: { readonly language: Language; readonly state: State }) {
  const [answers, setAnswers] = useState(state.answers);
  const [on, setOn] = useState(true);
  const change = (part: Partial<Answers>) => setAnswers({ ...answers, ...part });
  const select = (
    key: "day" | "hour" | "zone",
    label: string,
    values: readonly (string | number)[],
    show: (value: string | number) => string = String,
  ) => (
    <div class="field">
      <label for={key}>{label}</label>
      <select
        id={key}
        value={answers[key]}
        onInput={({ currentTarget: { value } }) => change({ [key]: key === "zone" ? value : Number(value) })}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {show(value)}
          </option>
        ))}
      </select>
    </div>
  );
  const given = () => (on ? { on, ...answers, owner: answers.owner.trim() } : { on });
  const action = on ? texts.switchOn[language] : texts.switchOff[language];
  return (
    <Dialog language={language} title={titles.everyMonth} door="everyMonth" action={action} answers={given}>
      <p class={state.isWarning ? "hint failed" : "hint"} role="status">
        {state.says}
      </p>
      <p class="hint">{texts.everyMonthIntro[language]}</p>
      {state.isOn && (
        <label class="choice">
          <input type="checkbox" name="off" checked={!on} onInput={() => setOn(!on)} />
          {texts.switchOff[language]}
        </label>
      )}
      {on && (
        <>
          <div class="field">
            <label for="owner">{texts.owner[language]}</label>
            <input
              id="owner"
              required
              maxLength={80}
              value={answers.owner}
              onInput={({ currentTarget }) => change({ owner: currentTarget.value })}
            />
          </div>
          {select("day", texts.dayOfMonth[language], upTo(1, 28))}
          {select("hour", texts.hour[language], upTo(0, 23), (hour) => `${hour}:00`)}
          {select("zone", texts.timeZone[language], [...new Set([...state.zones, answers.zone])])}
        </>
      )}
    </Dialog>
  );
}
