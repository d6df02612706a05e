// @vitest-environment jsdom
/** The window of Set up at work: walked by keys, it asks, sends what was answered, and says what to do next. */
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FoundTable, SetUpChoices, SetUpDone } from "../../src/domain/sheets/setUp/setUp.ts";
import { again, choices, tracker, whichAmount } from "../domain/sheets/choices.ts";
import { all, button, dropDown, enter, find, openDialog, press, put, shown, until } from "./dialogs.ts";

const done: SetUpDone = {
  message: "Set up: 1 tab, 42 rows.",
  markets: ["US"],
  tabs: [
    {
      name: "Tracker",
      headerRow: 3,
      rows: 42,
      market: undefined,
      columns: { Influencer: "creator", Fee: "rate", Vibe: "unread" },
      unread: ["Vibe", ...Array.from({ length: 20 }, (_, i) => `Own ${i}`)],
      asked: ["Budget"],
    },
  ],
};

const see = (text: string) => until(() => expect(shown()).toContain(text));
const heading = () => document.activeElement?.textContent;
const stepIs = (title: string) => until(() => expect(heading()).toBe(title));
const announced = () => find("[aria-live]").textContent;
const open = async (given: SetUpChoices = choices, answers: object = { setUp: done }, language: "en" | "ru" = "en") => {
  const opened = openDialog("setUp", language, { setUpChoices: given, ...answers });
  await until(() => find("#step"));
  await until(() => expect(document.activeElement?.id).toBe("step"));
  return opened;
};
/** On from the columns to the brand, the market of rows that name none being chosen. */
const walkToBrand = async () => {
  await enter();
  await stepIs("Markets");
  put(find<HTMLSelectElement>("#defaultMarket"), "UK");
  await enter();
  await stepIs("Brand defaults");
};
const rowsOf = (group: string) =>
  all(`tbody.${group} tr:has(select)`).map((row) => row.querySelector(".letter")?.textContent);

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  render(null, find("#app"));
  vi.unstubAllGlobals();
});

describe("walked by keys", () => {
  test("each step takes the focus to its heading and is announced; nothing is sent before the end", async () => {
    const { calls } = await open();
    expect([heading(), announced()]).toEqual(["Tables and columns found", "Step 1 of 4: Columns"]);
    await enter();
    await stepIs("Markets");
    expect(announced()).toBe("Step 2 of 4: Markets");
    expect(find('[aria-current="step"]').textContent).toBe("2 Markets");
    put(find<HTMLSelectElement>("#defaultMarket"), "US");
    await enter();
    await stepIs("Brand defaults");
    expect(calls.map(([door]) => door)).toEqual(["setUpChoices"]);
    await enter();
    await stepIs("The sheet is set up");
    expect(announced()).toBe("Step 4 of 4: Done");
    expect(calls.map(([door]) => door)).toEqual(["setUpChoices", "setUp"]);
  });

  test("the primary button comes first of its group, and Back keeps what was chosen", async () => {
    await open();
    put(dropDown("column H"), "notes");
    await walkToBrand();
    expect(all("footer button").map(({ textContent }) => textContent)).toEqual(["Finish", "Back", "Cancel"]);
    button("Back").click();
    await stepIs("Markets");
    expect(find<HTMLSelectElement>("#defaultMarket").value).toBe("UK");
    button("Back").click();
    await stepIs("Tables and columns found");
    expect(dropDown("column H").value).toBe("notes");
  });

  test("everything is a field, a button or a fold, and has a name", async () => {
    await open();
    for (const field of all<HTMLInputElement>("input, select"))
      expect(field.getAttribute("aria-label") ?? field.closest("label")?.textContent).toMatch(/\w{2}/);
    expect(all("[tabindex]:not([tabindex='-1'])")).toEqual([]);
  });

  test("Escape leaves without a word to the server", async () => {
    const { calls, close } = await open();
    press("Escape");
    expect(close).toHaveBeenCalledOnce();
    expect(calls.map(([door]) => door)).toEqual(["setUpChoices"]);
  });
});

