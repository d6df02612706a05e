// @vitest-environment jsdom
/** The brief's sidebar at work: fills in, shows, keeps, issues. */

import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BriefRowAnswer, EarlierBrief } from "../../src/domain/brief/answers.ts";
import { briefContent } from "../../src/domain/brief/brief.ts";
import type { BriefDraft } from "../../src/domain/brief/fields.ts";
import { briefWords, sendingWords } from "../../src/domain/brief/words/index.ts";
import "../../src/sidebar/main.tsx";
import { exampleDraft, exampleFacts } from "../domain/brief/example.ts";
import { type Call, find, openDoors, openView, until } from "./doors.ts";

const row = (changes: object = {}): BriefRowAnswer => ({
  sheet: 1,
  seen: "mark",
  facts: exampleFacts("US"),
  words: briefWords("en"),
  draft: exampleDraft,
  earlier: [],
  damaged: [],
  campaigns: [],
  twins: [],
  selected: [],
  ...changes,
});

function openSidebar(language: "en" | "ru", answers: Record<string, unknown>): readonly Call[] {
  const { calls } = openDoors({ saveBriefDraft: {}, ...answers });
  openView("brief", language);
  return calls;
}

const button = (text: string): HTMLElement => {
  const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
const type = (id: string, value: string) => {
  const input = find<HTMLTextAreaElement>(`#${id}`);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
};
/** As if whoever types never stopped: what is kept after a pause is not kept by itself. */
function neverPausing(): void {
  const { setTimeout } = globalThis;
  vi.stubGlobal("setTimeout", (action: () => void, wait = 0) => (wait < 1000 ? setTimeout(action, wait) : 0));
}
const shown = () => document.body.textContent ?? "";
const see = (text: string | RegExp) => until(() => expect(shown()).toMatch(text));

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  render(null, find("#app"));
  vi.unstubAllGlobals();
});

test("a row that is no partnership is a sentence, and another row can be read", async () => {
  const calls = openSidebar("en", { briefRow: { problem: "Row 1 is no partnership.", sheet: 1, selected: [1] } });
  await see("Row 1 is no partnership.");
  button("Read the selected row").click();
  await until(() => expect(calls.map(([door]) => door)).toEqual(["briefRow", "briefRow"]));
});

test("each field has a label, a reason and its value", async () => {
  openSidebar("ru", { briefRow: row({ facts: exampleFacts("RU") }) });
  await see("Anna K.");
  const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")];
  expect(fields.length).toBeGreaterThan(20);
  for (const field of fields) {
    expect(find(`label[for="${field.id}"]`).textContent).not.toBe("");
    expect(find(`#${field.getAttribute("aria-describedby")}`).textContent).not.toBe("");
  }
  expect(find<HTMLInputElement>("#brand").value).toBe("Samovar Tea");
  expect(document.documentElement.lang).toBe("ru");
});

test("the preview shows what is typed, as text", async () => {
  openSidebar("en", { briefRow: row() });
  await see("Anna K.");
  type("goal", "<b>Try</b> it");
  button("Preview").click();
  await see("<b>Try</b> it");
  expect(find("article").querySelector("b")).toBeNull();
  expect(find("article").lang).toBe("en");
});

test("a campaign without a name is refused beside its field, before anything is sent", async () => {
  const { campaign, ...unnamed } = exampleDraft;
  expect(campaign).toBeDefined();
  const calls = openSidebar("en", { briefRow: row({ draft: unnamed }) });
  await see("Anna K.");
  await until(() => expect(find("#campaign-hint").textContent).toMatch(/^Name the campaign/));
  button("Create document").click();
  await until(() => expect(document.activeElement?.id).toBe("campaign"));
  expect(find("#campaign").getAttribute("aria-invalid")).toBe("true");
  expect(find<HTMLDetailsElement>("details:has(#campaign)").open).toBe(true);
  expect(calls.map(([door]) => door)).toEqual(["briefRow"]);
});

