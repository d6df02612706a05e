/** Set up in four steps that one can walk by keys: columns, markets, brand, done. Nothing is written before “Finish”. */
import { useEffect, useState } from "preact/hooks";
import type { SetUpChoices, SetUpDone } from "../../../domain/sheets/setUp/setUp.ts";
import { answersOf, firstStep, marketsProblem, untouched } from "../../../domain/sheets/setUp/setUpAnswers.ts";
import type { Language } from "../../../domain/text.ts";
import { ask, closeWindow, messageOf } from "../../server.ts";
import { Footer, NoChoices, useChoices, useEscape } from "../dialog.tsx";
import { texts as common } from "../texts.ts";
import { Brand } from "./brand.tsx";
import { Columns } from "./columns.tsx";
import { Done } from "./done.tsx";
import { Markets } from "./markets.tsx";
import { stepHeading } from "./step.ts";
import { Summary } from "./summary.tsx";
import { texts } from "./texts.ts";
import { Trail } from "./trail.tsx";

/** “summary” stands for the first three where nothing new is asked. */
type Step = "summary" | "columns" | "markets" | "brand";

const after = { summary: undefined, columns: "markets", markets: "brand", brand: undefined } as const;
const before = { summary: undefined, columns: undefined, markets: "columns", brand: "markets" } as const;
const views = { summary: Summary, columns: Columns, markets: Markets, brand: Brand } as const;

export function SetUpDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<SetUpChoices>(language, "setUpChoices");
  return choices ? <Walk language={language} choices={choices} /> : <NoChoices language={language} problem={problem} />;
}

function Walk({ language, choices }: { readonly language: Language; readonly choices: SetUpChoices }) {
  const [state, setState] = useState(untouched);
  const [step, setStep] = useState<Step>(() => firstStep(choices));
  const [isWhole, setWhole] = useState(() => choices.isFirst || firstStep(choices) !== "columns");
  const [problem, setProblem] = useState<string | undefined>();
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState<SetUpDone | undefined>();
  useEscape(!working);
  useEffect(() => document.getElementById(stepHeading.id)?.focus(), [step, isWhole, done]);

  const go = (to: Step) => {
    setProblem(undefined);
    setStep(to);
  };
  const review = () => {
    setWhole(true);
    go("columns");
  };
  const finish = async () => {
    setProblem(undefined);
    setWorking(true);
    try {
      setDone(await ask<SetUpDone>(language, "setUp", answersOf(choices, state)));
    } catch (error) {
      setProblem(messageOf(error));
    }
    setWorking(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (working) return;
    const [missing, next] = [step === "columns" ? undefined : marketsProblem(choices, state), after[step]];
    if (missing) setProblem(texts[missing][language]);
    else if (next) go(next);
    else finish();
  };

  if (done) return <Done language={language} done={done} />;
  const [View, previous] = [views[step], before[step]];
  return (
    <form class="dialog" onSubmit={submit}>
      {step !== "summary" && <Trail language={language} step={step} />}
      <main>
        <View language={language} choices={choices} state={state} change={setState} isWhole={isWhole} review={review} />
      </main>
      <Footer problem={problem}>
        <button type="submit" class="primary" disabled={working}>
          {working ? common.working[language] : (after[step] ? texts.next : texts.finish)[language]}
        </button>
        {previous && (
          <button type="button" disabled={working} onClick={() => go(previous)}>
            {texts.back[language]}
          </button>
        )}
        <button type="button" disabled={working} onClick={closeWindow}>
          {common.cancel[language]}
        </button>
      </Footer>
    </form>
  );
}
