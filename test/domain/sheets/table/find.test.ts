import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/domain/cell.ts";
import { everyName, namesOf } from "../../../../src/domain/sheets/headings/named.ts";
import { findTables, headingTexts, isHeaderAgain } from "../../../../src/domain/sheets/table/find.ts";
import { namesCreator } from "../../../../src/domain/sheets/table/people.ts";
import { columnName, columnsOf } from "../../../../src/domain/sheets/table/table.ts";
import { meaningsOf, placesOf, sheet } from "./tables.ts";

describe("a table is found wherever its headings stand", () => {
  test.each<[string, string, readonly string[]]>([
    ["in the first row", "Creator | Rate | Likes\nMaya | 500 | 900", ["1–1, to 2"]],
    [
      "below a title that has words of the field",
      "Creator partnerships 2026: rates, KPIs, results\n\nCreator | Rate | KPIs\nMaya | 500 | reach 10k",
      ["3–3, to 4"],
    ],
    [
      "below a title in several cells",
      "Influencers | | Budget: | $20,000\nInfluencer | Fee | Reach\nMaya | 500 | 900",
      ["2–2, to 3"],
    ],
    [
      "below a small summary",
      "Total spend | 1500\nTotal reach | 90000\n\nInfluencer | Fee | Reach\nMaya | 500 | 900",
      ["4–4, to 5"],
    ],
    ["in row 20", `${"note | x\n".repeat(19)}Blogger | Fee | Views\nMaya | 500 | 900`, ["20–20, to 21"]],
    ["in a column that is not the first", " | | Creator | Rate | Likes\n | | Maya | 500 | 900", ["1–1, to 2"]],
    [
      "without a single figure below",
      "Creator | Market | Rate | Status\nMaya | US | gifted | agreed\nAnna | UK | tbd | contacted",
      ["1–1, to 3"],
    ],
    ["without a row below", "Creator | Market | Rate | KPIs | Results", ["1–1, to 1"]],
    ["with ages for headings", "Creator | Rate | 18-24 | 25-34 | 35-44\nMaya | 500 | 20% | 50% | 30%", ["1–1, to 2"]],
    [
      "of names and handles alone, with figures",
      "Name | Instagram | Followers | ER\nMaya | @maya | 48000 | 3.1%",
      ["1–1, to 2"],
    ],
    [
      "in Russian",
      "Таблица блогеров\nБлогер | Площадка | Подписчики | Стоимость, руб.\nАня | IG | 48000 | 15000",
      ["2–2, to 3"],
    ],
    [
      "twice, one below the other",
      "Creator | Rate | Likes\nMaya | 500 | 900\n\nBlogger | Fee | Views | Post date\nAnna | 300 | 1200 | 2026-10-14",
      ["1–1, to 3", "4–4, to 5"],
    ],
    [
      "twice, the second beginning further left",
      " | Creator | Rate | Likes\n | Maya | 500 | 900\n\nBlogger | Fee | Views | Status\nAnna | 300 | 1200 | posted",
      ["1–1, to 3", "4–4, to 5"],
    ],
    [
      "once, where the headings are repeated",
      "Creator | Rate | Likes\nMaya | 500 | 900\nCreator | Rate | Likes\nAnna | 300 | 100",
      ["1–1, to 4"],
    ],
    [
      "once, where they are repeated below somebody on Instagram",
      "Creator | Rate | Platform | Likes\nMaya | 500 | Instagram | 900\nCreator | Rate | Platform | Likes\nAnna | 300 | TikTok | 100",
      ["1–1, to 4"],
    ],
    [
      "once, where they are repeated below somebody of whom only the platform is known",
      "Creator | Rate | Platform | Likes\nMaya | | Instagram |\nCreator | Rate | Platform | Likes\nAnna | 300 | TikTok | 100",
      ["1–1, to 4"],
    ],
    [
      "once, where they are repeated below a further post",
      "Creator | Rate | Platform | Likes\nMaya | 500 | TikTok | 900\n | | Instagram | 80\nCreator | Rate | Platform | Likes\nAnna | 300 | TikTok | 100",
      ["1–1, to 5"],
    ],
    [
      "once, where they are repeated below a post of which only the platform is known",
      "Creator | Rate | Platform | Likes\nMaya | 500 | TikTok | 900\n | | Instagram |\nCreator | Rate | Platform | Likes\nAnna | 300 | TikTok | 100",
      ["1–1, to 5"],
    ],
    [
      "once, where they are repeated twice",
      "Creator | KPIs | Reach | Planned reach\nMaya | 3 stories | 1 | 2\nCreator | KPIs | Reach | Planned reach\nCreator | KPIs | Reach | Planned reach\nAnna | 2 posts | 3 | 4",
      ["1–1, to 5"],
    ],
    [
      "twice, the second right below somebody whose post is planned",
      "Статус | Блогер | Цена | Площадка | Лайки\nплан | Аня | 500 | Telegram | 900\nСтатус | Блогер | Цена | Площадка | Охват\nвышло | Оля | 300 | VK | 100",
      ["1–1, to 2", "3–3, to 4"],
    ],
    [
      "twice, the second with groups of its own below the name of a section",
      "Creator | Rate | Likes\nMaya | 500 | 900\nAutumn | | Instagram | | TikTok\nCreator | Rate | Likes | Views | Likes\nAnna | 300 | 100 | 10 | 5",
      ["1–1, to 2", "3–4, to 5"],
    ],
    [
      "with groups above",
      " | | Instagram | | TikTok | \nCreator | Rate | Likes | Comments | Likes | Comments\nMaya | 500 | 900 | 10 | 80 | 3",
      ["1–2, to 3"],
    ],
    [
      "with figures below merged headings",
      "Creator | Rate | Plan | | Fact | \n | | Reach | Views | Reach | Views\nMaya | 500 | 900 | 10 | 80 | 3",
      ["1–2, to 3"],
    ],
    [
      "with groups that are words of the field themselves",
      "Influencer | | | Performance | | \nName | Handle | Followers | Likes | Comments | ER\nMaya | @maya | 48000 | 900 | 10 | 3.1%",
      ["2–2, to 3"],
    ],
  ])("%s", (_, text, places) => {
    expect(placesOf(sheet(text))).toEqual(places);
  });

  test("with 200 columns", () => {
    const header = ["Creator", "Rate", "Likes", ...Array.from({ length: 197 }, (_, at) => `Extra ${at}x`)];
    const [table] = findTables([header, header.map((_, at) => at)]);
    expect(table?.columns).toHaveLength(200);
    expect(meaningsOf(table).slice(0, 4)).toEqual(
      ["A Creator: unread", "B Rate: rate", "C Likes: metric:likes", "D Extra 0x: unread"].map((line, at) =>
        at ? line : "A Creator: creator",
      ),
    );
  });

  test("with a heading of 500 characters, which a sentence shows shortened", () => {
    const [table] = findTables([
      ["Creator", "Rate", "Likes", `Likes of the post ${"and what we think of it ".repeat(20)}`],
    ]);
    const last = table?.columns[3];
    expect(last?.meaning).toBe("unread");
    expect(last && columnName(last).en.length).toBeLessThan(50);
  });
});

