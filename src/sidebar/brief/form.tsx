/** The form of the brief: what the row says, what to look at, and the fields in groups that open and close. */

import type { EarlierBrief } from "../../domain/brief/answers.ts";
import type { BriefFacts } from "../../domain/brief/facts.ts";
import {
  type BriefDraft,
  type Field,
  type FieldKey,
  fieldGroups,
  fields,
  partnershipSorts,
} from "../../domain/brief/fields.ts";
import { draftHints } from "../../domain/brief/hints.ts";
import { marketName } from "../../domain/brief/issue.ts";
import { notices } from "../../domain/brief/notices.ts";
import type { BriefWords } from "../../domain/brief/words/index.ts";
import { fill } from "../../domain/fill.ts";
import type { Language, Text } from "../../domain/text.ts";
import { say, texts } from "../texts.ts";
import { type Choice, FieldRow } from "./field.tsx";
import { RowFacts, rowValues } from "./rowFacts.tsx";

export type Typed = Readonly<Partial<Record<FieldKey, string>>>;

export type FormProps = {
  readonly facts: BriefFacts;
  readonly earlier: readonly EarlierBrief[];
  /** Opens an earlier version by its fingerprint. */
  readonly onVersion: (mark: string) => void;
  readonly damaged: readonly number[];
  /** Names of the Campaigns tab. */
  readonly campaigns: readonly string[];
  readonly typed: Typed;
  readonly draft: BriefDraft;
  readonly problems: { readonly [key in FieldKey]?: Text };
  readonly language: Language;
  /** In the sheet's language. */
  readonly words: BriefWords;
  readonly openGroups: readonly number[];
  readonly onGroups: (open: readonly number[]) => void;
  readonly onType: (key: FieldKey, value: string) => void;
  readonly onCampaign: (name: string) => void;
};

export function Form(props: FormProps) {
  const { facts, draft, language, words, openGroups, onGroups } = props;
  const rows = props.damaged.join(", ");
  const told = [
    ...(rows ? [{ en: fill(texts.damaged.en, rows), ru: fill(texts.damaged.ru, rows) }] : []),
    ...notices(facts, draft),
  ];
  const toggled = (index: number, open: boolean) =>
    onGroups(open ? [...new Set([...openGroups, index])] : openGroups.filter((other) => other !== index));
  return (
    <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <RowFacts {...{ facts, draft, language, words }} earlier={props.earlier} onVersion={props.onVersion} />
      {told.length > 0 && (
        <section class="notices" aria-label={texts.look[language]}>
          <h2>{texts.look[language]}</h2>
          <ul>
            {told.map((text) => (
              <li key={text.en}>{text[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {fieldGroups.map(({ label, fields: group }, index) => (
        <details
          key={label.en}
          open={openGroups.includes(index)}
          onToggle={({ currentTarget }) => toggled(index, currentTarget.open)}
        >
          <summary>
            <span>{label[language]}</span>
            <span class="gaps">{say.groupGaps(gapsIn(Object.keys(group) as FieldKey[], props))[language]}</span>
          </summary>
          <div class="group">
            {(Object.keys(group) as FieldKey[]).map((key) => (
              <Typing key={key} name={key} {...props} />
            ))}
          </div>
        </details>
      ))}
    </form>
  );
}

/** The groups that hold one of these fields, so that a problem is never hidden. */
export const groupsOf = (keys: readonly FieldKey[]): readonly number[] =>
  fieldGroups.flatMap(({ fields: group }, index) => (keys.some((key) => key in group) ? [index] : []));

function Typing({ name, ...form }: FormProps & { readonly name: FieldKey }) {
  const { facts, typed, problems, language, words, onType, onCampaign } = form;
  return (
    <FieldRow
      name={name}
      value={typed[name] ?? ""}
      language={language}
      fromRow={rowValues(facts, words)[name]}
      problem={problems[name]?.[language]}
      advice={draftHints(form.draft)[name]?.[language]}
      choices={choicesOf(name, form)}
      onInput={(value) => onType(name, value)}
      {...(name === "campaign" ? { onLeave: onCampaign } : {})}
    />
  );
}

function gapsIn(keys: readonly FieldKey[], { facts, draft, words }: FormProps): number {
  const values = rowValues(facts, words);
  const asks = (key: FieldKey) =>
    !(fields[key] as Field).optional && draft[key] === undefined && values[key] === undefined;
  return keys.filter(asks).length;
}

function choicesOf(name: FieldKey, { facts, language, campaigns }: FormProps): readonly Choice[] {
  const { sort } = fields[name];
  if (name === "campaign") return campaigns.map((value) => ({ value, label: value }));
  if (sort === "partnership") {
    const labels = { test: texts.test, "long-term": texts.longTerm };
    const sorts = partnershipSorts.map((value) => ({ value, label: labels[value][language] }));
    return [{ value: "", label: texts.choose[language] }, ...sorts];
  }
  if (sort !== "market") return [];
  const others = facts.markets.filter(({ code }) => code !== facts.market.code);
  const markets = others.map((market) => ({ value: market.code, label: marketName(market) }));
  return [{ value: "", label: texts.sameMarket[language] }, ...markets];
}
