/** The columns of one table: first what a person has to decide, then what is read, then what is not and why. */
import { Fragment } from "preact";
import type { FoundColumn } from "../../../domain/sheets/setUp/setUp.ts";
import { ColumnRow } from "./columnRow.tsx";
import { short, type TableProps } from "./step.ts";
import { say, texts } from "./texts.ts";

/** More columns than a window holds scroll inside of it, under their headings. */
const AT_ONCE = 14;

export function ColumnTable(props: TableProps) {
  const { language, table, isWhole } = props;
  const groups = grouped(table.columns).filter(
    ({ title, columns }) => columns.length && (isWhole || title === "decide"),
  );
  const inserted = table.columns.filter((column) => column.inserted);
  return (
    <>
      <div class={table.columns.length > AT_ONCE ? "columns long" : "columns"}>
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
              {byNote(columns).map(([note, noted]) => (
                <Fragment key={note}>
                  {note && (
                    <tr class="note">
                      <td colSpan={4}>{note}</td>
                    </tr>
                  )}
                  {noted.map((column) => (
                    <ColumnRow key={column.letter} {...props} column={column} note={note} />
                  ))}
                </Fragment>
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

/** A sentence that is said of several columns stands once above them; those of which none is said come first. */
function byNote(columns: readonly FoundColumn[]): readonly (readonly [string, readonly FoundColumn[]])[] {
  const groups = new Map<string, FoundColumn[]>([["", []]]);
  for (const column of columns) {
    const note = column.asked ?? column.because ?? "";
    groups.set(note, [...(groups.get(note) ?? []), column]);
  }
  return [...groups];
}
