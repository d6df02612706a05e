/** Corrections that are certain: ticked all at first, applied together. */
import { useState } from "preact/hooks";
import type { Correction } from "../../domain/sheets/setUp/setUp.ts";
import type { Language } from "../../domain/text.ts";
import { Dialog, Message, NoChoices, useChoices } from "./dialog.tsx";
import { correctionsAction, texts, titles } from "./texts.ts";

export function CorrectionsDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<{ readonly corrections: readonly Correction[] }>(
    language,
    "correctionChoices",
  );
  if (!choices) return <NoChoices language={language} problem={problem} />;
  if (choices.corrections.length === 0) return <Message language={language} text={texts.noCorrections[language]} />;
  return <Ticks language={language} corrections={choices.corrections} />;
}

function Ticks({
  language,
  corrections,
}: {
  readonly language: Language;
  readonly corrections: readonly Correction[];
}) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ids = corrections.map(({ id }) => id).filter((id) => !left.has(id));
  const tick = (id: string, on: boolean) =>
    setLeft((now) => new Set(on ? [...now].filter((one) => one !== id) : [...now, id]));
  const answers = () => (ids.length ? { ids } : texts.chooseCorrection[language]);
  return (
    <Dialog
      language={language}
      title={titles.corrections}
      door="applyCorrections"
      action={correctionsAction(ids.length, language)}
      answers={answers}
    >
      <p class="hint">{texts.correctionsIntro[language]}</p>
      {corrections.length > 1 && (
        <label class="choice all">
          <input
            type="checkbox"
            checked={left.size === 0}
            onInput={({ currentTarget }) =>
              setLeft(new Set(currentTarget.checked ? [] : corrections.map(({ id }) => id)))
            }
          />
          {texts.all[language]}
        </label>
      )}
      {byPlace(corrections).map(([place, items]) => (
        <fieldset key={place} class="corrections">
          <legend>{place}</legend>
          {items.map(({ id, from, to, why, where }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                name={id}
                checked={!left.has(id)}
                onInput={({ currentTarget }) => tick(id, currentTarget.checked)}
              />
              <span>
                <s>{from}</s> → <b>{to}</b>
                <small>{where === place ? why : [where, why].filter(Boolean).join(" · ")}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </Dialog>
  );
}

function byPlace(corrections: readonly Correction[]): readonly (readonly [string, readonly Correction[]])[] {
  const groups = new Map<string, Correction[]>();
  for (const one of corrections) {
    const place = one.group ?? one.where;
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups];
}
