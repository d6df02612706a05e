/** The standard terms of a market, row by row: money, time, papers, rights. */
import { formatShare } from "../format.ts";
import type { Language, Text } from "../text.ts";
import { amountOf } from "./inWords.ts";
import type { SopRow } from "./rows.ts";
import type { SopMarket } from "./sopMarket.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const terms = {
  upfront: {
    label: t("Paid upfront", "Предоплата"),
    say: ({ values: { prepayShare } }, language) =>
      prepayShare === undefined ? undefined : upfront(prepayShare, language),
  },
  rest: {
    label: t("The rest", "Остаток"),
    say: ({ values: { prepayShare, netDays } }, language) =>
      prepayShare === 1 ? t("nothing is left to pay", "доплаты нет")[language] : amountOf(netDays, "rest", language),
  },
  methods: {
    label: t("Payment methods", "Способы оплаты"),
    say: ({ values: { paymentMethods } }) => paymentMethods?.join(", "),
  },
  documents: {
    label: t("Documents from you", "Документы от вас"),
    teamLabel: t("Documents from the creator", "Документы от блогера"),
    say: ({ values: { documents } }) => documents?.join("; "),
  },
  contract: { label: t("Contract", "Договор"), say: ({ values: { contractForm } }) => contractForm },
  draft: {
    label: t("Time for the draft", "Время на черновик"),
    say: ({ values: { productionDays } }, language) => amountOf(productionDays, "fromAgreement", language),
  },
  feedback: {
    label: t("Our feedback", "Наш ответ"),
    say: ({ values: { feedbackHours } }, language) => amountOf(feedbackHours, "withinHours", language),
  },
  rounds: {
    label: t("Rounds of revision", "Раунды правок"),
    say: ({ values: { revisionRounds } }, language) => amountOf(revisionRounds, "rounds", language),
  },
  approval: {
    label: t("Our approval", "Согласование у нас"),
    say: ({ values: { approvalDays } }, language) => amountOf(approvalDays, "withinWorkingDays", language),
  },
  turnaround: {
    label: t("From brief to publication", "От брифа до выхода"),
    say: ({ values: { turnaroundDays } }, language) => amountOf(turnaroundDays, "aboutDays", language),
  },
  usage: { label: t("Usage rights", "Права на контент"), say: ({ values: { usageRights } }) => usageRights },
  exclusivity: {
    label: t("Exclusivity", "Эксклюзивность"),
    say: ({ values: { exclusivityDays } }, language) => amountOf(exclusivityDays, "exclusive", language),
  },
} as const satisfies Readonly<Record<string, SopRow>>;

export const termRows: readonly SopRow[] = Object.values(terms);

function upfront(share: number, language: Language): string {
  if (share === 0) return t("nothing: all of it after publication", "нет: вся сумма после выхода")[language];
  if (share === 1) return t("all of it, on signing", "вся сумма, при подписании")[language];
  const part = formatShare(share, language);
  return t(`${part} on signing`, `${part} при подписании`)[language];
}

/** "50 % on signing, the rest on the day of publication"; undefined where a part is not agreed. */
export function paidHow(market: SopMarket, language: Language): string | undefined {
  const { prepayShare } = market.values;
  const [first, rest] = [terms.upfront.say(market, language), terms.rest.say(market, language)];
  if (prepayShare === undefined || first === undefined || rest === undefined) return undefined;
  if (prepayShare === 1) return first;
  if (prepayShare === 0) return t(`all of it ${rest}`, `вся сумма ${rest}`)[language];
  return t(`${first}, the rest ${rest}`, `${first}, остаток ${rest}`)[language];
}
