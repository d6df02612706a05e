/** Six weeks of five partnerships in two markets, day by day, as a team lives them through the built add-on. */
import ICAL from "ical.js";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { issue } from "./story/briefs.ts";
import { keysOf, nowOf, paymentLines, todayLines } from "./story/seen.ts";
import { begin, log, reopen, sortBackwards, typeIn, writeDown } from "./story/sheet.ts";

let team = begin("2026-10-05");
/** The same workbook, opened on a later day. */
const morningOf = (day: string): void => {
  team = reopen(team, day);
};
const kim = "Kim Park | Fee | $500.00 USD | due – | paid –";
const ben = "Ben Ortiz | Fee | $800.00 USD";
const mara = (part: string) => `Mara Lin | ${part} | $600.00 USD`;
const sveta = (part: string) => `Света Крылова | ${part} | 30,000 ₽ RUB`;
const maraUpfront = `${mara("Upfront")} | due 6 Oct 2026 | paid 9 Oct 2026 | paid late by 3 days`;
const svetaUpfront = `${sveta("Upfront")} | due 13 Oct 2026 | paid 15 Oct 2026 | paid late by 2 days`;
const svetaRest = `${sveta("Rest")} | due 23 Oct 2026 | paid 30 Oct 2026 | paid late by 7 days`;

test("Mon 5 Oct: Mara's brief goes out; the others' are due so long before their posts as each market needs", () => {
  morningOf("2026-10-05");
  expect(todayLines(team)[0]).toBe("Today: Mara Lin — Issue the brief (us, today)"); // 26 Oct less 21 days
  issue(team, "Mara Lin", "Autumn tea");
  expect(todayLines(team)).toEqual([
    "This week: Ben Ortiz — Issue the brief (us, by Wednesday, 7 Oct)", // 28 Oct less 21 days
    "This week: Tess Wu — Issue the brief (us, by Friday, 9 Oct)",
    "Waiting on the creator: Mara Lin — Sign the agreement (creator, tomorrow)",
    "Next week: Света Крылова — Issue the brief (us, by 12 Oct)", // 22 Oct less 10 days
    "Next week: Kim Park — Vet the creator (us, by 16 Oct)", // in talks
  ]);
  expect(paymentLines(team)).toEqual([
    `${ben} | due – | paid – | waiting for publication (27 Nov 2026)`, // 28 Oct and 30 days
    `${mara("Rest")} | due – | paid – | waiting for publication (12 Nov 2026)`, // live from 28 Oct, net 15
    `${mara("Upfront")} | due 6 Oct 2026 | paid – | due in 1 day`,
    `${sveta("Rest")} | due – | paid – | waiting for publication (22 Oct 2026)`,
    `${sveta("Upfront")} | due 22 Oct 2026 | paid – | due in 17 days`,
  ]);
});

test("Thu 8 Oct: Mara has signed and waits for her money; two people note one message to Kim", () => {
  morningOf("2026-10-08");
  writeDown(team, ["10/6/2026", "Mara Lin", "signed the contract"], ["10/7/2026", "tess wu", "согласовали условия"]);
  issue(team, "Ben Ortiz", "Autumn tea"); // for Monday
  expect([1, 2].map(() => log(team, "Kim Park", "contacted").isNew)).toEqual([true, false]);
  expect(todayLines(team)).toEqual([
    "Overdue: Mara Lin — Pay the creator $600 (us, due since 6 Oct, 2 working days late)",
    "This week: Tess Wu — Issue the brief (us, tomorrow)",
    "Waiting on the creator: Ben Ortiz — Sign the agreement (creator, by 13 Oct)",
    "Next week: Света Крылова — Issue the brief (us, by 12 Oct)",
    "Next week: Kim Park — Vet the creator (us, by 16 Oct)",
  ]);
  expect(nowOf(team, "Mara Lin")).toBe("Execution: Pay the creator $600 (us, due since 6 Oct, 2 working days late)");
});

