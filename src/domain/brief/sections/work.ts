/** Sections of a brief that say what to do: deliverables, the creator's view, freedom, must-haves, disclosure. */

import { formatAsOf } from "../../aging.ts";
import type { Fact } from "../../config/factKinds.ts";
import {
  type Block,
  checks,
  note,
  paragraph,
  type Section,
  facts as table,
  type Words,
  warning,
} from "../../document.ts";
import { type Counted, count, fill } from "../../fill.ts";
import { formatDay } from "../../format.ts";
import { monthsOf } from "../../process/terms.ts";
import type { BriefFacts } from "../facts.ts";
import { linesOf } from "../fields.ts";
import { countryName } from "../framing.ts";
import { type Issue, linesOr, orOpen, typed } from "../issue.ts";
import { namedPlatforms, platformWarnings } from "../platforms.ts";
import { tokenByOf } from "./marking.ts";

export function workSections(issue: Issue): readonly Section[] {
  const { titles, view, freedom, mustHaves } = issue.words;
  const answer = issue.timeline ? formatDay(issue.timeline.answer, issue.notation) : issue.words.someDay;
  const musts = linesOf(issue.draft.mustHaves);
  return [
    { key: "deliverables", title: titles.deliverables, blocks: [deliverables(issue)] },
    { key: "view", title: titles.view, blocks: [paragraph(fill(view, answer))] },
    {
      key: "freedom",
      title: titles.freedom,
      blocks: [
        table([
          [freedom.free, linesOr(issue, "free")],
          [freedom.fixed, linesOr(issue, "fixed")],
        ]),
        paragraph(freedom.nothingScripted),
      ],
    },
    {
      key: "mustHaves",
      title: titles.mustHaves,
      blocks: [
        checks(musts.length ? musts : [{ open: issue.words.open }]),
        table([[mustHaves.claims, linesOr(issue, "claims")]]),
      ],
    },
    { key: "disclosure", title: titles.disclosure, blocks: disclosure(issue) },
  ];
}

function deliverables(issue: Issue): Block {
  const { deliverables: labels } = issue.words;
  const { rate } = issue.facts;
  return table([
    [labels.what, ofMonths(deliverableText(issue), issue)],
    [labels.platform, orOpen(platformText(issue), issue)],
    ...(rate.placement ? [[labels.placement, rate.placement] as const] : []),
    [labels.account, typed(issue, "account")],
    [labels.tags, typed(issue, "tags")],
    [labels.link, typed(issue, "link")],
    [labels.promoCode, typed(issue, "promoCode")],
  ]);
}

/** A fee by the month for what the row counts once: how often that is delivered is asked, unless it is typed. */
function ofMonths(counted: string, issue: Issue): Words {
  const { draft, facts, words } = issue;
  const isClear = draft.deliverables !== undefined || !facts.deliverables || monthsOf(facts.rate) < 2;
  return !counted || isClear ? orOpen(counted, issue) : { open: fill(words.terms.perMonthOrInAll, counted) };
}

/** As typed, else out of the row's KPIs, else out of its price list: "1 × Reel, 3 × Story". */
export function deliverableText({ draft, facts, words }: Issue): string {
  const typedLines = linesOf(draft.deliverables);
  if (typedLines.length) return typedLines.join("\n");
  const named = (what: string, number: number | undefined) => {
    const forms = (words.formats as Readonly<Record<string, Counted>>)[what];
    return number === undefined || !forms ? [] : [count(number, forms, words.tag)];
  };
  const counted = Object.entries(facts.deliverables ?? {}).flatMap(([what, count]) => named(what, count));
  const priced = isUncounted(facts) ? [] : (facts.items ?? []).flatMap(({ what = "", qty }) => named(what, qty));
  return (counted.length ? counted : priced).join(", ");
}

/** A price list that does not say how many of everything: half of it would be a wrong brief. */
export const isUncounted = ({ items = [] }: BriefFacts): boolean =>
  items.some(({ what, qty }) => what === undefined || qty === undefined);

const platformText = (issue: Issue): string =>
  issue.draft.platform ?? issue.facts.platform ?? namedPlatforms(issue.facts, issue.draft).join(", ");

/** What the creator has to do; what the team checks and pays is none of a brief's business. */
function disclosure(issue: Issue): readonly Block[] {
  const { facts, values } = issue;
  const { disclosure: words, open, tag, terms } = issue.words;
  const { disclosureLabelForCreator: label, adTokenForCreator: token, creatorRegistryForCreator: registry } = values;
  const warnings = platformWarnings(facts, issue.draft);
  const row = (name: string, fact: Fact | undefined) => (fact ? [[name, fact.text] as const] : []);
  const byWhom = token && tokenByOf(issue) === "creator" ? { ...token, text: terms.byCreator } : token;
  return [
    ...warnings.map(({ platform, status }) =>
      warning(fill(words[status === "banned" ? "banned" : "contested"], platform, countryName(tag, facts.market))),
    ),
    table([[words.label, label?.text ?? { open }], ...row(words.token, byWhom), ...row(words.registry, registry)]),
    note(footnote([label, token, registry, ...warnings], issue)),
  ];
}

/** One date for all of them: that of the oldest, so that nothing passes for younger than it is. */
function footnote(facts: readonly ({ readonly asOf?: string } | undefined)[], { words, notation }: Issue): string {
  const [oldest] = facts.flatMap((fact) => fact?.asOf ?? []).sort();
  return oldest ? fill(words.disclosure.noteAsOf, formatAsOf(oldest, notation)) : words.disclosure.note;
}
