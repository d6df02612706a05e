/** The spreadsheet as the brief's window sees it, for tests of typing: one Campaigns tab and one creator's own texts, every answer as late as the test wants. */
import type { BriefRowAnswer, SavedDraftAnswer } from "../../src/domain/brief/answers.ts";
import {
  CAMPAIGN_HEADINGS,
  type CampaignColumn,
  campaignConflicts,
  campaignEdits,
  campaignIn,
  campaignNames,
  onlyTextsOf,
} from "../../src/domain/brief/campaigns.ts";
import { foldedName } from "../../src/domain/names.ts";

type Texts = Readonly<Record<string, string>>;
export type Saved = {
  readonly campaign: string;
  readonly parts: { readonly campaign: Texts; readonly market: Texts; readonly creator: Texts };
  readonly columns: readonly CampaignColumn[];
  readonly edited: readonly string[];
  readonly known?: Texts;
  readonly mine?: readonly Texts[];
};

export function openStore(row: (changes: object) => BriefRowAnswer, first: string, names: readonly string[]) {
  const rows: string[][] = [
    ["campaign", "goal", "brand"],
    ["Campaign", "Goal", "Brand"],
    ...names.map((name) => [name, `goal of ${name}`, "Tea"]),
  ];
  const own = new Map<string, Record<string, string>>();
  let last = first;

  /** What the server does: texts of the creator by campaign, then the campaign's row. */
  function save({ campaign, parts, columns, edited, known, mine }: Saved): SavedDraftAnswer {
    const key = foldedName(campaign);
    const given = { ...parts.market, ...parts.creator };
    const stored = own.get(key);
    const fresh = Object.entries(given).filter(([name]) => edited.includes(name));
    const kept = Object.entries(stored ?? {}).filter(([name]) => !edited.includes(name));
    const merged = stored ? Object.fromEntries([...kept, ...fresh]) : given;
    own.set(key, merged);
    last = campaign;
    if (!campaign) return { draft: merged };
    const values = { ...parts.campaign, campaign };
    const conflicts = campaignConflicts(rows, values, edited, known, mine);
    const free = edited.filter((name) => !conflicts.includes(name) && name !== "campaign");
    for (const { row: at, column, text } of campaignEdits({ top: 0, rows }, columns, values, free)) {
      while (rows.length < at) rows.push([]);
      const cells = rows[at - 1];
      if (cells) cells[column - 1] = text;
    }
    return { draft: merged, campaigns: onlyTextsOf(copy(), campaign), conflicts };
  }

  const copy = () => rows.map((cells) => Array.from(cells, (cell) => cell ?? ""));
  const read = (asked?: { readonly campaign?: string }) => {
    const campaign = asked?.campaign ?? last;
    return row({ campaigns: onlyTextsOf(copy(), campaign), draft: { ...own.get(foldedName(campaign)), campaign } });
  };
  return {
    read,
    save,
    /** Somebody else writes into the tab by hand. */
    byHand: (name: string, key: "goal" | "brand", text: string) => {
      const cells = rows.slice(CAMPAIGN_HEADINGS).find(([one]) => foldedName(one ?? "") === foldedName(name));
      if (cells) cells[key === "goal" ? 1 : 2] = text;
    },
    textsOf: (name: string): Texts => ({ ...own.get(foldedName(name)), ...campaignIn(rows, name) }),
    names: () => campaignNames(rows),
  };
}
