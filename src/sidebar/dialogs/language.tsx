/** In which language a document is written: each language is called what its readers call it. */
import type { Language } from "../../domain/text.ts";
import { texts } from "./texts.ts";

const names: Readonly<Record<Language, string>> = { en: "English", ru: "Русский" };

type Props = { readonly language: Language; readonly value: Language; readonly choose: (chosen: Language) => void };

export const LanguageChoice = ({ language, value, choose }: Props) => (
  <div class="field">
    <label for="language">{texts.documentLanguage[language]}</label>
    <select id="language" value={value} onInput={({ currentTarget }) => choose(currentTarget.value as Language)}>
      {(["en", "ru"] as const).map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </select>
  </div>
);
