/** The form of the brief: what the row says, what to look at, and the fields in groups that open and close. */

import { campaignNames } from "../../domain/brief/campaigns.ts";
import type { BriefFacts } from "../../domain/brief/facts.ts";
import {
  type BriefDraft,
  type Field,
  type FieldKey,
  fieldGroups,
  fields,
  framingChoices,
  partnershipSorts,
} from "../../domain/brief/fields.ts";
import { countryName } from "../../domain/brief/framing.ts";
import { draftHints } from "../../domain/brief/hints.ts";
import { notices } from "../../domain/brief/notices.ts";
import { tokenChoices } from "../../domain/config/parameters/tokenBy.ts";
import { fillText } from "../../domain/fill.ts";
import { sameName } from "../../domain/names.ts";
import type { Language, Text } from "../../domain/text.ts";
import { say, texts } from "../texts.ts";
import { type Choice, FieldRow } from "./field.tsx";
import { RowFacts, rowValues } from "./rowFacts.tsx";
import type { Row, Typed } from "./state.ts";

export type FormProps = {
  readonly row: Row;
  /** Opens an earlier version by its fingerprint. */
  readonly onVersion: (mark: string) => void;
  /** Names of the Campaigns tab. */
  readonly campaigns: readonly string[];
  readonly typed: Typed;
  readonly draft: BriefDraft;
  readonly problems: { readonly [key in FieldKey]?: Text };
  /** Whether the document was wanted already: until then a name that is missing is no mistake. */
  readonly wanted: boolean;
  readonly language: Language;
  readonly openGroups: readonly number[];
  readonly onGroups: (open: readonly number[]) => void;
  readonly onType: (key: FieldKey, value: string) => void;
  readonly onCampaign: (name: string) => void;
};

export function Form(props: FormProps) {
  const { row, draft, language, openGroups, onGroups } = props;
  const { facts, words, earlier } = row;
  const told = [...rowNotices(row, draft), ...notices(facts, draft)];
  const toggled = (index: number, open: boolean) =>
    onGroups(open ? [...new Set([...openGroups, index])] : openGroups.filter((other) => other !== index));
  return (
    <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <RowFacts {...{ facts, draft, language, words, earlier }} onVersion={props.onVersion} />
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
            {(Object.keys(group) as FieldKey[]).map((key) =>
              isAsked(key, facts) ? <Typing key={key} name={key} {...props} /> : null,
            )}
          </div>
        </details>
      ))}
    </form>
  );
}

/** Where no post needs a token nobody is asked who gets it. */
const isAsked = (key: FieldKey, { market }: BriefFacts): boolean =>
  key !== "tokenBy" || market.values.adTokenForCreator !== undefined;

/** What the tabs leave unclear. */
function rowNotices({ damaged, twins, campaigns }: Row, { campaign = "" }: BriefDraft): readonly Text[] {
  const rows = campaignNames(campaigns).filter((name) => sameName(name, campaign)).length;
  return [
    ...(damaged.length ? [fillText(texts.damaged, damaged.join(", "))] : []),
    ...(twins.length ? [fillText(texts.twins, twins.join(", "))] : []),
    ...(rows > 1 ? [fillText(texts.campaignTwice, rows, campaign)] : []),
  ];
}

/** The groups that hold one of these fields, so that a problem is never hidden. */
export const groupsOf = (keys: readonly FieldKey[]): readonly number[] =>
  fieldGroups.flatMap(({ fields: group }, index) => (keys.some((key) => key in group) ? [index] : []));

function Typing({ name, ...form }: FormProps & { readonly name: FieldKey }) {
  const { typed, wanted, problems, language, onType, onCampaign } = form;
  const { facts, words } = form.row;
  const calm = name === "campaign" && !wanted;
  const problem = problems[name]?.[language];
  return (
    <FieldRow
      name={name}
      value={typed[name] || (name === "tokenBy" ? (facts.market.values.adTokenBy ?? "us") : "")}
      language={language}
      fromRow={rowValues(facts, words)[name]}
      problem={calm ? undefined : problem}
      advice={calm ? problem : draftHints(form.draft)[name]?.[language]}
      choices={choicesOf(name, form)}
      onInput={(value) => onType(name, value)}
      {...(name === "campaign" ? { onLeave: onCampaign } : {})}
    />
  );
}

function gapsIn(keys: readonly FieldKey[], { row: { facts, words }, draft }: FormProps): number {
  const values = rowValues(facts, words);
  const asks = (key: FieldKey) =>
    !(fields[key] as Field).optional && draft[key] === undefined && values[key] === undefined;
  return keys.filter(asks).length;
}

function choicesOf(name: FieldKey, { row: { facts }, language, campaigns }: FormProps): readonly Choice[] {
  const { sort } = fields[name];
  if (name === "campaign") return campaigns.map((value) => ({ value, label: value }));
  if (sort === "partnership") {
    const labels = { test: texts.test, "long-term": texts.longTerm };
    const sorts = partnershipSorts.map((value) => ({ value, label: labels[value][language] }));
    return [{ value: "", label: texts.choose[language] }, ...sorts];
  }
  if (sort === "framings") {
    const named = Object.entries(framingChoices).map(([value, label]) => ({ value, label: label[language] }));
    return [{ value: "", label: texts.campaignMarkets[language] }, ...named];
  }
  if (sort === "tokenBy") {
    return Object.entries(tokenChoices).map(([value, label]) => ({ value, label: label[language] }));
  }
  if (sort !== "market") return [];
  const others = facts.markets.filter(({ code }) => code !== facts.market.code);
  const markets = others.map((market) => ({ value: market.code, label: countryName(language, market) }));
  return [{ value: "", label: texts.sameMarket[language] }, ...markets];
}
