/** What the brief takes from the row and the Config tab, so that nobody types it twice. */

import type { EarlierBrief } from "../../domain/brief/answers.ts";
import type { BriefFacts } from "../../domain/brief/facts.ts";
import type { BriefDraft, FieldKey } from "../../domain/brief/fields.ts";
import { countryName } from "../../domain/brief/framing.ts";
import { dated, issueOf, span } from "../../domain/brief/issue.ts";
import { deliverableText } from "../../domain/brief/sections/work.ts";
import type { BriefWords } from "../../domain/brief/words/index.ts";
import { formatMoney, formatShare } from "../../domain/format.ts";
import type { Language } from "../../domain/text.ts";
import { texts } from "../texts.ts";
import { EarlierBriefs } from "./versions/earlierBriefs.tsx";

type Props = {
  readonly facts: BriefFacts;
  readonly draft: BriefDraft;
  readonly earlier: readonly EarlierBrief[];
  readonly onVersion: (mark: string) => void;
  readonly language: Language;
  /** In the sheet's language. */
  readonly words: BriefWords;
};

export function RowFacts({ facts, draft, earlier, onVersion, language, words }: Props) {
  const issue = issueOf(inWords(facts, words), draft);
  const { timeline, payments } = issue;
  const values = rowValues(facts, words);
  const terms = payments?.map(
    ({ on, share, day }) =>
      `${share < 1 ? `${formatShare(share, language)}: ` : ""}${(on === "month" ? words.terms.monthly : words.payment[on]).toLowerCase()}${day ? `, ${dated(day, issue)}` : ""}`,
  );
  const rows: readonly (readonly [string, string | undefined])[] = [
    [texts.market[language], countryName(language, facts.market)],
    [texts.amount[language], draft.amount ?? values.amount],
    [texts.terms[language], terms?.join("; ")],
    [texts.deliverables[language], draft.deliverables ?? values.deliverables],
    [texts.kpis[language], facts.kpis.map(({ label }) => label[language]).join(", ")],
    [texts.launch[language], timeline && span(timeline.liveFrom, timeline.liveTo, issue)],
  ];
  return (
    <section class="row-facts" aria-label={texts.fromRow[language]}>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || <mark>{texts.open[language]}</mark>}</dd>
          </div>
        ))}
        {earlier.length > 0 && (
          <div>
            <dt>{texts.earlier[language]}</dt>
            <dd>
              <EarlierBriefs earlier={earlier} language={language} onVersion={onVersion} />
            </dd>
          </div>
        )}
      </dl>
      <TeamNotes notes={facts.teamNotes} language={language} />
    </section>
  );
}

/** What the team has to check and to pay: folded, for it is the same on every row of the market. */
function TeamNotes({ notes = [], language }: { readonly notes: BriefFacts["teamNotes"]; readonly language: Language }) {
  if (!notes.length) return null;
  return (
    <details>
      <summary>
        <span>{texts.forTeam[language]}</span>
      </summary>
      <dl>
        {notes.map(({ label, text }) => (
          <div key={label.en}>
            <dt>{label[language]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The brief is in the market's language, the sidebar in the sheet's. */
const inWords = (facts: BriefFacts, words: BriefWords): BriefFacts => ({ ...facts, words });

/** What stands for a field that is left blank, in the sheet's language; the same sources as in the document. */
export function rowValues(facts: BriefFacts, words: BriefWords): { readonly [key in FieldKey]?: string } {
  const issue = issueOf(inWords(facts, words), {});
  const { amount, campaign, platform, market } = facts;
  const values: { readonly [key in FieldKey]?: string | undefined } = {
    campaign,
    platform: platform ?? (facts.platforms.join(", ") || undefined),
    deliverables: deliverableText(issue) || undefined,
    amount:
      "amount" in amount && amount.amount > 0 ? formatMoney(amount.amount, amount.currency, issue.notation) : undefined,
    rights: market.values.usageRights,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
