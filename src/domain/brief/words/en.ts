/** The fixed words of a brief in English; another language is one more file of this shape. */

import type { Notation } from "../../format.ts";
import type { MetricKey } from "../../reading/metricKeys.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const english = {
  tag: "en" as string,
  open: "to be agreed",
  title: (creator: string, campaign: string | undefined) => `Brief for ${creator}${campaign ? ` · ${campaign}` : ""}`,
  issue: (version: number, day: string) => `Version ${version} · ${day}`,
  preview: (day: string) => `Preview · ${day}`,
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  titles: {
    header: "At a glance",
    why: "Why we do this",
    audience: "Audience",
    pillars: "Content pillars",
    framing: "Framing: pick the one that suits you",
    deliverables: "Deliverables",
    view: "Your view",
    freedom: "Creative freedom",
    mustHaves: "Must-haves",
    disclosure: "Disclosure",
    timeline: "Timeline",
    revisions: "Revisions",
    payment: "Payment",
    rights: "Rights",
    kpis: "KPIs",
    process: "How we work",
  },
  changes: {
    since: (version: number) => `What changed since version ${version}`,
    language: "This version is in another language than the one before: please read it whole.",
  },
  header: {
    campaign: "Campaign",
    brand: "Brand",
    creator: "Creator and market",
    partnership: "Partnership",
    sorts: { test: "a test: if it works for both sides, we plan further", "long-term": "long-term" } as Record<
      string,
      string
    >,
    decides: "Who decides",
    contact: "Your contact",
    channel: "Channel for everything",
  },
  why: { goal: "Goal", why: "Why" },
  audience: {
    everywhere: "Whom we want to reach",
    here: "What that looks like here",
    women: "women",
    men: "men",
    age: (ages: string) => `age ${ages}`,
  },
  pillars: { themes: "Themes", messages: "Key messages" },
  framing: {
    intro: "The goal is the same everywhere. Tick the framing that fits your audience, from any market.",
    do: "Do",
    dont: "Don't",
  },
  deliverables: {
    what: "What",
    platform: "Platform",
    placement: "Placement",
    account: "Account",
    tags: "Tags and mentions",
    link: "Link",
    promoCode: "Promo code",
  },
  formats: {
    reel: "Reel",
    story: "Story",
    post: "post",
    video: "video",
    short: "Short",
    tiktok: "TikTok",
    live: "live stream",
  } as Record<string, string>,
  view: (day: string) =>
    `Does this deliverable make sense in your market? Tell us by ${day}: a better idea is welcome, and nothing changes after that without you.`,
  freedom: {
    free: "You decide",
    fixed: "What is fixed",
    nothingScripted: "Nothing is scripted: your words, your style.",
  },
  mustHaves: { claims: "Not allowed to say" },
  disclosure: {
    label: "Ad label",
    token: "Before publication",
    check: "After publication",
    registry: "Registry",
    duty: "Our duty",
    penalties: "Penalties",
    asOf: (text: string, date: string) => `${text} (as of ${date})`,
    asOfOld: (text: string, date: string) => `${text} (as of ${date}, more than 90 days ago)`,
    undated: (text: string) => `${text} (not dated)`,
    note: "Team notes, not legal advice. Whatever is undated or older than 90 days we check again before you publish.",
    banned: (platform: string, market: string) =>
      `${platform} is banned for ads in ${market}. Do not publish there before we have talked.`,
    contested: (platform: string, market: string) =>
      `Whether ads on ${platform} are allowed in ${market} is contested. We settle it before you publish.`,
  },
  timeline: {
    brief: "Brief",
    answer: "Your view and signature by",
    draft: "Your draft due",
    feedback: "Our feedback by",
    revision: (round: number) => `Revision ${round}`,
    revised: (draft: string, feedback: string) => `your new draft ${draft} → our feedback by ${feedback}`,
    approved: "Approved by",
    live: "Live window",
    promise: (day: string, hours: number) =>
      `${day} (within ${count(hours, "hour", "hours")} of your draft; our days off do not count)`,
    deadline: "Deadline named with the KPIs",
    zone: (zone: string) => `Dates are in your time zone (${zone}) and fall on working days of whoever has to act.`,
    daysOff: "Days off in between",
    yours: (days: string) => `yours ${days}`,
    ours: (days: string) => `ours ${days}`,
  },
  revisions: {
    included: (rounds: number) =>
      rounds === 0
        ? "No round of revision is included."
        : `${count(rounds, "round", "rounds")} of revision included in the amount.`,
    one: "One round is one list of comments from us and one new draft from you. Mistakes in facts or in the ad label are mended outside the rounds; a change of the task is a new agreement.",
  },
  payment: {
    amount: "Amount",
    product: "Product",
    productOnly: "product, no payment in money",
    worth: (money: string) => `worth ${money}`,
    commission: "Commission",
    ofSales: (share: string) => `${share} of sales`,
    signing: "On signing",
    publication: "After publication",
    part: (share: string, amount: string) => `${amount} (${share})`,
    of: (share: string) => `${share} of the amount`,
    by: (day: string) => `by ${day}`,
    net: (days: number) => (days === 0 ? "on publication" : `${count(days, "day", "days")} after publication`),
    ifLate: (day: string) => `reckoned for publication on ${day}`,
    tax: "Tax",
    taxes: { ex_vat: "plus VAT", npd_on_top: "self-employed tax on top" } as Record<string, string>,
    taxRate: (share: string) => `plus ${share} tax`,
    method: "Ways of payment",
    documents: "Documents from you",
    contract: "Contract",
  },
  rights: {
    usage: "Usage",
    days: (days: number) => count(days, "day", "days"),
    exclusivity: "Exclusivity",
    noAds: (days: number) => (days === 0 ? "none" : `${count(days, "day", "days")} without ads for competitors`),
  },
  kpis: {
    target: { "=": "", ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most " },
    between: (low: string, high: string) => `${low} – ${high}`,
    seconds: (value: string) => `${value} s`,
    points: (value: string) => `${value} pp`,
    measures: {
      statistics: "your platform statistics",
      post: "counted on the post",
      cost: "we divide the amount by your figures",
      link: "our link statistics",
      shop: "our shop's data",
      comments: "we read the comments",
      survey: "our survey",
      tool: "our audience check",
    },
    er: (set: string, basis: string) => `(${set}) ÷ ${basis}`,
    bases: { followers: "followers", reach: "reach", views: "views" },
    back: "What you send back",
    send: (day: string) =>
      `Screenshots of the statistics of every post (reach, views, likes, comments, shares, saves) and of the audience (countries, age, gender), by ${day}, a week after publication.`,
  },
  process: {
    steps: [
      "Vetting: by the quality of the audience, not by its size.",
      "Brief: this one document. A change makes a new version with a list of what changed; nothing changes silently.",
    ],
    execution: (feedback: string, often: string) =>
      `Execution: draft, our feedback${feedback}, approval, publication.${often}`,
    within: (hours: number) => ` within ${count(hours, "hour", "hours")}`,
    often: (often: string) => ` We are in touch: ${often}.`,
    measurement: "Measurement: the KPIs above, the same in every market; targets are those of your market.",
    payment: "Payment on the dates above. Then we look at the result together and say whether we go on.",
    who: "Who is whom",
    decides: (name: string) => `${name} has the last word`,
    contact: (name: string) => `${name} writes to you, nobody else`,
    lead: (name: string, market: string) =>
      `${name} knows the market (${market}) and says when our process should change`,
  },
};

export type BriefWords = typeof english & {
  /** How numbers and days are written, where that is neither English nor Russian. */
  readonly notation?: Notation;
  /** Metrics that have a name of their own in the language. */
  readonly metrics?: { readonly [key in MetricKey]?: string };
};
