/** Logged briefs → the versions of one partnership: which is the newest, which number comes next. */
import { sameName } from "../names.ts";
import type { BriefOwner, LoggedBrief } from "./log.ts";

/** The briefs of one creator in one market. */
export const briefsOf = <B extends BriefOwner>(
  briefs: readonly B[],
  { creator, market }: Omit<BriefOwner, "campaign">,
): readonly B[] => briefs.filter((brief) => sameName(brief.creator, creator) && brief.market === market);

type Numbered = Pick<LoggedBrief, "campaign" | "version" | "json" | "withdrawn">;

/** The newest of a creator's briefs for one campaign whose content is whole and which was not withdrawn. */
export const newestBrief = <B extends Numbered>(briefs: readonly B[], campaign: string): B | undefined =>
  ofCampaign(briefs, campaign)
    .filter(({ json, version, withdrawn }) => json !== undefined && version !== undefined && !withdrawn)
    .reduce<B | undefined>((newest, one) => ((newest?.version ?? 0) > (one.version ?? 0) ? newest : one), undefined);

/** By their numbers, rows that say none first. */
export const byVersion = (one: { readonly version?: number }, other: { readonly version?: number }): number =>
  (one.version ?? 0) - (other.version ?? 0);

/** One more than the newest, withdrawn ones too; a row that says no number any more still counts as one. */
export const nextVersion = (briefs: readonly Numbered[], campaign: string): number => {
  const own = ofCampaign(briefs, campaign);
  return own.reduce((newest, { version = 0 }) => Math.max(newest, version), own.length) + 1;
};

const ofCampaign = <B extends Numbered>(briefs: readonly B[], campaign: string): readonly B[] =>
  briefs.filter((brief) => sameName(brief.campaign, campaign));