describe("headings over two rows say it together", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "platforms above",
      " | | Instagram | | TikTok | \nCreator | Rate | Likes | Comments | Likes | Comments\nMaya | 500 | 900 | 10 | 80 | 3",
      [
        "A Creator: creator",
        "B Rate: rate",
        "C Instagram Likes: metric:likes instagram",
        "D Instagram Comments: metric:comments instagram",
        "E TikTok Likes: metric:likes tiktok",
        "F TikTok Comments: metric:comments tiktok",
      ],
    ],
    [
      "plan and fact above",
      " | | План | | Факт | \nБлогер | Стоимость | Охват | Просмотры | Охват | Просмотры\nАня | 500 | 900 | 10 | 80 | 3",
      [
        "A Блогер: creator",
        "B Стоимость: rate",
        "C План Охват: plan:reach",
        "D План Просмотры: plan:views",
        "E Факт Охват: metric:reach",
        "F Факт Просмотры: metric:views",
      ],
    ],
    [
      "plan and fact, with the creator in the upper row",
      "Creator | Rate | Plan | | Fact | \n | | Reach | Views | Reach | Views\nMaya | 500 | 900 | 10 | 80 | 3",
      [
        "A Creator: creator",
        "B Rate: rate",
        "C Plan Reach: plan:reach",
        "D Plan Views: plan:views",
        "E Fact Reach: metric:reach",
        "F Fact Views: metric:views",
      ],
    ],
    [
      "days above",
      " | | 24 hours | | 7 days | \nCreator | Rate | Reach | Likes | Reach | Likes\nMaya | 500 | 900 | 10 | 80 | 3",
      [
        "A Creator: creator",
        "B Rate: rate",
        "C 24 hours Reach: metric:reach 24h",
        "D 24 hours Likes: metric:likes 24h",
        "E 7 days Reach: metric:reach 168h",
        "F 7 days Likes: metric:likes 168h",
      ],
    ],
    [
      "platforms over plan and fact, over figures",
      "Creator | Rate | Instagram | | | \n | | Plan | | Fact | \n | | Reach | Likes | Reach | Likes\nMaya | 500 | 1 | 2 | 3 | 4",
      [
        "A Creator: creator",
        "B Rate: rate",
        "C Instagram Plan Reach: plan:reach instagram",
        "D Instagram Plan Likes: plan:likes instagram",
        "E Instagram Fact Reach: metric:reach instagram",
        "F Instagram Fact Likes: metric:likes instagram",
      ],
    ],
    [
      "figures over plan and fact",
      " | | Reach | | Likes | \nCreator | Rate | Plan | Fact | Plan | Fact\nMaya | 500 | 1 | 2 | 3 | 4",
      [
        "A Creator: creator",
        "B Rate: rate",
        "C Reach Plan: plan:reach",
        "D Reach Fact: metric:reach",
        "E Likes Plan: plan:likes",
        "F Likes Fact: metric:likes",
      ],
    ],
    [
      "a title that would go over the creator, too",
      "План | | | \nБлогер | Ставка | Охват | Дата\nАня | 500 | 900 | 2026-10-14",
      ["A Блогер: creator", "B Ставка: rate", "C Охват: metric:reach", "D Дата: date"],
    ],
    [
      "a group that says nothing more",
      "Creator | Rate | Results | | \n | | Reach | Likes | Saves\nMaya | 500 | 900 | 10 | 80",
      [
        "A Creator: creator",
        "B Rate: rate",
        "C Results Reach: metric:reach",
        "D Results Likes: metric:likes",
        "E Results Saves: metric:saves",
      ],
    ],
    [
      "audience over its groups",
      "Creator | Rate | Audience | | \n | | Women % | 18-24 % | US %\nMaya | 500 | 60% | 40% | 80%",
      [
        "A Creator: creator",
        "B Rate: rate",
        "C Audience Women %: audience",
        "D Audience 18-24 %: audience",
        "E Audience US %: audience",
      ],
    ],
  ])("%s", (_, text, meanings) => {
    expect(meaningsOf(findTables(sheet(text))[0])).toEqual(meanings);
  });
});