test("a fourth key message is a gentle hint", async () => {
  openSidebar("en", { briefRow: row() });
  await see("Anna K.");
  type("keyMessages", "1\n2\n3\n4");
  await until(() => expect(find("#keyMessages-hint").textContent).toMatch(/^4 lines: the 3 that matter most/));
  expect(find("#keyMessages").getAttribute("aria-invalid")).toBe("false");
});

const tab = [
  ["campaign", "goal", "brand"],
  ["Campaign", "Goal", "Brand"],
  ["Autumn launch", "Of the tab.", "Tea"],
  ["Spring", "Another season.", "Tea"],
];
const choose = (name: string) => {
  type("campaign", name);
  find("#campaign").dispatchEvent(new Event("change", { bubbles: true }));
};
const goalIs = (goal: string) => until(() => expect(find<HTMLTextAreaElement>("#goal").value).toBe(goal));
const saves = (calls: readonly Call[]) =>
  calls.filter(([door]) => door === "saveBriefDraft").map(([, payload]) => payload as unknown as Saved);
type Saved = { campaign: string; edited: string[]; parts: Record<string, Record<string, string>> };

test("a campaign of the Campaigns tab brings its texts along, and only what was typed is written back", async () => {
  const calls = openSidebar("en", {
    briefRow: (asked?: { campaign: string }) =>
      row({ campaigns: tab, ...(asked ? { draft: { campaign: asked.campaign, promoCode: "SPRING5" } } : {}) }),
    saveBriefDraft: {},
    createBrief: { version: 1, link: "#", issued: "", mark: "" },
  });
  await see("Anna K.");
  await goalIs("Of the tab.");
  expect([...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"))).toEqual([
    "Autumn launch",
    "Spring",
  ]);
  choose("spring");
  await goalIs("Another season.");
  expect(find<HTMLInputElement>("#promoCode").value).toBe("SPRING5");
  type("brand", "Tea & Co");
  button("Create document").click();
  await see("Version 1 is created");
  expect(saves(calls).map(({ campaign, edited }) => [campaign, edited])).toEqual([
    ["spring", []],
    ["spring", ["brand"]],
  ]);
});

test("what was typed for one campaign is kept before another is fetched, and back there everything is as it was", async () => {
  const stored = tab.map((cells) => [...cells]);
  const calls = openSidebar("en", {
    briefRow: (asked?: { campaign: string }) =>
      row({ campaigns: stored.map((cells) => [...cells]), draft: { campaign: asked?.campaign ?? "Autumn launch" } }),
    saveBriefDraft: ({ campaign, edited, parts }: Saved) => {
      const cells = stored.find(([name]) => name === campaign);
      if (cells && edited.includes("goal")) cells[1] = parts.campaign?.goal ?? "";
      return { campaigns: stored.map((one) => [...one]) };
    },
  });
  await goalIs("Of the tab.");
  type("goal", "Edited.");
  choose("Spring");
  await goalIs("Another season.");
  choose("Autumn launch");
  await goalIs("Edited.");
  expect(saves(calls)[0]).toMatchObject({ campaign: "Autumn launch", edited: ["goal"] });
  expect(stored.slice(2).map(([, goal]) => goal)).toEqual(["Edited.", "Another season."]);
});

test("a new name goes on with the texts that are there, but for what was agreed for another campaign", async () => {
  const calls = openSidebar("en", { briefRow: row({ campaigns: tab }), saveBriefDraft: {} });
  await goalIs("Of the tab.");
  choose("Winter");
  await until(() =>
    expect(saves(calls)[0]).toMatchObject({ campaign: "Winter", edited: ["campaign", "link", "promoCode"] }),
  );
  const [{ parts } = { parts: {} as Saved["parts"] }] = saves(calls);
  expect(parts.campaign).toMatchObject({ goal: "Of the tab." });
  // another campaign's code in a post cannot be mended
  expect(parts.creator).toEqual({ partnership: "test", platform: "VK", account: "@anna" });
});

