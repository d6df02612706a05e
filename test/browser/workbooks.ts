/** The sample workbooks of several tabs, as rows → test/sheets/*.xlsx: `npx tsx test/browser/workbooks.ts` writes them anew. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/build.ts";
import { sheetXml, xlsx } from "../workbench/runtime/files/written.ts";

/** A text, a number, or a day as a date cell. */
type Value = string | number | { readonly day: string } | undefined;
type Tabs = Readonly<Record<string, readonly (readonly Value[])[]>>;

const on = (day: string) => ({ day });

const runningShoes: Tabs = {
  "Read me": [["Plan of the fall season. One tab a market; figures are pulled every Monday."]],
  US: [
    ["Stride Co. | US", undefined, undefined],
    [],
    [
      "Athlete",
      "Handle",
      "Rate",
      "Target impressions",
      "Impressions",
      "Likes",
      "Comments",
      "Saves",
      "Posted",
      "Status",
      "Shoe size",
    ],
    ["Cole Rivera", "@colerivera", "$1,800", 90000, 96000, 5200, 240, 560, on("2026-10-02"), "Live", "10.5"],
    ["June Albright", "@junealbright", "$950", 50000, 47000, 2600, 110, 290, on("2026-10-06"), "Live", "7"],
    ["Malik Dawson", "@malikruns", "$2,6OO", 120000, 131000, 7400, 330, 770, on("2026-10-09"), "Live", "11"],
    ["Tessa Vaughn", "@tessavaughn", "TBD", 40000, 42000, 2000, 90, 210, on("2026-10-14"), "Live", "8"],
    [
      "Rob Ellery",
      "@robellery",
      "$700",
      30000,
      undefined,
      undefined,
      undefined,
      undefined,
      on("2026-10-20"),
      "Cancelled",
      "9",
    ],
    ["Ana Lucero", "@analucero", "$1,300", 70000, 72500, 3900, 170, 430, on("2026-10-27"), "Live", "6.5"],
    [
      "Cole Rivera",
      "@colerivera",
      "$1,900",
      95000,
      undefined,
      undefined,
      undefined,
      undefined,
      on("2026-12-04"),
      "Planned",
      "10.5",
    ],
    ["Total", undefined, 9250, 495000, 388500, 21100, 940, 2260],
  ],
  UK: [
    ["Creator", "Fee (£)", "Reach plan", "Reach", "Likes", "Comments", "Saves", "Go-live", "Status", "Notes"],
    ["Hattie Moss", 1200, 50000, 52000, 3000, 140, 360, on("2026-10-03"), "Live", undefined],
    ["Ollie Grant", 640, 30000, 28500, 1700, 80, 220, on("2026-10-08"), "Live", "late by two days"],
    ["Sunil Rao", 900, 40000, 44000, 2400, 130, 270, on("2026-10-15"), "Live", undefined],
    ["Meg Carrow", "gifted", 12000, 11000, 800, 30, 70, on("2026-10-18"), "Live", "one pair of shoes"],
    [
      "Dee Lowry",
      750,
      35000,
      undefined,
      undefined,
      undefined,
      undefined,
      on("2026-10-22"),
      "Postponed",
      "moved to December",
    ],
    ["Ollie Grant", 680, 32000, undefined, undefined, undefined, undefined, on("2026-12-09"), "Planned", undefined],
    ["Total", 4170, 199000, 135500, 7900, 380, 920],
  ],
};

const kursy: Tabs = {
  "Октябрь 2026": [
    ["Курсы «Вектор»: октябрь"],
    [
      "Блогер",
      "Страна",
      "Стоимость, ₽",
      "План охвата",
      "Охват",
      "Лайки",
      "Комментарии",
      "Сохранения",
      "Дата выхода",
      "Статус",
      "Город",
    ],
    ["Нина Парус", "Россия", 36000, 50000, 53000, 2200, 110, 90, on("2026-10-02"), "вышло", "Казань"],
    ["Олег Мост", "Россия", 48000, 70000, 66500, 2700, 140, 160, on("2026-10-07"), "вышло", "Пермь"],
    ["Саша Рябина", "Россия", "27 0ОО", 35000, 37200, 1350, 70, 80, on("2026-10-13"), "вышло", "Тверь"],
    ["Жанна К.", "Казахстан", "180 000 тг", 40000, 41500, 1900, 60, 40, on("2026-10-16"), "вышло", "Алматы"],
    ["Миша Лось", "Россия", "уточняется", 25000, 24000, 900, 30, 70, on("2026-10-20"), "вышло", "Омск"],
    [
      "Ира Снег",
      "Россия",
      22000,
      30000,
      undefined,
      undefined,
      undefined,
      undefined,
      on("2026-10-23"),
      "отмена",
      "Томск",
    ],
    ["Итого", undefined, 106000, 250000, 222200, 9050, 410, 440],
  ],
  "Ноябрь 2026": [
    ["Курсы «Вектор»: ноябрь"],
    [
      "Блогер",
      "Страна",
      "Стоимость, ₽",
      "План охвата",
      "Охват",
      "Лайки",
      "Комментарии",
      "Сохранения",
      "Дата выхода",
      "Статус",
      "Город",
    ],
    ["Нина Парус", "Россия", 38000, 52000, 55000, 2300, 120, 80, on("2026-11-03"), "вышло", "Казань"],
    [
      "Олег Мост",
      "Россия",
      50000,
      72000,
      undefined,
      undefined,
      undefined,
      undefined,
      on("2026-12-10"),
      "план",
      "Пермь",
    ],
    [
      "Жанна К.",
      "Казахстан",
      "200 000 тг",
      42000,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      "переговоры",
      "Алматы",
    ],
    ["Рома Дым", "Россия", 31000, 45000, undefined, undefined, undefined, undefined, on("2026-12-04"), "план", "Уфа"],
    ["Юра Вал", "Россия", 15000, 20000, 21000, 700, 40, 60, on("2026-11-12"), "вышло", "Курск"],
    ["Итого", undefined, 134000, 231000, 76000, 3000, 160, 140],
  ],
  Контакты: [["Оля: Россия. Ира: Казахстан."]],
};

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

/** The second style is a date, the third is bold. */
const styles = (date: string) =>
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="${date}"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" applyFont="1"/></cellXfs>`;

function cell(value: Value, reference: string, isBold: boolean): string {
  if (value === undefined) return "";
  if (typeof value === "number") return `<c r="${reference}"><v>${value}</v></c>`;
  if (typeof value === "object") return `<c r="${reference}" s="1"><v>${serial(value.day)}</v></c>`;
  return `<c r="${reference}" t="inlineStr"${isBold ? ' s="2"' : ""}><is><t>${escaped(value)}</t></is></c>`;
}

function write(file: string, tabs: Tabs, date: string): void {
  const bytes = xlsx({
    styles: styles(date),
    tabs: Object.entries(tabs).map(([name, rows]) => ({
      name,
      sheet: sheetXml(
        rows
          .map((values, y) => {
            const isBold = values.length > 3 && values.every((value) => typeof value === "string");
            const cells = values.map((value, x) => cell(value, `${String.fromCharCode(65 + x)}${y + 1}`, isBold));
            return `<row r="${y + 1}">${cells.join("")}</row>`;
          })
          .join(""),
      ),
    })),
  });
  writeFileSync(join(root, "test/sheets", file), bytes);
}

write("running-shoes.xlsx", runningShoes, "m/d/yyyy");
write("kursy.xlsx", kursy, "dd.mm.yyyy");