describe("no table of partnerships", () => {
  test.each<[string, string]>([
    ["contacts", "Name | Phone | E-mail\nMaya | +1 555 | m@x.com"],
    [
      "contacts with a date",
      "First name | Last name | Phone | E-mail | Date added\nMaya | K | 555 | m@x.com | 2026-01-01",
    ],
    ["products", "SKU | Product | Price | Stock\nA1 | Cream | 20 | 4"],
    ["products by name", "Product name | Price | Status\nCream | 20 | in stock"],
    ["invoices", "Invoice no | Amount | Date\n12 | 500 | 2026-10-14"],
    ["invoices by name", "Name | Amount | Date\nMaya | 500 | 2026-10-14"],
    ["expenses", "Name | Cost | Status | Date\nHosting | 500 | paid | 2026-10-14"],
    ["tasks", "Name | Status | Type | Due date\nWrite brief | done | doc | 2026-10-14"],
    ["customers", "Name | Email | Country | Orders | Total spend\nMaya | m@x.com | US | 3 | 500"],
    ["a team", "Name | Role | Status | Rate\nMaya | editor | active | 20"],
    ["campaigns", "Campaign | Budget | Status | Start date\nFall | 5000 | live | 2026-10-14"],
    [
      "a page of Check",
      "Cell | Rows | Creator | Column | What was typed | What was found | What to type\nB3 | 1 | Maya | Rate | 4О 000 | a letter | 40 000",
    ],
    ["a legend", "Status | Meaning\nagreed | the rate is settled"],
    ["a form", "Creator | Maya\nRate | 500\nLikes | 900\nStatus | agreed"],
    ["a sum of figures", "Total reach | 900\nTotal likes | 50"],
    ["prose", "Creator rates went up this year | and results, too\nso | we cut | likes"],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(placesOf(sheet(text))).toEqual([]);
  });
});

