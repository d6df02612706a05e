// @vitest-environment jsdom
/** What becomes of an issued brief: sent, signed, withdrawn; and the form follows the cursor and the calendar. */

import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { briefContent } from "../../src/domain/brief/brief.ts";
import { briefWords, sendingWords } from "../../src/domain/brief/words/index.ts";
import "../../src/sidebar/main.tsx";
import { exampleDraft, exampleFacts } from "../domain/brief/example.ts";
import { all, button, find, openDoors, openView, shown, until } from "./doors.ts";

const { start: _, ...draft } = exampleDraft;
const content = (version: number, goal = draft.goal) =>
  briefContent(exampleFacts("RU"), { ...draft, ...(goal === undefined ? {} : { goal }) }, version);
const logged = (version: number, more: object = {}) => ({
  mark: `mark of ${version}`,
  campaign: "Autumn launch",
  version,
  issued: "2026-10-05 12:30",
  link: `https://docs.example.com/${version}`,
  json: JSON.stringify(content(version)),
  ...more,
});
const row = (changes: object = {}) => ({
  sheet: 1,
  cursor: 7,
  seen: "mark",
  facts: exampleFacts("RU"),
  words: briefWords("en"),
  draft,
  earlier: [],
  damaged: [],
  campaigns: [],
  twins: [],
  selected: [],
  ...changes,
});
const issued = {
  mark: "mark of 2",
  creator: "Anna K.",
  campaign: "Autumn launch",
  version: 2,
  issued: "2026-10-05 12:30",
  by: "olga@example.com",
  link: "https://docs.example.com/2",
  document: content(2).document,
  words: sendingWords("en"),
};

/** What the next click on a copying button puts on the clipboard. */
function clipboard() {
  const taken: Record<string, string> = {};
  document.execCommand = () => {
    const clipboardData = { setData: (type: string, text: string) => (taken[type] = text) };
    document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData }));
    return true;
  };
  return taken;
}
const put = (id: string, value: string) => {
  const input = find<HTMLInputElement>(`#${id}`);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
};
const see = (text: string | RegExp) => until(() => expect(shown()).toMatch(text));
const submit = (selector: string) =>
  find(selector).dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  render(null, find("#app"));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("an issued brief is sent", () => {
  test("as a mail in the creator's language: a greeting, the brief itself, and its subject", async () => {
    openDoors({ briefRow: row({ earlier: [logged(2)] }) });
    openView("brief", "en");
    await see("Anna K.");
    const taken = clipboard();
    button("Copy for e-mail").click();
    await see("Copied: paste it into a mail. Its subject: Бриф: Autumn launch, версия 2");
    expect(taken["text/html"]).toMatch(/^<p>Anna K\., добрый день!<\/p><p>Отправляю версию 2 брифа/);
    expect(taken["text/html"]).toContain("<h1");
    expect(taken["text/plain"]).toMatch(/^Anna K\., добрый день!\n\nОтправляю версию 2/);
    button("Copy the subject").click();
    await see("The subject is copied.");
    expect(taken["text/plain"]).toBe("Бриф: Autumn launch, версия 2");
  });

  test("as a short message with the link, and it is said who can open that", async () => {
    openDoors({ briefRow: row({ earlier: [logged(1)] }) });
    openView("brief", "en");
    await see("Anna K.");
    const taken = clipboard();
    button("Copy for a messenger").click();
    await see("Copied: a short message with the link.");
    expect(taken["text/plain"]).toMatch(
      /^Anna K\., добрый день! Вот бриф кампании «Autumn launch»: https:\/\/docs\.example\.com\/1\n/,
    );
    expect(shown()).toContain("The creator cannot open it until you choose Share in it");
  });

  test("not by a link that leads to an earlier version", async () => {
    openDoors({ briefRow: row({ earlier: [logged(1)] }), saveBriefDraft: {} });
    openView("brief", "en");
    await see("Anna K.");
    put("goal", "Another goal.");
    await until(() => expect(button("Copy for a messenger").disabled).toBe(true));
    expect(shown()).toContain("Not issued as it stands: create the document first");
  });
});

