/** Vetting: criteria and red flags of Config to tick, a decision, and who decided; nothing that is typed is lost on failure. */
import { useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { CreatorAnswer, CreatorCard } from "../../domain/people/card.ts";
import { type Vetted, vettedWords } from "../../domain/people/words.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "./texts.ts";

type Props = {
  readonly card: CreatorCard;
  readonly language: Language;
  readonly onAnswer: (answer: CreatorAnswer) => void;
};

export function Vetting({ card, language, onAnswer }: Props) {
  const { vetted, by: decidedBy, on, criteria, redFlags, seen } = card.vetting;
  const [met, setMet] = useState<readonly string[]>(vetted === "passed" ? criteria : []);
  const [flags, setFlags] = useState(redFlags.filter(({ isSeen }) => isSeen).map(({ text }) => text));
  const [other, setOther] = useState("");
  const [chosen, setChosen] = useState<Vetted | undefined>(vetted);
  const [by, setBy] = useState(decidedBy);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const [isSaved, setSaved] = useState(false);
  const allMet = criteria.length > 0 && criteria.every((one) => met.includes(one)) && !flags.length && !other.trim();
  const decision = chosen ?? (allMet ? "passed" : undefined);
  const save = (event: Event) => {
    event.preventDefault();
    if (!decision) return setProblem(texts.chooseDecision[language]);
    setBusy(true);
    setProblem("");
    setSaved(false);
    const all = [...flags, other.trim()].filter(Boolean);
    return ask<CreatorAnswer>(language, "vetCreator", {
      row: card.row,
      name: card.name,
      seen,
      vetted: decision,
      redFlags: all,
      by: by.trim(),
    })
      .then((answer) => {
        onAnswer(answer);
        setFlags(all);
        setOther("");
        setSaved(true);
      })
      .catch((error) => setProblem(messageOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <section>
      <h2>{texts.vetting[language]}</h2>
      <form onSubmit={save}>
        <Ticks legend={texts.criteria[language]} all={criteria} ticked={met} onTick={setMet} />
        <Ticks
          legend={texts.redFlags[language]}
          all={redFlags.map(({ text }) => text)}
          ticked={flags}
          onTick={setFlags}
        />
        <label class="field">
          {texts.other[language]}
          <input value={other} onInput={({ currentTarget }) => setOther(currentTarget.value)} />
        </label>
        <fieldset>
          <legend>{texts.decision[language]}</legend>
          {(Object.keys(vettedWords) as Vetted[]).map((key) => (
            <label key={key} class="choice">
              <input type="radio" name="vetted" checked={decision === key} onInput={() => setChosen(key)} />
              {vettedWords[key][language]}
            </label>
          ))}
        </fieldset>
        <label class="field">
          {texts.by[language]}
          <input value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
        </label>
        <p class={problem ? "status failed" : "status"} role={problem ? "alert" : "status"}>
          {problem || [isSaved ? texts.saved[language] : "", on && fill(texts.decidedOn[language], on)].join(" ")}
        </p>
        <button type="submit" class="primary" disabled={isBusy}>
          {isBusy ? texts.saving[language] : texts.save[language]}
        </button>
      </form>
    </section>
  );
}

type TicksProps = {
  readonly legend: string;
  readonly all: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: string[]) => void;
};

function Ticks({ legend, all, ticked, onTick }: TicksProps) {
  if (!all.length) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((text) => (
        <label key={text} class="choice">
          <input
            type="checkbox"
            checked={ticked.includes(text)}
            onInput={({ currentTarget }) =>
              onTick(all.filter((one) => (one === text ? currentTarget.checked : ticked.includes(one))))
            }
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
