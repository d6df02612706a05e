import { describe, expect, it, test } from "vitest";
import { open } from "../../open.ts";
import { oneByte, utf16, written } from "./written.ts";

const opened = (content: string | Uint8Array, locale?: string) =>
  open({ file: written("team.csv", content), ...(locale ? { locale } : {}) });
const rows = (content: string | Uint8Array, locale?: string) => {
  const runtime = opened(content, locale);
  return runtime.read(runtime.tabs()[0]?.name ?? "");
};

const russian = "Креатор;Рынок\nАнна;Россия\n";
const russianRows = [
  ["Креатор", "Рынок"],
  ["Анна", "Россия"],
];
const latin = "Créateur;Marché\nJürgen Müller;Österreich\n";
const latinRows = [
  ["Créateur", "Marché"],
  ["Jürgen Müller", "Österreich"],
];

describe("a text file is read in the encoding in which it was saved", () => {
  test.each([
    ["UTF-8", russian, russianRows],
    ["UTF-8 with its mark", `\ufeff${russian}`, russianRows],
    ["UTF-8 of which a copy broke one byte", brokenOnce(russian.repeat(9)), russianRows],
    ["UTF-16 of Windows with its mark", utf16(`\ufeff${russian}`, "LE"), russianRows],
    ["UTF-16 of the other byte order with its mark", utf16(`\ufeff${russian}`, "BE"), russianRows],
    ["UTF-16 of Windows without a mark", utf16(russian, "LE"), russianRows],
    ["UTF-16 of the other byte order without a mark", utf16(russian, "BE"), russianRows],
    ["Windows-1251", oneByte(russian, "windows-1251"), russianRows],
    ["Windows-1252", oneByte(latin, "windows-1252"), latinRows],
  ])("%s", (_, content, expected) => {
    expect(rows(content).slice(0, 2)).toEqual(expected);
  });
});

/** The last letter lost its second byte. */
function brokenOnce(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Uint8Array.from([...bytes.subarray(0, bytes.length - 2), 0x0a]);
}

describe("the columns are told by what splits the lines evenly", () => {
  const head = ["Creator", "Market", "KPIs"];
  test.each([
    [
      "commas, with semicolons in quotes",
      'Creator,Market,KPIs\nAnna,US,"reach 10k; ER 3%; 2 stories"\nBen,UK,"a; b"\n',
    ],
    ["commas, with more semicolons than commas", "Creator,Market,KPIs\nAnna,US,a; b; c; d; e\nBen,UK,f; g; h; i\n"],
    ["semicolons, with commas in the cells", "Creator;Market;KPIs\nAnna;US;reach 10,000, ER 3%\nBen;UK;a, b, c, d\n"],
    ["tabs, with commas and semicolons in the cells", "Creator\tMarket\tKPIs\nAnna\tUS\ta, b; c\nBen\tUK\td, e\n"],
    ["upright strokes", "Creator|Market|KPIs\nAnna|US|a, b\nBen|UK|c\n"],
    ["semicolons under a title", "Partnerships, autumn\n\nCreator;Market;KPIs\nAnna;US;x\nBen;UK;y\n"],
  ])("%s", (_, content) => {
    const read = rows(content);
    expect(read.find(([first]) => first === "Creator")).toEqual(head);
    expect(read.at(-1)?.slice(0, 2)).toEqual(["Ben", "UK"]);
  });

  test.each([
    ["sep=;\r\nCreator;Rate, gross\r\nAnna;1\r\n", ["Creator", "Rate, gross"]],
    ["sep=,\nCreator;x,Rate\nAnna;y,1\n", ["Creator;x", "Rate"]],
    ['"sep=;"\nCreator;Rate\nAnna;1\n', ["Creator", "Rate"]],
    ["\ufeffSEP=\t\nCreator\tRate\nAnna\t1\n", ["Creator", "Rate"]],
  ])("unless its first line says it: %j", (content, head) => {
    expect(rows(content)[0]).toEqual(head);
  });

  it("a comma between digits splits nothing where a semicolon does", () => {
    expect(rows("Anna;1,5\nBen;2,5\n", "ru_RU")).toEqual([
      ["Anna", 1.5],
      ["Ben", 2.5],
    ]);
  });

  it("a line end in quotes stays in its cell", () => {
    expect(rows('Creator,Results\r\nAnna,"reach 10k\r\nlikes 300"\r\n')[1]).toEqual(["Anna", "reach 10k\r\nlikes 300"]);
  });

  it("one column is a table too", () => {
    expect(rows("Creator\nAnna\nBen\n")).toEqual([["Creator"], ["Anna"], ["Ben"]]);
  });

  it("a file called .tsv opens", () => {
    expect(open({ file: written("team.tsv", "Creator\tRate\nAnna\t1\n") }).read("A2:B2")).toEqual([["Anna", 1]]);
  });
});

describe("numbers are read as the file writes them", () => {
  test.each([
    [
      "an English list out of a German program",
      "Creator;Rate;ER;Reach\nAnna;1.200,50;3,2;12.500\n",
      [1200.5, 3.2, 12500],
    ],
    ["an English list of an American one", "Creator;Rate;ER;Reach\nAnna;1,200.50;3.2;12,500\n", [1200.5, 3.2, 12500]],
    ["a Russian list", "Креатор;Ставка;ER;Охват\nАнна;1 200,50;3,2;12 500\n", [1200.5, 3.2, 12500]],
    [
      "a Russian list out of an American spreadsheet",
      'Креатор,Ставка,ER,Охват\nАнна,"1,200.50",0.032,"12,500"\n',
      [1200.5, 0.032, 12500],
    ],
    ["a German list", "Creator;Honorar;ER;Reichweite\nAnna;1.200,50;3,2;12.500\n", [1200.5, 3.2, 12500]],
    ["a Portuguese list", "Criador;Valor;ER;Alcance\nAna;R$ 1.200,50;3,2;12.500\n", [1200.5, 3.2, 12500]],
  ])("%s", (_, content, numbers) => {
    expect(rows(content)[1]?.slice(1)).toEqual(numbers);
  });

  it("what contradicts itself is left as it is written", () => {
    expect(rows("Creator;Rate;Reach\nAnna;3,2;12,500\n")[1]).toEqual(["Anna", "3,2", 12500]);
  });

  it("the locale that was named wins over what the cells tell", () => {
    expect(rows("Creator;ER\nAnna;3,2\n", "en_US")[1]).toEqual(["Anna", "3,2"]);
  });
});

describe("one sentence says why a file is no table:", () => {
  test.each([
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3]), /is no text\./],
    ["a PDF", "%PDF-1.7\n1 0 obj\n", /is no text\./],
    ["a web page", "<!DOCTYPE html><html><body>Sign in</body></html>", /is a web page, not a table\./],
    ["JSON", '{"creators":[{"name":"Anna"}]}', /is JSON, not a table\./],
    ["blank lines", "\n;;;\n\n", /has no rows\./],
    [
      "a quotation mark without end",
      'Creator,Results\nAnna,ok\nBen,"reach 10k\nCy,x\n',
      /from line 3 on: a quotation mark there is never closed/,
    ],
  ])("%s", (_, content, sentence) => {
    expect(() => opened(content)).toThrow(sentence);
  });

  it("a broken letter is no binary file", () => {
    expect(rows("Creator,Note\nAnna,“quoted” — fine…\n")[1]).toEqual(["Anna", "“quoted” — fine…"]);
  });
});