test("texts that could not be kept are not left behind for another campaign", async () => {
  openSidebar("en", {
    briefRow: (asked?: { campaign: string }) =>
      row({ campaigns: tab, ...(asked ? { draft: { campaign: asked.campaign } } : {}) }),
    saveBriefDraft: new Error("Somebody else is changing this spreadsheet."),
  });
  await goalIs("Of the tab.");
  type("goal", "Typed with care.");
  choose("Spring");
  await see("Somebody else is changing this spreadsheet.");
  await until(() => expect(find<HTMLInputElement>("#campaign").value).toBe("Autumn launch"));
  await goalIs("Typed with care.");
});

test("of two campaigns chosen in a row the later one is there in the end", async () => {
  const waiting: (() => void)[] = [];
  openSidebar("en", {
    briefRow: (asked?: { campaign: string }) => {
      const answer = row({ campaigns: tab, draft: { campaign: asked?.campaign ?? "Autumn launch" } });
      return asked ? new Promise((resolve) => waiting.push(() => resolve(answer))) : answer;
    },
    saveBriefDraft: {},
  });
  await goalIs("Of the tab.");
  choose("Spring");
  await until(() => expect(waiting).toHaveLength(1));
  choose("Autumn launch");
  waiting[0]?.();
  await until(() => expect(waiting).toHaveLength(2));
  waiting[1]?.();
  await goalIs("Of the tab.");
  await until(() => expect(find<HTMLInputElement>("#campaign").value).toBe("Autumn launch"));
});

test("what others change in the tab meanwhile comes into the form, and what is typed here stays", async () => {
  const changed = [tab[0], tab[1], ["Autumn launch", "By hand.", "Tea & Co"]];
  openSidebar("en", { briefRow: row({ campaigns: tab }), saveBriefDraft: { campaigns: changed } });
  await goalIs("Of the tab.");
  type("brand", "Tea & Co");
  find("#brand").dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  await goalIs("By hand.");
  expect(find<HTMLInputElement>("#brand").value).toBe("Tea & Co");
});

test("a field that is left is kept at once", async () => {
  const calls = openSidebar("en", { briefRow: row(), saveBriefDraft: {} });
  await see("Anna K.");
  neverPausing();
  type("goal", "Typed.");
  find("#goal").dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  await until(() => expect(saves(calls)).toHaveLength(1));
});

test("a campaign that was changed by hand before the document is made is shown first, and nothing is issued", async () => {
  const changed = [tab[0], tab[1], ["Autumn launch", "By hand.", "Tea"]];
  const answers = [{ campaigns: changed }, { version: 1, link: "#", issued: "", mark: "" }];
  const calls = openSidebar("en", {
    briefRow: row({ campaigns: tab }),
    saveBriefDraft: () => (answers.length < 2 ? { campaigns: changed } : {}),
    createBrief: () => answers.shift(),
  });
  await goalIs("Of the tab.");
  button("Create document").click();
  await see("Nothing was issued: somebody changed these texts meanwhile. Look at the preview");
  await goalIs("By hand.");
  button("Create document").click();
  await see("Version 1 is created");
  const sent = calls.filter(([door]) => door === "createBrief").map(([, payload]) => payload as { known?: object });
  expect(sent.map(({ known }) => known)).toEqual([
    { campaign: "Autumn launch", goal: "Of the tab.", brand: "Tea" },
    { campaign: "Autumn launch", goal: "By hand.", brand: "Tea" },
  ]);
});