test("Mon 12 Oct: half is paid late, the draft is late in turn; Tess has her box and no brief", () => {
  morningOf("2026-10-12");
  writeDown(team, ["10/9/2026", "Mara Lin", "paid 50% $600"], ["10/9/2026", "Tess Wu", "shipped the tea box"]);
  issue(team, "Света Крылова", "Осенний чай");
  expect(todayLines(team)).toEqual([
    "Overdue: Mara Lin — Send the draft (creator, due since 7 Oct, 2 working days late)",
    "Today: Tess Wu — Issue the brief (us, due since 9 Oct)", // Columbus Day makes nobody late
    "This week: Kim Park — Vet the creator (us, by Friday, 16 Oct)",
    "Waiting on the creator: Ben Ortiz — Sign the agreement (creator, tomorrow)",
    "Waiting on the creator: Света Крылова — Sign the agreement (creator, tomorrow)",
  ]);
  expect(paymentLines(team)).toEqual([
    `${ben} | due – | paid – | waiting for publication (4 Dec 2026)`, // 4 Nov and 30 days
    `${mara("Rest")} | due – | paid – | waiting for publication (12 Nov 2026)`,
    maraUpfront,
    `${sveta("Rest")} | due – | paid – | waiting for publication (23 Oct 2026)`,
    `${sveta("Upfront")} | due 13 Oct 2026 | paid – | due in 1 day`,
  ]);
});

test("Wed 14 Oct: Kim is postponed and off the page; Sveta has signed and is owed her advance", () => {
  morningOf("2026-10-14");
  writeDown(
    team,
    ["10/13/2026", "Mara Lin", "прислала черновик"],
    ["10/13/2026", "Ben Ortiz", "signed, countersigned"],
    ["10/13/2026", "Света Крылова", "договор подписан"],
    ["10/13/2026", "Света Крылова", "данные для ОРД получили"],
  );
  log(team, "Kim Park", "vetted", { by: "Jess" });
  typeIn(team, "Kim Park", { Status: "on hold" });
  expect(todayLines(team)).toEqual([
    "Overdue: Tess Wu — Issue the brief (us, due since 9 Oct, 2 working days late)",
    "Overdue: Света Крылова — Pay the creator 30,000 ₽ (us, due since 13 Oct, 1 working day late)",
    "This week: Mara Lin — Give feedback on the draft (us, by Friday, 16 Oct)", // late draft: 72 hours from it
    "Waiting on the creator: Ben Ortiz — Send the draft (creator, today)",
  ]);
  expect(nowOf(team, "Kim Park")).toBe("Postponed: nothing to do");
});

test("Fri 16 Oct: the advance is paid, feedback goes out, Ben is late", () => {
  morningOf("2026-10-16");
  log(team, "Mara Lin", "feedback");
  writeDown(
    team,
    ["10/15/2026", "Света Крылова", "оплатили аванс 30 000 ₽"],
    ["10/15/2026", "Света Крылова", "прислала сценарий"],
    ["10/14/2026", "Tess Wu", "пришла посылка"],
  );
  expect(todayLines(team)).toEqual([
    "Overdue: Tess Wu — Issue the brief (us, due since 9 Oct, 4 working days late)",
    "Overdue: Ben Ortiz — Send the draft (creator, due since 14 Oct, 2 working days late)",
    "Today: Света Крылова — Give feedback on the draft (us, today)",
    "Waiting on the creator: Mara Lin — Send the next draft (creator, by 20 Oct)",
  ]);
  expect(paymentLines(team)).toContain(svetaUpfront);
});

test("Tue 20 Oct: somebody sorts the tab, which changes no key, no payment and no state", () => {
  morningOf("2026-10-20");
  const seen = () => [keysOf(team), paymentLines(team), todayLines(team), nowOf(team, "Света Крылова")];
  const before = seen();
  sortBackwards(team);
  expect(seen()).toEqual(before);
  writeDown(
    team,
    ["10/19/2026", "Ben Ortiz", "sent the draft"],
    ["10/20/2026", "Mara Lin", "draft v2"],
    ["10/16/2026", "Света Крылова", "отправили правки"],
    ["10/19/2026", "Света Крылова", "черновик, версия 2"],
  );
  log(team, "Света Крылова", "approved");
  expect(todayLines(team)).toEqual([
    "Overdue: Tess Wu — Issue the brief (us, due since 9 Oct, 6 working days late)",
    "This week: Ben Ortiz — Give feedback on the draft (us, by Thursday, 22 Oct)",
    "This week: Света Крылова — Get the ad token (erid) (us, by Thursday, 22 Oct)", // live from the 23rd
    "Next week: Mara Lin — Approve the draft (us, by 27 Oct)",
  ]);
});