describe("a row of data is never taken for headings", () => {
  const header = "Creator | Type | Platform | Format | Goal | Status | Rate | Notes";
  test.each<[string, string]>([
    ["creators that are called so", "Creator Anna | x | Instagram | Reel | | Posted | $500 |"],
    ["a blogger by name", "Blogger Mia | Blogger | TikTok | Video | Views | Live | $20 |"],
    ["words only", "Mia | Blogger | Instagram | Reel | Reach | Posted | barter | handle it"],
    [
      "words only, all of them headings elsewhere",
      "Anna | Influencer | TikTok | Story | Sales | Published | Gift | Feedback",
    ],
    ["Russian words", "Аня | Блогер | Инстаграм | Сторис | Охват | Опубликовано | Бартер | Комментарий"],
    ["a type of creator in each row", "Lea | KOL | YouTube | Video | Likes | Live | Product | Title"],
  ])("%s", (_, row) => {
    const rows = sheet(
      `${header}\nMaya | KOL | IG | Post | Reach | agreed | 500 | \n${row}\nZoe | KOL | IG | Post | Reach | agreed | 500 |`,
    );
    expect(placesOf(rows)).toEqual(["1–1, to 4"]);
    const [table] = findTables(rows);
    expect(table && isHeaderAgain(rows[2] as Cell[], table)).toBe(false);
  });

  test("not after a blank row either", () => {
    const rows = sheet(
      `${header}\nMaya | KOL | IG | Post | Reach | agreed | 500 |\n\nMia | Blogger | Instagram | Reel | Reach | Posted | barter | handle it`,
    );
    expect(placesOf(rows)).toEqual(["1–1, to 4"]);
  });

  test("the headings typed again are no data", () => {
    const rows = sheet(`${header}\nMaya | KOL | IG | Post | Reach | agreed | 500 |\n${header}`);
    const [table] = findTables(rows);
    expect(table && isHeaderAgain(rows[2] as Cell[], table)).toBe(true);
    expect(table && isHeaderAgain(rows[1] as Cell[], table)).toBe(false);
  });
});

describe("two tables side by side", () => {
  const rows = sheet("Creator | Rate | Likes | | Creator | Rate | Likes\nMaya | 500 | 900 | | Anna | 300 | 100");

  test("the first is read, the second is named with its letters", () => {
    const [table] = findTables(rows);
    expect(meaningsOf(table).slice(0, 3)).toEqual(["A Creator: creator", "B Rate: rate", "C Likes: metric:likes"]);
    const second = table?.columns.slice(3) ?? [];
    expect(second.map(({ meaning }) => meaning)).toEqual(["unread", "unread", "unread"]);
    for (const { because } of second) expect(because?.en).toMatch(/second table.*“Creator” \(E\).*“Likes” \(G\)/);
  });

  test("other headings do not hide it", () => {
    const [table] = findTables(
      sheet("Creator | Rate | Likes | | Blogger | Fee | Views\nMaya | 500 | 900 | | Anna | 300 | 100"),
    );
    expect(table && columnsOf(table, "unread").map(({ at }) => at)).toEqual([4, 5, 6]);
  });

  test("a blank column inside of one table parts nothing", () => {
    const [table] = findTables(sheet("Creator | Rate | | Likes | Comments\nMaya | 500 | | 900 | 30"));
    expect(table && columnsOf(table, "unread")).toEqual([]);
  });
});

test("figures under a blank heading are named, not lost", () => {
  const [table] = findTables(sheet("Creator | Rate | | Likes\nMaya | 500 | 77 | 900"));
  expect(meaningsOf(table)).toEqual(["A Creator: creator", "B Rate: rate", "C : unread", "D Likes: metric:likes"]);
});

test.each<[string, readonly string[]]>([
  ["Rate | Likes", ["Rate", "Likes"]],
  ["Rate | Instagram | \n | Likes | Reach", ["Rate", "Instagram Likes", "Instagram Reach"]],
  ["Rate | Instagram | \n | Plan | Fact\n | Reach | Reach", ["Rate", "Instagram Plan Reach", "Instagram Fact Reach"]],
])("headings given to a formula as %j are one text a column", (text, texts) => {
  expect(headingTexts(sheet(text))).toEqual(texts);
});

test("every name of a creator or handle may head a table", () => {
  const people = [...everyName()].filter((name) =>
    namesOf(name).some(({ meaning }) => meaning === "creator" || meaning === "handle"),
  );
  expect(people.length).toBeGreaterThan(80);
  expect(people.filter((name) => namesCreator(name) === "nobody")).toEqual([]);
});
