// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import "../../src/sidebar/panel/main.tsx";
import type { PanelAnswer, PanelNow } from "../../src/domain/process/panel.ts";
import { all, button, find, openDoors, openView, put, shown, until } from "./doors.ts";

const now: PanelNow = {
  sheet: 7,
  row: 3,
  whose: { creator: "Mara", market: "US", campaign: "Tea" },
  today: "2026-11-03",
  of: "Tea · United States",
  stage: "Execution",
  next: { what: "Send the draft", who: "creator", when: "due since 30 October, 2 working days late", isLate: true },
  likely: "draft",
  happenings: [
    { what: "draft", label: "Draft received" },
    { what: "posted", label: "Posted" },
    { what: "note", label: "Note" },
  ],
  problems: ["The draft is approved, and no draft is noted → note the day of the draft"],
  money: [
    { key: "mara|US|tea||upfront", what: "Upfront · $600", status: "paid", isOpen: false, isLate: false },
    { key: "mara|US|tea||rest", what: "Rest · $600", status: "overdue by 3 days", isOpen: true, isLate: true },
  ],
  hasPayments: true,
  brief: { what: "Version 2, issued 5 Oct 2026", link: "https://docs.example.com/1" },
};
const answer = (more: Partial<PanelNow> = {}, row = 3): PanelAnswer => ({
  lacking: "Mara",
  sheet: 7,
  row,
  partnerships: [],
  spot: { sheet: 7, row },
  now: { ...now, row, ...more },
});

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => vi.useRealTimers());

describe("the panel of a partnership", () => {
  test("says what is next and whose move it is, what does not fit, what is owed, and which brief counts", async () => {
    openDoors({ partnershipRow: answer() });
    openView("partnership", "en");
    await until(() => find("h1"));
    for (const text of [
      "Tea · United States",
      "Execution · Send the draft",
      "creator: due since 30 October, 2 working days late",
      "note the day of the draft",
      "Upfront · $600paid",
      "Rest · $600overdue by 3 days",
    ])
      expect(shown()).toContain(text);
    expect(find<HTMLAnchorElement>('a[target="_blank"]').href).toBe("https://docs.example.com/1");
  });

  test("writes down what is likely to have happened by one click, and shows what follows", async () => {
    const answers = [answer(), answer({ next: { ...now.next, what: "Give feedback on the draft" } as never })];
    const { calls } = openDoors({
      partnershipRow: () => answers.shift(),
      logActivity: { message: "Written down: Mara, 3 Nov 2026: Draft received.", row: 2, isNew: true },
    });
    openView("partnership", "en");
    await until(() => button("Draft received").click());
    await until(() => expect(shown()).toContain("Give feedback on the draft"));
    expect(shown()).toContain("Written down: Mara, 3 Nov 2026: Draft received.");
    expect(calls.slice(1)).toEqual([
      ["logActivity", { sheet: 7, row: 3, whose: now.whose, what: "draft", on: "2026-11-03" }],
      ["partnershipRow", { sheet: 7, row: 3 }],
    ]);
  });

  test("writes down anything else with its day and words, and keeps the words where that fails", async () => {
    const { calls } = openDoors({
      partnershipRow: answer(),
      logActivity: new Error("Somebody else is changing this."),
    });
    openView("partnership", "en");
    await until(() => find("details form"));
    put(find<HTMLSelectElement>("#what"), "posted");
    put(find<HTMLInputElement>("#on"), "2026-11-02");
    put(find<HTMLInputElement>("#words"), " without the link ");
    await new Promise((resolve) => setTimeout(resolve));
    find<HTMLFormElement>("details form").requestSubmit();
    await until(() => expect(find('[role="alert"]').textContent).toBe("Somebody else is changing this."));
    expect(calls.at(-1)).toEqual([
      "logActivity",
      { sheet: 7, row: 3, whose: now.whose, what: "posted", on: "2026-11-02", text: "without the link" },
    ]);
    expect(find<HTMLTextAreaElement>("#words").value).toBe(" without the link ");
  });

  test("writes down that something is due on another day, once that day is said", async () => {
    const { calls } = openDoors({
      partnershipRow: answer({ happenings: [...now.happenings, { what: "moved", label: "Moved to another day" }] }),
      logActivity: { message: "Written down.", row: 2, isNew: true },
    });
    openView("partnership", "en");
    await until(() => find("details form"));
    put(find<HTMLSelectElement>("#what"), "moved");
    await until(() => expect(button("Write down").disabled).toBe(true));
    put(find<HTMLInputElement>("#to"), "2026-11-12");
    put(find<HTMLInputElement>("#words"), "draft");
    await until(() => expect(button("Write down").disabled).toBe(false));
    find<HTMLFormElement>("details form").requestSubmit();
    await until(() => expect(shown()).toContain("Written down."));
    expect(calls.find(([door]) => door === "logActivity")).toEqual([
      "logActivity",
      { sheet: 7, row: 3, whose: now.whose, what: "moved", on: "2026-11-03", text: "to 12 Nov 2026; draft" },
    ]);
  });

  test("marks a payment as paid once, however fast one clicks", async () => {
    const { calls } = openDoors({ partnershipRow: answer(), markPaid: { message: "Noted.", already: false } });
    openView("partnership", "en");
    await until(() => expect(all('button[aria-label^="Paid today"]')).toHaveLength(1));
    const paid = find<HTMLButtonElement>('button[aria-label="Paid today: Rest · $600"]');
    paid.click();
    paid.click();
    await until(() => expect(shown()).toContain("Noted."));
    expect(calls.filter(([door]) => door === "markPaid")).toEqual([
      ["markPaid", { key: "mara|US|tea||rest", on: "2026-11-03" }],
    ]);
  });

  test("offers to make the tab of payments where there is none", async () => {
    const { calls } = openDoors({ partnershipRow: answer({ hasPayments: false }), payments: { message: "Made." } });
    openView("partnership", "ru");
    await until(() => button("Создать вкладку выплат").click());
    await until(() => expect(shown()).toContain("Made."));
    expect(calls[1]).toEqual(["payments", undefined]);
  });
});

