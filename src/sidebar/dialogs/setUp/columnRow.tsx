/** One column of a table: its heading, its first cell, and the drop-down of what it means. */
import { useState } from "preact/hooks";
import type { Meaning } from "../../../domain/sheets/meanings.ts";
import type { FoundColumn } from "../../../domain/sheets/setUp/setUp.ts";
import { alike, meaningOf, withMeaning } from "../../../domain/sheets/setUp/setUpAnswers.ts";
import { short, type TableProps } from "./step.ts";
import { many, say, texts } from "./texts.ts";

/** In a wider table a drop-down is filled when a hand or the focus comes to it: 300 of them are 27,000 options. */
const FILLED_AT_ONCE = 60;

type Props = TableProps & { readonly column: FoundColumn; readonly note: string };

export function ColumnRow({ language, choices, state, change, table, column, options, note }: Props) {
  const { letter, heading, sample } = column;
  const [isFilled, setFilled] = useState(table.columns.length <= FILLED_AT_ONCE);
  const fill = () => setFilled(true);
  const meaning = meaningOf(state, table, column);
  const isTouched = column.asked !== undefined || meaning !== column.meaning;
  const others = isTouched ? alike(choices, state, table, column) : [];
  const shown = heading.trim() || texts.noHeading[language];
  const named = note ? `${short(shown)}. ${note}` : short(shown);
  return (
    <tr>
      <td class="letter">{letter}</td>
      <th scope="row">
        <span class={heading.trim() ? "cut" : "hint"} title={heading}>
          {shown}
        </span>
      </th>
      <td>
        <span class="cut sample" title={sample}>
          {sample}
        </span>
      </td>
      <td>
        <select
          value={meaning}
          aria-label={say.meaningOf(letter, named)[language]}
          onPointerDown={fill}
          onFocus={fill}
          onInput={({ currentTarget: { value } }) =>
            change((now) => withMeaning(now, [{ tab: table.tab, letter }], value as Meaning))
          }
        >
          {isFilled ? (
            options
          ) : (
            <option value={meaning}>{choices.meanings.find(({ key }) => key === meaning)?.label}</option>
          )}
        </select>
        {others.length > 0 && (
          <button type="button" class="link" onClick={() => change((now) => withMeaning(now, others, meaning))}>
            {many("alike", others.length, language)}
          </button>
        )}
      </td>
    </tr>
  );
}
