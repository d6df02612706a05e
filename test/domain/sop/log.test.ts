/** Versions: a row of the SOP tab and back, and what changed since the last. */
import { describe, expect, test } from "vitest";
import { english } from "../../../src/domain/brief/words/en.ts";
import { type Cell, textOf } from "../../../src/domain/cell.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { sopLinkIs } from "../../../src/domain/sop/done.ts";
import {
  type IssuedDocument,
  loggedDocuments,
  logHeader,
  logPlaces,
  logRow,
  versionsOf,
} from "../../../src/domain/sop/log.ts";
import { sopOf } from "../../../src/domain/sop/sop.ts";
import { nextVersion } from "../../../src/domain/sop/version.ts";
import { filled, sopConfig, twoMarkets } from "./example.ts";

const issuedOn = (day: string, version: number, config = twoMarkets) =>
  sopOf(config, { for: "creators", language: "en" }, { day, version });
const issued: IssuedDocument = {
  kind: "creators",
  language: "en",
  issued: "2026-11-28 10:00",
  version: 1,
  by: "ben@teahouse.example",
  link: "https://docs.example.com/1",
  document: issuedOn("2026-11-28", 1),
};
const header = logHeader("en");
const places = logPlaces(header);
const rowOf = (one: IssuedDocument): readonly Cell[] => (places ? logRow(one, places, "en") : []);

describe("a row of the tab", () => {
  test("says for a person what was issued, and comes back whole", () => {
    const row = rowOf(issued);
    expect(row.slice(0, 8)).toEqual([
      "2026-11-28 10:00",
      "creators",
      "",
      "",
      "English",
      1,
      "ben@teahouse.example",
      "https://docs.example.com/1",
    ]);
    const [logged] = loggedDocuments([header, row]) ?? [];
    expect(logged).toMatchObject({ kind: "creators", language: "en", version: 1, link: issued.link });
    expect(JSON.parse(logged?.json ?? "").document).toEqual(issued.document);
  });

  test.each([
    ["link", 7, "https://elsewhere.example"],
    ["issued", 0, "2020-01-01"],
  ])("whose %s was changed counts as a version, and its content is not compared with", (_, at, typed) => {
    const row = rowOf(issued).map((cell, place) => (place === at ? typed : cell));
    const [logged] = loggedDocuments([header, row]) ?? [];
    expect(logged?.version).toBe(1);
    expect(logged?.json).toBeUndefined();
  });

  test("whose content is lost is still a version, by what its cells say", () => {
    const row = rowOf(issued).slice(0, 9);
    expect(loggedDocuments([header, row])).toMatchObject([{ kind: "creators", language: "en", version: 1 }]);
  });

  test("of somebody's own is no version", () => {
    expect(loggedDocuments([header, ["", "a note"], []])).toEqual([]);
  });

  test("is read under Russian headings and in moved columns; without a heading nothing is", () => {
    const moved = [...logHeader("ru")].map(textOf);
    [moved[0], moved[1]] = [moved[1] ?? "", moved[0] ?? ""];
    expect(logPlaces(moved)).toMatchObject({ issued: 1, kind: 0 });
    expect(logPlaces(moved.slice(1))).toBeUndefined();
    expect(loggedDocuments([["Creator", "Market"]])).toBeUndefined();
  });
});

describe("the next version", () => {
  const log =
    loggedDocuments([
      header,
      rowOf(issued),
      rowOf({ ...issued, kind: "team" }),
      rowOf({ ...issued, language: "ru" }),
    ]) ?? [];
  const versions = versionsOf(log, { kind: "creators", language: "en" });
  const last = { version: 1, document: issued.document };

  test("counts its own kind and language", () => {
    expect(versions).toHaveLength(1);
    expect(nextVersion([], undefined, (version) => issuedOn("2026-12-01", version), english)?.version).toBe(1);
  });

  test("is none where nothing but the day has changed", () => {
    expect(nextVersion(versions, last, (version) => issuedOn("2026-12-01", version), english)).toBeUndefined();
  });

  test("begins with what changed, old → new", () => {
    const config = sopConfig(["US", "RU"], { ...filled, feedbackHours: { RU: 48 }, channel: { "*": "Telegram" } });
    const next = nextVersion(versions, last, (version) => issuedOn("2026-12-01", version, config), english);
    expect(next?.version).toBe(2);
    expect(next && documentMarkdown(next.document)).toMatch(/## What changed since version 1\n(?:- .*\n)+/);
    const text = next ? documentMarkdown(next.document) : "";
    expect(text).toMatch(/One channel: mail → Telegram/);
    expect(text).toMatch(/Our feedback, Russia: within 24 hours → within 48 hours/);
  });

  test("that is no version's content any more is made anew, without a list", () => {
    const next = nextVersion(versions, undefined, (version) => issuedOn("2026-12-01", version), english);
    expect(next).toMatchObject({ version: 2 });
    expect(next?.document.sections[0]?.key).toBe("expect");
  });
});

test.each([
  ["", "https://new.example", "free"],
  ["https://old.example", "https://new.example", "free"],
  ["https://new.example", "https://new.example", "same"],
  ["https://wiki.example", "https://new.example", "other"],
] as const)("Config's address “%s” beside %s is %s", (typed, link, state) => {
  expect(sopLinkIs(typed, link, [{ link: "https://old.example" }, { link: "https://new.example" }])).toBe(state);
});
