import { describe, expect, test } from "vitest";
import type { Line } from "../../../../src/domain/lines.ts";
import { headline } from "../../../../src/domain/process/today/headline.ts";
import { messageOf } from "../../../../src/domain/process/today/message.ts";
import { isToday, TODAY_COLUMNS, todayLines, todayWidths } from "../../../../src/domain/process/today/page.ts";
import type { Language } from "../../../../src/domain/text.ts";
import { config, page, type Said, today } from "./known.ts";

const links = {
  row: (item: { place?: { row: number }; personRow?: number }, label: string) =>
    `[${label}](${item.place ? `row ${item.place.row}` : `person ${item.personRow}`})`,
  brief: (address: string, label: string) => `[${label}](${address})`,
};
const textOf = (lines: readonly Line<string>[]) =>
  lines.map(({ cells }) =>
    cells
      .map(({ value }) => String(value ?? ""))
      .join(" | ")
      .replace(/( \| )+$/, ""),
  );
const lines = (said: readonly Said[], language: Language = "en", more: Parameters<typeof page>[1] = {}) =>
  textOf(todayLines<string>(page(said, more), config, { language, links }));

const late: Said = {
  due: "2026-11-20",
  late: 3,
  brief: { version: 1, issuedOn: "2026-11-01", link: "https://x.test/b" },
};
const dollars = { market: "US", currency: "USD", overdue: 500, thisWeek: 1200 };
const rubles = { market: "RU", currency: "RUB", overdue: 0, thisWeek: 90000 };

describe("the headline", () => {
  test.each<[readonly Said[], string, string]>([
    [[], "Today, 25 November: nothing is due", "Сегодня, 25 ноября: срочного нет"],
    [[{ due: "2026-11-27" }], "Today, 25 November: nothing is due yet", "Сегодня, 25 ноября: срочного нет"],
    [[{ due: today }], "Today, 25 November: 1 due today", "Сегодня, 25 ноября: 1 дело на сегодня"],
    [[late], "Today, 25 November: 1 overdue", "Сегодня, 25 ноября: 1 дело просрочено"],
    [
      [late, late, { due: today }],
      "Today, 25 November: 2 overdue, 1 due today",
      "Сегодня, 25 ноября: 2 дела просрочены, 1 на сегодня",
    ],
    [Array(5).fill(late), "Today, 25 November: 5 overdue", "Сегодня, 25 ноября: 5 дел просрочено"],
    [Array(21).fill(late), "Today, 25 November: 21 overdue", "Сегодня, 25 ноября: 21 дело просрочено"],
  ])("of %# says what is urgent", (said, en, ru) => {
    expect([headline(page(said), "en"), headline(page(said), "ru")]).toEqual([en, ru]);
    for (const first of [en, ru]) expect(isToday([[first]])).toBe(true);
  });

  test("says what is to be paid this week, a currency at a time", () => {
    const both = page([], { money: [dollars, rubles] });
    expect(headline(both, "en")).toBe("Today, 25 November: nothing is due; $1,200 and 90,000\u00a0₽ to pay this week");
    expect(headline(both, "ru").replace(/\u00a0/g, " ")).toBe(
      "Сегодня, 25 ноября: срочного нет; на этой неделе заплатить 1 200 $ и 90 000 ₽",
    );
  });
});

test.each([["Today"], ["Today's tasks"], ["Сегодня"], ["Today, we ship"]])(
  "a tab that begins with %s is not ours",
  (title) => {
    expect(isToday([[title]])).toBe(false);
  },
);

test("a line says market, creator, campaign, what to do, whose move and since when, with its links", () => {
  expect(lines([late]).slice(2)).toEqual([
    "",
    "Overdue: 1",
    "Market | Creator | Campaign | What to do | Whose move | When | Brief",
    "United States | [Creator 0](row 2) | Autumn | Send the brief | Maya | ▼ due since 20 Nov, 3 working days late | [Brief](https://x.test/b)",
  ]);
  expect(lines([late], "ru").slice(3)).toEqual([
    "Просрочено: 1",
    "Рынок | Блогер | Кампания | Что делать | Чей ход | Когда | Бриф",
    "United States | [Creator 0](row 2) | Autumn | Отправить бриф | Maya | ▼ с 20 ноября, просрочено на 3 рабочих дня | [Бриф](https://x.test/b)",
  ]);
});

