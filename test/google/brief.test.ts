/** The brief's endpoints on a sheet: the row under the cursor, the document, the log, what is kept. */
import { describe, expect, test } from "vitest";
import type { EarlierBrief, IssuedVersion } from "../../src/domain/brief/answers.ts";
import { briefDocument } from "../../src/domain/brief/brief.ts";
import { type CampaignRows, campaignIn } from "../../src/domain/brief/campaigns.ts";
import type { BriefFacts } from "../../src/domain/brief/facts.ts";
import { type BriefDraft, campaignColumns } from "../../src/domain/brief/fields.ts";
import { exampleDraft } from "../domain/brief/example.ts";
import { openTeam, sample, type Team } from "./sheet.ts";

type Row = {
  readonly problem?: string;
  readonly sheet: number;
  readonly seen: string;
  readonly facts: BriefFacts;
  readonly draft: Record<string, string>;
  readonly campaigns: CampaignRows;
  readonly earlier: readonly EarlierBrief[];
  readonly damaged: readonly number[];
};

type Sent = { readonly version: number; readonly link: string; readonly earlier?: readonly EarlierBrief[] };

const { start, ...draft } = exampleDraft;

function openBriefs(hooks = {}) {
  const documents: { name: string; content: string }[] = [];
  const storeDocument = (document: { name: string; content: string }) => {
    documents.push(document);
    return `https://docs.example.com/${documents.length}`;
  };
  const team = openTeam({ file: sample("partnerships.csv"), locale: "en_US", hooks: { storeDocument, ...hooks } });
  team.does("setUp");
  const gid = (name: string) => team.tabs().find((tab) => tab.name === name)?.sheetId ?? "";
  const select = (row: number, tab = team.tabs()[0]?.name ?? "") => ({
    sheetId: gid(tab),
    row,
    column: 1,
    rows: 1,
    columns: 1,
  });
  const readRow = (row: number, tab?: string): Row => {
    const result = team.run("briefRow", [], select(row, tab));
    if (!result.ok) throw new Error(result.message);
    return JSON.parse(String(result.value));
  };
  /** What the window sends: the document that it made of the draft. */
  const create = (row: Row, changes: { readonly draft?: BriefDraft; readonly version?: number } = {}) => {
    const { draft: typed = draft, version = 1 } = changes;
    const { sheet, seen, facts } = row;
    const content = { draft: typed, document: briefDocument(facts, typed, version) };
    const request = { sheet, row: facts.row, seen, campaign: typed.campaign, version, content };
    return team.does("createBrief", request) as Sent;
  };
  return { team, documents, readRow, create };
}

describe("the brief of the row under the cursor", () => {
  const { readRow } = openBriefs();

  test.each([
    [2, "Hannah Brooks", "US"],
    [3, "Света Крылова", "RU"],
    [8, "Асель М.", "KZ"],
  ])("row %i is %s in %s", (row, creator, code) => {
    const { facts } = readRow(row);
    expect([facts.row, facts.creator, facts.market.code]).toEqual([row, creator, code]);
  });

  test("a header, a blank row or another tab is a sentence", () => {
    expect(readRow(1).problem).toBe(
      "Row 1 is no partnership with a creator's name. Put the cursor on a partnership's row.",
    );
    expect(readRow(90).problem).toMatch(/^Row 90 is no partnership/);
    expect(readRow(3, "Config").problem).toMatch(/^The tab “Config” holds no partnerships/);
  });

  test("a market that Config does not know is a sentence that names those it knows", () => {
    const briefs = openBriefs();
    briefs.team.type("B2", "Mars");
    expect(briefs.readRow(2).problem).toMatch(
      /^Row 2: the market “Mars” is not in the Config tab, which knows US, RU, KZ\./,
    );
  });
});

