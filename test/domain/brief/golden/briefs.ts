/** Golden rows → their briefs, through the real reading of the sheet and the Config tab, on a fixed day. */
import { holidayTable } from "../../../../scripts/holidays.ts";
import { briefDocument } from "../../../../src/domain/brief/brief.ts";
import { type BriefFacts, briefFacts } from "../../../../src/domain/brief/facts.ts";
import { type BriefDraft, draftOf } from "../../../../src/domain/brief/fields.ts";
import { withHolidays } from "../../../../src/domain/brief/holidays.ts";
import { notices } from "../../../../src/domain/brief/notices.ts";
import type { Cell } from "../../../../src/domain/cell.ts";
import { findMarket, freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import type { Document } from "../../../../src/domain/document.ts";
import { documentMarkdown } from "../../../../src/domain/markdown.ts";
import type { Text } from "../../../../src/domain/text.ts";
import { readSheet } from "../../sheets/read.ts";
import { type GoldenRow, goldenRows } from "./rows.ts";

/** Monday. */
const TODAY = "2026-10-05";
const holidays = holidayTable(2026);

export type GoldenBrief = {
  readonly name: string;
  readonly facts: BriefFacts;
  readonly draft: BriefDraft;
  readonly document: Document;
  /** As a person reads it: a no-break space is a space. */
  readonly text: string;
  /** What its author is told. */
  readonly notices: readonly Text[];
};

function briefOf(name: string, { market, markets, sheet, config: typed = {}, row, draft }: GoldenRow): GoldenBrief {
  const fresh = freshConfig(markets, sheet);
  const header = fresh[0] ?? [];
  const cells: Cell[][] = fresh.map((line) =>
    line.map((cell, at) => typed[String(line[0])]?.[String(header[at])] ?? cell),
  );
  const config = readConfig(cells);
  const { partnerships } = readSheet([Object.keys(row), Object.values(row)], config);
  const [partnership, own] = [partnerships[0], findMarket(config, market)];
  if (!partnership || !own) throw new Error(`no row for ${name}`);
  const read = briefFacts(partnership, own, config, TODAY);
  const facts = withHolidays({ ...read, campaignMarkets: markets }, holidays);
  const typedDraft = draftOf(draft);
  const document = briefDocument(facts, typedDraft, 1);
  return {
    name,
    facts,
    draft: typedDraft,
    document,
    text: documentMarkdown(document).replaceAll("\u00a0", " "),
    notices: notices(facts, typedDraft),
  };
}

export const goldenBriefs: readonly GoldenBrief[] = Object.entries(goldenRows).map(([name, row]) => briefOf(name, row));