describe("the columns", () => {
  test("stand as what is to be decided, what is read, and what is not, each sentence once", async () => {
    await open();
    expect(rowsOf("decide")).toEqual(["C", "D"]);
    expect(rowsOf("read")).toEqual(["A", "B", "E"]);
    expect(rowsOf("unread")).toEqual(["G", "H", "F"]);
    expect(shown().split(whichAmount)).toHaveLength(2);
    expect(shown()).toContain("“Likes” is read from column E.");
    expect(shown()).toContain("Inserted by Crossmarket, never read: CPE (I)");
    expect(shown()).toContain("Contacts: no row of headings");
    expect(shown()).toContain("no heading");
  });

  test("a tab says where its headings and its market are", async () => {
    await open();
    expect(find("section").textContent).toMatch(/^Trackerheadings in row 3, 42 rows.*from column B, “Country”/);
    expect(shown()).toContain("8 columns: 2 to decide, 4 read, 4 not read");
  });

  test("only the first table and those with questions are open", async () => {
    const asked: FoundTable = { ...tracker, tab: "Late" };
    await open({ ...choices, tables: [...choices.tables, asked] });
    expect(all<HTMLDetailsElement>("section details").map(({ open }) => open)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  test("a tab that is left out says so and shows no columns", async () => {
    await open();
    put(find<HTMLInputElement>('[aria-label="Use this tab: Tracker"]'), false);
    await until(() => expect(all("section table")).toEqual([]));
    expect(find("section").textContent).toContain("Left out: none of its rows counts.");
  });

  test("a long heading is cut and has its whole text as a title; 300 columns do not hold 300 lists", async () => {
    const long = "What we promised ".repeat(30);
    const columns = Array.from({ length: 300 }, (_, i) => ({
      letter: `X${i}`,
      heading: i ? `Own ${i}` : long,
      meaning: "unread" as const,
      sample: "5",
    }));
    await open({ ...choices, tables: [{ ...tracker, columns }] });
    expect(find("th .cut").title).toBe(long);
    expect(all("option").length).toBeLessThan(400);
    const one = dropDown("column X7 ");
    one.focus();
    await until(() => expect(one.options.length).toBe(choices.meanings.length));
    expect(one.value).toBe("unread");
  });

  test("one answer serves all tabs of that heading", async () => {
    const { calls } = await open();
    put(dropDown("column H"), "notes");
    await until(() => button("Same in 3 other columns of this heading"));
    button("Same in 3 other columns of this heading").click();
    await walkToBrand();
    await enter();
    await stepIs("The sheet is set up");
    expect(calls[1]?.[1]).toMatchObject({
      columns: { Tracker: { Vibe: "notes" }, "Oct 2026": { vibe: "notes" }, Germany: { vibe: "notes" } },
    });
  });

  test("no table is a sentence, with the reason of each tab in sight", async () => {
    await open({ ...choices, tables: [] });
    expect(shown()).toContain("No table of partnerships was found.");
    expect(find<HTMLDetailsElement>(".passed-over").open).toBe(true);
  });
});

describe("the markets", () => {
  test("those of Config and of a tab are fixed, and say why", async () => {
    await open();
    await enter();
    await stepIs("Markets");
    expect(all<HTMLInputElement>("fieldset input").map((box) => [box.name, box.checked, box.disabled])).toEqual([
      ["US", true, true],
      ["UK", true, false],
      ["DE", true, true],
      ["KZ", false, false],
    ]);
    expect(shown()).toContain("20 rows name it, in Config already");
    expect(shown()).toContain("1 row names it, the market of “Germany”");
    expect(shown()).toContain("no rows yet");
  });

  test("without an answer one does not go on, and is told what is missing", async () => {
    const free = choices.markets.map((market) => ({ ...market, chosen: false, present: false }));
    await open({ ...choices, markets: free, tables: [tracker] });
    await enter();
    await stepIs("Markets");
    await enter();
    await until(() => expect(find('[role="alert"]').textContent).toBe("Tick at least one market."));
    put(find<HTMLInputElement>('[name="UK"]'), true);
    put(find<HTMLInputElement>('[name="KZ"]'), true);
    await until(() => find("#defaultMarket"));
    await enter();
    await until(() => expect(find('[role="alert"]').textContent).toMatch(/^Choose the market of the rows/));
    expect([...find<HTMLSelectElement>("#defaultMarket").options].map(({ value }) => value)).toEqual(["", "UK", "KZ"]);
  });
});

describe("the end", () => {
  test("what was changed or asked is sent, and nothing else", async () => {
    const { calls } = await open();
    put(dropDown("column C"), "rate");
    put(dropDown("column D"), "unread");
    put(find<HTMLInputElement>('[aria-label="Use this tab: Oct 2026"]'), false);
    put(all<HTMLSelectElement>(".market select")[2] as HTMLSelectElement, "KZ");
    await walkToBrand();
    put(find<HTMLInputElement>("#brand-contact"), "Maya");
    await enter();
    await see("Set up: 1 tab, 42 rows.");
    expect(calls[1]).toEqual([
      "setUp",
      {
        markets: ["US", "UK", "DE", "KZ"],
        defaultMarket: "UK",
        tabs: { "Oct 2026": { use: false }, "Nov 2026": { market: "KZ" } },
        columns: { Tracker: { Budget: "rate", Fee: "unread" } },
        brand: { contact: "Maya" },
      },
    ]);
  });

  test("a failure is said, and what was chosen stays", async () => {
    const { close } = await open(choices, { setUp: new Error("The Config tab is protected: ask its owner.") });
    await walkToBrand();
    put(find<HTMLInputElement>("#brand-contact"), "Maya");
    await enter();
    await until(() => expect(find('[role="alert"]').textContent).toMatch(/^The Config tab is protected/));
    expect(find<HTMLInputElement>("#brand-contact").value).toBe("Maya");
    expect(button("Finish").disabled).toBe(false);
    expect(close).not.toHaveBeenCalled();
  });

  test("names what is read, what is not and what is still to decide, each of them", async () => {
    await open();
    await walkToBrand();
    await enter();
    await see("Set up: 1 tab, 42 rows.");
    expect(shown()).toContain("Read: Influencer · Fee");
    expect(shown()).toContain("Still to decide: Budget");
    for (const heading of done.tabs[0]?.unread ?? []) expect(shown()).toContain(heading);
    expect(find("summary").textContent).toBe("9 more");
  });

  test.each([
    ["Insert formulas…", "insertFormulas"],
    ["Check this sheet", "check"],
    ["Brief…", "brief"],
    ["Monthly roll-up…", "rollup"],
  ])("%s is one click away, and the window closes behind it", async (label, door) => {
    const { calls, close } = await open();
    await walkToBrand();
    await enter();
    await see("What next");
    button(new RegExp(`^${label}`)).click();
    await until(() => expect(close).toHaveBeenCalledOnce());
    expect(calls[2]).toEqual([door, undefined]);
  });

  test("what cannot be done next is said, and the window stays", async () => {
    const { close } = await open(choices, { setUp: done, brief: new Error("Row 1 is no partnership.") });
    await walkToBrand();
    await enter();
    await see("What next");
    button(/^Brief/).click();
    await until(() => expect(find('[role="alert"]').textContent).toBe("Row 1 is no partnership."));
    expect(close).not.toHaveBeenCalled();
  });
});

describe("run again", () => {
  test("asks only what is new, all columns being one click away", async () => {
    await open({ ...choices, isFirst: false });
    expect(shown()).toContain("Only what is new is asked.");
    expect(all("section h2").map(({ textContent }) => textContent)).toEqual(["Tracker"]);
    expect([rowsOf("decide"), rowsOf("read"), rowsOf("unread")]).toEqual([["C", "D"], [], []]);
    button("Review the columns").click();
    await until(() => expect(all("section h2")).toHaveLength(5));
    expect(rowsOf("read")).toEqual(["A", "B", "E"]);
  });

  test("with nothing new shows what stands, and Finish sends no more than the markets", async () => {
    const { calls } = await open(again);
    expect(heading()).toBe("Nothing new to ask");
    expect(shown()).toContain("Not read: Budget · Likes · G · Vibe");
    expect(shown()).toContain("Markets: United States, United Kingdom, Germany");
    await enter();
    await see("Set up: 1 tab, 42 rows.");
    expect(calls[1]).toEqual(["setUp", { markets: ["US", "UK", "DE"] }]);
  });

  test("where only a market is open it begins there, and all columns stand behind Back", async () => {
    await open({ ...again, asksDefaultMarket: true });
    expect(heading()).toBe("Markets");
    button("Back").click();
    await stepIs("Tables and columns found");
    expect(all("section h2")).toHaveLength(5);
  });

  test("from the summary one may look at the columns and walk on", async () => {
    await open(again);
    button("Review the columns").click();
    await stepIs("Tables and columns found");
    await enter();
    await stepIs("Markets");
    expect(all("#defaultMarket")).toEqual([]);
  });
});

test("in Russian it speaks Russian, to the last button", async () => {
  const { calls } = await open(choices, { setUp: done }, "ru");
  expect([heading(), announced()]).toEqual(["Найденные таблицы и столбцы", "Шаг 1 из 4: столбцы"]);
  expect(shown()).toContain("заголовки в строке 3, 42 строки");
  expect(shown()).toContain("8 столбцов: 2 под вопросом, 4 читаются, 4 не читаются");
  await enter();
  await stepIs("Рынки");
  expect(shown()).toContain("20 строк, уже на вкладке Config");
  put(find<HTMLSelectElement>("#defaultMarket"), "UK");
  await enter();
  await stepIs("Данные бренда");
  await enter();
  await stepIs("Таблица настроена");
  expect(all("button").map(({ textContent }) => textContent?.replace(/(…|таблицу).*/, "$1"))).toEqual([
    "Вставить формулы…",
    "Проверить таблицу",
    "Бриф…",
    "Сводка за месяц…",
    "Закрыть",
  ]);
  expect(calls).toHaveLength(2);
});

test("where the choices cannot be had, the sentence says why", async () => {
  const { close } = openDialog("setUp", "en", { setUpChoices: new Error("Another window is setting the sheet up.") });
  await see("Another window is setting the sheet up.");
  press("Escape");
  expect(close).toHaveBeenCalledOnce();
});
