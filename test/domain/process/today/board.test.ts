import papaparse from "papaparse";
import { expect, test } from "vitest";
import { boardHeader, boardOf } from "../../../../src/domain/process/today/board.ts";
import type { Language } from "../../../../src/domain/text.ts";
import { config, page, type Said, today } from "./known.ts";

/** Read back by a library that is not ours. */
function read(said: readonly Said[], language: Language = "en") {
  const { data, errors, meta } = papaparse.parse<Record<string, string>>(
    boardOf(page(said), config, language).trimEnd(),
    { header: true },
  );
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual([...boardHeader]);
  return data;
}

test("a card has name, section, day, assignee, notes and the market as its tag", () => {
  const brief = { version: 1, issuedOn: "2026-11-01", link: "https://x.test/b" };
  expect(read([{ creator: "Mara K.", due: "2026-11-27", brief }])).toEqual([
    {
      Name: "Send the brief · Mara K.",
      Section: "Execution",
      "Due date": "2026-11-27",
      Assignee: "Maya",
      Notes: "Campaign: Autumn\nBrief: https://x.test/b",
      Tags: "United States",
    },
  ]);
});

test("whoever waits on the creator is nobody's card, and says so", () => {
  expect(read([{ mover: "creator", stage: "measurement" }], "ru")).toMatchObject([
    { Section: "Результаты", Assignee: "", Notes: "Кампания: Autumn\nЧей ход: блогер", "Due date": "" },
  ]);
});

test("check-ins and what is to be put right have sections of their own", () => {
  const cards = read([{ due: today, wrong: ["paid twice"], person: { nextCheckIn: today } }]);
  expect(cards.map(({ Section }) => Section)).toEqual(["To put right", "Execution", "Check-ins"]);
});

test.each(['Mara "M" K., Jr', "two\nlines", "точка; запятая, «кавычки»", "😀"])(
  "%j comes back as it was",
  (creator) => {
    expect(read([{ creator }])[0]?.Name).toContain(creator);
  },
);

test.each(["=1+1", "+49 170", "-5", "@sum"])("a cell that begins like the formula %s is made safe", (typed) => {
  expect(boardOf(page([{ label: { en: typed, ru: typed } }]), config, "en").split("\r\n")[1]).toMatch(/^"?'[=+\-@]/);
});

test("every line ends in CRLF, the last one, too", () => {
  expect(boardOf(page([{ due: today }]), config, "en")).toMatch(/^[^\r\n]+\r\n[^\r\n]+\r\n$/);
});
