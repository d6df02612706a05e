/** One partnership's state → what the panel beside its row says of now, of money and of the brief, and which buttons it offers. */
import type { Day } from "../day.ts";
import { formatDay, formatMoney } from "../format.ts";
import type { CreatorAnswer } from "../people/card.ts";
import type { Language, Text } from "../text.ts";
import { happeningWords } from "./happeningWords.ts";
import type { Payment } from "./payments/rebuild.ts";
import { kindOf, statusInWords } from "./payments/status.ts";
import { leadOf } from "./today/lead.ts";
import { stageNames, taskInWords, whenInWords, whoseMove } from "./today/words.ts";
import { type Happening, happenings, type ProcessFacts, type ProcessState, type StepKey } from "./types.ts";

export type PanelMoney = {
  readonly key: string;
  /** "Upfront · $600" */
  readonly what: string;
  readonly status: string;
  readonly isOpen: boolean;
  readonly isLate: boolean;
};

export type PanelNow = {
  readonly sheet: number;
  readonly row: number;
  /** By whom the row is found again that was moved meanwhile. */
  readonly whose: { readonly creator: string; readonly market: string; readonly campaign?: string };
  readonly today: Day;
  /** Campaign and market, as far as the row names them. */
  readonly of: string;
  readonly stage: string;
  readonly next?: { readonly what: string; readonly who: string; readonly when: string; readonly isLate: boolean };
  /** What is likely to have happened next, then everything else that can be written down. */
  readonly likely?: Happening;
  readonly happenings: readonly { readonly what: Happening; readonly label: string }[];
  readonly problems: readonly string[];
  readonly money: readonly PanelMoney[];
  /** Whether there is a tab in which a payment can be marked. */
  readonly hasPayments: boolean;
  readonly brief?: { readonly what: string; readonly link?: string };
};

/** What the panel's window is answered: the person, and where the cursor is on a partnership, its state. */
export type PanelAnswer = CreatorAnswer & {
  readonly now?: PanelNow;
  /** The row that was asked for; the partnership may stand elsewhere. */
  readonly spot?: { readonly sheet: number; readonly row: number };
};

/** What is written down when a step is done. */
const happeningOf: { readonly [step in StepKey]?: Happening } = {
  vet: "vetted",
  agree: "agreed",
  sign: "signed",
  contractData: "contractData",
  token: "token",
  sendProduct: "productSent",
  draft: "draft",
  feedback: "feedback",
  approve: "approved",
  post: "posted",
  statistics: "statistics",
  act: "act",
};

type Shown = { readonly payments: readonly Payment[]; readonly hasPayments: boolean; readonly language: Language };

export function panelNow(
  state: ProcessState,
  { partnership, market, person, brief, today }: ProcessFacts,
  { payments, hasPayments, language }: Shown,
): PanelNow {
  const { next, overdueBy, stage, contradictions, isOff } = state;
  const lead = leadOf(market, person);
  const isRevised = next?.step === "approve" && next.mover === "creator";
  const likely = isRevised ? "draft" : next && happeningOf[next.step];
  const item = next && { ...next, overdueBy, ...(lead === undefined ? {} : { lead }) };
  return {
    sheet: partnership.tab.id,
    row: partnership.row,
    whose: {
      creator: partnership.creator,
      market: market.code,
      ...(partnership.campaign === undefined ? {} : { campaign: partnership.campaign }),
    },
    today,
    of: [partnership.campaign, market.values.name ?? market.code].filter(Boolean).join(" · "),
    stage: (isOff ? (partnership.status === "postponed" ? postponed : off) : stageNames[stage])[language],
    ...(item
      ? {
          next: {
            what: item.label[language],
            who: whoseMove(item, language),
            when: whenInWords(item, today, language),
            isLate: overdueBy > 0,
          },
        }
      : {}),
    ...(likely ? { likely } : {}),
    happenings: happenings
      .filter((what) => what !== "paid")
      .map((what) => ({ what, label: happeningWords[what].label[language] })),
    problems: contradictions.map(({ found, todo }) => taskInWords({ what: found, todo }, language)),
    money: payments.map((payment) => moneyLine(payment, today, language)),
    hasPayments,
    ...(brief ? { brief: briefLine(brief, language) } : {}),
  };
}

const off: Text = { en: "Called off", ru: "Снято" };
const postponed: Text = { en: "Postponed", ru: "Отложено" };

function moneyLine(payment: Payment, today: Day, language: Language): PanelMoney {
  const { key, part = "", amount, currency } = payment;
  const kind = kindOf(payment, today);
  const sum = amount === undefined ? undefined : formatMoney(amount, currency, language);
  return {
    key,
    what: [part, sum].filter(Boolean).join(" · "),
    status: statusInWords(payment, today)[language],
    isOpen: payment.paidOn === undefined && !payment.gone,
    isLate: kind === "overdue" || kind === "paidLate",
  };
}

function briefLine({ version, issuedOn, link }: NonNullable<ProcessFacts["brief"]>, language: Language) {
  const day = formatDay(issuedOn, language);
  const what = { en: `Version ${version}, issued ${day}`, ru: `Версия ${version} от ${day}` }[language];
  return { what, ...(link ? { link } : {}) };
}
