/** A partnership → its instalments: how much, by which day, or what they wait for. The parts always add up to the spend. */
import { compact } from "../../compact.ts";
import type { Market } from "../../config/config.ts";
import { readingMarketOf } from "../../config/market.ts";
import { type Day, monthOf } from "../../day.ts";
import { known } from "../../doubt.ts";
import { type Money, spendOf } from "../../quantities/spend.ts";
import { type RateReading, readPaymentTerms } from "../../reading/index.ts";
import { isOff, isOut } from "../../sheets/isOut.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import { paymentsOf, type Terms, termsOf } from "../terms.ts";
import type { BriefKnown } from "../types.ts";
import { type Due, monthlyDue, restDue, upfrontDue } from "./due.ts";
import { estimateOf } from "./estimate.ts";
import { type Instalment, keyOf, type Part } from "./instalment.ts";

/** `market` is that of the partnership; without one nobody knows its terms. */
export function instalmentsOf(
  partnership: Partnership,
  market: Market | undefined,
  brief: BriefKnown | undefined,
  today: Day,
): readonly Instalment[] {
  if (!isOwed(partnership, brief)) return [];
  const { rate } = partnership;
  const total = totalOf(rate);
  if (total?.amount === 0 || (!total && !isOpen(rate))) return [];
  const terms = termsOf(typedTerms(partnership, market), market?.values ?? {});
  const dates = { partnership, brief, side: sideOf(market), terms, isOut: isOut(partnership, today) };
  const estimate = estimateOf(partnership);
  const own = (part: Part, due: Due, more: Partial<Instalment> = {}) =>
    instalment(partnership, market, part, { ...due, ...more });
  const bonus = hasBonus(rate)
    ? [
        own(
          "bonus",
          restDue(dates),
          compact<Partial<Instalment>>({ estimate: rate.status === "range" ? undefined : estimate }),
        ),
      ]
    : [];
  const months = monthsOf(rate);
  if (total && months > 1)
    return [
      ...monthly(total, months).map((amount, index) => own(`m${index + 1}`, monthlyDue(dates, index), { amount })),
      ...bonus,
    ];
  if (!total) return [own("rest", restDue(dates), compact<Partial<Instalment>>({ isWhole: true, estimate }))];
  const parts = partsOf(total, terms);
  const isWhole = parts.length === 1 ? ({ isWhole: true } as const) : {};
  return [
    ...parts.map(({ part, amount }) =>
      own(part, part === "upfront" ? upfrontDue(dates) : restDue(dates), { amount, ...isWhole }),
    ),
    ...bonus,
  ];
}

/** Called off, or not agreed yet: nobody owes anything. */
function isOwed(partnership: Partnership, brief: BriefKnown | undefined): boolean {
  const { status, creator } = partnership;
  if (isOff(partnership) || creator.trim() === "" || ERROR.test(creator)) return false;
  const isTalk = status === "planned" || status === "contacted" || status === "negotiating";
  return !isTalk || brief !== undefined;
}

/** A cell whose formula fails names nobody. */
const ERROR = /^#(?:N\/A|[A-Z]+[!?]|DIV\/0!)$/;

/** Cash and what comes on top of it; nobody pays parts of a cent, nor money that is not named. */
function totalOf(rate: RateReading): Money | undefined {
  const spend = known(spendOf(rate, 0));
  return spend?.currency ? { ...spend, amount: Math.round(spend.amount * 100) / 100 } : undefined;
}

/** There is an offer, and what it comes to is open. */
const isOpen = ({ status }: RateReading): boolean => status === "range" || status === "perf";

const hasBonus = ({ status, commission, cpm, cpv, cpc, cpe, cpa }: RateReading): boolean =>
  status !== "perf" && [commission, cpm, cpv, cpc, cpe, cpa].some((price) => price !== undefined);

/** All terms of the cell: its reading holds one of them. */
const typedTerms = ({ cells, rate }: Partnership, market: Market | undefined): string | undefined =>
  readPaymentTerms(cells.rate, readingMarketOf(market)) ?? rate.paymentTerms;

/** "3 × $500 a month" → 3 */
function monthsOf({ items = [] }: RateReading): number {
  const [item, ...more] = items;
  return item?.what === "month" && !more.length ? (item.qty ?? 1) : 1;
}

/** Equal parts to the cent, which sum up. */
function monthly({ amount }: Money, months: number): readonly number[] {
  const cents = Math.round(amount * 100);
  const until = (month: number) => Math.round((cents * month) / months);
  return Array.from({ length: months }, (_, index) => (until(index + 1) - until(index)) / 100);
}

/** A deposit whose size nobody wrote leaves the amount whole. */
function partsOf(total: Money, { prepayShare = 0, netDays = 0 }: Terms): readonly { part: Part; amount: number }[] {
  return paymentsOf({ prepayShare, netDays }, total, undefined, undefined).flatMap(({ on, amount }) =>
    amount ? [{ part: on === "signing" ? ("upfront" as const) : ("rest" as const), amount }] : [],
  );
}

function sideOf(market: Market | undefined) {
  const { workWeek = [1, 2, 3, 4, 5], holidays = [], workdays = [] } = market?.values ?? {};
  return { workWeek, holidays, workdays };
}

function instalment(
  { creator, campaign, rate, month, postedOn, plannedOn, paidOn, tab, row }: Partnership,
  market: Market | undefined,
  part: Part,
  more: Partial<Instalment>,
): Instalment {
  const day = postedOn ?? plannedOn;
  return compact<Instalment>({
    key: keyOf({ creator, market: market?.code ?? "", campaign: campaign ?? "", month: "", part }),
    creator,
    market: market?.code,
    campaign,
    part,
    month: month ?? (day && monthOf(day)),
    currency: rate.currency,
    paidOn: part === "bonus" ? undefined : paidOn,
    place: { tab, row },
    isWhole: more.isWhole,
    amount: more.amount,
    estimate: more.estimate,
    dueOn: more.dueOn,
    waitsFor: more.waitsFor,
    expectedOn: more.expectedOn,
  });
}
