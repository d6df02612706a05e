/** The dialog of the agenda: whose call, about which month, in which language. */
import { useState } from "preact/hooks";
import { formatMonth } from "../../domain/format.ts";
import type { Language } from "../../domain/text.ts";
import { Dialog, NoChoices, useChoices } from "./dialog.tsx";
import { LanguageChoice } from "./language.tsx";
import { texts, titles } from "./texts.ts";

type Choices = {
  readonly markets: readonly { readonly code: string; readonly name: string; readonly language: Language }[];
  readonly months: readonly string[];
  readonly suggested: string;
};

export function CohortDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<Choices>(language, "cohortChoices");
  return choices ? (
    <Questions language={language} choices={choices} />
  ) : (
    <NoChoices language={language} problem={problem} />
  );
}

function Questions({ language, choices }: { readonly language: Language; readonly choices: Choices }) {
  const [first] = choices.markets;
  const [market, setMarket] = useState(first?.code ?? "");
  const [month, setMonth] = useState(choices.suggested);
  const [written, setWritten] = useState<Language>(first?.language ?? language);
  const choose = (code: string) => {
    setMarket(code);
    setWritten(choices.markets.find((one) => one.code === code)?.language ?? language);
  };
  return (
    <Dialog
      language={language}
      title={titles.cohort}
      door="cohort"
      action={texts.createDocument[language]}
      answers={() => ({ market, month, language: written })}
    >
      <p class="hint">{texts.cohortIntro[language]}</p>
      <div class="field">
        <label for="market">{texts.market[language]}</label>
        <select id="market" value={market} onInput={({ currentTarget }) => choose(currentTarget.value)}>
          {choices.markets.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="month">{texts.month[language]}</label>
        <select id="month" value={month} onInput={({ currentTarget }) => setMonth(currentTarget.value)}>
          {choices.months.map((one) => (
            <option key={one} value={one}>
              {formatMonth(one, language)}
            </option>
          ))}
        </select>
      </div>
      <LanguageChoice language={language} value={written} choose={setWritten} />
    </Dialog>
  );
}
