/** Files that are broken or made to do harm: a sentence each, in little time and memory. */
import { existsSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { load } from "../../../../scripts/workbench/runtime/load.ts";
import { sheetXml, utf16, written, xlsx } from "./written.ts";

type Sheet = { name: string; rowNumber: number; colNumber: number; cells: Record<string, string> };
const open = (name: string, content: string | Uint8Array): Sheet => {
  const data = load({ dist: "", file: written(name, content) }).data as { sheets: [Sheet] };
  return data.sheets[0];
};
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const tab = (rows: string, before = "", after = "") =>
  xlsx({
    tabs: [{ name: "Team", sheet: sheetXml(row(1, text("A1", "Creator"), text("B1", "Rate")) + rows, before, after) }],
  });
const stretched = (size: number) =>
  zipSync(
    { "xl/worksheets/sheet1.xml": strToU8("<worksheet>"), "xl/sharedStrings.xml": new Uint8Array(size).fill(120) },
    { level: 9 },
  );

/** The size that the archive says of its parts is made small: what unpacks is not. */
const lying = (archive: Uint8Array): Uint8Array => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at < archive.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  return archive;
};

describe("a file is refused with a sentence", () => {
  it.each([
    [
      "a cell in the last corner",
      "a.xlsx",
      () => tab(row(1_048_576, text("XFD1048576", "x"))),
      /reaches to XFD1048576: .* 10,000,000 cells .* Delete what stands far out/,
    ],
    [
      "a cell in the last row",
      "a.xlsx",
      () => tab(row(1_048_576, text("A1048576", "x"))),
      /the tab "Team" reaches to B1048576/,
    ],
    ["an archive that unpacks to very much", "a.xlsx", () => stretched(400_000_000), /unpacks to 400 MB/],
    ["an archive that lies about its size", "a.xlsx", () => lying(stretched(50_000_000)), /cannot be read as \.xlsx/],
    [
      "a text without end",
      "a.xlsx",
      () => tab(row(2, text("B2", "x".repeat(60_000)))),
      /cell B2 of the tab "Team" holds 60,000 characters; a cell holds at most 50,000/,
    ],
    [
      "a text without end",
      "a.csv",
      () => `Creator,Rate\nAnna,${"x".repeat(60_000)}\n`,
      /cell B2 of the tab "\d+-a" holds 60,000 characters/,
    ],
    [
      "very many columns",
      "a.csv",
      () => `${"c,".repeat(20_000)}c\n${"1,".repeat(20_000)}1\n`,
      /at most 18,278 columns, and here are 20,001/,
    ],
    [
      "entities that grow",
      "a.xlsx",
      () => {
        const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
        const sheet = sheetXml(row(1, text("A1", "&l9;"))).replace("?>", `?><!DOCTYPE x [<!ENTITY l0 "lol">${lol}]>`);
        return xlsx({ tabs: [{ name: "Team", sheet }] });
      },
      /cannot be read as \.xlsx/,
    ],
  ])("%s (%s)", (_, name, make, sentence) => {
    expect(() => open(name, make())).toThrow(sentence);
  });
});

describe("a file is opened as it is meant", () => {
  it("where only looks stand far out", () => {
    const sheet = tab(row(2, text("A2", "Anna")) + row(1_048_576, '<c r="XFD1048576" s="0"/>'));
    expect(open("a.xlsx", sheet)).toMatchObject({ rowNumber: 1000, cells: { A2: "Anna" } });
  });

  it("where columns and merges reach as far as they can", () => {
    const sheet = tab(row(2, text("A2", "Anna")), '<cols><col min="1" max="16384" width="9"/></cols>');
    expect(open("a.xlsx", sheet).cells.A2).toBe("Anna");
  });

  it("where the archive names a file outside of it", () => {
    const team = tab(row(2, text("A2", "Anna")));
    const files = { "../../outside.xml": strToU8("<x/>"), "/etc/outside.xml": strToU8("<x/>") };
    const more = xlsx({
      tabs: [{ name: "Team", sheet: sheetXml(row(1, text("A1", "Anna"))) }],
      more: { "../../outside.xml": "<x/>" },
    });
    expect(open("a.xlsx", more).cells.A1).toBe("Anna");
    expect(() => open("b.xlsx", zipSync(files))).toThrow(/cannot be read as \.xlsx/);
    expect(open("c.xlsx", team).cells.A2).toBe("Anna");
    expect(existsSync("/etc/outside.xml")).toBe(false);
  });

  it.each(["LE", "BE"] as const)("in UTF-16 %s, with a mark and without", (order) => {
    for (const mark of ["\ufeff", ""])
      expect(open("a.csv", utf16(`${mark}Creator,Rate\nАня,500\n`, order)).cells).toMatchObject({ A2: "Аня" });
  });

  it("where cells are called as parts of the language are", () => {
    const names = ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"];
    const { cells } = open("a.csv", `Creator,Rate\n${names.map((name) => `${name},${name}`).join("\n")}\n`);
    expect(names.map((_, index) => cells[`B${index + 2}`])).toEqual(names);
  });
});
