/** Permissions that a person did not give, and a Drive that is off: each is a sentence with what to do. */
import { describe, expect, test } from "vitest";
import type { Circumstances } from "../../scripts/workbench/runtime/types.ts";
import { header, maya, sentenceOf, sveta } from "./asGoogle.ts";
import { draft, openBriefs } from "./briefs.ts";
import { openTeam } from "./sheet.ts";

const ADDRESS = "https://accounts.google.com/o/oauth2/auth";
const month = { on: true, day: 1, hour: 6, zone: "Europe/Moscow", owner: "Maya" };

function prepared(circumstances: Circumstances, locale = "en_US") {
  const documents: string[] = [];
  const storeDocument = ({ name }: { name: string }) => {
    documents.push(name);
    return "https://docs.example.com/1";
  };
  const team = openTeam({ cells: { Team: [header, maya, sveta] }, locale, circumstances, hooks: { storeDocument } });
  team.does("setUp", { markets: ["US", "RU"] });
  return { team, documents };
}

describe("without the permission for triggers", () => {
  test.each([
    ["everyMonth", month],
    ["everyMonthState", undefined],
    ["everyMorning", { on: true, owner: "Maya" }],
  ])("%s says so, with the address where it is given", (door, answers) => {
    const { team } = prepared({ refused: ["script.scriptapp"] });
    expect(sentenceOf(team, door, answers)).toBe(
      `Crossmarket may not run by itself yet. Allow it here, then try again: ${ADDRESS}`,
    );
  });

  test("the week's window, which only shows the morning's switch, opens", () => {
    const { team } = prepared({ refused: ["script.scriptapp"] });
    expect(sentenceOf(team, "weekOf")).toBe("");
  });
});

describe("without the permission for Drive", () => {
  test.each([
    ["en_US", /^Crossmarket may not create documents in your Drive yet\. Allow it here, then try again: https:/],
    [
      "ru_RU",
      /^У Crossmarket пока нет разрешения создавать документы на вашем Диске\. Разрешите здесь и повторите: https:/,
    ],
  ])("the process document says so in %s", (locale, sentence) => {
    const { team, documents } = prepared({ refused: ["drive.file"] }, locale);
    expect(sentenceOf(team, "sop", { for: "creators" })).toMatch(sentence);
    expect(documents).toEqual([]);
  });
});

describe("a Drive service that is off", () => {
  test.each(["off", "missing"] as const)("%s: says what to do in the script's editor, and issues nothing", (drive) => {
    const { team, documents } = prepared({ drive });
    expect(sentenceOf(team, "sop", { for: "creators" })).toMatch(
      /^Nothing was issued: the Drive service is not switched on for this sheet’s script\. Open Extensions, Apps Script, Services; /,
    );
    expect(documents).toEqual([]);
    expect(team.tabs().map(({ name }) => name)).not.toContain("SOP");
  });

  test("offers the brief's other ways out", () => {
    const briefs = openBriefs();
    const row = briefs.readRow(2);
    const off = openBriefs({}, undefined, briefs.team.exportState(), { drive: "off" });
    expect(() => off.create(row, { draft })).toThrow(
      /then try again\. Meanwhile use Copy or Download: they need no permission\.$/,
    );
    expect(off.team.tabs().map(({ name }) => name)).not.toContain("Briefs");
  });
});

test("the log says who made a document, as Drive has it", () => {
  const { team } = prepared({});
  team.does("sop", { for: "creators" });
  const [names = [], row = []] = team.read("SOP");
  expect(row[names.indexOf("Issued by")]).toBe("someone@example.com");
});
