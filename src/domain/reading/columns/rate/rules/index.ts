/** The grammar of a rate, in the order in which it is applied: what is no price first, then shares, terms, offers and goods. */
import type { Rule } from "../rule.ts";
import { addOnRules } from "./addOns.ts";
import { audienceRules } from "./audience.ts";
import { dateRules } from "./dates.ts";
import { goodsRules } from "./goods.ts";
import { noteRules } from "./notes.ts";
import { paymentRules } from "./payment.ts";
import { performanceRules } from "./performance.ts";
import { rightsRules } from "./rights.ts";
import { shareRules } from "./shares.ts";
import { spanRules } from "./spans.ts";
import { taxRules } from "./taxes.ts";

export type { Rule } from "../rule.ts";

export const rateRules: readonly Rule[] = [
  ...noteRules,
  ...audienceRules,
  ...shareRules,
  ...paymentRules,
  ...dateRules,
  ...rightsRules,
  ...taxRules,
  ...performanceRules,
  ...addOnRules,
  ...goodsRules,
  ...spanRules,
];