test.each<[Said, string, string]>([
  [{ due: today }, "◆ today", "◆ сегодня"],
  [{ due: "2026-11-22" }, "◆ due since 22 Nov", "◆ с 22 ноября"],
  [{ due: "2026-11-26" }, "tomorrow", "завтра"],
  [{ due: "2026-11-27" }, "by Friday, 27 Nov", "до пятницы, 27 ноября"],
  [{ due: "2026-12-03" }, "by 3 Dec", "до 3 декабря"],
  [{ due: "2027-01-14" }, "by 14 Jan 2027", "до 14 января 2027"],
  [{ due: "2026-12-03", mover: "nobody" }, "until 3 Dec", "до 3 декабря"],
  [{}, "no date yet", "срока пока нет"],
  [{ late: 1 }, "▼ 1 working day late", "▼ просрочено на 1 рабочий день"],
  [
    { late: 5, due: "2026-11-18" },
    "▼ due since 18 Nov, 5 working days late",
    "▼ с 18 ноября, просрочено на 5 рабочих дней",
  ],
])("%j is said as a day", (said, en, ru) => {
  for (const [language, when] of [
    ["en", en],
    ["ru", ru],
  ] as const)
    expect(lines([said], language).at(-1)?.split(" | ")[5]).toBe(when);
});

test("sections stand in the order of a morning, and each says how many", () => {
  const all: Said[] = [
    {},
    { due: "2026-12-01" },
    { mover: "creator" },
    { due: "2026-11-27", person: { nextCheckIn: today } },
    { due: today, wrong: ["paid twice"] },
    late,
  ];
  expect(lines(all).filter((line) => /^[^|]+: \d+$/.test(line))).toEqual([
    "Overdue: 1",
    "Today: 1",
    "To put right: 1",
    "This week: 1",
    "Check-ins: 1",
    "Waiting on the creator: 1",
    "Next week: 1",
    "Later, or without a date: 1",
  ]);
});

test("counts stand by market and lead where there are several", () => {
  const shown = lines([late, late, { mover: "creator", market: "RU" }]);
  expect(shown.slice(3, 6)).toEqual([
    "By market",
    "Russia |  | 1 waiting on the creator",
    "United States | Maya | 2 overdue",
  ]);
  expect(lines([late, late])).not.toContain("By market");
});

test("one market is said in the note, and overdue payments stand below it", () => {
  const [, note, money] = lines([late], "en", { market: "US", money: [dollars, rubles] });
  expect(note).toMatch(/^Only United States: chosen in “Share the week…” · 1 partnership under way · /);
  expect(money).toBe("Payments overdue: $500.");
});

test("nothing to do is a sentence", () => {
  expect(lines([])).toHaveLength(3);
  expect(lines([])[2]).toMatch(/^Nothing is waiting for anybody/);
  expect(lines([], "ru")[2]).toMatch(/^Никто никого не ждёт/);
});

test("what is far away is shown in part, and the rest is counted", () => {
  expect(lines(Array(23).fill({})).at(-1)).toBe("… and 3 more: they come up in time.");
  expect(lines(Array(21).fill({}), "ru").at(-1)).toBe("… и ещё 1: появится в свой срок.");
});

test("the page fits a screen of 1400 px", () => {
  expect(todayWidths).toHaveLength(TODAY_COLUMNS);
  expect(todayWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1330);
});

describe("as a message", () => {
  test("the week of one market is plain text without its name in every line", () => {
    const text = messageOf(
      page([late, { mover: "creator", due: "2026-11-27", label: { en: "send the draft", ru: "прислать черновик" } }], {
        market: "US",
        money: [dollars],
      }),
      config,
      "en",
    );
    expect(text).toBe(
      [
        "United States, 25 November",
        "Overdue:\n• Creator 0 (Autumn): Send the brief — Maya, due since 20 Nov, 3 working days late",
        "Waiting on the creator:\n• Creator 1 (Autumn): Send the draft — creator, by Friday, 27 Nov",
        "Payments overdue: $500\nTo pay this week: $1,200",
      ].join("\n\n"),
    );
  });

  test("all markets are named", () => {
    expect(messageOf(page([{ due: today }]), config, "ru")).toContain(
      "• United States, Creator 0 (Autumn): Отправить бриф",
    );
  });

  test("a week without anything says so", () => {
    expect(messageOf(page([], { market: "US" }), config, "en")).toBe(
      "United States, 25 November\n\nNothing is due this week.",
    );
  });
});
