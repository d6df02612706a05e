import { describe, expect, test } from "vitest";
import { findTables } from "../../../../src/domain/sheets/table/find.ts";
import { columnsOf, type Table } from "../../../../src/domain/sheets/table/table.ts";
import { sheet } from "./tables.ts";

const tableOf = (text: string): Table => {
  const [table] = findTables(sheet(text));
  if (!table) throw new Error("no table");
  return table;
};
/** "Rate: rate, Likes: metric:likes" without the creator. */
const read = (text: string): string =>
  tableOf(text)
    .columns.slice(1)
    .map(({ heading, meaning }) => `${heading.text}: ${meaning}`)
    .join(", ");
/** One column beside a creator and a platform, with the cells given. */
const alone = (heading: string, ...cells: readonly string[]) =>
  tableOf([`Creator | Results | ${heading}`, ...cells.map((cell, at) => `Maya ${at} | reach 10k | ${cell}`)].join("\n"))
    .columns[2];

describe("what the cells hold decides where a heading may mean several things", () => {
  test.each<[string, readonly string[], string]>([
    ["Engagement", ["3.1", "4.2"], "metric:er"],
    ["Engagement", ["4.5%", "3 %"], "metric:er"],
    ["Engagement", ["0.031", "0.045"], "metric:er"],
    ["Engagement", ["12,000", "9,400"], "metric:engagements"],
    ["Engagement", ["1210", "310"], "metric:engagements"],
    ["Sales", ["12", "40"], "metric:orders"],
    ["Sales", ["$1,200", "$310"], "metric:revenue"],
    ["Sales ($)", ["1200", "310"], "metric:revenue"],
    ["Comments", ["44", "12"], "metric:comments"],
    ["Comments", ["44", "hidden", "1.2k"], "metric:comments"],
    ["Comments", ["great to work with", "posted 2 days late"], "notes"],
    ["Comments", ["2 stories were late", "3 posts agreed on the phone"], "notes"],
    ["Комментарии", ["44", "1 200"], "metric:comments"],
    ["Комментарии", ["ждём договор", "вышло на 2 дня позже"], "notes"],
    ["Payment", ["Paid", "Unpaid"], "paymentStatus"],
    ["Payment", ["TRUE", "FALSE"], "paymentStatus"],
    ["Payment", ["$500", "$1,200"], "rate"],
    ["Оплата", ["оплачено", "нет"], "paymentStatus"],
    ["Оплата", ["15 000 ₽", "20 000 ₽"], "rate"],
    ["Posted", ["TRUE", "FALSE"], "status"],
    ["Posted", ["Yes", "No"], "status"],
    ["Posted", ["2026-10-14", "2026-10-15"], "date"],
    ["Live", ["Oct 14, 2026", "Oct 15, 2026"], "date"],
    ["Вышло", ["12.10.2026", "13.10.2026"], "date"],
    ["Вышло", ["да", "нет"], "status"],
    ["Product", ["Necklace", "Face cream"], "notes"],
    ["Product", ["2x Face Cream", "iPhone 15 case"], "notes"],
    ["Product", ["Serum 30 ml", "Vitamin C 1000"], "notes"],
    ["Product", ["$60", "$45"], "productValue"],
    ["Товар", ["Крем 50 мл", "Маска"], "notes"],
    ["Audience", ["48k", "120k"], "followers"],
    ["Audience", ["women 62%, US 80%", "men 40%"], "audience"],
    ["Date", ["2026-10-14", "14.10.2026"], "date"],
    ["Instagram", ["@maya", "@anna"], "handle"],
    ["Instagram", ["https://instagram.com/maya", "https://instagram.com/anna"], "link"],
    ["Profile", ["https://instagram.com/maya", "instagram.com/anna"], "link"],
    ["Profile", ["@maya", "@anna"], "handle"],
    ["Location", ["United States", "Germany"], "market"],
    ["Followers", ["48k", "120 000"], "followers"],
  ])("%s over %j", (heading, cells, meaning) => {
    expect(alone(heading, ...cells)?.meaning).toBe(meaning);
  });

  test.each<[string, readonly string[]]>([
    ["Likes", ["good", "very good", "so so"]],
    ["Reach", ["high", "low"]],
    ["Date", ["Monday maybe", "when ready"]],
    ["Budget", ["approved", "approved by Ann"]],
  ])("“%s” over other things is left out with its letter", (heading, cells) => {
    const column = alone(heading, ...cells);
    expect(column?.meaning).toBe("unread");
    expect(column?.because?.en).toContain(`“${heading}” (C)`);
  });

  test.each(["Likes", "Comments", "Payment", "Product"])("an empty column “%s” is no question", (heading) => {
    const column = alone(heading, "", "");
    expect(column?.asked).toBeUndefined();
    expect(column?.because).toBeUndefined();
  });
});

