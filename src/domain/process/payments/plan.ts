/** A partnership → its instalments: how much, by which day, or what they wait for. The parts always add up to the spend. */
import { compact } from "../../compact.ts";
import type { Market } from "../../config/config.ts";
import { readingMarketOf } from "../../config/market.ts";
import { type Day, monthOf } from "../../day.ts";
import { known } from "../../doubt.ts";
import { cents } from "../../quantities/cents.ts";
import { type Money, spendOf } from "../../quantities/spend.ts";
import { type RateReading, readPaymentTerms } from "../../reading/index.ts";
import { isOff, isOut } from "../../sheets/isOut.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import { monthsOf, paymentsOf, type Terms, termsOf } from "../terms.ts";
import type { BriefKnown } from "../types.ts";
import { type Due, type DueDates, monthlyDue, restDue, upfrontDue } from "./due.ts";
import { estimateOf } from "./estimate.ts";
import { feeOf, hasOthers } from "./fee.ts";
import { type Instalment, keyOf, type Part } from "./instalment.ts";

/**
 * `market` is that of the partnership; without one nobody knows its terms. Whoever pays does so on days on which they
 * work: `payer` is the market of the brand, where the brief names another one than the creator's.
 */
export function instalmentsOf(
  partnership: Partnership,
  market: Market | undefined,
  brief: BriefKnown | undefined,
  today: Day,
  payer: Market | undefined = market,
): readonly Instalment[] {
  if (!isOwed(partnership, brief)) return [];
  const { rate } = partnership;
  const fee = feeOf(rate);
  const total = "total" in fee && fee.total.currency ? fee.total : undefined;
  if (total?.amount === 0 || (!total && !isOpen(rate))) return [];
  const terms = termsOf(typedTerms(partnership, market), market?.values ?? {});
  const dates = { partnership, brief, side: sideOf(payer), terms, isOut: isOut(partnership, today) };
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
  if (!total) return [own("rest", restDue(dates), compact<Partial<Instalment>>({ isWhole: true, estimate }))];
  const costs = hasOthers(rate)
    ? [own("costs", restDue(dates), compact<Partial<Instalment>>({ amount: costsOf(rate, total) }))]
    : [];
  const parts = partsOf(total, terms, monthsOf(rate));
  const isWhole = parts.length === 1 ? ({ isWhole: true } as const) : {};
  return [
    ...parts.map(({ part, amount }) => own(part, dueOf(part, dates), { amount, ...isWhole })),
    ...bonus,
    ...costs,
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

/** All that is spent beside the fee; undefined where nobody wrote how much. */
function costsOf(rate: RateReading, { amount }: Money): number | undefined {
  const spend = known(spendOf(rate, 0));
  return spend && cents(cents(spend.amount) - amount);
}

const dueOf = (part: Part, dates: DueDates): Due =>
  part === "upfront"
    ? upfrontDue(dates)
    : part === "rest"
      ? restDue(dates)
      : monthlyDue(dates, Number(part.slice(1)) - 1);

/** There is an offer, and what it comes to is open. */
const isOpen = ({ status }: RateReading): boolean => status === "range" || status === "perf";

const hasBonus = ({ status, commission, cpm, cpv, cpc, cpe, cpa }: RateReading): boolean =>
  status !== "perf" && [commission, cpm, cpv, cpc, cpe, cpa].some((price) => price !== undefined);

/** All terms of the cell: its reading holds one of them. */
const typedTerms = ({ cells, rate }: Partnership, market: Market | undefined): string | undefined =>
  readPaymentTerms(cells.rate, readingMarketOf(market)) ?? rate.paymentTerms;

/** A deposit whose size nobody wrote leaves the amount whole. */
function partsOf(total: Money, { prepayShare = 0, netDays = 0 }: Terms, months: number): readonly AmountOf[] {
  return paymentsOf({ prepayShare, netDays }, total, undefined, undefined, months).flatMap(({ on, amount }, index) =>
    amount ? [{ part: on === "signing" ? "upfront" : on === "month" ? `m${index + 1}` : "rest", amount }] : [],
  );
}

type AmountOf = { readonly part: Part; readonly amount: number };

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