test("leaving a row whose texts could not be saved has to be chosen twice", async () => {
  const calls = openSidebar("en", { briefRow: row(), saveBriefDraft: new Error("This is too long to be kept.") });
  await see("Anna K.");
  type("goal", "Typed with care.");
  await until(() => expect(find<HTMLTextAreaElement>("#goal").value).toBe("Typed with care."));
  const closing = new Event("beforeunload", { cancelable: true });
  dispatchEvent(closing);
  expect(closing.defaultPrevented).toBe(true);
  button("Read the selected row").click();
  await see("This is too long to be kept. Choose it again to leave without what you typed.");
  button("Read the selected row").click();
  await until(() => expect(calls.filter(([door]) => door === "briefRow")).toHaveLength(2));
});

test("what was typed is kept before the document is made; the link is shown", async () => {
  const createBrief = { version: 1, link: "https://docs.example.com/1", issued: "2026-10-05 12:30", mark: "" };
  const calls = openSidebar("en", { briefRow: row(), saveBriefDraft: { saved: true }, createBrief });
  await see("Anna K.");
  type("goal", "Another goal.");
  button("Preview").click();
  await see("Another goal.");
  button("Create document").click();
  await see("Version 1 is created and logged in the Briefs tab.");
  expect(find<HTMLAnchorElement>("footer a").href).toBe("https://docs.example.com/1");
  expect(calls.map(([door]) => door)).toEqual(["briefRow", "saveBriefDraft", "createBrief"]);
  expect(calls[2]?.[1]).toMatchObject({
    sheet: 1,
    row: 7,
    seen: "mark",
    campaign: "Autumn launch",
    version: 1,
    content: { draft: { goal: "Another goal." }, document: { subtitle: "Version 1 · 5 Oct 2026" } },
  });
});

const { start, ...draft } = exampleDraft;
const logged = (version: number, typed: BriefDraft = draft): EarlierBrief => ({
  mark: `mark of ${version}`,
  campaign: "Autumn launch",
  version,
  issued: "2026-10-05 12:30",
  link: `https://docs.example.com/${version}`,
  json: JSON.stringify(briefContent(exampleFacts("RU"), typed, version)),
});

test("a brief that says what the last version said is issued only when it is wanted", async () => {
  const russian = row({ facts: exampleFacts("RU"), draft, earlier: [logged(3)] });
  const calls = openSidebar("ru", {
    briefRow: russian,
    createBrief: ({ confirm }: { confirm?: boolean }) =>
      confirm ? { confirmed: true } : { version: 4, link: "https://docs.example.com/4", issued: "", mark: "" },
  });
  await see("Anna K.");
  button("Создать документ").click();
  await see("С версии 3 ничего не изменилось.");
  expect(calls.map(([door, payload]) => [door, (payload as { confirm?: boolean })?.confirm])).toEqual([
    ["briefRow", undefined],
    ["saveBriefDraft", undefined],
    ["createBrief", true],
  ]);
  button("Всё равно создать").click();
  await see("Версия 4 создана");
});

test("a newer version of another window is compared with before it is said that nothing has changed", async () => {
  const russian = row({ facts: exampleFacts("RU"), draft, earlier: [logged(1)] });
  const theirs = logged(2, { ...draft, goal: "Theirs." });
  openSidebar("en", {
    briefRow: russian,
    createBrief: ({ confirm }: { confirm?: boolean }) =>
      confirm ? { earlier: [logged(1), theirs] } : { version: 3, link: "#", issued: "", mark: "" },
  });
  await see("Anna K.");
  button("Create document").click();
  await see("Version 3 is created");
});

test("after a version that somebody damaged nothing is said to be unchanged", async () => {
  const { json, ...second } = logged(2);
  expect(json).toBeDefined();
  const calls = openSidebar("en", {
    briefRow: row({ facts: exampleFacts("RU"), draft, earlier: [logged(1), { ...second, damaged: true }] }),
    createBrief: { version: 3, link: "#", issued: "", mark: "" },
  });
  await see("Anna K.");
  button("Create document").click();
  await see("Version 3 is created");
  expect(calls.filter(([door]) => door === "createBrief").map(([, payload]) => payload?.version)).toEqual([3]);
});