test("Mon 26 Oct: Sveta is live on Instagram, without a token: both are to be put right; Kim is back", () => {
  morningOf("2026-10-26");
  typeIn(team, "Света Крылова", { Status: "вышло", "Posted on": "23 Oct 2026", Link: "https://instagram.com/p/abc" });
  writeDown(team, ["10/26/2026", "Mara Lin", "approved, no changes"], ["10/23/2026", "Tess Wu", "draft received"]);
  typeIn(team, "Kim Park", { Status: "agreed", "Planned date": "11/20/2026" });
  expect(todayLines(team).map((line) => line.replace(/ → .*/, ""))).toEqual([
    "Overdue: Ben Ortiz — Give feedback on the draft (us, due since 22 Oct, 2 working days late)",
    "Overdue: Света Крылова — Pay the creator 30,000 ₽ (us, due since 23 Oct, 1 working day late)", // on publication
    "To put right: Света Крылова — Live, and no erid token is noted",
    "To put right: Света Крылова — Live on Instagram, where this market bans ads",
    "This week: Tess Wu — Give feedback on the draft (us, by Wednesday, 28 Oct)",
    "This week: Kim Park — Issue the brief (us, by Friday, 30 Oct)",
    "Waiting on the creator: Mara Lin — Publish the post (creator, by Friday, 30 Oct)",
  ]);
  expect(paymentLines(team)).toContain(`${kim} | waiting for publication (18 Dec 2026)`); // Sunday the 20th
});

type Week = { readonly calendar: string; readonly board: string; readonly message: string };
const week = (market = "") => team.does("weekOf", { market }) as Week;
const eventsIn = ({ calendar }: Week) =>
  new Map(
    new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents("vevent").map((event) => [
      String(event.getFirstPropertyValue("uid")),
      {
        day: String(event.getFirstPropertyValue("dtstart")),
        what: String(event.getFirstPropertyValue("summary")),
        sequence: Number(event.getFirstPropertyValue("sequence")),
      },
    ]),
  );

test("Wed 28 Oct: what was to be put right is mended; a moved date moves the events of the calendar", () => {
  const before = eventsIn(week());
  morningOf("2026-10-28");
  writeDown(
    team,
    ["10/28/2026", "Света Крылова", "токен получен: erid 2VtzqwK1"],
    ["10/27/2026", "Ben Ortiz", "feedback sent"],
  );
  typeIn(team, "Света Крылова", { Platform: "VK", Link: "https://vk.com/wall1" });
  typeIn(team, "Kim Park", { "Planned date": "11/27/2026" });
  log(team, "Ben Ortiz", "approved");
  expect(todayLines(team)).toEqual([
    "Overdue: Света Крылова — Pay the creator 30,000 ₽ (us, due since 23 Oct, 3 working days late)",
    "Today: Tess Wu — Give feedback on the draft (us, today)",
    "Waiting on the creator: Mara Lin — Publish the post (creator, by Friday, 30 Oct)",
    "Waiting on the creator: Ben Ortiz — Publish the post (creator, by 6 Nov)",
    "Next week: Kim Park — Issue the brief (us, by 6 Nov)",
  ]);
  const after = eventsIn(week());
  const ofKim = (events: typeof after) => [...events].filter(([, { what }]) => what.startsWith("Kim Park"));
  expect(ofKim(after).map(([uid]) => uid)).toEqual(ofKim(before).map(([uid]) => uid));
  const brief = ([, { what }]: readonly [string, { what: string }]) => /issue the brief/.test(what);
  expect([before, after].map((events) => ofKim(events).find(brief)?.[1].day)).toEqual(["2026-10-30", "2026-11-06"]);
  for (const [uid, { sequence }] of after) expect(sequence).toBeGreaterThan(before.get(uid)?.sequence ?? 0);
  const { data } = papaparse.parse<Record<string, string>>(week().board.trimEnd(), { header: true });
  expect(data.map((card) => [card.Name, card.Section, card["Due date"], card.Tags].join(" | "))).toEqual([
    "Pay the creator 30,000\u00a0₽ · Света Крылова | Measurement | 2026-10-23 | Russia",
    "Give feedback on the draft · Tess Wu | Execution | 2026-10-28 | United States",
    "Publish the post · Mara Lin | Execution | 2026-10-30 | United States",
    "Publish the post · Ben Ortiz | Execution | 2026-11-06 | United States",
    "Issue the brief · Kim Park | Brief | 2026-11-06 | United States",
  ]);
});