describe("of two columns of one meaning the more exact name wins", () => {
  test.each<[string, string, string]>([
    ["Rate over Budget", "Creator | Budget | Rate\nMaya | 50000 | 900", "Budget: unread, Rate: rate"],
    ["Fee over Payment", "Creator | Payment | Fee\nMaya | 300 | 900", "Payment: unread, Fee: rate"],
    [
      "Fee over Payment, which holds states",
      "Creator | Payment | Fee\nMaya | paid | 900",
      "Payment: paymentStatus, Fee: rate",
    ],
    [
      "Post date over Posted",
      "Creator | Rate | Posted | Post date\nMaya | 900 | TRUE | 2026-10-14",
      "Rate: rate, Posted: status, Post date: date",
    ],
    [
      "Post date over Posted, both days",
      "Creator | Rate | Posted | Post date\nMaya | 900 | 2026-10-13 | 2026-10-14",
      "Rate: rate, Posted: unread, Post date: date",
    ],
    [
      "Influencer Name beside Handle",
      "Influencer Name | Handle | Rate\nMaya | @maya | 900",
      "Handle: handle, Rate: rate",
    ],
    ["Actual cost over planned", "Creator | Planned cost | Cost\nMaya | 800 | 900", "Planned cost: unread, Cost: rate"],
    [
      "Стоимость факт over план",
      "Блогер | Стоимость план | Стоимость факт\nАня | 800 | 900",
      "Стоимость план: unread, Стоимость факт: rate",
    ],
    [
      "the sum over the average",
      "Creator | Avg likes | Likes\nMaya | 800 | 900",
      "Avg likes: unread, Likes: metric:likes",
    ],
    [
      "Reach over its estimate",
      "Creator | Est. reach | Reach\nMaya | 800 | 900",
      "Est. reach: plan:reach, Reach: metric:reach",
    ],
    [
      "Дата выхода over план",
      "Блогер | Ставка | Дата выхода (план) | Дата выхода (факт)\nАня | 5 | 2026-10-13 | 2026-10-14",
      "Ставка: rate, Дата выхода (план): plannedDate, Дата выхода (факт): date",
    ],
    [
      "Country over Region",
      "Creator | Rate | Region | Country\nMaya | 5 | US | US",
      "Rate: rate, Region: unread, Country: market",
    ],
    [
      "Канал beside Площадка",
      "Блогер | Площадка | Канал | Охват\nАня | IG | @anna | 900",
      "Площадка: platform, Канал: unread, Охват: metric:reach",
    ],
  ])("%s", (_, text, meanings) => {
    expect(read(text)).toBe(meanings);
  });

  test("a channel is the creator where nothing else names one", () => {
    const table = tableOf("Канал | Площадка | Охват | Стоимость\nКухня Ани | Telegram | 900 | 5000");
    expect(table.columns[0]?.meaning).toBe("creator");
    const none = tableOf("Канал | Подписчики | Охват | Стоимость\nКухня Ани | 12000 | 900 | 5000");
    expect(none.columns[0]?.meaning).toBe("creator");
  });

  test("a channel of platforms is the platform", () => {
    expect(read("Блогер | Канал | Охват\nАня | Telegram | 900\nМия | ВК | 300")).toBe(
      "Канал: platform, Охват: metric:reach",
    );
  });

  test("rates in two currencies stand side by side", () => {
    const table = tableOf("Creator | Rate ($) | Rate (€) | Likes\nMaya | 500 | 460 | 900");
    expect(columnsOf(table, "rate").map(({ heading }) => heading.unit.currency)).toEqual(["USD", "EUR"]);
  });

  test("figures of different platforms, formats and moments are no rivals", () => {
    expect(
      read("Creator | IG Reach | TikTok reach | Story reach | Reach 24h | Reach\nMaya | 5 | 6 | 7 | 8 | 9"),
    ).not.toContain("unread");
  });

  test.each([
    ["Creator | Fee | Rate\nMaya | 800 | 900", "“Fee” (B) and “Rate” (C)"],
    ["Creator | Cost | Price | Likes\nMaya | 800 | 900 | 5", "“Cost” (B) and “Price” (C)"],
    ["Creator | Rate | Likes | Likes\nMaya | 800 | 900 | 5", "“Likes” (C) and “Likes” (D)"],
    ["Creator | Influencer | Rate\nMaya | Mia | 5", "“Creator” (A) and “Influencer” (B)"],
  ])("equal names are asked about with their letters", (text, names) => {
    const asked = tableOf(text).columns.flatMap(({ asked }) => asked?.en ?? []);
    expect(asked).toHaveLength(2);
    for (const question of asked) expect(question).toContain(names);
  });

  test("Budget, Rate and Fee: the budget is left out, the other two are asked about", () => {
    const { columns } = tableOf("Creator | Budget | Rate | Fee\nMaya | 5000 | 900 | 800");
    expect(columns.map(({ meaning }) => meaning)).toEqual(["creator", "unread", "rate", "unread"]);
    expect(columns[1]?.because?.en).toContain("“Rate” (C)");
    expect(columns[3]?.asked?.en).toContain("“Rate” (C) and “Fee” (D)");
  });
});