test("the preview of the next version begins with what changed, and the document says it", async () => {
  const russian = row({ facts: exampleFacts("RU"), draft, earlier: [logged(1)] });
  const answers = {
    briefRow: russian,
    saveBriefDraft: { saved: true },
    createBrief: { version: 2, link: "https://docs.example.com/2", issued: "2026-10-05 12:30", mark: "" },
  };
  const calls = openSidebar("en", answers);
  await see("Anna K.");
  type("goal", "Другая цель.");
  button("Preview").click();
  await see("Что изменилось с версии 1");
  button("Create document").click();
  await see("Version 2 is created and logged in the Briefs tab.");
  const sent = JSON.stringify(calls.find(([door]) => door === "createBrief")?.[1]);
  expect(sent).toContain("Make people try our breakfast blend. → Другая цель.");
  await see("Версия 2 · 5 октября 2026");
});

test("a version that another window issued meanwhile makes this one the next, compared with that one", async () => {
  const answered = [
    { earlier: [logged(4, { ...draft, goal: "Theirs." })] },
    { version: 5, link: "https://docs.example.com/5", issued: "2026-10-05 12:30", mark: "" },
  ];
  const calls = openSidebar("en", {
    briefRow: row({ facts: exampleFacts("RU"), draft }),
    createBrief: () => answered.shift(),
  });
  await see("Anna K.");
  button("Create document").click();
  await see("Version 5 is created and logged in the Briefs tab.");
  const sent = calls.filter(([door]) => door === "createBrief").map(([, payload]) => payload);
  expect(sent.map((payload) => payload?.version)).toEqual([1, 5]);
  expect(JSON.stringify(sent[1])).toContain("Theirs. → Make people try our breakfast blend.");
});

test("rows of the log that somebody changed are named", async () => {
  openSidebar("en", { briefRow: row({ damaged: [3, 5] }) });
  await see("The Briefs tab, row 3, 5: somebody changed what was issued.");
});

