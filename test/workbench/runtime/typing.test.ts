import { describe, expect, test } from "vitest";
import { sheetLocale } from "../../../scripts/workbench/runtime/locale.ts";
import { readTyped, type TypedBy } from "../../../scripts/workbench/runtime/typing.ts";

const read = (text: string, code: string, by: TypedBy = "person", format?: string) =>
  readTyped(text, { locale: sheetLocale(code), by, year: 2026, format });

/** 46307 is 12 October 2026. */
describe("what is typed becomes", () => {
  test.each([
    ["1200", "en_US", "1200", undefined],
    ["1,200", "en_US", "1200", "#,##0"],
    ["1,200.50", "en_US", "1200.5", "#,##0.00"],
    ["1,2", "en_US", "1,2", undefined],
    ["$1,200", "en_US", "1200", "[$$]#,##0"],
    ["5%", "en_US", "0.05", "0%"],
    ["3.1%", "en_US", "0.031", "0.00%"],
    ["-5", "en_US", "-5", undefined],
    ["+79991234567", "en_US", "79991234567", undefined],
    ["10/12/2026", "en_US", "46307", "m/d/yyyy"],
    ["Oct 12, 2026", "en_US", "46307", "m/d/yyyy"],
    ["2026-10-12", "en_US", "46307", "yyyy-mm-dd"],
    ["2026-10-12 06:00", "en_US", "46307.25", "yyyy-mm-dd hh:mm:ss"],
    ["true", "en_US", "TRUE", undefined],
    ["1,5", "ru_RU", "1.5", undefined],
    ["1 500,5", "ru_RU", "1500.5", "#,##0.00"],
    ["45 000 ₽", "ru_RU", "45000", "#,##0[$ ₽]"],
    ["5,3%", "ru_RU", "0.053", "0.00%"],
    ["12.10.2026", "ru_RU", "46307", "dd.mm.yyyy"],
    ["12 октября 2026", "ru_RU", "46307", "dd.mm.yyyy"],
    ["истина", "ru_RU", "TRUE", undefined],
  ])("%s in %s → %s", (text, code, content, format) => {
    expect(read(text, code)).toEqual(format === undefined ? { content } : { content, format });
  });
});

describe("these stay the text that they are", () => {
  test.each([
    ["30к", "ru_RU"],
    ["$1,200", "ru_RU"],
    ["$2k", "en_US"],
    ["100K+ views", "en_US"],
    ["31.10.2026", "en_US"],
    ["13/13/2026", "en_US"],
    ["Marketing 12", "en_US"],
    ["@dima.eats", "en_US"],
    ["-", "en_US"],
    ["— США —", "ru_RU"],
    ["12 clicks", "en_US"],
  ])("%s in %s", (text, code) => {
    const { content, format } = read(text, code);
    expect(content.replace(/^'/, "")).toBe(text);
    expect(format).toBeUndefined();
  });
});

describe("an apostrophe or a cell of plain text keeps a text from being read", () => {
  test.each([
    ["'=1+1", undefined, "'=1+1"],
    ["'1/2", undefined, "'1/2"],
    ["'plain", undefined, "plain"],
    ["1/2", "@", "1/2"],
  ])("%s with format %s", (text, format, content) => {
    expect(read(text, "en_US", "person", format)).toEqual({ content });
  });
});

describe("who typed it decides what is a formula", () => {
  test.each<[string, TypedBy, string]>([
    ["=CPE(C2; E2)", "person", "=CPE(C2, E2)"],
    ["+A1", "script", "=A1"],
    ["-A1", "script", "=-A1"],
    ["@anna", "script", "=@anna"],
    ["@anna", "person", "@anna"],
    ["=A1", "import", "'=A1"],
    ["-A1", "import", "-A1"],
  ])("%s by a %s", (text, by, content) => {
    expect(read(text, "en_US", by)).toEqual({ content });
  });
});

test("a cell holds 50,000 characters and no more", () => {
  expect(() => read("x".repeat(50_001), "en_US")).toThrow("the maximum of 50000 characters");
});
