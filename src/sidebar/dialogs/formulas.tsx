/** The dialog of formulas: ticks the columns to insert. */
import { useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { Dialog, NoChoices, useChoices } from "./dialog.tsx";
import { texts, titles } from "./texts.ts";

type Formula = { readonly name: string; readonly header: string; readonly about: string; readonly chosen: boolean };
type Choices = { readonly formulas: readonly Formula[] };

export function FormulasDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<Choices>(language, "formulaChoices");
  return choices ? (
    <Ticks language={language} formulas={choices.formulas} />
  ) : (
    <NoChoices language={language} problem={problem} />
  );
}

function Ticks({ language, formulas }: { readonly language: Language; readonly formulas: readonly Formula[] }) {
  const [chosen, setChosen] = useState(() => formulas.filter((formula) => formula.chosen).map(({ name }) => name));
  const tick = (name: string, on: boolean) =>
    setChosen(on ? [...chosen, name] : chosen.filter((other) => other !== name));
  const inOrder = formulas.map(({ name }) => name).filter((name) => chosen.includes(name));
  const answers = () => (inOrder.length ? { formulas: inOrder } : texts.chooseOne[language]);
  return (
    <Dialog
      language={language}
      title={titles.formulas}
      door="insertFormulas"
      action={texts.insert[language]}
      answers={answers}
    >
      <p class="hint">{texts.formulasIntro[language]}</p>
      <fieldset>
        <legend>{texts.formulas[language]}</legend>
        {formulas.map(({ name, header, about }) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              name={name}
              checked={chosen.includes(name)}
              onInput={({ currentTarget }) => tick(name, currentTarget.checked)}
            />
            <span>
              {header}
              <small>{about}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
