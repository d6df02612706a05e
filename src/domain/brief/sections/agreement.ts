/** Sections of a brief that both sides can hold each other to: timeline, revisions, payment, rights. */
import type { Day } from "../../day.ts";
import { type Block, note, paragraph, type Section, facts as table, type Words } from "../../document.ts";
import { count, fill } from "../../fill.ts";
import { formatDay, formatMoney, formatShare } from "../../format.ts";
import { dated, type Issue, orOpen, span, typed } from "../issue.ts";
import type { Payment } from "../payment.ts";
import type { Timeline } from "../timeline.ts";
import { daysOffBetween, type Side } from "../workdays.ts";

type Row = readonly [string, Words];

export function agreementSections(issue: Issue): readonly Section[] {
  const { words, values } = issue;
  const rounds = values.revisionRounds;
  return [
    { key: "timeline", title: words.titles.timeline, blocks: timeline(issue) },
    {
      key: "revisions",
      title: words.titles.revisions,
      blocks: [
        paragraph(
          rounds === undefined
            ? { open: words.open }
            : `${count(rounds, words.revisions.included, words.tag)} ${words.revisions.one}`,
        ),
      ],
    },
    { key: "payment", title: words.titles.payment, blocks: [table(payment(issue))] },
    { key: "rights", title: words.titles.rights, blocks: [table(rights(issue))] },
  ];
}

function timeline(issue: Issue): readonly Block[] {
  const { timeline: labels, open } = issue.words;
  const { timeline: dates } = issue;
  const deadline: readonly Row[] = issue.facts.deadline ? [[labels.deadline, deadlineText(issue)]] : [];
  const steps = [labels.brief, labels.answer, labels.draft, labels.feedback, labels.approved, labels.live];
  if (!dates) return [table([...steps.map((step) => [step, { open }] as const), ...deadline])];
  const on = (day: Day) => dated(day, issue);
  const { timeZone } = issue.values;
  return [
    table([
      [labels.brief, on(dates.brief)],
      [labels.answer, on(dates.answer)],
      [labels.draft, on(dates.first.draft)],
      [labels.feedback, promise(issue, dates)],
      ...dates.revisions.map(
        ({ draft, feedback }, index) =>
          [fill(labels.revision, index + 1), fill(labels.revised, on(draft), on(feedback))] as const,
      ),
      [labels.approved, on(dates.approved)],
      [labels.live, span(dates.liveFrom, dates.liveTo, issue)],
      ...deadline,
      ...daysOff(issue, dates),
    ]),
    ...(timeZone ? [note(fill(labels.zone, timeZone))] : []),
  ];
}

/** "Fri 9 Oct 2026 (within 72 hours of your draft…)" */
function promise(issue: Issue, { first }: Timeline): string {
  const { words, values } = issue;
  const day = dated(first.feedback, issue);
  return fill(words.timeline.promise, day, count(values.feedbackHours ?? 0, words.hours, words.tag));
}

/** "2026-10-20" → the day with its weekday; "10-20" says no year, and none is made up. */
function deadlineText(issue: Issue): string {
  const { deadline = "" } = issue.facts;
  if (deadline.length > 5) return dated(deadline, issue);
  return formatDay(`2000-${deadline}`, issue.notation).replace(/ 2000$/, "");
}

function daysOff(issue: Issue, { brief, liveTo }: Timeline): readonly Row[] {
  const { timeline: labels } = issue.words;
  const { creatorSide, brandSide } = issue;
  const listed = (side: Side | undefined) =>
    side
      ? daysOffBetween(brief, liveTo, side)
          .map((day) => formatDay(day, issue.notation))
          .join(", ")
      : "";
  const [yours, ours] = [listed(creatorSide), listed(brandSide)];
  const parts = [yours && fill(labels.yours, yours), ours && fill(labels.ours, ours)].filter((part) => part);
  return parts.length ? [[labels.daysOff, parts.join("; ")]] : [];
}

function payment(issue: Issue): readonly Row[] {
  const { payment: labels, open } = issue.words;
  const { facts, notation, values, payments } = issue;
  const { commission, taxRate, extras = [] } = facts.rate;
  const taxes = extras.flatMap((extra) => labels.taxes[extra] ?? []).join(", ");
  const rate = taxRate === undefined ? "" : formatShare(taxRate, notation);
  const tax = taxes && rate ? `${taxes} (${rate})` : rate ? fill(labels.taxRate, rate) : taxes;
  const rows: readonly Row[] = [
    [labels.amount, orOpen(amountText(issue), issue)],
    ...productRow(issue),
    ...(commission === undefined
      ? []
      : [[labels.commission, fill(labels.ofSales, formatShare(commission, notation))] as const]),
    ...(tax ? [[labels.tax, tax] as const] : []),
    ...(payments ? payments.map((part) => paymentRow(part, issue)) : [[labels.publication, { open }] as const]),
  ];
  return [
    ...rows,
    [labels.method, orOpen(values.paymentMethods?.join(", "), issue)],
    [labels.documents, orOpen(values.documents?.join("; "), issue)],
    [labels.contract, orOpen(values.contractForm, issue)],
  ];
}

function amountText({ draft, facts: { amount, rate }, notation, words }: Issue): string | undefined {
  if (draft.amount !== undefined) return draft.amount;
  if (rate.status === "noncash") return words.payment.productOnly;
  return "amount" in amount ? formatMoney(amount.amount, amount.currency, notation) : undefined;
}

function productRow(issue: Issue): readonly Row[] {
  const { payment: labels } = issue.words;
  const { rate, productValue } = issue.facts;
  if (productValue !== undefined)
    return [
      [labels.product, fill(labels.worth, formatMoney(productValue.amount, productValue.currency, issue.notation))],
    ];
  const promised = rate.status === "noncash" || rate.extras?.includes("product");
  return promised ? [[labels.product, { open: issue.words.open }]] : [];
}

/** "$600 (50 %), by Wed 7 Oct 2026", and for the rest how it is reckoned. */
function paymentRow({ on, share, amount, day }: Payment, issue: Issue): Row {
  const { payment: labels } = issue.words;
  const part = formatShare(share, issue.notation);
  const { currency } = issue.facts.rate;
  const money = amount === undefined ? undefined : formatMoney(amount, currency, issue.notation);
  const sum = money === undefined ? fill(labels.of, part) : share === 1 ? money : fill(labels.part, part, money);
  const due = day ? fill(labels.by, dated(day, issue)) : issue.words.open;
  if (on === "signing") return [labels.signing, `${sum}, ${due}`];
  const live = issue.timeline ? `, ${fill(labels.ifLate, dated(issue.timeline.liveFrom, issue))}` : "";
  return [
    labels.publication,
    `${sum}, ${due} (${count(issue.terms.netDays ?? 0, labels.net, issue.words.tag)}${live})`,
  ];
}

function rights(issue: Issue): readonly Row[] {
  const { rights: labels, days: inDays, tag } = issue.words;
  const { exclusivityDays, usageRights } = issue.values;
  const [, days] = /usage_rights_(\d+)d/.exec(issue.facts.rate.extras?.join(" ") ?? "") ?? [];
  const usage = [issue.draft.rights ?? usageRights, days && count(Number(days), inDays, tag)].filter((part) => part);
  return [
    [labels.usage, usage.length ? usage.join(", ") : typed(issue, "rights")],
    [
      labels.exclusivity,
      orOpen(exclusivityDays === undefined ? undefined : count(exclusivityDays, labels.noAds, tag), issue),
    ],
  ];
}