test("an earlier version opens as it went out, and what was typed is still there afterwards", async () => {
  const issued = {
    creator: "Anna K.",
    campaign: "Autumn launch",
    version: 1,
    issued: "2026-10-05 12:30",
    by: "olga@example.com",
    link: "https://docs.example.com/1",
    document: briefContent(exampleFacts("US"), { ...draft, goal: "The first goal." }, 1).document,
    words: sendingWords("en"),
  };
  const calls = openSidebar("en", {
    briefRow: row({ earlier: [{ ...logged(1), damaged: true }, logged(2)] }),
    saveBriefDraft: { saved: true },
    issuedBrief: issued,
  });
  await see("Anna K.");
  const listed = [...document.querySelectorAll(".earlier li")].map(({ textContent }) => textContent);
  expect(listed).toEqual([
    "version 2 · Autumn launch document",
    "version 1 · Autumn launch: its row was changed by hand document",
  ]);
  type("why", "Typed with care.");
  await until(() => expect(find<HTMLTextAreaElement>("#why").value).toBe("Typed with care."));
  button("version 2 · Autumn launch").click();
  await see("The first goal.");
  expect(calls.find(([door]) => door === "issuedBrief")?.[1]).toEqual({ mark: "mark of 2" });
  expect(shown()).toContain("issued 5 Oct 2026, 12:30, olga@example.com");
  expect([...document.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toContain(
    "Create document",
  );
  button("Back to the brief").click();
  await until(() => expect(find<HTMLTextAreaElement>("#why").value).toBe("Typed with care."));
});

test("a version that cannot be shown any more is a sentence", async () => {
  openSidebar("en", {
    briefRow: row({ earlier: [logged(1)] }),
    issuedBrief: new Error("This version is not in the Briefs tab any more."),
  });
  await see("Anna K.");
  button("version 1 · Autumn launch").click();
  await see("This version is not in the Briefs tab any more.");
});

test("on the Briefs tab the sidebar shows what was issued there", async () => {
  const { document: issued } = briefContent(exampleFacts("RU"), draft, 3);
  const version = {
    creator: "Anna K.",
    campaign: "Autumn launch",
    version: 3,
    issued: "2026-10-05",
    by: "",
    link: "#",
  };
  openSidebar("en", {
    briefRow: { issued: { ...version, document: issued, words: sendingWords("ru") }, sheet: 9, selected: [] },
  });
  await see("version 3 · Autumn launch");
  await see("Расскажите на своём опыте");
  expect(find("article").lang).toBe("ru");
  button("Read the selected row");
});

test("a failure is told and nothing that was typed is lost", async () => {
  openSidebar("en", {
    briefRow: row(),
    saveBriefDraft: { saved: true },
    createBrief: new Error("Row 7 or the Config tab is not what this preview was made from."),
  });
  await see("Anna K.");
  type("goal", "Typed with care.");
  await until(() => expect(find<HTMLTextAreaElement>("#goal").value).toBe("Typed with care."));
  button("Create document").click();
  await see("is not what this preview was made from");
  expect(find<HTMLTextAreaElement>("#goal").value).toBe("Typed with care.");
});

test("more than fifty rows are too many at once", async () => {
  const selected = Array.from({ length: 51 }, (_, index) => index + 2);
  openSidebar("en", { briefRow: row({ selected }) });
  await see("51 rows are selected; at most 50 at once");
  expect(button("51 rows are selected; at most 50 at once").hasAttribute("disabled")).toBe(true);
});

test("the document leaves the sidebar as rich text, as a page, as Markdown and on paper", async () => {
  const files: Blob[] = [];
  vi.stubGlobal("URL", {
    createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  openSidebar("en", { briefRow: row() });
  await see("Anna K.");
  button("Download").click();
  button("Save as Markdown").click();
  expect(files.map(({ type }) => type)).toEqual(["text/html", "text/markdown"]);
  button("Print, PDF").click();
  const page = find<HTMLIFrameElement>("iframe").srcdoc;
  expect(page).toContain("@page{size:A4");
  expect(page).toMatch(/<script>print\(\)<\/script>$/);
  expect(page).toContain("Make people try our breakfast blend.");
  vi.restoreAllMocks();
});

/** A door whose answers come when the test lets them. */
function slowDoor<T>(answer: (payload: T, nth: number) => unknown) {
  const open: (() => void)[] = [];
  let nth = 0;
  const door = (payload: T) =>
    new Promise((resolve) => {
      const now = nth++;
      open.push(() => resolve(answer(payload, now)));
    });
  return { door, release: (at: number) => open[at]?.(), waiting: () => open.length };
}
const leave = (id: string) => find(`#${id}`).dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
const typeAndLeave = (id: string, value: string) => {
  type(id, value);
  leave(id);
};

test("a switch of campaign that fails goes back to the campaign whose texts are shown", async () => {
  const calls = openSidebar("en", {
    briefRow: (asked?: { campaign: string }) => (asked ? new Error("Google is not there.") : row({ campaigns: tab })),
  });
  await see("Anna K.");
  await goalIs("Of the tab.");
  choose("Spring");
  await see("Google is not there.");
  await until(() => expect(find<HTMLInputElement>("#campaign").value).toBe("Autumn launch"));
  expect(find<HTMLTextAreaElement>("#goal").value).toBe("Of the tab.");
  expect(saves(calls).every(({ campaign }) => campaign === "Autumn launch")).toBe(true);
});

test("saves wait for each other, so that the store ends with what was typed last", async () => {
  const store = slowDoor<Saved>(() => ({}));
  const calls = openSidebar("en", { briefRow: row({ campaigns: tab }), saveBriefDraft: store.door });
  await see("Anna K.");
  typeAndLeave("promoCode", "P1");
  await until(() => expect(store.waiting()).toBe(1));
  typeAndLeave("promoCode", "P12");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(store.waiting()).toBe(1);
  store.release(0);
  await until(() => expect(store.waiting()).toBe(2));
  store.release(1);
  expect(saves(calls).map(({ parts }) => Object.assign({}, ...Object.values(parts)).promoCode)).toEqual(["P1", "P12"]);
});

test("what is typed back while a save is under way is kept, too", async () => {
  const store = slowDoor<Saved>(() => ({}));
  const calls = openSidebar("en", { briefRow: row({ campaigns: tab }), saveBriefDraft: store.door });
  await see("Anna K.");
  const before = find<HTMLInputElement>("#promoCode").value;
  typeAndLeave("promoCode", "B2");
  await until(() => expect(store.waiting()).toBe(1));
  typeAndLeave("promoCode", before);
  store.release(0);
  await until(() => expect(store.waiting()).toBe(2));
  store.release(1);
  expect(Object.assign({}, ...Object.values(saves(calls)[1]?.parts ?? {})).promoCode ?? "").toBe(before);
});

test("an own save that is under way is nobody else's", async () => {
  const store = slowDoor<Saved & { known: Record<string, string> }>((saved) => ({
    campaigns: [tab[0], tab[1], ["Autumn launch", saved.parts.campaign?.goal ?? "", saved.parts.campaign?.brand ?? ""]],
  }));
  const calls = openSidebar("en", { briefRow: row({ campaigns: tab }), saveBriefDraft: store.door });
  await see("Anna K.");
  await goalIs("Of the tab.");
  typeAndLeave("goal", "A");
  await until(() => expect(store.waiting()).toBe(1));
  typeAndLeave("goal", "AB");
  store.release(0);
  await until(() => expect(store.waiting()).toBe(2));
  const [, second] = calls
    .filter(([door]) => door === "saveBriefDraft")
    .map(([, payload]) => payload as unknown as { known: Record<string, string> });
  expect(second?.known.goal).toBe("A");
  store.release(1);
});

test("after a conflict the field in question alone waits for its author; leaving another one replaces nobody's text", async () => {
  const theirs = [tab[0], tab[1], ["Autumn launch", "Theirs.", "Tea"]];
  const calls = openSidebar("en", {
    briefRow: row({ campaigns: tab }),
    saveBriefDraft: (saved: Saved) =>
      saved.edited.includes("goal") && saves(calls).length === 1
        ? { campaigns: theirs, conflicts: ["goal"] }
        : { campaigns: theirs },
  });
  await see("Anna K.");
  await goalIs("Of the tab.");
  typeAndLeave("goal", "Mine.");
  await see(/somebody else|Somebody else/);
  typeAndLeave("promoCode", "P1");
  await until(() => expect(saves(calls).length).toBe(2));
  expect(saves(calls)[1]?.edited).toEqual(["promoCode"]);
  leave("goal");
  await see("Goal of the brand: somebody else wrote into it in the Campaigns tab meanwhile. Theirs: Theirs.");
  button("Keep mine").click();
  await until(() => expect(saves(calls).length).toBe(3));
  expect(saves(calls)[2]?.edited).toContain("goal");
});

test("a row that moved meanwhile is never taken for another creator's", async () => {
  openSidebar("en", {
    briefRow: (asked?: { campaign: string; of?: { creator: string } }) => {
      if (!asked) return row({ campaigns: tab });
      expect(asked.of).toEqual({ creator: "Anna K.", market: "US", seen: "mark" });
      return row({ campaigns: tab, facts: { ...exampleFacts("US"), creator: "Zoe" } });
    },
  });
  await see("Anna K.");
  choose("Spring");
  await see(/another creator/);
  expect(find("h1").textContent).toBe("Anna K.");
  await until(() => expect(find<HTMLInputElement>("#campaign").value).toBe("Autumn launch"));
});
