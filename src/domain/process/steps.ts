/** The way of a partnership, one table: each step with its stage, who moves, when it is asked for, what proves it, by when it is due. */

import { addDays } from "../day.ts";
import type { Text } from "../text.ts";
import { type Due, dues, isRevised } from "./dues.ts";
import { type Done, doneOn, firstDay, happened, hasResults, hasToken, posted, postedBy } from "./evidence.ts";
import { isPaidFor, paid } from "./paying.ts";
import { payLabel } from "./payLabel.ts";
import type { Mover, ProcessFacts, Stage, StepKey } from "./types.ts";

export type Step = {
  readonly key: StepKey;
  readonly stage: Stage;
  readonly label: Text;
  readonly mover: Mover;
  /** Steps that must have been before it, so that they are done once it is. */
  readonly after: readonly StepKey[];
  /** Left out where every partnership needs it. */
  readonly applies?: (facts: ProcessFacts) => boolean;
  readonly done: (facts: ProcessFacts) => Done | undefined;
  readonly due?: Due;
  /** A paper that goes alongside: a step that is due earlier comes first. */
  readonly isBeside?: true;
  /** What it asks for at this moment, where that differs from its label. */
  readonly now?: (facts: ProcessFacts) => { readonly label: Text; readonly mover: Mover } | undefined;
};

const t = (en: string, ru: string): Text => ({ en, ru });

/** The market's Config names a token that the post needs. */
export const needsToken = ({ market: { values } }: ProcessFacts): boolean => values.adTokenForCreator !== undefined;

const hasProduct = (facts: ProcessFacts): boolean => {
  const { rate, productValue = rate.productValue ?? 0 } = facts.partnership;
  return (
    rate.status === "noncash" || productValue > 0 || firstDay(facts, "productSent", "productReceived") !== undefined
  );
};

export const steps: readonly Step[] = [
  {
    key: "vet",
    stage: "vetting",
    label: t("Vet the creator", "Проверить блогера"),
    mover: "us",
    after: [],
    done: (facts) => (facts.person?.vetted === "passed" ? doneOn(facts.person.vettedOn) : happened(facts, "vetted")),
    due: dues.vet,
    now: ({ person }) => (person?.vetted === "failed" ? { label: vettingFailed, mover: "us" } : undefined),
  },
  {
    key: "agree",
    stage: "brief",
    label: t("Agree on the terms", "Договориться об условиях"),
    mover: "us",
    after: ["vet"],
    done: (facts) => happened(facts, "agreed") ?? (facts.partnership.status === "agreed" ? {} : undefined),
    due: dues.agree,
    now: (facts) => (isAsked(facts) ? { label: awaitAnswer, mover: "creator" } : undefined),
  },
  {
    key: "brief",
    stage: "brief",
    label: t("Issue the brief", "Выдать бриф"),
    mover: "us",
    after: ["agree"],
    done: ({ brief }) => brief && { on: brief.issuedOn },
    due: dues.brief,
  },
  {
    key: "sign",
    stage: "execution",
    label: t("Sign the agreement", "Подписать договор"),
    mover: "creator",
    after: ["agree"],
    done: (facts) => happened(facts, "signed"),
    due: dues.sign,
  },
  {
    key: "contractData",
    stage: "execution",
    label: t("Get the details for the contract and the ad operator", "Получить данные для договора и ОРД"),
    mover: "creator",
    after: ["agree"],
    applies: needsToken,
    done: (facts) => happened(facts, "contractData"),
    due: dues.beforePublication,
    isBeside: true,
  },
  {
    key: "sendProduct",
    stage: "execution",
    label: t("Send the product", "Отправить продукт"),
    mover: "us",
    after: ["agree"],
    applies: hasProduct,
    done: (facts) => happened(facts, "productSent", "productReceived"),
    due: dues.sendProduct,
  },
  {
    key: "draft",
    stage: "execution",
    label: t("Send the draft", "Прислать черновик"),
    mover: "creator",
    after: ["brief", "sign", "sendProduct"],
    done: (facts) => happened(facts, "draft"),
    due: dues.draft,
  },
  {
    key: "feedback",
    stage: "execution",
    label: t("Give feedback on the draft", "Ответить по черновику"),
    mover: "us",
    after: ["draft"],
    done: (facts) => happened(facts, "feedback"),
    due: dues.feedback,
  },
  {
    key: "approve",
    stage: "execution",
    label: t("Approve the draft", "Согласовать черновик"),
    mover: "us",
    after: ["feedback"],
    done: (facts) => happened(facts, "approved"),
    due: dues.approve,
    now: (facts) => (isRevised(facts) ? { label: revise, mover: "creator" } : undefined),
  },
  {
    key: "token",
    stage: "execution",
    label: t("Get the ad token (erid)", "Получить токен erid"),
    mover: "us",
    after: ["contractData"],
    applies: needsToken,
    done: (facts) => happened(facts, "token") ?? (hasToken(facts) ? {} : undefined),
    due: dues.beforePublication,
    isBeside: true,
  },
  {
    key: "post",
    stage: "execution",
    label: t("Publish the post", "Опубликовать пост"),
    mover: "creator",
    after: ["approve", "token"],
    done: posted,
    due: dues.post,
  },
  {
    key: "statistics",
    stage: "measurement",
    label: t("Send the statistics", "Прислать статистику"),
    mover: "creator",
    after: ["post"],
    done: (facts) => happened(facts, "statistics") ?? (hasResults(facts) ? {} : undefined),
    due: dues.statistics,
  },
  {
    key: "act",
    stage: "measurement",
    label: t("Sign the act", "Подписать акт"),
    mover: "creator",
    after: ["post"],
    applies: needsToken,
    done: (facts) => happened(facts, "act") ?? (posted(facts) && paid(facts) ? {} : undefined),
    due: dues.act,
    isBeside: true,
  },
  {
    key: "pay",
    stage: "payment",
    label: t("Pay the creator", "Оплатить"),
    mover: "us",
    after: ["agree"],
    applies: isPaidFor,
    done: paid,
    due: dues.pay,
    now: payLabel,
  },
  {
    key: "decide",
    stage: "payment",
    label: t("Decide what comes next with this creator", "Решить, что дальше с этим блогером"),
    mover: "us",
    after: [],
    done: decided,
    due: dues.decide,
  },
];

const vettingFailed = t("Say no, or vet the creator again", "Отказать или проверить блогера ещё раз");
const awaitAnswer = t("Answer our message", "Ответить на наше сообщение");
const revise = t("Send the next draft", "Прислать исправленный черновик");

const isAsked = (facts: ProcessFacts): boolean =>
  facts.partnership.status === "contacted" || firstDay(facts, "contacted") !== undefined;

/** After so many days nobody is reminded any more, where Config does not say how often one talks. */
const USUAL_DAYS = 30;

/** A talk after the post decides it; later than the next one would have been, it is no question any more. */
function decided(facts: ProcessFacts): Done | undefined {
  const out = postedBy(facts);
  if (out === undefined) return undefined;
  const talks = facts.activity.filter(({ what, on }) => what === "checkIn" && on >= out && on <= facts.today);
  const [talk] = talks.map(({ on }) => on).sort();
  const last = facts.person?.lastCheckIn;
  if (talk !== undefined || (last !== undefined && last >= out)) return doneOn(talk ?? last);
  const lapsed = addDays(out, facts.market.values.checkInEveryDays ?? USUAL_DAYS);
  return lapsed < facts.today ? { on: lapsed } : undefined;
}

export const stepOf = (key: StepKey): Step => steps.find((step) => step.key === key) as Step;