test("Mon 2 Nov: Mara and Tess are live; Kim is called off and owed nothing; two people mark one payment", () => {
  morningOf("2026-11-02");
  typeIn(team, "Mara Lin", { Status: "live", "Posted on": "10/29/2026", Link: "https://tiktok.com/@m/1" });
  writeDown(team, ["10/29/2026", "Tess Wu", "approved"]);
  typeIn(team, "Tess Wu", { Status: "posted", "Posted on": "2026-10-30", Link: "https://instagram.com/p/t" });
  typeIn(team, "Kim Park", { Status: "called off" });
  const key = keysOf(team).find((one) => /RU.*rest/.test(one));
  expect([1, 2].map(() => team.does("markPaid", { key, on: "2026-10-30" }))).toMatchObject([
    { already: false },
    { already: true },
  ]);
  expect(todayLines(team)).toEqual([
    "Waiting on the creator: Света Крылова — Send the statistics (creator, tomorrow)",
    "Waiting on the creator: Ben Ortiz — Publish the post (creator, by Friday, 6 Nov)",
    "Waiting on the creator: Mara Lin — Send the statistics (creator, by Friday, 6 Nov)",
    "Waiting on the creator: Tess Wu — Send the statistics (creator, by Friday, 6 Nov)",
  ]);
  expect(paymentLines(team)).toEqual([
    `${ben} | due – | paid – | waiting for publication (4 Dec 2026)`,
    `${kim} | called off, or not agreed yet`,
    `${mara("Rest")} | due 13 Nov 2026 | paid – | due in 11 days`, // 29 Oct, net 15
    maraUpfront,
    svetaRest,
    svetaUpfront,
  ]);
  expect(nowOf(team, "Kim Park")).toBe("Called off: nothing to do");
});

test("Mon 9 Nov: the week's message of a market names what is late; Ben was paid long before his day", () => {
  morningOf("2026-11-09");
  typeIn(team, "Ben Ortiz", {
    Status: "live",
    "Posted on": "Nov 6, 2026",
    Link: "https://youtu.be/1",
    "Paid on": "11/9/2026",
  });
  typeIn(team, "Света Крылова", { Results: "охват 51 200; лайки 2 300" });
  expect(week("US").message).toMatch(
    /^United States, 9 November\n\nOverdue:\n• Mara Lin \(Autumn tea\): Send the statistics — creator, due since 6 Nov, 1 working day late\n• Tess Wu/,
  );
  expect(week("US").message).not.toMatch(/Света/);
  expect(week("US").message).toMatch(/• Ben Ortiz \(Autumn tea\): Paid on 9 Nov 2026, due only on 4 Dec 2026/);
  week();
  expect(paymentLines(team)).toContain(`${ben} | due 4 Dec 2026 | paid 9 Nov 2026 | paid`);
});

test("Fri 13 Nov: the wrong day is cleared in both tabs and nothing is to be put right; Mara's rest is due", () => {
  morningOf("2026-11-13");
  typeIn(team, "Ben Ortiz", { "Paid on": "" });
  const [head = [], ...rows] = team.display("Payments");
  const paidOn = String.fromCharCode(65 + head.indexOf("Paid on"));
  team.type(`Payments!${paidOn}${rows.findIndex((row) => row.includes("Ben Ortiz")) + 2}`, "");
  typeIn(team, "Mara Lin", { Results: "reach 71k; likes 3,100; comments 140" });
  const lines = todayLines(team);
  expect(lines.filter((line) => /^(?:Today|To put right)/.test(line))).toEqual([
    "Today: Mara Lin — Pay the creator $600 (us, today)",
  ]);
  expect(lines).toContain("Waiting on the creator: Ben Ortiz — Send the statistics (creator, today)");
  expect(lines).toContain("Overdue: Tess Wu — Send the statistics (creator, due since 6 Nov, 4 working days late)");
});

test("Mon 16 Nov: the rest is paid in time, once; a barter that is talked over is done", () => {
  morningOf("2026-11-16");
  const key = keysOf(team).find((one) => /mara.*rest/.test(one));
  expect([1, 2].map(() => team.does("markPaid", { key, on: "2026-11-13" }))).toMatchObject([
    { already: false },
    { already: true },
  ]);
  typeIn(team, "Tess Wu", { Results: "reach 12k; likes 800" });
  log(team, "Tess Wu", "checkIn");
  expect(nowOf(team, "Tess Wu")).toBe("Done: nothing to do");
  expect(nowOf(team, "Mara Lin")).toBe(
    "Payment & optimisation: Decide what comes next with this creator (us, by Friday, 20 Nov)", // five working days
  );
  expect(paymentLines(team)).toEqual([
    `${ben} | due 4 Dec 2026 | paid – | due in 18 days`,
    `${kim} | called off, or not agreed yet`,
    `${mara("Rest")} | due 13 Nov 2026 | paid 13 Nov 2026 | paid`,
    maraUpfront,
    svetaRest,
    svetaUpfront,
  ]);
});
