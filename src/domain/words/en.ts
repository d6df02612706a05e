/** English words of the field → senses. `*` stands for any ending, `!` keeps a word to markets of this language. */
import type { Language } from "./vocabulary.ts";

export const months = {
  1: "jan, january",
  2: "feb, february, febr",
  3: "mar, march",
  4: "apr, april",
  5: "may",
  6: "jun, june",
  7: "jul, july",
  8: "aug, august",
  9: "sep, sept, september",
  10: "oct, october",
  11: "nov, november",
  12: "dec, december",
} as const;

export const english = (): Language => ({
  metric: {
    reach: "reach, reached, unique reach, accounts reached, people reached, total reach",
    impressions: "impressions, impression, imps, impr, imprs, imp",
    views: "views, view, video views, plays, story views, reel views, video plays, play count, vws",
    likes: "likes, like, reactions, reaction, hearts, lks",
    comments: "comments, comment, cmts, cmnts, comms, replies",
    shares: "shares, share, reposts, repost, forwards, sends, retweets, shared",
    saves: "saves, save, saved, bookmarks, bookmark, favorites, favourites",
    clicks:
      "clicks, click, link clicks, swipe ups, swipeups, site clicks, link taps, sticker taps, taps, website clicks",
    engagements: "engagements, interactions, total engagements, total interactions, engs",
    engagement: "engagement, total engagement, eng",
    followers: "followers, follower, subscribers, subscriber, subs, follower count, fans, following size",
    er: "er, erpost, engagement rate, eng rate, erate",
    err: "err",
    view_rate: "view rate, vr, views to subscribers",
    reach_rate: "reach rate, rr",
    ctr: "ctr, click through rate, clickthrough rate, click rate",
    completion_rate:
      "completion rate, completion, completions, vtr, view through rate, watched to the end, watched to end, watch through, watched in full, finished watching",
    avg_watch_s:
      "avg watch time, average watch time, avg watch, average watch, avg view duration, average view duration, avd, mean watch time, watch time, avg time watched, avg viewing time",
    cpe: "cpe, cost per engagement, price per engagement, cost per interaction",
    cpm: "cpm, cost per mille, cost per thousand",
    cpv: "cpv, cost per view, price per view",
    cpc: "cpc, cost per click, price per click",
    cpa: "cpa, cost per action, cost per acquisition",
    cost_per_follower: "cost per follower, cpf, cost per subscriber, cost per new follower",
    orders: "orders, order, purchases, purchase, units sold, checkouts",
    leads: "leads, lead, sign ups, signups, registrations, sign up, signup",
    revenue: "revenue, turnover, gmv, sales revenue, sales value, rev, sales volume",
    sales: "sales, sale, sold",
    ad_cost_share: "ad cost share, acos, ad cost of sales, advertising cost share, drr",
    promo_uses:
      "promo uses, code uses, uses, redemptions, redemption, redeemed, promo code uses, code redemptions, coupon uses, activations, promo activations, code used, used, uses of code, promo redemptions, use",
    followers_gained:
      "new followers, followers gained, gained followers, follower growth, followers growth, new subscribers, new subs, subscribers gained, subs gained, follower gain, followers added, net new followers, extra followers, more followers",
    sentiment_positive: "positive, positive comments, positive sentiment, sentiment positive, pos, positives",
    sentiment_negative: "negative, negative comments, negative sentiment, sentiment negative, neg, negatives",
    sentiment_neutral: "neutral, neutral comments, neutral sentiment, sentiment neutral, neutrals, neut",
    brand_lift_pp: "brand lift, lift, awareness lift, brand awareness lift, bls",
    awareness: "awareness, ad recall, recall, brand awareness",
    lift_exposed: "exposed, exposed group, saw the ad, test group",
    lift_control: "control, control group, unexposed",
    lift_exposed_people: "exposed people, exposed respondents, exposed n, exposed sample, n exposed",
    lift_control_people: "control people, control respondents, control n, control sample, n control",
    authenticity:
      "authenticity, real followers, real audience, authentic followers, genuine followers, real, authentic, genuine, real accounts, real people, real users, audience authenticity, follower authenticity, authenticity rate, genuine audience, authentic audience, real subscribers, real ppl",
    fakes:
      "fake followers, fakes, fake, bots, bot, bot followers, fake accounts, fake audience, fake follower, bot accounts, fake subs, fake subscribers, fake followers share, bots share",
  },
  skip: {
    other:
      "other, others, the rest, rest of world, row, elsewhere, emv, earned media value, media value, reviews, review, other, others, suspicious, suspicious followers, suspicious accounts, inactive, inactive followers, inactive accounts, mass followers, massfollowers, quality score, audience quality score, aqs, credibility, audience credibility, profile visits, profile views, visits, visitors, roas, roi, cpl, cac, cpi, cpo, frequency, aov, conversion rate, cvr, conversions, bounce rate, sticker replies, dms, dm, influencers, avg likes, average likes, avg views, average views, avg reach, avg comments, average comments, average reach",
  },
  basis: {
    followers:
      "by followers, per follower, on followers, of followers, to followers, vs followers, follower based, by subscribers, of subs, by subs",
    reach: "by reach, per reach, on reach, of reach, to reach, reach based, based on reach, by accounts reached",
    views: "by views, per view, on views, of views, to views, by view, views based, based on views, by plays",
  },
  gender: {
    women: "women, woman, female, females, ladies, girls, f, w, fem",
    men: "men, man, male, males, guys, m, boys",
  },
  age: { unit: "y o, yo, yrs, years old, aged, age, ages, year olds" },
  under: { age: "younger than" },
  what: {
    reel: "reel, reels",
    story: "story, stories, storys, story frames, story frame",
    post: "post, posts, feed post, feed posts, carousel, carousels, photo, photos, tweet, tweets, static post, static posts, static",
    video: "video, videos, vid, vids, vlog, vlogs",
    short: "short, shorts",
    live: "live, lives, livestream, livestreams, live stream, live streams, stream, streams",
  },
  op: {
    from: "from, starting from, starting at, starts at, start at",
    gte: "at least, min, minimum, no less than, not less than, not below, not under, minimally, can't be less than, cannot be less than, can't be lower than, can't be under, can't be below, can't do less than, cannot do less than, won't do less than, shouldn't be less than, should not be less than, must not be less than, never less than, never below, never under, can't go below, can't go under, can't go lower than, won't go below, nothing under, nothing less than, no lower than",
    backGte: "or more, and up, or higher, and above, or above",
    gt: "over, above, more than, greater than, higher than, exceed*, beyond",
    upTo: "up to, upto",
    lte: "at most, max, maximum, no more than, not more than, not above, not over, not higher than, capped at, not exceed*, no higher than, cap, cap of, capped, can't be more than, cannot be more than, can't be over, can't do more than, cannot do more than, can't pay more than, cannot pay more than, won't pay more than, shouldn't be more than, should not be more than, must not be more than, never more than, never over, can't go above, can't go over, can't go higher than, can't exceed, cannot exceed, must not exceed, should not exceed, nothing over",
    backLte: "or less, or lower, or under, or below",
    lt: "under, below, less than, lower than, fewer than, cheaper than",
    between: "between",
    to: "to, thru, through",
  },
  estimate: {
    estimate:
      "est, estimated, estimate, estimates, expected, projected, projection, projections, forecast, forecasted, forecasts, predicted, anticipated, hoping for, should reach, should get, expect, expecting",
  },
  approx: {
    about:
      "or so, give or take, !c, about, around, approx, approximately, roughly, circa, almost, nearly, est, estimated, some",
  },
  plan: {
    plan: "plan, planned, target, goal, kpi, kpis, promised, guaranteed, aim, objective, goals, targets, commitment, committed",
    versus: "vs, versus, against, compared to, vs plan, vs target, vs goal",
    of: "of, out of",
  },
  fact: {
    fact: "fact, actual, actually, got, achieved, result, results, delivered, received, ended at, came in at, actuals, hit, now at, final",
  },
  posted: {
    on: "posted, published, went live, is live, live since, live on, posted on, published on, aired, released, publication date, publish date, date posted, uploaded, went up, went out, out on, post date, goes back to, posting date, has been live since, publication",
  },
  unposted: {
    yet: "not posted, not live, not yet posted, not yet live, not yet published, unpublished, not published, hasn't posted, scheduled, rescheduled, reschedule, postponed, delayed, upcoming, will post, to be posted, going live, goes live, will go live, cancelled, canceled, didn't post, no post yet, on hold, coming soon, not out yet, yet to post, planned for, will be posted, will be published, hasn't been posted, isn't live, still in draft, draft in review, not up yet, nothing posted, never posted, did not post, has not posted, moved to, pushed to, drops on, not gone live, not aired, posting delayed, awaiting post, waiting to post",
  },
  deadline: {
    by: "by, due, deadline, until, till, no later than, due by, live by, before, latest, not later than, posting date, go live by, on",
  },
  month: months,
  glued: { 6: "m", 9: "b" },
  rupees: { 5: "l, lk", 7: "cr, crs" },
  besideMen: { women: "f, w" },
  dating: { between: "of, th, st, nd, rd" },
  scale: {
    3: "k, thousand, thousands, thou, grand, ths",
    6: "!mil, mln, mio, million, millions, mm, mill",
    9: "bn, billion, billions, bln",
  },
  unit: {
    percent: "percent, pct, per cent, prc",
    points: "pp, pps, ppt, p p, percentage point*, p pts, pts",
    s: "s, sec, secs, second, seconds",
    min: "mins, minute, minutes",
    h: "h, hr, hrs, hour, hours",
    d: "d, day, days",
    week: "week, weeks, wk, wks",
    month: "month, months, mo, mos, mth, mths",
    year: "year, years, yr",
    ordinal: "st, nd, rd, th",
  },
  times: { x: "x, times, pcs, pc" },
  watched: { min: "min, m", s: "sec" },
  sample: {
    people: "n, sample, sample size, respondents, surveyed, people, participants",
    each: "per group, each group, in each group, per arm, per cell, in each, for each group",
  },
  each: { each: "each, apiece, ea, at, a piece, every" },
  per: {
    d: "daily",
    week: "weekly",
    month: "monthly",
    year: "yearly, annually, annual",
    per: "per, !a, !an",
    for: "for",
  },
  product: {
    barter:
      "gifted, gift, gifts, gifting, barter, trade, in kind, pr package, pr box, swap, contra, exchange, product trade, gifted collab, gifted only, product exchange, gift card, gift cards",
    product:
      "product, products, free product, free products, goods, merch, samples, product only, products only, voucher, vouchers, store credit",
  },
  free: { free: "free, pro bono, for free, no fee, no charge, complimentary, unpaid, free of charge, gratis, no cost" },
  commission: {
    commission:
      "commission, commissions, affiliate, rev share, revenue share, revshare, of sales, of revenue, from sales, comm, profit share, of each sale, of all sales, sales commission, affiliate commission",
  },
  action: {
    sale: "sale, order, lead, purchase, install, signup, sign up, conversion, action, acquisition, customer, registration, download",
  },
  tax: {
    exempt:
      "vat exempt, exempt from vat, tax exempt, no vat, not vat registered, vat free, zero rated, outside scope of vat, not subject to vat, tax free",
    vat: "vat, gst, sales tax, tax, taxes, iva",
  },
  without: {
    without:
      "ex, excl, excluding, exc, plus, net of, before, exclusive of, exclusive, not incl, not including, not included, on top, not inclusive of, excludes, extra, applicable",
    none: "without, w/o",
  },
  including: { including: "incl, including, inc, includes, with, inclusive, w, included, inclusive of" },
  netto: { netto: "netto", brutto: "gross" },
  prepay: {
    prepay:
      "upfront, up front, prepay, prepaid, prepayment, in advance, advance, deposit, down payment, before posting, paid upfront, on signing, upon signing, at signing, on booking, on confirmation",
  },
  postpay: {
    postpay:
      "after, on delivery, upon posting, on completion, postpay, afterwards, on posting, after posting, upon completion, on publication, upon delivery",
    rest: "balance, remainder, rest, balance due, remaining balance, left to pay, still to pay, outstanding",
  },
  terms: {
    bare: "net",
    net: "net terms, payment in, payment within, paid in, pay within, due in, paid within, payable in, payable within, payment terms, invoice",
  },
  rights: {
    rights:
      "usage rights, usage, content rights, license, licence, licensing, ad rights, ads rights, boosting rights, rights, paid usage, usage right, content usage, organic usage",
  },
  discount: { discount: "less, minus, discount, off, rabatt" },
  change: {
    change:
      "lost, unfollowed, up, down, up by, down by, grew, grown, growing, grows, increased, increased by, increases, rose, risen, rising, fell, fallen, falling, dropped, drop, drop of, drops, decreased, decrease, decline, declined, jumped, jump, doubled, tripled, wow, mom, yoy, qoq, week on week, week over week, month on month, month over month, year on year, year over year",
    against:
      "than last month, than last week, than last time, than usual, since last week, since last month, from last week, from last month, compared to last month, compared to last week, compared with",
  },
  was: {
    was: "last time, last campaign, last collab, previous time, previous campaign, was, originally, instead of, previously, initially, asked, asking, quoted, down from, list price, wanted, old, asks, wants, usual rate, normally, usually, reduced from, initial",
  },
  now: {
    now: "now, agreed, final, negotiated, settled, finally, deal, accepted, closed at, down to, new, new rate, agreed on, we pay, negotiated to, reduced to, settled on, settled at, settled for",
  },
  worth: {
    worth: "value, worth, valued at, valued, rrp, retail, retail value, msrp, retail price, value of",
    goods: "product value, gift value, product worth, value of product, value of the product, value of goods",
  },
  total: { total: "total, in total, overall, altogether, all in, combined, totals, sum, total fee" },
  flat: {
    kind: "retainer, integration, integrations, unboxing, cash, card, offer, offers, round, rounds, edit, edits, revision, revisions, intro, introductory, special, link, links, bio, link in bio, pinned, pin, one off, one time, mention, mentions, shoutout, shoutouts, ambassador, ambassadorship, review, reviews, tutorial, haul, giveaway, giveaways, hosting, event, appearance, shoot, photoshoot, takeover, launch, dedicated, integrated, standard, regular, basic, premium, starting rate, fixed, fixed fee, lump sum, upfront fee, honorarium, stipend, commissionable, repost, reposting, cross post, cross posting, crosspost, highlight, highlights, swipe up, sticker, tag, tagged, caption, hook, hooks, voiceover, script, concept, concepts, deliverable, deliverables, slot, slots, placement, placements, mid roll, pre roll, midroll, preroll, sponsorship, endorsement, organic post, feed, set of, series, series of, quarterly, year round, seasonal, summer, winter, spring, autumn, fall, holiday, holidays, christmas, easter, black friday, q1, q2, q3, q4, long term, short term, trial, test, pilot, first time, new client, friendly, lowest, highest, ask price, market rate, card rate, media kit, gross rate, gmv, ppc, wire, zelle, venmo, wise, payoneer, stripe, invoice only, ach, w9, po, exclusive, exclusively, exclusivity, non exclusive, raw, footage, b roll, thumbnail, community post, newsletter, podcast, episode, episodes, blog, article, pins, tweet thread, thread, story set, grid, grid post, native, whitelisted, perpetual, perpetuity, buyout, usage incl, deliver, lined up, booked, hold, kill fee, rush, rush fee, weekend, overtime, min spend, rate, price, fee, budget, cost, costs, charges, payment, pay, total budget",
    things: "stickers, tags",
    flat: "package, bundle, flat, flat fee, flat rate, package deal, pack",
  },
  and: { and: "and, plus" },
  or: { or: "or, i e" },
  code: { code: "code, promo, promocode, promo code, coupon, discount code, voucher, coupon code" },
  call: { call: "call, phone, tel, whatsapp, mobile, cell, ph, telephone, wa" },
  score: { score: "score, rating, rated, quality, grade, audience quality, rank, overall quality" },
  part: { paid: "paid, boosted, sponsored", organic: "organic, organically" },
  gain: { gain: "gained, added, won, growth, increase" },
  moment: {
    24: "first day, day one, in the first day, on the first day, the first day, after a day, after one day, one day in, within a day, within one day, first day only, a day in",
    48: "after two days, two days in, first two days, in two days, within two days",
    168: "first week, in the first week, the first week, week one, after a week, after one week, one week in, within a week, a week in",
    720: "first month, in the first month, the first month, month one, after a month, after one month, one month in",
  },
  after: { after: "after, first, in first, within, in, in the first, during, day, last, past" },
  count: {
    1: "one, single, a single",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
  },
  portion: {
    half: "half",
    third: "third",
    twoThirds: "thirds, two thirds",
    quarter: "quarter",
    none: "no, not, nothing, none, zero",
    some: "part, partial, partially, partly",
  },
  numeral: {
    numeral:
      "eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds",
  },
  hidden: {
    hidden:
      "hidden, n/a, !na, not shown, not visible, unavailable, not available, private, no access, no data, not provided, not disclosed, unknown, not tracked, turned off, disabled, switched off, can't see, cannot see, no stats, not given, not reported, unreported, no info",
  },
  except: {
    except:
      "non, not from, not in, outside, outside of, except, excluding, except for, other than, apart from, rest of, the rest of, everywhere but, all but",
  },
  contact: {
    contact:
      "upd, as of, as at, stats from, data from, emailed, email, e mailed, mailed, called, texted, dm'd, dmed, dmd, dm sent, dm'ed, messaged, message sent, pinged, replied, reply, no reply, no response, responded, response, answered, no answer, follow up, following up, followed up, follow ups, f/u, waiting on, waiting for, waiting, awaiting, awaiting reply, updated, update, last updated, written to, wrote to, wrote, contacted, contact, reached out, reach out, reminder, reminded, chased, chasing, spoke, spoke to, talked to, checked, check back, checking, sent, received reply, inquiry, enquiry, outreach, left voicemail, voicemail, last contact, attempt, attempts, tried, get back, gets back, circle back, ooo, out of office, times, calls, emails, emails sent, mails, sent emails, replies, follow ups sent, dms, dm, heard back, hear back, meeting, msg, msgs, messages",
  },
  ask: {
    ask: "negotiable, tbd, tbc, tba, on request, upon request, price on request, rates on request, poa, to be discussed, to be confirmed, to be agreed, to be decided, to be determined, open to offers, open to negotiation, depends, quote pending, rate pending, pending, no rate yet, rate unknown, not quoted, in negotiation, negotiating, under negotiation",
  },
  goods: {
    goods:
      "set, sets, kits, box, boxes, pair, pairs, piece, pieces, item, items, bottle, bottles, unit, units, hamper, hampers, bundle of, tube, tubes, pouch, bag, bags, sample, bottles of, jacket, jackets, sneakers, shoes, dress, hoodie, cream, creams, serum, serums, shirt, shirts, t shirt, t shirts, tshirt, tshirts, mug, mugs, perfume, cosmetics, headphones, skincare, outfit, clothes",
  },
  fee: {
    net: "net to creator, net to talent, in hand, take home",
    deduction: "deducted, withheld, withholding",
    agency:
      "agency, agency fee, agency fees, agency commission, agency cut, agency margin, agency markup, agent, agent fee, agents fee, agent commission, agent's fee",
    management:
      "management, management fee, management commission, mgmt, mgmt fee, manager fee, manager commission, manager's fee, talent fee, talent management",
    whitelisting:
      "whitelisting, whitelist, white listing, whitelisting fee, allowlisting, dark posting, dark posts, partnership ads, spark ads, spark code, spark codes, ad access",
    media:
      "media, media spend, ad spend, ads spend, adspend, boosting, boost, boost budget, boosting budget, paid media, media budget, ad budget, ads budget, promotion budget, media buying",
    levy: "levy, ad tax, advertising tax, advertising levy, ad levy",
    shipping:
      "shipping, handling, shipping and handling, shipping fee, shipping cost, shipping costs, postage, courier, delivery fee, delivery cost, delivery costs, customs, duties",
    payment:
      "bank fee, bank fees, transfer fee, transfer fees, paypal fee, paypal fees, processing fee, payment fee, wire fee, platform fee, service fee",
    production:
      "production, production fee, production cost, production costs, editing fee, studio, props, raw footage, raw files, raw file, travel, travel costs, exclusivity, editing",
  },
  filler: {
    filler:
      "people, persons, mostly, mainly, audience, ad, ads, integration, the, !a, !an, this, that, these, those, it, its, it's, !i, we, you, !he, she, they, !me, us, her, his, him, them, their, our, your, my, who, which, what, when, where, how, there, here, !is, are, !be, been, being, has, have, had, having, !do, does, did, !done, can, could, would, should, may, might, must, let, lets, let's, via, for, with, from her, from him, from them, !into, onto, upon, onto the, across, !so, as, as is, as of, if, then, than, but, though, because, since, while, yet, already, still, just, only, also, too, very, really, quite, even, again, back, soon, later, ever, always, never mind, please, pls, plz, thanks, thank you, thx, ty, hi, hello, hey, dear, ok, okay, okey, yes, yep, yeah, yup, sure, fine, great, good, nice, cool, perfect, awesome, amazing, super, well, best, better, strong, solid, excellent, happy, love, loved, confirmed, confirm, confirms, confirmation, approved, noted, fyi, btw, asap, eta, re, !note, notes, nb, ps, see, see below, see attached, see sheet, below, attached, per her, per him, per them, per manager, as per, according to, acc to, manager, client, brand, team, talent, creator, influencer, account, profile, page, channel, campaign, collab, collaboration, partnership, project, content, report, reported, reports, reporting, screenshot, screenshots, screenshot attached, stats, statistics, analytics, insights, insight, data, numbers, figures, metrics, performance, performed, according, based, shown, says, said, told, tells, gave, give, given, gives, sends, came, comes, come, came back, get, gets, getting, makes, make, made, brought, brings, looks, looks like, look, seems, like so, think, i think, know, all good, no issues, no problem, so far, to date, up to date, as agreed, as discussed, per contract, in writing, verbally, by email, by phone, via email, via dm, per email, per dm, today, yesterday, tomorrow, tonight, this week, this month, last week, last month, next week, next month, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, !sat, !sun, morning, evening, am est, pm est, everything, something, anything, thing, things, bit, lot, lots, lots of, a lot, more info, details, detail, info, etc, e g, i e, any, both, same, own, such, much, many, most, more, less, few, several, various, extra, plus side, about it, overall good, ongoing, live now, working, works, work, done deal, signed, contract, agreement, brief, briefed, draft, drafts, approval, paid, paypal, bank transfer, ugc, sponsored, month of, organic",
  },
  region: {
    region:
      "new mexico, new england, northern ireland, north, south, east, west, northern, southern, eastern, western, central, city, state, province, region, county, coast, new, upper, lower",
  },
  aside: {
    average: "avg, average, on average, avrg",
    comment: "top comment, top comments, best comment, pinned comment, most liked comment, first comment, top reply",
  },
  country: {
    US: "usa, united states, america, the states, u s a, u s",
    GB: "united kingdom, great britain, britain, england, u k",
    DE: "germany",
    AT: "austria",
    CH: "switzerland",
    BR: "brazil",
    PT: "portugal",
    RU: "russia, russian federation",
    KZ: "kazakhstan",
    BY: "belarus",
    UA: "ukraine",
    UZ: "uzbekistan",
    KG: "kyrgyzstan",
    AM: "armenia",
    AZ: "azerbaijan",
    GE: "georgia",
    MD: "moldova",
    MX: "mexico",
    CA: "canada",
    AU: "australia",
    NZ: "new zealand",
    IE: "ireland",
    FR: "france",
    ES: "spain",
    IT: "italy",
    NL: "netherlands, holland",
    BE: "belgium",
    PL: "poland",
    CZ: "czechia, czech republic",
    TR: "turkey, turkiye",
    IN: "india",
    CN: "china",
    JP: "japan",
    KR: "south korea, korea",
    AE: "uae, united arab emirates, emirates",
    IL: "israel",
    AR: "argentina",
    CO: "colombia",
    CL: "chile",
    PE: "peru",
    ZA: "south africa",
    NG: "nigeria",
    EG: "egypt",
    SE: "sweden",
    NO: "norway",
    DK: "denmark",
    FI: "finland",
    LV: "latvia",
    LT: "lithuania",
    EE: "estonia",
    RS: "serbia",
    RO: "romania",
    GR: "greece",
    HU: "hungary",
    ID: "indonesia",
    PH: "philippines",
    VN: "vietnam",
    TH: "thailand",
    SG: "singapore",
    MY: "malaysia",
    SA: "saudi arabia",
    PK: "pakistan",
    TJ: "tajikistan",
    AO: "angola",
    LU: "luxembourg",
  },
});
