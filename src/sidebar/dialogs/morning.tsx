/** The switch of the morning's refresh: how it stands, whose it is, and one button that turns it on and off. */
import { useState } from "preact/hooks";
import type { Language, Text } from "../../domain/text.ts";
import { Said } from "../said.tsx";
import { ask, messageOf } from "../server.ts";
import { texts } from "./texts.ts";

export type MorningState = {
  readonly isOn: boolean;
  readonly says: string;
  readonly isWarning: boolean;
  readonly owner: string;
};

const t = (en: string, ru: string): Text => ({ en, ru });
const said = {
  on: t("Refresh every morning at 7:00", "Обновлять каждое утро в 7:00"),
  off: t("Stop refreshing every morning", "Не обновлять по утрам"),
  nobody: t("Type who switches it on.", "Укажите, кто включает."),
};

export function Morning({ language, first }: { readonly language: Language; readonly first: MorningState }) {
  const [state, setState] = useState(first);
  const [owner, setOwner] = useState(first.owner);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const turn = () => {
    if (!state.isOn && owner.trim() === "") return setProblem(said.nobody[language]);
    setProblem(undefined);
    setWorking(true);
    return ask<MorningState>(language, "everyMorning", state.isOn ? { on: false } : { on: true, owner: owner.trim() })
      .then(setState)
      .catch((error) => setProblem(messageOf(error)))
      .then(() => setWorking(false));
  };
  return (
    <div class="field">
      <p class={problem !== undefined || state.isWarning ? "hint failed" : "hint"} role="status">
        <Said text={problem ?? state.says} />
      </p>
      {!state.isOn && (
        <>
          <label for="owner">{texts.owner[language]}</label>
          <input
            id="owner"
            maxLength={80}
            value={owner}
            onInput={({ currentTarget }) => setOwner(currentTarget.value)}
          />
        </>
      )}
      <button type="button" disabled={working} onClick={turn}>
        {working ? texts.working[language] : said[state.isOn ? "off" : "on"][language]}
      </button>
    </div>
  );
}