describe("bare numbers under a share's heading", () => {
  test.each<[string, readonly string[], string | undefined]>([
    ["ER", ["0.031", "0.045"], "fraction"],
    ["ER", ["3.1", "4.5"], "percent"],
    ["ER", ["3.1", "0.8"], "percent"],
    ["ER", ["3.1", "0.045"], "mixed"],
    ["ER %", ["3.1", "0.8"], "percent"],
    ["ER %", ["0.8", "0.9"], "percent"],
    ["ER %", ["0.03", "0.22"], "mixed"],
    ["ER %", ["0.03", "0.045"], "fraction"],
    ["ER", ["3.1%", "4.5%"], undefined],
    ["CTR", ["0.012", "0.02"], "fraction"],
    ["Women %", ["62", "48"], "percent"],
    ["Women %", ["0.62", "0.48"], "fraction"],
    ["Женщины, %", ["62", "48"], "percent"],
    ["ER", ["", ""], undefined],
  ])("%s over %j", (heading, cells, shares) => {
    expect(alone(heading, ...cells)?.shares).toBe(shares);
  });
});

test("thousands in the heading are kept with the column", () => {
  expect(alone("Followers (K)", "48.2", "31")?.heading.unit).toEqual({ scale: 3 });
});

test.each<[string, readonly (string | number)[], string]>([
  ["Month", [10, 9], "month"],
  ["Месяц", [10.2026, 9.2026], "month"],
  ["Month", ["10", "9"], "month"],
  ["Post date", [46_302, 46_309], "date"],
  ["Post date", [10, 9], "unread"],
])("under %s numbers such as %j are read as %s", (heading, cells, meaning) => {
  const rows = cells.map((cell, at) => [`Maya ${at}`, "reach 10k", cell]);
  const [table] = findTables([["Creator", "Results", heading], ...rows]);
  expect(table?.columns[2]?.meaning).toBe(meaning);
});
