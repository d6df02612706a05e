/** The custom functions, in the order in which README and help show them. */
import { AMOUNT } from "./amount.ts";
import { AUDIENCE_QUALITY } from "./audienceQuality.ts";
import { AUDIENCE_QUALITY_PARTS } from "./audienceQualityParts.ts";
import { COST_PER_MILLE } from "./costPerMille.ts";
import { COST_PER_VIEW } from "./costPerView.ts";
import { CPE } from "./cpe.ts";
import type { Definition } from "./define.ts";
import { DEMOGRAPHICS_MATCH } from "./demographicsMatch.ts";
import { ENGAGEMENT_QUALITY } from "./engagementQuality.ts";
import { ENGAGEMENT_RATE } from "./engagementRate.ts";
import { KPI_STATUS } from "./kpiStatus.ts";
import { MARKET_PARAMETER } from "./marketParameter.ts";
import { METRIC } from "./metric.ts";
import { REACH_PER_SPEND } from "./reachPerSpend.ts";
import { READING } from "./reading.ts";

const all: readonly Definition[] = [
  CPE,
  COST_PER_MILLE,
  COST_PER_VIEW,
  REACH_PER_SPEND,
  ENGAGEMENT_RATE,
  DEMOGRAPHICS_MATCH,
  AUDIENCE_QUALITY,
  AUDIENCE_QUALITY_PARTS,
  ENGAGEMENT_QUALITY,
  KPI_STATUS,
  METRIC,
  AMOUNT,
  READING,
  MARKET_PARAMETER,
];

export const functions: Readonly<Record<string, Definition>> = Object.fromEntries(all.map((one) => [one.name, one]));
