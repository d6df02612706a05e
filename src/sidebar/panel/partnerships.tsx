/** A creator's partnerships: each leads to its row. */
import { useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { CardPartnership } from "../../domain/people/card.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "./texts.ts";

type Props = { readonly list: readonly CardPartnership[]; readonly language: Language };

export function Partnerships({ list, language }: Props) {
  const [problem, setProblem] = useState("");
  const show = (sheet: number, row: number) => {
    setProblem("");
    ask(language, "showRow", { sheet, row }).catch((error) => setProblem(messageOf(error)));
  };
  if (!list.length) return null;
  return (
    <section>
      <h2>
        {texts.partnerships[language]} ({list.length})
      </h2>
      <ul class="rows">
        {list.map(({ sheet, row, place, what, results }) => (
          <li key={`${sheet} ${row}`}>
            <button type="button" class="link" onClick={() => show(sheet, row)}>
              {fill(texts.row[language], place, row)}
            </button>
            {what && <span>{what}</span>}
            {results && <small>{results}</small>}
          </li>
        ))}
      </ul>
      <p class="status failed" role="alert">
        {problem}
      </p>
    </section>
  );
}
