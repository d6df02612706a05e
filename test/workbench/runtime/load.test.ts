import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { googleFormula } from "../../../scripts/workbench/runtime/files/xlsx.ts";
import { evaluate, open } from "../open.ts";

const folder = mkdtempSync(join(tmpdir(), "workbench-"));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("a .csv file", () => {
  test.each([
    ["commas", "Creator,Market,Rate\nAnna,RU,100\n"],
    ["semicolons", "Creator;Market;Rate\nAnna;RU;100\n"],
    ["tabs", "Creator\tMarket\tRate\nAnna\tRU\t100\n"],
    ["a byte order mark", "\ufeffCreator,Market,Rate\nAnna,RU,100\n"],
  ])("is read with %s", (_, content) => {
    expect(open({ file: file("team.csv", content) }).read("team")).toEqual([
      ["Creator", "Market", "Rate"],
      ["Anna", "RU", 100],
    ]);
  });

  it("with a Russian head is a Russian spreadsheet", () => {
    const runtime = open({ file: file("ru.csv", 'Креатор,Рынок,Дата,ER\nАнна,RU,12.10.2026,"5,3%"\n') });
    expect(runtime.locale).toBe("ru_RU");
    expect(runtime.timeZone).toBe("Europe/Moscow");
    expect(runtime.read("C2:D2")).toEqual([[new Date("2026-10-12T00:00:00Z"), 0.053]]);
    expect(runtime.display("C2:D2")).toEqual([["12.10.2026", "5,30%"]]);
  });

  it("in Windows-1251 keeps its Russian letters", () => {
    const letters = [...Buffer.from("Креатор,Рынок\nАнна,Россия\n", "utf16le")];
    const bytes = letters.flatMap((low, index) => {
      if (index % 2 === 1) return [];
      const code = low + (letters[index + 1] ?? 0) * 256;
      return [code >= 0x410 && code <= 0x44f ? code - 0x350 : code];
    });
    expect(open({ file: file("1251.csv", Uint8Array.from(bytes)) }).read("1251")).toEqual([
      ["Креатор", "Рынок"],
      ["Анна", "Россия"],
    ]);
  });

  it("brings texts, never formulas", () => {
    const runtime = open({ file: file("texts.csv", "Creator,Market\n=1+1,-A1\n@anna,+x\n") });
    expect(runtime.read("A2:B3")).toEqual([
      ["=1+1", "-A1"],
      ["@anna", "+x"],
    ]);
  });
});

describe("one sentence says what is wrong with", () => {
  test.each([
    [
      "a missing file",
      join(folder, "none.csv"),
      /^There is no file .*none\.csv\. Give the path of a \.csv or \.xlsx file\.$/,
    ],
    ["a folder", folder, / is a folder\. Give the path/],
    ["an empty file", file("empty.csv", ""), /empty\.csv is empty\./],
    ["a file without rows", file("blank.csv", "\n\n"), /blank\.csv has no rows\./],
    ["another kind of file", file("sheet.ods", "x"), /sheet\.ods is neither \.csv nor \.xlsx\./],
    ["a broken .xlsx", file("broken.xlsx", "no archive"), /broken\.xlsx cannot be read as \.xlsx\./],
    [
      "an archive without sheets",
      file("other.xlsx", zipSync({ "a.xml": strToU8("<a/>") })),
      /other\.xlsx cannot be read as \.xlsx\./,
    ],
  ])("%s", (_, path, sentence) => {
    expect(() => open({ file: path })).toThrow(sentence);
  });
});

test.each([
  ['=IFERROR(__xludf.DUMMYFUNCTION("CPE(B2,C2)"),0.41)', "=CPE(B2,C2)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("METRIC(E2,""reach"")"),"x")', '=METRIC(E2,"reach")'],
  ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),12)', undefined],
  ["=TRUE()", "TRUE"],
  ["=SUM(A1,A2)", "=SUM(A1,A2)"],
])("Google's export %s means %s", (content, formula) => {
  expect(googleFormula(content)).toBe(formula);
});

it("knows no locale that it does not know", () => {
  expect(() => open({ locale: "xx_XX" })).toThrow(
    'The workbench has no spreadsheet locale "xx_XX" yet. It knows en_US',
  );
});

it("shows and reads numbers and dates as the locale writes them", () => {
  const runtime = open({ locale: "ru_RU" });
  evaluate(
    runtime,
    `sheet.getRange("A1:C1").setValues([["1,5", "12.10.2026", new Date(Date.UTC(2026, 9, 11, 21))]]); sheet.getRange("D1").setFormula("=SUM(A1; 1)");`,
  );
  expect(runtime.display("A1:D1")).toEqual([["1,5", "12.10.2026", "12.10.2026", "2,5"]]);
  expect(evaluate(runtime, `return sheet.getRange("D1").getFormula();`)).toBe("=SUM(A1;1)");
});
