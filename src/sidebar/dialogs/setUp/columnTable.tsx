/** The columns of one table: first what a person has to decide, then what is read, then what is not and why. */
import type { Meaning } from "../../../domain/sheets/meanings.ts";
import type { FoundColumn } from "../../../domain/sheets/setUp.ts";
import { alike, meaningOf, withMeaning } from "../../../domain/sheets/setUpAnswers.ts";
import { short, type TableProps } from "./tableBlock.tsx";
import { many, say, texts } from "./texts.ts";

export function ColumnTable(props: TableProps) {
  const { language, table, isWhole } = props;
  const groups = grouped(table.columns).filter(
    ({ title, columns }) => columns.length && (isWhole || title === "decide"),
  );
  const inserted = table.columns.filter((column) => column.inserted);
  return (
    <>
      <div class="columns">
        <table>
          <thead>
            <tr>
              {(["letter", "heading", "sample", "means"] as const).map((key) => (
                <th key={key} scope="col">
                  {texts[key][language]}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ title, columns }) => (
            <tbody key={title} class={title}>
              <tr>
                <th colSpan={4} scope="rowgroup">
                  {texts[title][language]}
                </th>
              </tr>
              {columns.map((column) => (
                <ColumnRow key={column.letter} {...props} column={column} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {isWhole && inserted.length > 0 && (
        <p class="hint">
          {say.inserted(inserted.map(({ heading, letter }) => `${short(heading)} (${letter})`).join(", "))[language]}
        </p>
      )}
    </>
  );
}

/** By what was found, not by what is chosen: a row stays where it is while a person looks at it. */
function grouped(columns: readonly FoundColumn[]) {
  const own = columns.filter(({ inserted }) => !inserted);
  const rest = own.filter(({ asked }) => asked === undefined);
  return [
    { title: "decide", columns: own.filter(({ asked }) => asked !== undefined) },
    { title: "read", columns: rest.filter(({ meaning }) => meaning !== "unread") },
    { title: "unread", columns: rest.filter(({ meaning }) => meaning === "unread") },
  ] as const;
}

function ColumnRow(props: TableProps & { readonly column: FoundColumn }) {
  const { language, choices, state, change, table, column, options } = props;
  const { letter, heading, sample } = column;
  const meaning = meaningOf(state, table, column);
  const isTouched = column.asked !== undefined || meaning !== column.meaning;
  const others = isTouched ? alike(choices, state, table, column) : [];
  const shown = heading.trim() || texts.noHeading[language];
  const note = column.asked ?? column.because;
  const set = (places: Parameters<typeof withMeaning>[1], to: Meaning) => change(withMeaning(state, places, to));
  return (
    <tr>
      <td class="letter">{letter}</td>
      <th scope="row">
        <span class={heading.trim() ? "cut" : "hint"} title={heading}>
          {shown}
        </span>
        {note && <small>{note}</small>}
      </th>
      <td>
        <span class="cut sample" title={sample}>
          {sample}
        </span>
      </td>
      <td>
        <select
          value={meaning}
          aria-label={say.meaningOf(letter, note ? `${short(shown)}. ${note}` : short(shown))[language]}
          onInput={({ currentTarget }) => set([{ tab: table.tab, letter }], currentTarget.value as Meaning)}
        >
          {options}
        </select>
        {others.length > 0 && (
          <button type="button" class="link" onClick={() => set(others, meaning)}>
            {many("alike", others.length, language)}
          </button>
        )}
      </td>
    </tr>
  );
}
