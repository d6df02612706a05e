// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import "../../src/sidebar/panel/main.tsx";
import type { CreatorCard } from "../../src/domain/people/card.ts";
import { all, button, find, openDoors, openView, put, shown, until } from "./doors.ts";

const card: CreatorCard = {
  row: 2,
  name: "Mara K.",
  who: [{ label: "Market", value: "United States" }],
  audience: { facts: "women 78 % · US 64 %", from: "screenshot, 5 Mar 2026 (267 days ago)", isOld: true },
  vetting: {
    by: "",
    on: "",
    criteria: ["audience quality", "fit with the brand"],
    redFlags: [
      { text: "engagement pods", isSeen: false },
      { text: "giveaways", isSeen: true },
    ],
    seen: "mark",
  },
  relationship: [],
  scores: [{ label: "Brand fit", value: "4" }],
  checkIns: [{ label: "Next check-in", value: "1 Nov 2026" }],
  isCheckInDue: true,
  partnerships: [{ sheet: 7, row: 3, place: "Team", what: "6 Oct 2026 · Tea", results: "reach 71,000" }],
};

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});

describe("the card of a creator", () => {
  test("shows what is known, and says where to type what is not", async () => {
    openDoors({ partnershipRow: { card } });
    openView("partnership", "en");
    await until(() => find("h1"));
    for (const text of ["Mara K.", "women 78 % · US 64 %", "old: check again", "Brand fit", "due", "reach 71,000"])
      expect(shown()).toContain(text);
    expect(shown()).toContain("Nothing is written down yet: open the folded columns of Creators.");
  });

  test("leads to the row of a partnership", async () => {
    const { calls } = openDoors({ partnershipRow: { card }, showRow: undefined });
    openView("partnership", "en");
    await until(() => button("Team, row 3").click());
    expect(calls.at(-1)).toEqual(["showRow", { sheet: 7, row: 3 }]);
  });

  test("sends what was decided, with the red flags that were seen", async () => {
    const saved = { ...card, vetting: { ...card.vetting, vetted: "failed", on: "27 Nov 2026", seen: "next" } };
    const { calls } = openDoors({ partnershipRow: { card }, vetCreator: { card: saved } });
    openView("partnership", "en");
    await until(() => find("form"));
    put(all<HTMLInputElement>('input[type="checkbox"]')[2] as HTMLInputElement, true);
    put(all<HTMLInputElement>('input[type="radio"]')[1] as HTMLInputElement, true);
    put(find<HTMLInputElement>(".field input"), "late twice");
    put(all<HTMLInputElement>(".field input")[1] as HTMLInputElement, "Jess");
    await new Promise((resolve) => setTimeout(resolve));
    find<HTMLFormElement>("form").requestSubmit();
    await until(() => expect(shown()).toContain("Saved in Creators. Decided on 27 Nov 2026"));
    expect(calls.at(-1)).toEqual([
      "vetCreator",
      {
        row: 2,
        name: "Mara K.",
        seen: "mark",
        vetted: "failed",
        redFlags: ["engagement pods", "giveaways", "late twice"],
        by: "Jess",
      },
    ]);
  });

  test("passes by itself where all criteria are met and nothing was seen, and asks for a decision else", async () => {
    const clean = { ...card, vetting: { ...card.vetting, redFlags: [] } };
    openDoors({ partnershipRow: { card: clean } });
    openView("partnership", "ru");
    await until(() => find("form"));
    find<HTMLFormElement>("form").requestSubmit();
    await until(() => expect(shown()).toContain("Сначала выберите решение."));
    for (const box of all<HTMLInputElement>('input[type="checkbox"]')) {
      put(box, true);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await until(() => expect(find<HTMLInputElement>('input[type="radio"]').checked).toBe(true));
  });

  test("keeps what was typed where saving fails", async () => {
    openDoors({ partnershipRow: { card }, vetCreator: new Error("Somebody else decided about “Mara K.” meanwhile.") });
    openView("partnership", "en");
    await until(() => find("form"));
    put(find<HTMLInputElement>(".field input"), "late twice");
    put(all<HTMLInputElement>('input[type="radio"]')[2] as HTMLInputElement, true);
    await new Promise((resolve) => setTimeout(resolve));
    find<HTMLFormElement>("form").requestSubmit();
    await until(() => expect(shown()).toContain("Somebody else decided"));
    expect(find<HTMLInputElement>(".field input").value).toBe("late twice");
    expect(button("Save the decision").disabled).toBe(false);
  });

  test("offers to add whoever has no row yet", async () => {
    const lacking = { lacking: "Ella", sheet: 7, row: 4, partnerships: [] };
    const { calls } = openDoors({ partnershipRow: lacking, addCreator: { card } });
    openView("partnership", "en");
    await until(() => button("Add to Creators").click());
    await until(() => expect(find("h1").textContent).toBe("Mara K."));
    expect(calls.at(-1)).toEqual(["addCreator", { sheet: 7, row: 4 }]);
  });

  test("says why there is nobody, and reads the row again", async () => {
    const { calls } = openDoors({ partnershipRow: { problem: "Row 1 names no creator." } });
    openView("partnership", "en");
    await until(() => button("Read the selected row").click());
    await until(() => expect(calls.map(([door]) => door)).toEqual(["partnershipRow", "partnershipRow"]));
  });
});

describe("the check-in", () => {
  const checkIn = {
    sheet: {
      title: "Check-in with Mara K.",
      subtitle: "",
      language: "en",
      sections: [
        { key: "talk", title: "How to talk", blocks: [{ kind: "facts", rows: [["Annoyed by", "late briefs"]] }] },
        { key: "open", title: "What is open", blocks: [{ kind: "paragraph", text: { open: "Nothing." } }] },
        { key: "ask", title: "To ask", blocks: [{ kind: "bullets", items: ["What went well?"] }] },
      ],
    },
    questions: "For our next call:\n1. What went well?",
  };
  const answer = {
    card: {
      ...card,
      isCheckInDue: true,
      partnerships: [{ sheet: 7, row: 3, place: "Team", what: "Tea", results: "" }],
    },
    checkIn,
    today: "2026-11-20",
    spot: { sheet: 9, row: 2 },
  };

  test("stands open while it is due, with what to know and what to ask", async () => {
    openDoors({ partnershipRow: answer });
    openView("partnership", "en");
    await until(() => expect(find<HTMLDetailsElement>("details").open).toBe(true));
    for (const text of ["Annoyed by", "late briefs", "Nothing.", "What went well?"]) expect(shown()).toContain(text);
  });

  test("is written down once, with its day and its words, under a partnership of the creator", async () => {
    const { calls } = openDoors({
      partnershipRow: answer,
      logActivity: { message: "Written down.", row: 2, isNew: true },
    });
    openView("partnership", "en");
    await until(() => find("#said"));
    put(find<HTMLInputElement>("#said"), " Wants earlier briefs ");
    await new Promise((resolve) => setTimeout(resolve));
    const form = find<HTMLFormElement>("details form");
    form.requestSubmit();
    form.requestSubmit();
    await until(() => expect(shown()).toContain("Written down."));
    expect(calls.filter(([door]) => door === "logActivity")).toEqual([
      ["logActivity", { sheet: 7, row: 3, what: "checkIn", on: "2026-11-20", text: "Wants earlier briefs" }],
    ]);
    expect(find<HTMLTextAreaElement>("#said").value).toBe("");
  });

  test("that cannot be written down keeps its words and says why", async () => {
    openDoors({ partnershipRow: answer, logActivity: new Error("Somebody else is changing this.") });
    openView("partnership", "en");
    await until(() => find("#said"));
    put(find<HTMLInputElement>("#said"), "Wants earlier briefs");
    find<HTMLFormElement>("details form").requestSubmit();
    await until(() => expect(shown()).toContain("Somebody else is changing this."));
    expect(find<HTMLTextAreaElement>("#said").value).toBe("Wants earlier briefs");
  });

  test("for a day to come is a day that was agreed", async () => {
    openDoors({ partnershipRow: answer });
    openView("partnership", "en");
    await until(() => find("#held"));
    put(find<HTMLInputElement>("#held"), "2026-12-01");
    await until(() => button("Note the day of the call"));
  });

  test("of somebody without a partnership says so, and its questions are copied without what is noted of the creator", async () => {
    openDoors({ partnershipRow: { ...answer, card: { ...answer.card, partnerships: [] } } });
    const copied: string[] = [];
    Object.assign(document, {
      execCommand: () => {
        const event = Object.assign(new Event("copy"), {
          clipboardData: { setData: (type: string, text: string) => type === "text/plain" && copied.push(text) },
        });
        return document.dispatchEvent(event);
      },
    });
    openView("partnership", "en");
    await until(() => button("Copy the questions for the creator").click());
    await until(() => expect(shown()).toContain("Copied: paste it into your chat."));
    expect(copied).toEqual([checkIn.questions]);
    expect(shown()).toContain("this creator has none in your tables yet");
  });
});