describe("an issued version", () => {
  const open = async (answers: object) => {
    const { calls } = openDoors({
      briefRow: row({ earlier: [logged(1), logged(2)] }),
      issuedBrief: issued,
      ...answers,
    });
    openView("brief", "en");
    await until(() => button("version 2 · Autumn launch").click());
    await see("issued 5 Oct 2026");
    return calls;
  };

  test("is noted as signed, with the framing and the view of its creator", async () => {
    const calls = await open({ logActivity: { message: "Written down: Anna K., 5 Oct 2026: Agreement signed." } });
    const [, framing] = all<HTMLOptionElement>("#framing option");
    find<HTMLSelectElement>("#framing").value = framing?.value ?? "";
    find<HTMLTextAreaElement>("#view").value = "Stories work better here.";
    submit("form:has(#view)");
    await see("Written down: Anna K., 5 Oct 2026: Agreement signed.");
    expect(calls.find(([door]) => door === "logActivity")?.[1]).toEqual({
      sheet: 1,
      row: 7,
      whose: { creator: "Anna K.", market: "RU" },
      what: "signed",
      on: "2026-10-05",
      text: "version 2 · Autumn launch; framing: Russia; the creator’s view: Stories work better here.",
    });
  });

  test("is withdrawn with its reason; the next one is compared with the one before it", async () => {
    const withdrawn = "2026-11-28 10:15: wrong dates";
    const calls = await open({
      withdrawBrief: { withdrawn, earlier: [logged(1), { ...logged(2), json: undefined, withdrawn }] },
      createBrief: { version: 3, link: "#", issued: "", mark: "m3" },
      saveBriefDraft: {},
    });
    find<HTMLTextAreaElement>("#reason").value = "wrong dates";
    submit("form:has(#reason)");
    await see("Withdrawn on 28 Nov 2026, 10:15: wrong dates");
    button("Back to the brief").click();
    await see("Withdrawn on 28 Nov 2026, 10:15: wrong dates");
    put("goal", "Another goal.");
    button("Create document").click();
    await see("Version 3 is created");
    const sent = JSON.stringify(calls.find(([door]) => door === "createBrief")?.[1]);
    expect(sent).toContain("Что изменилось с версии 1");
  });
});

test("after midnight nothing goes out with yesterday's dates: the author looks at the new ones first", async () => {
  const sent: { today?: string; content?: { document: { subtitle: string } } }[] = [];
  openDoors({
    briefRow: row({ draft }),
    saveBriefDraft: {},
    createBrief: (request: (typeof sent)[number]) => {
      sent.push(request);
      return sent.length === 1 ? { today: "2026-10-06" } : { version: 1, link: "#", issued: "", mark: "m" };
    },
  });
  openView("brief", "en");
  await see("Anna K.");
  button("Create document").click();
  await see("It is 6 Oct 2026 by now: the dates were worked out anew.");
  button("Create document").click();
  await see("Version 1 is created");
  expect(sent.map(({ today }) => today)).toEqual(["2026-10-05", "2026-10-06"]);
  expect(sent[1]?.content?.document.subtitle).toContain("6 октября 2026");
});

test("a document that an interrupted run left is named once the brief is issued", async () => {
  const left = "https://docs.example.com/old";
  openDoors({
    briefRow: row(),
    saveBriefDraft: {},
    createBrief: { version: 1, link: "#", issued: "", mark: "m", left },
  });
  openView("brief", "en");
  await see("Anna K.");
  button("Create document").click();
  await see("An interrupted run left a document that is in no log; you may delete it:");
  expect(all<HTMLAnchorElement>("footer a").map(({ href }) => href)).toContain(left);
});

describe("the form follows the cursor", () => {
  const openAt = async () => {
    const spot = { sheet: 1, row: 9 };
    const { calls } = openDoors({ briefRow: row(), saveBriefDraft: new Error("No."), activePlace: () => spot });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    openView("brief", "en");
    await vi.waitFor(() => find("#goal"));
    return { calls, spot };
  };
  const reads = (calls: readonly (readonly [string, unknown])[]) =>
    calls.filter(([door]) => door === "briefRow").length;

  test("where nothing is unsaved", async () => {
    const { calls } = await openAt();
    await vi.advanceTimersByTimeAsync(3_500);
    expect(reads(calls)).toBe(2);
  });

  test("and only says so where something is; back on its row it says nothing", async () => {
    const { calls, spot } = await openAt();
    put("goal", "Half a sentence");
    await vi.advanceTimersByTimeAsync(3_500);
    expect(reads(calls)).toBe(1);
    expect(shown()).toContain("You are on another row now.");
    spot.row = 7;
    await vi.advanceTimersByTimeAsync(3_500);
    expect(shown()).not.toContain("You are on another row now.");
    expect(find<HTMLTextAreaElement>("#goal").value).toBe("Half a sentence");
  });

  test("and is not asked for while a script runs, which may show another tab for a moment", async () => {
    let answer = (_: unknown) => {};
    const { calls } = openDoors({
      briefRow: row(),
      saveBriefDraft: () => new Promise((resolve) => (answer = resolve)),
      activePlace: { sheet: 2, row: 1 },
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    openView("brief", "en");
    await vi.waitFor(() => find("#goal"));
    const looks = () => calls.filter(([door]) => door === "activePlace").length;
    put("goal", "The first text makes the tab Campaigns");
    find("#goal").dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    await vi.waitFor(() => expect(calls.map(([door]) => door)).toContain("saveBriefDraft"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks()).toBe(0);
    answer({ saved: true });
    await vi.advanceTimersByTimeAsync(3_500);
    expect(looks()).toBe(1);
  });
});
