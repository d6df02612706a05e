// @vitest-environment jsdom
/** Two people at one brief, or one who is faster than Google: nothing is lost, and only what is in question is asked about. */
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { briefContent } from "../../src/domain/brief/brief.ts";
import { briefWords, sendingWords } from "../../src/domain/brief/words/index.ts";
import "../../src/sidebar/main.tsx";
import { exampleDraft, exampleFacts } from "../domain/brief/example.ts";
import { button, type Call, find, openDoors, openView, put, shown, until } from "./doors.ts";

type Saved = {
  readonly campaign: string;
  readonly edited: readonly string[];
  readonly parts: { readonly campaign?: Readonly<Record<string, string>> };
};

const tab = (goal = "Of the tab.", brand = "Tea", name = "Autumn launch") => [
  ["campaign", "goal", "brand"],
  ["Campaign", "Goal", "Brand"],
  [name, goal, brand],
  ["Spring", "Another season.", "Tea"],
];
const { start: _, ...draft } = exampleDraft;
const row = (changes: object = {}, facts: object = {}) => ({
  sheet: 1,
  cursor: 7,
  seen: "mark",
  facts: exampleFacts("US", facts),
  words: briefWords("en"),
  draft,
  earlier: [],
  damaged: [],
  campaigns: tab(),
  twins: [],
  selected: [],
  ...changes,
});
const made = { version: 1, link: "https://docs.example.com/1", issued: "", mark: "m" };

async function open(answers: Record<string, unknown>): Promise<readonly Call[]> {
  const { calls } = openDoors({ briefRow: row(), saveBriefDraft: {}, createBrief: made, ...answers });
  openView("brief", "en");
  await until(() => find("#goal"));
  return calls;
}
const value = (id: string) => find<HTMLInputElement>(`#${id}`).value;
const type = (id: string, text: string) => put(find<HTMLInputElement>(`#${id}`), text);
const leave = (id: string) => find(`#${id}`).dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
const write = (id: string, text: string) => {
  type(id, text);
  leave(id);
};
const choose = (name: string) => {
  type("campaign", name);
  find("#campaign").dispatchEvent(new Event("change", { bubbles: true }));
};
const see = (text: string | RegExp) => until(() => expect(shown()).toMatch(text));
const sent = <T>(calls: readonly Call[], wanted: string) =>
  calls.filter(([door]) => door === wanted).map(([, payload]) => payload as unknown as T);
const saves = (calls: readonly Call[]) => sent<Saved>(calls, "saveBriefDraft");
const warns = () => {
  const closing = new Event("beforeunload", { cancelable: true });
  dispatchEvent(closing);
  return closing.defaultPrevented;
};

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  render(null, find("#app"));
  vi.unstubAllGlobals();
});

test("what is typed for a campaign that could not be fetched is none of the one before, and comes back with its own", async () => {
  let isDown = true;
  const calls = await open({
    briefRow: async (asked?: { readonly campaign: string }) => {
      if (!asked) return row();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return isDown ? new Error("Google is not there.") : row({ draft: { campaign: asked.campaign } });
    },
  });
  choose("Spring");
  write("brand", "Tea of spring");
  await see("Google is not there. Choose “Spring” again: what you typed for it comes back.");
  expect([value("campaign"), value("brand")]).toEqual(["Autumn launch", "Tea"]);
  isDown = false;
  choose("Spring");
  await until(() => expect(value("goal")).toBe("Another season."));
  expect(value("brand")).toBe("Tea of spring");
  await until(() => expect(saves(calls).some(({ edited }) => edited.includes("brand"))).toBe(true));
  expect(saves(calls).map(({ campaign, parts }) => [campaign, parts.campaign?.brand])).toEqual([
    ["Spring", "Tea of spring"],
  ]);
});

test("a name that is being typed is not written over by the campaign that arrives", async () => {
  let arrive = () => {};
  await open({
    briefRow: (asked?: object) =>
      asked
        ? new Promise((resolve) => {
            arrive = () => resolve(row({ draft: { campaign: "Spring" } }));
          })
        : row(),
  });
  choose("Spring");
  await until(() => expect(arrive).not.toBe(undefined));
  type("campaign", "Wint");
  await new Promise((resolve) => setTimeout(resolve, 20));
  arrive();
  await until(() => expect(value("goal")).toBe("Another season."));
  expect(value("campaign")).toBe("Wint");
});

test("a campaign that was renamed in its tab goes on under that name with what was typed meanwhile", async () => {
  const calls = await open({
    saveBriefDraft: async ({ campaign, parts }: Saved) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const campaigns = tab(parts.campaign?.goal, parts.campaign?.brand, "Autumn 2026");
      return { campaigns, ...(campaign === "Autumn launch" ? { renamed: "Autumn 2026" } : {}) };
    },
  });
  write("goal", "First.");
  await until(() => expect(saves(calls)).toHaveLength(1));
  write("brand", "Second");
  await until(() => expect(saves(calls)).toHaveLength(2));
  expect(saves(calls).map(({ campaign }) => campaign)).toEqual(["Autumn launch", "Autumn 2026"]);
  await until(() => expect(value("campaign")).toBe("Autumn 2026"));
});