describe("the panel follows the cursor", () => {
  const moved = async (row: number) => {
    const spot = { sheet: 7, row };
    const { calls } = openDoors({
      partnershipRow: () => answer({}, calls.filter(([door]) => door === "partnershipRow").length > 1 ? row : 3),
      activePlace: () => spot,
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    openView("partnership", "en");
    await vi.waitFor(() => find("details form"));
    return calls;
  };
  const wait = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  };

  test("to another row, which it reads", async () => {
    const calls = await moved(9);
    await wait(3_500);
    expect(calls.map(([door]) => door)).toEqual(["partnershipRow", "activePlace", "partnershipRow"]);
  });

  test("but asks before it drops what is typed", async () => {
    const calls = await moved(9);
    put(find<HTMLInputElement>("#words"), "half a sentence");
    await wait(3_500);
    expect(shown()).toContain("You are on another row now.");
    expect(find<HTMLTextAreaElement>("#words").value).toBe("half a sentence");
    button("Show that row").click();
    await wait(100);
    expect(calls.filter(([door]) => door === "partnershipRow")).toHaveLength(2);
  });

  test("and leaves Google alone once nobody works there any more", async () => {
    const calls = await moved(3);
    await wait(60_000);
    expect(calls.filter(([door]) => door === "activePlace").length).toBeLessThanOrEqual(20);
    await wait(20 * 60_000);
    const asked = calls.filter(([door]) => door === "activePlace").length;
    expect(asked).toBeGreaterThan(20);
    await wait(60 * 60_000);
    expect(calls.filter(([door]) => door === "activePlace")).toHaveLength(asked);
  });
});
