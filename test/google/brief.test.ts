/** The brief's endpoints on a sheet: the row under the cursor, the document and its row of the log. */
import { describe, expect, test } from "vitest";
import { briefDocument } from "../../src/domain/brief/brief.ts";
import { campaignIn } from "../../src/domain/brief/campaigns.ts";
import { campaignColumns } from "../../src/domain/brief/fields.ts";
import { draft, openBriefs } from "./briefs.ts";

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

  test("a row that moved meanwhile is found again by its creator and market", () => {
    const { team } = openBriefs();
    const { sheet } = team.does("briefRow") as { sheet: number };
    const of = { creator: "Света Крылова", market: "RU" };
    const asked = (more: object) =>
      (
        team.does("briefRow", { sheet, row: 2, campaign: "Spring", ...more }) as {
          facts: { row: number; creator: string };
        }
      ).facts;
    expect(asked({ of })).toMatchObject({ row: 3, creator: "Света Крылова" });
    expect(asked({})).toMatchObject({ row: 2, creator: "Hannah Brooks" });
    expect(asked({ of: { creator: "Nobody", market: "RU" } })).toMatchObject({ row: 2, creator: "Hannah Brooks" });
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
      "Бриф · Света Крылова · Autumn launch · 1",
      "Бриф · Света Крылова · Autumn launch · 2",
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

  test("a campaign that was changed by hand since the window saw it is answered with the tab, and nothing is issued", () => {
    const { team, documents, readRow, create } = openBriefs();
    const parts = { campaign: { campaign: "Autumn launch", goal: "Try it" }, market: {}, creator: {} };
    const owner = { campaign: "Autumn launch", market: "US", creator: "Hannah Brooks" };
    team.does("saveBriefDraft", { ...owner, parts, columns: campaignColumns("en"), edited: [] });
    const row = readRow(2);
    const goal = (team.read("Campaigns")[0] ?? []).indexOf("goal");
    team.type(`Campaigns!${String.fromCharCode(65 + goal)}3`, "By hand.");
    expect(campaignIn(create(row).campaigns ?? [], "Autumn launch")).toMatchObject({ goal: "By hand." });
    expect(documents).toEqual([]);
    expect(create(readRow(2)).version).toBe(1);
  });

  test("a column of the team's own beside ours does not matter to a campaign", () => {
    const { team, readRow, create } = openBriefs();
    const parts = { campaign: { campaign: "Autumn launch", goal: "Try it" }, market: {}, creator: {} };
    const owner = { campaign: "Autumn launch", market: "US", creator: "Hannah Brooks" };
    team.does("saveBriefDraft", { ...owner, parts, columns: campaignColumns("en"), edited: [] });
    const width = team.read("Campaigns")[0]?.length ?? 0;
    const own = String.fromCharCode(65 + width);
    team.type(`Campaigns!${own}1`, "status");
    const row = readRow(2);
    team.type(`Campaigns!${own}3`, "approved");
    expect(create(row).version).toBe(1);
  });

  test("whether the last version is still the newest can be asked without issuing anything", () => {
    const { team, documents, readRow, create } = openBriefs();
    const row = readRow(2);
    create(row);
    const ask = (version: number) => {
      const content = { draft, document: briefDocument(row.facts, draft, version) };
      const { sheet, seen } = row;
      const request = { sheet, row: 2, seen, campaign: draft.campaign, version, content, confirm: true };
      return team.does("createBrief", request);
    };
    expect(ask(2)).toEqual({ confirmed: true });
    expect(ask(1)).toMatchObject({ earlier: [{ version: 1 }] });
    expect(documents).toHaveLength(1);
  });

  test("a log that this person may not edit is told before a document is made", () => {
    const { team, documents, readRow, create } = openBriefs();
    create(readRow(2));
    const state = team.exportState();
    const sheetId = team.tabs().find(({ name }) => name === "Briefs")?.sheetId ?? "";
    const where = { sheetId, row: 1, column: 1, rows: 100, columns: 26 };
    const side = state.side as unknown as { protections: object[] };
    side.protections.push({ id: "p", kind: "SHEET", where, description: "", warningOnly: false, closed: true });
    const locked = openBriefs({}, undefined, state);
    expect(() => locked.create(locked.readRow(2), { version: 2 })).toThrow(
      /“Briefs” is protected .* Nothing was written/,
    );
    expect([...documents, ...locked.documents]).toHaveLength(1);
  });

  test("what Drive refuses leaves no row behind", () => {
    const refuse = () => {
      throw new Error("The user's Drive storage quota has been exceeded.");
    };
    const { team, readRow, create } = openBriefs({ storeDocument: refuse });
    expect(() => create(readRow(2))).toThrow(
      /^Nothing was issued: Drive did not make the document \(“.*quota.*”\)\. Try again in a minute, or use Copy/,
    );
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

  test("signs that nobody sees get into no document's name", () => {
    const { documents, readRow, create } = openBriefs();
    create(readRow(2), { draft: { ...draft, campaign: "Autumn\u202e\nlaunch" } });
    expect(documents[0]?.name).toBe("Brief for Hannah Brooks · Autumn launch · 1");
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

test("rows of several ranges are named from top to bottom, each once; the last range is where the cursor is", () => {
  const { team } = openBriefs();
  const at = (row: number, rows: number) => ({ row, column: 1, rows, columns: 1 });
  const view = { sheetId: team.tabs()[0]?.sheetId ?? "", ...at(3, 2), earlier: [at(9, 2), at(4, 1)] };
  const result = team.run("briefRow", [], view);
  const { selected, facts } = JSON.parse(String(result.ok && result.value));
  expect(selected).toEqual([3, 4, 9, 10]);
  expect(facts.row).toBe(3);
});

test("a row that a filter or a person hides is passed over, and so is one that is no partnership", () => {
  const { team, readRow } = openBriefs();
  const { sheet } = readRow(2);
  const asked = (row: number) => {
    const sheetId = team.tabs()[0]?.sheetId ?? "";
    const view = { sheetId, row: 2, column: 1, rows: 9, columns: 1, filtered: [4] };
    const result = team.run("briefRow", [JSON.stringify({ sheet, row })], view);
    return JSON.parse(String(result.ok && result.value)) as { passedOver?: string; problem?: string };
  };
  expect(asked(4)).toMatchObject({ passedOver: "hidden", problem: "Row 4 is hidden." });
  expect(asked(3).passedOver).toBeUndefined();
  expect(asked(40)).toMatchObject({ passedOver: "none" });
});

describe("one creator in several rows", () => {
  const rowsOf = (...others: string[][]) => ({
    plans: [
      ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"],
      ["Anna K.", "US", "$1,000", "reach 10k", "", "Autumn launch"],
      ...others,
    ],
  });

  test("of two markets has a first version in each", () => {
    const { readRow, create } = openBriefs({}, rowsOf(["Anna K.", "RU", "40к", "охват 10к", "", "Autumn launch"]));
    expect(create(readRow(2)).version).toBe(1);
    expect(readRow(3)).toMatchObject({ earlier: [], twins: [] });
    expect(create(readRow(3)).version).toBe(1);
    expect(readRow(2).earlier.map(({ version }) => version)).toEqual([1]);
  });

  test("of one market and campaign is told, whatever the case and the spaces", () => {
    const { readRow } = openBriefs(
      {},
      rowsOf(
        ["anna  k.", "USA", "$2,000", "reach 20k", "", "autumn launch"],
        ["Anna K.", "US", "$2,000", "reach 20k", "", "Spring"],
      ),
    );
    expect([2, 3, 4].map((row) => readRow(row).twins)).toEqual([[3], [2], []]);
  });
});

test("a row without a campaign is a twin of the one that names the campaign under which its texts are kept", () => {
  const { team, readRow } = openBriefs(
    {},
    {
      plans: [
        ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"],
        ["Anna K.", "US", "$1,000", "reach 10k", "", ""],
        ["Anna K.", "US", "$2,000", "reach 20k", "", "Autumn launch"],
        ["Anna K.", "US", "$2,000", "reach 20k", "", "Spring"],
      ],
    },
  );
  const parts = { campaign: { campaign: "Autumn launch", goal: "Try it" }, market: {}, creator: {} };
  const owner = { campaign: "Autumn launch", market: "US", creator: "Anna K." };
  team.does("saveBriefDraft", { ...owner, parts, columns: campaignColumns("en"), edited: [] });
  expect([2, 3, 4].map((row) => readRow(row).twins)).toEqual([[3], [2], []]);
});

test.each(["Pacific/Auckland", "Pacific/Kiritimati", "America/Los_Angeles", "Europe/Moscow"])(
  "a day typed into the Campaigns tab is that day in %s",
  (timeZone) => {
    const { team, readRow } = openBriefs({ timeZone });
    const parts = { campaign: { campaign: "Autumn launch", goal: "Try it" }, market: {}, creator: {} };
    const owner = { campaign: "Autumn launch", market: "US", creator: "Hannah Brooks" };
    team.does("saveBriefDraft", { ...owner, parts, columns: campaignColumns("en"), edited: [] });
    const at = (team.read("Campaigns")[0] ?? []).indexOf("launchWeek");
    // a row below the plain text of ours, where Sheets makes a date of what is typed
    team.type("Campaigns!A4", "Winter");
    team.type(`Campaigns!${String.fromCharCode(65 + at)}4`, "2026-12-14");
    const { sheet } = readRow(2);
    const { campaigns } = team.does("briefRow", { sheet, row: 2, campaign: "Winter" }) as { campaigns: string[][] };
    expect(campaignIn(campaigns, "Winter")?.launchWeek).toBe("2026-12-14");
  },
);

test("a campaign that Sheets made a date of is named by its day, in the row as in the Campaigns tab", () => {
  const { team, readRow } = openBriefs(
    {},
    {
      plans: [
        ["Creator", "Market", "Rate", "KPIs", "Campaign"],
        ["Anna", "US", "$1", "reach 1k", ""],
      ],
    },
  );
  team.type("E2", "2026-10-01");
  expect(readRow(2).facts.campaign).toBe("2026-10-01");
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

test("the number of service calls does not grow with the team's rows, nor with the briefs that were issued", () => {
  const row = (index: number) => [
    `Creator ${index}`,
    index % 2 ? "US" : "RU",
    "$1,000",
    "reach 10k",
    "",
    "Autumn launch",
  ];
  const callsWith = (rows: number, versions: number) => {
    const header = ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"];
    const briefs = openBriefs({}, { plans: [header, ...Array.from({ length: rows }, (_, index) => row(index + 1))] });
    for (let version = 1; version <= versions; version++) {
      const goal = `Goal ${version}`;
      briefs.create(briefs.readRow(2), { version, draft: { ...draft, goal } });
    }
    const { team, readRow } = briefs;
    const known = readRow(3);
    const content = { draft, document: briefDocument(known.facts, draft, 1) };
    const { sheet, seen } = known;
    const parts = { campaign: { campaign: "Autumn launch", goal: "Try it" }, market: {}, creator: {} };
    const owner = { campaign: "Autumn launch", market: "RU", creator: "Creator 2" };
    return [
      team.run("briefRow", [JSON.stringify({ sheet, row: 3 })]),
      team.run("createBrief", [
        JSON.stringify({ sheet, row: 3, seen, campaign: "Autumn launch", version: 1, content }),
      ]),
      team.run("saveBriefDraft", [
        JSON.stringify({ ...owner, parts, columns: campaignColumns("en"), edited: ["goal"] }),
      ]),
    ].map((result) => (result.ok ? result.calls : result.message));
  };
  const few = callsWith(2, 1);
  expect(few.every((calls) => typeof calls === "number" && calls > 0)).toBe(true);
  expect(callsWith(60, 6)).toEqual(few);
});
