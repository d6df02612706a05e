import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { evaluate, open } from "../../open.ts";
import { sheetXml, written, xlsx } from "./written.ts";

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;
const head = row(inline("Creator"), inline("Market"), inline("Rate"));

const opened = (workbook: Parameters<typeof xlsx>[0]) => open({ file: written("team.xlsx", xlsx(workbook)) });
const one = (sheet: string, more: object = {}) => opened({ tabs: [{ name: "Team", sheet }], ...more });

describe("an .xlsx file opens, whichever program wrote it:", () => {
  const anna = ["Anna", "US", 1200];
  const plain = head + row(inline("Anna"), inline("US"), "<c><v>1200</v></c>");
  const placed =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="n"><v>1200</v></c></row>';
  const shared = ["Creator", "Market", "Rate", "Anna", "US"].map((text) => `<si><t>${text}</t></si>`).join("");
  const tab = (sheet: string) => [{ name: "Team", sheet }];

  test.each([
    ["texts in the cells, cells without a place", { tabs: tab(sheetXml(plain)) }],
    ["absolute targets", { tabs: tab(sheetXml(plain)), targets: "absolute" as const }],
    ["shared texts", { tabs: tab(sheetXml(placed)), shared }],
    [
      "shared texts of several runs",
      {
        tabs: tab(sheetXml(placed)),
        shared: shared.replace("<t>Anna</t>", "<r><t>An</t></r><r><t/></r><r><t>na</t></r>"),
      },
    ],
    [
      "reading aids beside the texts",
      {
        tabs: tab(sheetXml(placed)),
        shared: shared.replace("<t>Anna</t>", '<t>Anna</t><rPh sb="0" eb="1"><t>x</t></rPh>'),
      },
    ],
    ["texts written as values", { tabs: tab(sheetXml(plain.replace(inline("Anna"), '<c t="str"><v>Anna</v></c>'))) }],
    [
      "a name for the main namespace",
      {
        tabs: tab(
          sheetXml(plain)
            .replace(/<(\/?)(?=[a-z])/g, "<$1x:")
            .replace("xmlns=", "xmlns:x="),
        ),
      },
    ],
    ["a broken drawing beside the cells", { tabs: tab(sheetXml(plain, "", '<drawing r:id="rId9"/>')) }],
  ])("%s", (_, workbook) => {
    expect(opened(workbook).read("A1:C2")).toEqual([["Creator", "Market", "Rate"], anna]);
  });

  it("a name that ends in .csv does not make it another kind of file", () => {
    const file = written("team.csv", xlsx({ tabs: tab(sheetXml(plain)) }));
    expect(open({ file }).read("A2:C2")).toEqual([anna]);
  });
});

describe("the tabs of an .xlsx file", () => {
  const tabs = [
    { name: "US &amp; UK", sheet: sheetXml(row(inline("=first"))) },
    { name: "Россия", sheet: sheetXml(row(inline("second"), inline("00123"))), attributes: 'state="hidden"' },
    { name: "Chart1", type: "chartsheet", sheet: "<chartsheet/>" },
    { name: "Last", sheet: sheetXml(row(inline("third"))) },
  ];

  it("stand in their order, with what is on each, the hidden ones hidden", () => {
    const runtime = opened({ tabs });
    expect(runtime.tabs().map(({ name, hidden }) => [name, hidden])).toEqual([
      ["US & UK", false],
      ["Россия", true],
      ["Chart1", false],
      ["Last", false],
    ]);
    expect(["US & UK", "Россия", "Last"].map((name) => runtime.read(name))).toEqual([
      [["=first"]],
      [["second", "00123"]],
      [["third"]],
    ]);
  });

  it("one that holds a chart alone has no cells", () => {
    const runtime = opened({ tabs });
    expect(evaluate(runtime, `return String(book.getSheetByName("Chart1").getType());`)).toBe("OBJECT");
    expect(() => evaluate(runtime, `book.getSheetByName("Chart1").getDataRange();`)).toThrow("OBJECT sheet");
  });
});