describe("creating the document", () => {
  test("makes one document and one row of the Briefs tab, version by version", () => {
    const { team, documents, readRow, create } = openBriefs();
    const row = readRow(3);
    expect(create(row)).toEqual({
      version: 1,
      link: "https://docs.example.com/1",
      issued: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
      mark: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    const changed = { draft: { ...draft, goal: "Another goal." }, version: 2 };
    expect(create(row, changed)).toMatchObject({ version: 2 });
    expect(documents.map(({ name }) => name)).toEqual([
      "Бриф для Света Крылова · Autumn launch · 1",
      "Бриф для Света Крылова · Autumn launch · 2",
    ]);
    expect(documents[0]?.content).toContain("38\u00a0000\u00a0₽");
    const [header, ...rows] = team.read("Briefs");
    expect(header?.slice(0, 5)).toEqual(["Issued", "Creator", "Market", "Campaign", "Version"]);
    expect(rows.map((cells) => cells.slice(1, 6))).toEqual([
      ["Света Крылова", "RU", "Autumn launch", 1, "ru"],
      ["Света Крылова", "RU", "Autumn launch", 2, "ru"],
    ]);
    expect(JSON.parse(String(rows[0]?.[9])).draft).toEqual(draft);
    expect(readRow(3).earlier.map(({ version }) => version)).toEqual([1, 2]);
  });

  test("the newest version comes back with its content, so that the next can say what changed", () => {
    const { readRow, create } = openBriefs();
    const row = readRow(2);
    create(row);
    create(row, { version: 2, draft: { ...draft, goal: "Another goal." } });
    const [first, second] = readRow(2).earlier;
    expect(first?.json).toBeUndefined();
    expect(JSON.parse(second?.json ?? "").draft.goal).toBe("Another goal.");
  });

  test("a row of the log that somebody changed is told, left as it is, and its number is not given again", () => {
    const { team, readRow, create } = openBriefs();
    const row = readRow(2);
    create(row);
    create(row, { version: 2 });
    team.type("Briefs!D3", "Spring");
    team.type("Briefs!D3", "Autumn launch ");
    const content = String(team.read("Briefs")[2]?.[9]).replace("breakfast", "evening");
    team.type("Briefs!J3", content);
    const { damaged, earlier } = readRow(2);
    expect(damaged).toEqual([3]);
    expect(earlier.map(({ version, json }) => [version, json !== undefined])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(create(row, { version: 3 }).version).toBe(3);
    expect(team.read("Briefs")[2]?.[9]).toBe(content);
  });

  test("a row that was changed meanwhile is a sentence, and nothing is issued", () => {
    const { team, documents, readRow, create } = openBriefs();
    const row = readRow(2);
    team.type("C2", "$1,500");
    expect(() => create(row)).toThrow(/^Row 2 or the Config tab is not what this preview was made from/);
    expect(documents).toEqual([]);
    expect(team.tabs().map(({ name }) => name)).not.toContain("Briefs");
  });

  test("a row that is gone is a sentence", () => {
    const { team, readRow, create } = openBriefs();
    const row = readRow(4);
    for (const column of ["A", "B", "C", "D", "E"]) team.type(`${column}4`, "");
    expect(() => create(row)).toThrow(/^Row 4 or the Config tab is not what this preview was made from/);
  });

  test("a document that was numbered before another window issued that version has to be numbered anew", () => {
    const { team, documents, readRow, create } = openBriefs();
    const row = readRow(2);
    create(row);
    const late = { ...draft, goal: "Another goal." };
    expect(create(row, { draft: late }).earlier).toMatchObject([{ version: 1, campaign: "Autumn launch" }]);
    expect(documents).toHaveLength(1);
    expect(create(row, { draft: late, version: 2 }).version).toBe(2);
    expect(team.read("Briefs").map((cells) => cells[4])).toEqual(["Version", 1, 2]);
  });

  test("while somebody else issues a brief, one waits and is told so", () => {
    const { team, readRow, create } = openBriefs();
    const row = readRow(2);
    const release = team.holdDocumentLock();
    expect(() => create(row)).toThrow(/^Somebody else is changing this spreadsheet/);
    release();
    expect(create(row).version).toBe(1);
  });

  test("what Drive refuses leaves no row behind", () => {
    const refuse = () => {
      throw new Error("The user's Drive storage quota has been exceeded.");
    };
    const { team, readRow, create } = openBriefs({ storeDocument: refuse });
    expect(() => create(readRow(2))).toThrow(/quota/);
    expect(team.tabs().map(({ name }) => name)).not.toContain("Briefs");
  });

  test("a Briefs tab without its headings is a sentence before anything is made", () => {
    const { team, documents, readRow, create } = openBriefs();
    const row = readRow(2);
    create(row);
    team.type("Briefs!E1", "");
    expect(() => create(row, { version: 2 })).toThrow(/^The tab “Briefs” has lost one of its headings/);
    expect(documents).toHaveLength(1);
  });

  test("texts that look like formulas, HTML or dates are logged and shown as they are", () => {
    const { team, documents, readRow, create } = openBriefs();
    const nasty = { ...draft, campaign: "=1+1", goal: "<img src=x>", why: "1/2" };
    expect(create(readRow(2), { draft: nasty }).version).toBe(1);
    expect(create(readRow(2), { draft: { ...nasty, why: "2/3" }, version: 2 }).version).toBe(2);
    expect(team.read("Briefs")[1]?.[3]).toBe("=1+1");
    expect(documents[0]?.content).not.toContain("<img");
  });

  test("a campaign that reads as a month still counts its versions", () => {
    const { readRow, create } = openBriefs();
    const dated = { ...draft, campaign: "Oct 2026" };
    create(readRow(2), { draft: dated });
    expect(create(readRow(2), { draft: { ...dated, goal: "Other." }, version: 2 }).version).toBe(2);
  });

  test("10,000 characters go into the document and are logged whole", () => {
    const { team, readRow, create } = openBriefs();
    const long = { ...draft, why: "чай 🍵".repeat(2_000), goal: "g".repeat(20_000), audience: "a".repeat(20_000) };
    create(readRow(2), { draft: long });
    const cells = team.read("Briefs")[1]?.slice(9).map(String) ?? [];
    expect(cells.length).toBeGreaterThan(1);
    expect(JSON.parse(cells.join("")).draft).toEqual(long);
  });
});

describe("the log", () => {
  const open = (team: Team, mark: string | undefined) => team.does("issuedBrief", { mark }) as IssuedVersion;
  const twoVersions = () => {
    const briefs = openBriefs();
    const row = briefs.readRow(2);
    briefs.create(row);
    briefs.create(row, { version: 2, draft: { ...draft, goal: "Another goal." } });
    return { ...briefs, marks: briefs.readRow(2).earlier.map(({ mark }) => mark) };
  };

  test("shows any version as it went out, who issued it and when", () => {
    const { team, marks } = twoVersions();
    const first = open(team, marks[0]);
    expect(first).toMatchObject({ creator: "Hannah Brooks", campaign: "Autumn launch", version: 1 });
    expect(first.issued).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(JSON.stringify(first.document)).toContain(draft.goal);
    expect(JSON.stringify(first.document)).not.toContain("Another goal.");
    expect(JSON.stringify(open(team, marks[1]).document)).toContain("Another goal.");
  });

  test("shows the version of the row under the cursor in its tab", () => {
    const { readRow } = twoVersions();
    expect(readRow(3, "Briefs")).toMatchObject({ issued: { version: 2, creator: "Hannah Brooks" } });
    expect(readRow(1, "Briefs").problem).toMatch(/^Row 1 of the Briefs tab is no issued brief/);
    expect(readRow(40, "Briefs").problem).toMatch(/^Row 40 of the Briefs tab is no issued brief/);
  });

  test("finds a version whose row people moved", () => {
    const { team, marks } = twoVersions();
    const [, first = [], second = []] = team.read("Briefs");
    for (const [index, cell] of first.entries()) {
      const column = String.fromCharCode(65 + index);
      team.type(`Briefs!${column}2`, String(second[index]));
      team.type(`Briefs!${column}3`, String(cell));
    }
    expect(open(team, marks[0]).version).toBe(1);
  });

  test("says what happened to a version that was changed or is gone", () => {
    const { team, readRow, marks } = twoVersions();
    team.type("Briefs!B2", "Somebody");
    expect(() => open(team, marks[0])).toThrow(/^Row 2 of the Briefs tab was changed by hand/);
    expect(readRow(2, "Briefs").problem).toMatch(/^Row 2 of the Briefs tab was changed by hand/);
    team.type("Briefs!I3", "");
    expect(() => open(team, marks[1])).toThrow(/^This version is not in the Briefs tab any more/);
    expect(() => open(team, undefined)).toThrow(/^The brief could not be read/);
  });
});

describe("what is typed", () => {
  const owner = { campaign: "Autumn", market: "RU", creator: "Света Крылова" };
  const nothing = { campaign: {}, market: {}, creator: {} };
  const columns = campaignColumns("en");
  const save = (team: Team, parts: object, changes: object = {}) =>
    team.does("saveBriefDraft", { ...owner, parts: { ...nothing, ...parts }, columns, edited: [], ...changes });

  test("is kept: the campaign's part in the Campaigns tab for every creator, the creator's own part for this one", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { campaign: "Autumn", goal: "=Try it" }, creator: { promoCode: "SVETA" } });
    expect(team.read("Campaigns").map((cells) => cells[0])).toEqual(["campaign", "Campaign", "Autumn"]);
    expect(readRow(3).draft).toEqual({ campaign: "Autumn", promoCode: "SVETA" });
    expect(readRow(4).draft).toEqual({ campaign: "Autumn" });
    expect(campaignIn(readRow(4).campaigns, "autumn")).toMatchObject({ goal: "=Try it", why: "" });
  });

  test("leaves alone what others changed by hand in the tab", () => {
    const { team, readRow } = openBriefs();
    const campaign = { campaign: "Autumn", goal: "Try it", why: "Nobody knows it." };
    save(team, { campaign });
    const why = columns.findIndex(({ key }) => key === "why");
    team.type(`Campaigns!${String.fromCharCode(65 + why)}3`, "Typed by hand.");
    save(team, { campaign: { ...campaign, goal: "Taste it" } }, { edited: ["goal"] });
    expect(campaignIn(readRow(3).campaigns, "Autumn")).toMatchObject({ goal: "Taste it", why: "Typed by hand." });
    expect(team.read("Campaigns")).toHaveLength(3);
  });

  test("before the campaign has a name is kept too", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { goal: "Try it" } }, { campaign: "" });
    expect(readRow(3).draft).toEqual({ goal: "Try it" });
    expect(team.tabs().map(({ name }) => name)).not.toContain("Campaigns");
  });

  test("and too long to be kept is a sentence; the universal part has room", () => {
    const { team, readRow } = openBriefs();
    const long = "ж".repeat(10_000);
    expect(() => save(team, { creator: { deliverables: long } })).toThrow(
      /too long to be kept for later \(21 KB of at most 9\)/,
    );
    save(team, { campaign: { campaign: "Autumn", goal: long } });
    expect(campaignIn(readRow(3).campaigns, "Autumn")?.goal).toBe(long);
  });
});

test("all rows of the selection are named, down to the last that holds anything", () => {
  const { team } = openBriefs();
  const sheetId = team.tabs()[0]?.sheetId ?? "";
  const rowsOf = (row: number, rows: number) => {
    const result = team.run("briefRow", [], { sheetId, row, column: 1, rows, columns: 1 });
    return result.ok ? JSON.parse(String(result.value)).selected : result.message;
  };
  expect(rowsOf(3, 2)).toEqual([3, 4]);
  expect(rowsOf(20, 900)).toEqual([20, 21]);
});

test("a row can be named instead of selected", () => {
  const { team, readRow } = openBriefs();
  const { sheet } = readRow(2);
  expect(team.does("briefRow", { sheet, row: 3 })).toMatchObject({ facts: { creator: "Света Крылова" }, selected: [] });
  expect(team.does("briefRow", { sheet: 99, row: 3 })).toMatchObject({
    problem: expect.stringMatching(/^Row 3 is no/),
  });
});

test("the menu opens the sidebar with the view of the brief", () => {
  const { team } = openBriefs();
  team.does("brief");
  expect(team.events.find(({ kind }) => kind === "sidebar")).toMatchObject({
    title: "Brief",
    html: expect.stringContaining('openView("brief", "en")'),
  });
});
