/** One field of the form: label, input, the reason why creators want it, and what is wrong with it. */

import { type Field, type FieldKey, fields } from "../../domain/brief/fields.ts";
import { fill } from "../../domain/fill.ts";
import type { Language } from "../../domain/text.ts";
import { texts } from "../texts.ts";

export type Choice = { readonly value: string; readonly label: string };

export type FieldProps = {
  readonly name: FieldKey;
  readonly value: string;
  readonly language: Language;
  /** What the row says, where it does. */
  readonly fromRow: string | undefined;
  readonly problem: string | undefined;
  /** What creators would ask for; no problem. */
  readonly advice: string | undefined;
  readonly choices: readonly Choice[];
  readonly onInput: (value: string) => void;
  /** When the field is left with another text than before. */
  readonly onLeave?: (value: string) => void;
};

export function FieldRow(props: FieldProps) {
  const { name, value, language, fromRow, problem, advice } = props;
  const { label, why, optional } = fields[name] as Field;
  const open = !optional && !value.trim() && fromRow === undefined;
  const hint =
    fromRow === undefined ? why[language] : `${fill(texts.valueFromRow[language], fromRow)}. ${why[language]}`;
  return (
    <div class="field">
      <div class="label">
        <label for={name}>{label[language]}</label>
        {open && !problem && <span class="open">{texts.open[language]}</span>}
      </div>
      <Input {...props} />
      <p
        class={problem ? "hint failed" : advice ? "hint advice" : "hint"}
        id={`${name}-hint`}
        role={problem ? "alert" : undefined}
      >
        {problem ?? advice ?? hint}
      </p>
    </div>
  );
}

function Input({ name, value, problem, choices, onInput, onLeave }: FieldProps) {
  const { sort } = fields[name] as Field;
  const common = {
    id: name,
    name,
    value,
    "aria-describedby": `${name}-hint`,
    "aria-invalid": problem !== undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onInput(currentTarget.value),
  };
  if (onLeave) {
    return (
      <>
        <input
          {...common}
          list={`${name}s`}
          autocomplete="off"
          onChange={({ currentTarget }) => onLeave(currentTarget.value)}
        />
        <datalist id={`${name}s`}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} />
          ))}
        </datalist>
      </>
    );
  }
  if (choices.length) {
    return (
      <select {...common}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  if (sort === "lines" || sort === "text") return <textarea {...common} rows={sort === "lines" ? 3 : 2} />;
  return sort === "day" ? <input {...common} type="date" /> : <input {...common} type="text" autocomplete="off" />;
}
