/** The fixed words of a brief in English; another language is one more file of this shape. */

import type { Notation } from "../../format.ts";
import type { MetricKey } from "../../reading/metricKeys.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const english = {
  tag: "en" as string,
  open: "to be agreed",
  title: (creator: string, campaign: string | undefined) => `Brief for ${creator}${campaign ? ` · ${campaign}` : ""}`,
  issue: "Version {0} · {1}",
  preview: "Preview · {0}",
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
    since: "What changed since version {0}",
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
    age: "age {0}",
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
  view: "Does this deliverable make sense in your market? Tell us by {0}: a better idea is welcome, and nothing changes after that without you.",
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
    asOf: "{0} (as of {1})",
    asOfOld: "{0} (as of {1}, more than 90 days ago)",
    undated: "{0} (not dated)",
    note: "Team notes, not legal advice. Whatever is undated or older than 90 days we check again before you publish.",
    banned: "{0} is banned for ads in {1}. Do not publish there before we have talked.",
    contested: "Whether ads on {0} are allowed in {1} is contested. We settle it before you publish.",
  },
  timeline: {
    brief: "Brief",
    answer: "Your view and signature by",
    draft: "Your draft due",
    feedback: "Our feedback by",
    revision: "Revision {0}",
    revised: "your new draft {0} → our feedback by {1}",
    approved: "Approved by",
    live: "Live window",
    promise: (day: string, hours: number) =>
      `${day} (within ${count(hours, "hour", "hours")} of your draft; our days off do not count)`,
    deadline: "Deadline named with the KPIs",
    zone: "Dates are in your time zone ({0}) and fall on working days of whoever has to act.",
    daysOff: "Days off in between",
    yours: "yours {0}",
    ours: "ours {0}",
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
    worth: "worth {0}",
    commission: "Commission",
    ofSales: "{0} of sales",
    signing: "On signing",
    publication: "After publication",
    part: "{1} ({0})",
    of: "{0} of the amount",
    by: "by {0}",
    net: (days: number) => (days === 0 ? "on publication" : `${count(days, "day", "days")} after publication`),
    ifLate: "reckoned for publication on {0}",
    tax: "Tax",
    taxes: { ex_vat: "plus VAT", npd_on_top: "self-employed tax on top" } as Record<string, string>,
    taxRate: "plus {0} tax",
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
    between: "{0} – {1}",
    seconds: "{0} s",
    points: "{0} pp",
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
    er: "({0}) ÷ {1}",
    bases: { followers: "followers", reach: "reach", views: "views" },
    back: "What you send back",
    send: "Screenshots of the statistics of every post (reach, views, likes, comments, shares, saves) and of the audience (countries, age, gender), by {0}, a week after publication.",
  },
  process: {
    steps: [
      "Vetting: by the quality of the audience, not by its size.",
      "Brief: this one document. A change makes a new version with a list of what changed; nothing changes silently.",
    ],
    execution: "Execution: draft, our feedback{0}, approval, publication.{1}",
    within: (hours: number) => ` within ${count(hours, "hour", "hours")}`,
    often: " We are in touch: {0}.",
    measurement: "Measurement: the KPIs above, the same in every market; targets are those of your market.",
    payment: "Payment on the dates above. Then we look at the result together and say whether we go on.",
    who: "Who is whom",
    decides: "{0} has the last word",
    contact: "{0} writes to you, nobody else",
    lead: "{0} knows the market ({1}) and says when our process should change",
  },
};

export type BriefWords = typeof english & {
  /** How numbers and days are written, where that is neither English nor Russian. */
  readonly notation?: Notation;
  /** Metrics that have a name of their own in the language. */
  readonly metrics?: { readonly [key in MetricKey]?: string };
};