describe("the cells of an .xlsx file keep", () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="00FF0000"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="00FFCC00"/><bgColor rgb="00FFCC00"/></patternFill></fill></fills>' +
    '<borders count="1"><border/></borders>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellXfs>';
  const day = new Date("2026-10-12T00:00:00Z");

  test.each([
    ["dates by the file's own format", '<c s="1"><v>46307</v></c>', "", day],
    ["dates by a format that every file has", '<c s="3"><v>46307</v></c>', "", day],
    ["dates with a time of day", '<c s="1"><v>46307.5</v></c>', "", new Date("2026-10-12T12:00:00Z")],
    ["dates written out", '<c s="1" t="d"><v>2026-10-12</v></c>', "", day],
    ["dates that count from 1904", '<c s="1"><v>44845</v></c>', '<workbookPr date1904="1"/>', day],
    ["numbers beside dates that count from 1904", "<c><v>44845</v></c>", '<workbookPr date1904="1"/>', 44845],
    ["shares", '<c s="2"><v>0.053</v></c>', "", 0.053],
    ["truth", '<c t="b"><v>1</v></c>', "", true],
    ["errors", '<c t="e"><v>#N/A</v></c>', "", "#N/A"],
    ["texts that look like numbers", inline("00123"), "", "00123"],
    ["texts that look like formulas", inline("=1+1"), "", "=1+1"],
    ["texts that look like dates", inline("5.10"), "", "5.10"],
    ["line ends of Windows", inline("reach 10k_x000D_\nlikes 300"), "", "reach 10k\nlikes 300"],
    ["blanks", '<c s="1"/>', "", ""],
  ])("%s", (_, cell, workbook, value) => {
    expect(one(sheetXml(row(cell, inline("x"))), { styles, workbook }).read("A1")).toEqual([[value]]);
  });

  it("their colours, however transparent the file says that they are", () => {
    const runtime = one(sheetXml(row('<c s="4" t="inlineStr"><is><t>Creator</t></is></c>')), { styles });
    const look = `const cell = sheet.getRange("A1"); return [cell.getBackground(), cell.getFontColors()[0][0], cell.getFontWeight()];`;
    expect(evaluate(runtime, look)).toEqual(["#ffcc00", "#ff0000", "bold"]);
  });

  it("their shares as shares", () => {
    expect(one(sheetXml(row('<c s="2"><v>0.053</v></c>')), { styles }).display("A1")).toEqual([["5.30%"]]);
  });

  it("what is merged, and which columns and rows are hidden", () => {
    const cells = `${head}<row hidden="1">${inline("Anna")}</row>${row(inline("— US —"))}`;
    const sheet = sheetXml(
      cells,
      '<cols><col min="2" max="3" width="9" hidden="1"/></cols>',
      '<mergeCells><mergeCell ref="A3:C3"/></mergeCells>',
    );
    const runtime = one(sheet);
    expect(
      evaluate(
        runtime,
        `return [[1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column)), [1, 2, 3].filter((row) => sheet.isRowHiddenByUser(row))];`,
      ),
    ).toEqual([[2, 3], [2]]);
    expect(runtime.read("A3:C3")).toEqual([["— US —", "", ""]]);
  });

  it("their formulas, which compute", () => {
    const cells = row(
      "<c><v>2</v></c>",
      '<c t="str"><f>IF(A1&gt;1,"yes","no")</f><v>old</v></c>',
      "<c><f>A1*3</f></c>",
    );
    expect(one(sheetXml(cells)).read("A1:C1")).toEqual([[2, "yes", 6]]);
  });

  it("the names of ranges", () => {
    const workbook = "<definedNames><definedName name=\"MARKETS\">'Team'!$A$1:$C$1</definedName></definedNames>";
    const runtime = one(sheetXml(head), { workbook });
    expect(evaluate(runtime, `return book.getRangeByName("MARKETS").getA1Notation();`)).toBe("A1:C1");
  });

  it("that the file was locked is for the one that it came from", () => {
    const runtime = one(sheetXml(head, "", '<sheetProtection sheet="1"/>'));
    expect(evaluate(runtime, `return sheet.getRange("A2").setValue("Anna").getValue();`)).toBe("Anna");
  });
});

describe("one sentence says why an .xlsx file does not open:", () => {
  const container = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  test.each([
    ["a password", container, /is an old \.xls file or protected by a password\. Save it as \.xlsx/],
    ["another archive", zipSync({ "word/document.xml": strToU8("<w/>") }), /cannot be read as \.xlsx/],
    [
      "half an archive",
      xlsx({ tabs: [{ name: "Team", sheet: sheetXml(head) }] }).slice(0, 300),
      /cannot be read as \.xlsx/,
    ],
    ["a web page", "<!DOCTYPE html><html></html>", /cannot be read as \.xlsx/],
  ])("%s", (_, content, sentence) => {
    expect(() => open({ file: written("team.xlsx", content) })).toThrow(sentence);
  });
});
