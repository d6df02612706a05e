/** A brief in English; another language is one more file of this shape, and its name in the list of index.ts. */
import type { Counted } from "../../fill.ts";
import { MONTH_NAMES, type Notation } from "../../format.ts";
import type { Deliverable } from "../../tables/deliverables.ts";
import type { MetricKey } from "../../tables/metrics.ts";
import { type TermsWords, termsEnglish } from "./terms.ts";

const counted = (forms: Counted): Counted => forms;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const notation: Notation = {
  group: ",",
  decimal: ".",
  day: "{0} {1} {2}",
  inDays: months,
  alone: MONTH_NAMES.en,
  percent: "{0}%",
  signFirst: "",
};

export const english = {
  tag: "en" as string,
  notation,
  open: "to be agreed",
  someDay: "a day to be agreed",
  title: "Brief for {0}",
  issue: "Version {0} · {1}",
  preview: "Preview · {0}",
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  days: counted({ one: "{0} day", other: "{0} days" }),
  titles: {
    header: "At a glance",
    why: "Why we do this",
    audience: "Audience",
    pillars: "Content pillars",
    framing: "Framing",
    framings: "Framing: pick the one that suits you",
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
    acceptance: "Your answer",
  },
  changes: {
    since: "What changed since version {0}",
    was: "was",
    now: "now",
    language: "This version is in another language than the one before: please read it whole.",
  },
  header: {
    campaign: "Campaign",
    brand: "Brand",
    creator: "Creator and market",
    partnership: "Partnership",
    sorts: {
      test: "a first test; if it works for both of us, we plan the next one",
      "long-term": "long-term",
    } as Record<string, string>,
    decides: "Who decides",
    contact: "Your contact",
    channel: "One channel for everything",
  },
  why: { goal: "Goal", why: "Why" },
  audience: {
    everywhere: "Whom we want to reach",
    here: "In your market",
    women: "women",
    men: "men",
    age: "age {0}",
  },
  pillars: { themes: "Themes", messages: "Key messages" },
  framing: {
    /** A market with what it means there. */
    name: "{0}: {1}",
    /** Where there is one framing, and where there are several. */
    one: "This is how we would tell it in your market. If another angle suits your audience better, suggest it.",
    several:
      "The goal is the same everywhere. Tick the framing that suits your audience best, whichever market it comes from.",
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
    clip: { one: "{0} VK Clip", other: "{0} VK Clips" },
    reel: { one: "{0} Reel", other: "{0} Reels" },
    story: { one: "{0} Story", other: "{0} Stories" },
    post: { one: "{0} post", other: "{0} posts" },
    video: { one: "{0} video", other: "{0} videos" },
    short: { one: "{0} Short", other: "{0} Shorts" },
    tiktok: { one: "{0} TikTok", other: "{0} TikToks" },
    live: { one: "{0} live stream", other: "{0} live streams" },
  } as Readonly<Record<Deliverable | "clip", Counted>>,
  view: "Does this format make sense for your audience? Tell us by {0}; a better idea is welcome. After that, nothing changes without your agreement.",
  freedom: {
    free: "You decide",
    fixed: "What is fixed",
    nothingScripted: "Nothing is scripted: use your own words and your own style.",
  },
  mustHaves: { claims: "What not to say" },
  disclosure: {
    label: "Ad label",
    token: "Before publication",
    registry: "Registry",
    note: "For your information, not legal advice. We check the rules again before you publish.",
    noteAsOf: "For your information, not legal advice; as of {0}. We check the rules again before you publish.",
    banned: "Ads on {0} are banned in your market ({1}). Please do not publish there before we have talked.",
    contested:
      "It is disputed whether ads on {0} are allowed in your market ({1}). We will let you know before you publish.",
  },
  timeline: {
    brief: "Brief",
    answer: "Your answer and signature by",
    product: "Product with you by",
    draft: "Your draft due",
    feedback: "Our feedback by",
    revision: "Revision {0}",
    revised: "your new draft by {0}; our feedback by {1}",
    approved: "Approval by",
    live: "Live window",
    notOurs: "our days off do not count",
    deadline: "Deadline named with the KPIs",
    zone: "Dates are in your time zone ({0}) and fall on working days.",
    daysOff: "Days off in this time",
    workWeek: "Working days",
    yours: "{0} (yours)",
    ours: "{0} (ours)",
  },
  revisions: {
    included: counted({
      none: "No rounds of revisions are included.",
      one: "{0} round of revisions is included.",
      other: "{0} rounds of revisions are included.",
    }),
    one: "A round is one list of comments from us and one new draft from you. Correcting a fact or the ad label is not a round; a change of the task is a new agreement.",
  },
  terms: termsEnglish as TermsWords,
  payment: {
    amount: "Amount",
    product: "Product",
    productOnly: "product, no payment in money",
    worth: "worth {0}",
    commission: "Commission",
    ofSales: "{0} of sales",
    cpa: "{0} per agreed action (CPA)",
    agreed: "as agreed in the amount",
    once: "once the amount is agreed – {0}",
    result: "the result decides the sum; {0}",
    resultOpen: "the result decides the sum; the day of payment is to be agreed",
    signing: "On signing",
    publication: "After publication",
    of: "{0} of the amount",
    by: "by {0}",
    net: "{0} after publication",
    sameDay: "on publication",
    openDay: "day to be agreed",
    ifLate: "if published on {0}",
    tax: "Tax",
    taxes: { ex_vat: "plus VAT", npd_on_top: "self-employed tax on top" } as Record<string, string>,
    perSpan: {
      d: "{0} a day",
      week: "{0} a week",
      quarter: "{0} a quarter",
      month: "{0} a month",
      year: "{0} a year",
    } as Record<string, string>,
    vat: { included: "VAT included", none: "no VAT" },
    taxRate: "plus {0} tax",
    method: "Payment methods",
    documents: "Documents from you",
    contract: "Contract",
  },
  rights: {
    usage: "Usage",
    exclusivity: "Exclusivity",
    noAds: "{0} without ads for competitors",
    none: "none",
  },
  kpis: {
    target: { ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most " },
    least: "met from {0}",
    most: "met up to {0}",
    seconds: "{0} s",
    points: "{0} percentage points",
    measures: {
      statistics: "from your platform statistics",
      post: "counted on the post",
      cost: "calculated from the amount and your statistics",
      link: "from our link statistics",
      shop: "from our shop's data",
      comments: "we read and count the comments",
      survey: "from our survey",
      tool: "from our audience check",
    },
    /** A cost of each, by what the amount is divided. */
    costs: {
      cpe: "amount ÷ engagements",
      cpm: "amount ÷ impressions × 1,000",
      cpv: "amount ÷ views",
      cpc: "amount ÷ clicks",
      cpa: "amount ÷ orders",
      cost_per_follower: "amount ÷ new followers",
    } as Readonly<Partial<Record<MetricKey, string>>>,
    bases: { followers: "followers", reach: "reach", views: "views" },
    back: "What you send back",
    send: "Screenshots of each post's statistics (reach, views, likes, comments, shares, saves) and of your audience (countries, age, gender), by {0}.",
  },
  process: {
    brief:
      "Brief: everything we have agreed is in this document. Any change comes as a new version that begins with what is different; nothing changes silently.",
    execution: "Work: draft, our feedback{0}, approval, publication.{1}",
    within: counted({ none: "on the same day", one: "within {0} hour", other: "within {0} hours" }),
    often: " How often you hear from us: {0}.",
    measurement: "Result: measured by the KPIs above.",
    payment: "Payment: as above. Then we go through the result together and decide whether we go on.",
    sop: "Our whole process: {0}",
    who: "Who's who",
    decides: "{0} has the last word",
    contact: "the only person who writes to you is {0}",
    lead: "{0} looks after your market",
  },
  acceptance: {
    intro: "Please fill this in and send it back by {0}.",
    framing: "The framing I choose",
    asHere: "as in this brief",
    own: "my own idea",
    view: "My view",
    name: "Name",
    date: "Date",
  },
  /** The mail and the message with which it goes out. */
  sending: {
    hello: "Hi {0},",
    ask: "Does it make sense for your audience? Tell me what you would change; if all is fine, just say so.",
    subject: { first: "Brief: {0}", later: "Brief: {0}, version {1}" },
    mail: {
      first: "here is the brief for “{0}”.",
      later: "here is version {1} of the brief for “{0}”. What has changed stands at the top.",
    },
    message: {
      first:
        "Hi {0}! Here is the brief for “{1}”: {3}\nDoes it make sense for your audience? Tell me what you would change.",
      later:
        "Hi {0}! The brief for “{1}” has changed, here is version {2}: {3}\nWhat is new stands at the top. Does it work for you?",
    },
  },
  /** Small words of every day by which a text in this language is told. */
  common:
    "the and of to in is are for with your you it that this on at be by as from or not our we what how who their they have one",
  /** Where a market of this language writes numbers and days otherwise, by the region of its locale. */
  regions: { US: { day: "{1} {0}, {2}", dated: "{0}, {1}" } } as Readonly<Record<string, Partial<Notation>>>,
  /** What the add-on says of the markets that it knows, by its English words. */
  shipped: {} as Readonly<Record<string, string>>,
};

/** All that one file says of a language. */
export type BriefLanguage = Omit<typeof english, "notation"> & {
  /** How numbers and days are written. */
  readonly notation: Notation;
  /** What a name of a time zone in CLDR ends with and nobody says. */
  readonly zoneEnding?: string;
  /** Metrics that have a name of their own in the language. */
  readonly metrics?: { readonly [key in MetricKey]?: string };
};

/** What of it a brief is written with. Plain values: they travel to the window. */
export type BriefWords = Omit<BriefLanguage, "common" | "regions" | "shipped">;
