/** What the brief takes from the row and the Config tab, so that nobody types it twice. */

import type { EarlierBrief } from "../../domain/brief/answers.ts";
import type { BriefFacts } from "../../domain/brief/facts.ts";
import type { BriefDraft, FieldKey } from "../../domain/brief/fields.ts";
import { dated, type Issue, issueOf, marketName } from "../../domain/brief/issue.ts";
import { deliverableText } from "../../domain/brief/sections/work.ts";
import { fill } from "../../domain/brief/words/fill.ts";
import { briefWords } from "../../domain/brief/words/index.ts";
import { formatMoney, formatShare } from "../../domain/format.ts";
import type { Language } from "../../domain/text.ts";
import { texts } from "../texts.ts";

type Props = {
  readonly facts: BriefFacts;
  readonly draft: BriefDraft;
  readonly earlier: readonly EarlierBrief[];
  readonly language: Language;
};

export function RowFacts({ facts, draft, earlier, language }: Props) {
  const issue = inLanguage(issueOf(facts, draft), language);
  const { timeline, payments, words } = issue;
  const values = rowValues(facts, language);
  const terms = payments?.map(
    ({ on, share, day }) =>
      `${formatShare(share, language)}: ${words.payment[on].toLowerCase()}${day ? `, ${dated(day, issue)}` : ""}`,
  );
  const rows: readonly (readonly [string, string | undefined])[] = [
    [texts.market[language], marketName(facts.market)],
    [texts.amount[language], draft.amount ?? values.amount],
    [texts.terms[language], terms?.join("; ")],
    [texts.deliverables[language], draft.deliverables ?? values.deliverables],
    [texts.kpis[language], facts.kpis.map(({ label }) => label[language]).join(", ")],
    [texts.launch[language], timeline && words.span(dated(timeline.liveFrom, issue), dated(timeline.liveTo, issue))],
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
              {earlier.map(
                ({ version, campaign, link }) =>
                  version && (
                    <a key={link} href={link} target="_blank" rel="noreferrer">
                      {fill(texts.version[language], version, campaign)}
                    </a>
                  ),
              )}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** The brief is in the market's language, the sidebar in the sheet's. */
const inLanguage = (issue: Issue, language: Language): Issue => ({
  ...issue,
  words: briefWords(language),
  language,
  notation: language,
});

/** What stands for a field that is left blank; the same sources as in the document. */
export function rowValues(facts: BriefFacts, language: Language): { readonly [key in FieldKey]?: string } {
  const { amount, campaign, platform, market } = facts;
  const values: { readonly [key in FieldKey]?: string | undefined } = {
    campaign,
    platform: platform ?? (facts.platforms.join(", ") || undefined),
    deliverables: deliverableText(inLanguage(issueOf(facts, {}), language)) || undefined,
    amount: "amount" in amount && amount.amount > 0 ? formatMoney(amount.amount, amount.currency, language) : undefined,
    rights: market.values.usageRights,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