test("a letter that is typed and taken back leaves nothing that would have to be kept", async () => {
  await open({});
  type("goal", "Of the tab.x");
  expect(warns()).toBe(true);
  write("goal", "Of the tab.");
  await until(() => expect(warns()).toBe(false));
});

describe("a field into which two wrote", () => {
  const contested = (...fields: string[]) => {
    const store = { goal: "Their goal.", brand: "Their brand" };
    const isKnown = { now: false };
    return ({ edited, parts }: Saved) => {
      const conflicts = isKnown.now ? [] : fields.filter((key) => edited.includes(key));
      isKnown.now = isKnown.now || conflicts.length > 0;
      const kept = edited.filter((key) => !conflicts.includes(key));
      Object.assign(store, Object.fromEntries(kept.map((key) => [key, parts.campaign?.[key] ?? ""])));
      return { campaigns: tab(store.goal, store.brand), conflicts };
    };
  };

  test("keeps the document from going out until its author has decided", async () => {
    const calls = await open({ saveBriefDraft: contested("goal") });
    write("goal", "My goal.");
    const question =
      "Goal of the brand: somebody else wrote into it in the Campaigns tab meanwhile. Theirs: Their goal.";
    await see(question);
    button("Create document").click();
    await until(() => expect(saves(calls)).toHaveLength(2));
    await see(question);
    expect(sent(calls, "createBrief")).toEqual([]);
    button("Take theirs").click();
    await until(() => expect(value("goal")).toBe("Their goal."));
    await until(() => expect(document.activeElement?.id).toBe("goal"));
    button("Create document").click();
    await see("Version 1 is created");
    expect(JSON.stringify(sent(calls, "createBrief"))).toContain("Their goal.");
  });

  test("is asked about one by one", async () => {
    const calls = await open({ saveBriefDraft: contested("goal", "brand") });
    type("goal", "My goal.");
    write("brand", "My brand");
    await see("Whom the creator works for.");
    await see(/Brand: somebody else wrote .* Theirs: Their brand/);
    button("Keep mine").click();
    await see(/Goal of the brand: somebody else wrote .* Theirs: Their goal\./);
    button("Keep mine").click();
    await see("What you typed is kept.");
    expect(saves(calls).map(({ edited }) => edited)).toEqual([["brand", "goal"], ["brand"], ["goal"]]);
  });
});

describe("a brief for a row that is over", () => {
  test.each([
    [{ postedOn: "2026-10-01" }, "the post went live on 1 Oct 2026"],
    [{ over: "live" }, "the post is live"],
    [{ over: "cancelled" }, "the partnership is called off"],
  ])("is asked about before it goes out: %o", async (facts, said) => {
    const calls = await open({ briefRow: row({}, facts) });
    button("Create document").click();
    const question = `The row says that ${said}: there is nothing left to brief. Issue a brief only if work is still to come.`;
    await until(() => expect(find("footer .status").textContent).toContain(question));
    expect(sent(calls, "createBrief")).toEqual([]);
    button("Create anyway").click();
    await see("Version 1 is created");
  });

  test.each([{ postedOn: "2026-10-20" }, { plannedOn: "2026-10-20" }, {}])(
    "goes out at once where %o",
    async (facts) => {
      await open({ briefRow: row({}, facts) });
      button("Create document").click();
      await see("Version 1 is created");
    },
  );
});

const logged = (version: number, campaign: string, more: object = {}) => ({
  mark: `${campaign} ${version}`,
  campaign,
  version,
  issued: "2026-10-05 12:30",
  link: "#",
  json: JSON.stringify(briefContent(exampleFacts("US"), { ...draft, campaign, goal: "Old goal." }, version)),
  ...more,
});

test("a version of another campaign that is withdrawn takes nothing from this one's", async () => {
  const { json: __, ...bare } = logged(1, "Autumn launch");
  const withdrawn = "2026-11-28 10:15: wrong dates";
  const calls = await open({
    briefRow: row({ earlier: [logged(1, "Autumn launch"), logged(1, "Spring")] }),
    issuedBrief: {
      ...logged(1, "Spring"),
      creator: "Anna K.",
      document: briefContent(exampleFacts("US"), draft, 1).document,
      words: sendingWords("en"),
    },
    withdrawBrief: { withdrawn, earlier: [bare, logged(1, "Spring", { withdrawn, json: undefined })] },
    createBrief: { ...made, version: 2 },
  });
  button("version 1 · Spring").click();
  await until(() => find("#reason"));
  type("reason", "wrong dates");
  find("form:has(#reason)").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await see("Withdrawn on 28 Nov 2026, 10:15: wrong dates");
  button("Back to the brief").click();
  await until(() => button("Create document").click());
  await see("Version 2 is created");
  const [request] = sent<{ since: number }>(calls, "createBrief");
  expect(request?.since).toBe(1);
  expect(JSON.stringify(request)).toContain("What changed since version 1");
});
