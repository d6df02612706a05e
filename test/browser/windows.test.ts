/** What the add-on shows in the page: menu, dialogs, sidebar, notes, links, charts, documents. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Desk, fixture, openDesk, type Sheet } from "./browser.ts";

let desk: Desk;
let sheet: Sheet;
beforeAll(async () => {
  desk = await openDesk(fixture("add-on"), [fixture("creators.csv"), fixture("avtory.csv")]);
  sheet = await desk.openSheet("creators.csv");
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

describe("the add-on's menu", () => {
  it("runs its items, shows that a script runs, and what the add-on shows", async () => {
    await sheet.chooseMenu("Crossmarket", "Set up this sheet");
    await sheet.page.getByText("Running script").waitFor();
    await sheet.idle();
    expect(await sheet.toast()).toBe("CrossmarketThe sheet is set up.");
    await sheet.cellShows("Config!B3", "active");
    expect(await sheet.cursor()).toMatch(/^Config!/);
  });

  it("notes show on hover", async () => {
    await sheet.goTo("Config!C5");
    await sheet.hover("Config!A1");
    await sheet.page.getByText("One row a market.").waitFor();
  });

  it("drop-downs offer their values", async () => {
    await sheet.goTo("Config!B2");
    await sheet.page.evaluate(() => window.workbench.focus());
    await sheet.page.keyboard.press("F2");
    await sheet.page.locator(".o-autocomplete-value", { hasText: "paused" }).click();
    await sheet.cellShows("Config!B2", "paused");
  });

  it("links in cells jump to their cell", async () => {
    await sheet.goTo("creators!A1");
    await sheet.hover("creators!H1");
    await sheet.page.locator(".o-link", { hasText: "Config!B3" }).click();
    expect(await sheet.cursor()).toBe("Config!B3");
    await sheet.goTo("creators!A1");
  });

  it("charts are drawn", async () => {
    await sheet.goTo("creators!A1");
    await sheet.chooseMenu("Crossmarket", "Draw a chart");
    await sheet.page.locator(".o-figure canvas").waitFor();
  });

  it("an item that fails shows its sentence until it is closed", async () => {
    await sheet.chooseMenu("Crossmarket", "Fail");
    const error = sheet.page.getByRole("alert");
    expect(await error.textContent()).toContain("The Rate column is missing: name one of the headers Rate.");
    await error.getByRole("button", { name: "Close" }).click();
    await error.waitFor({ state: "detached" });
  });
});

describe("a dialog of the add-on", () => {
  it("waits for the answer while others go on editing", async () => {
    const other = await desk.openSheet("creators.csv");
    await sheet.chooseMenu("Crossmarket", "Ask first");
    await sheet.page.getByText("Write into H2?").waitFor();
    await other.enter("F3", "=CPE(C3; D3)");
    await sheet.answer("No");
    await sheet.cellShows("H2", "answer: NO");
    await other.cellShows("H2", "answer: NO");
    await sheet.cellShows("F3", "3");
    expect(await other.page.locator("dialog").count()).toBe(0);
    await other.page.close();
  });

  it("takes a text", async () => {
    await sheet.chooseMenu("Crossmarket", "Ask a name");
    await sheet.answer("OK", "Анна; Ben");
    await sheet.cellShows("H3", "OK: Анна; Ben");
  });

  it("is answered by Escape as closed", async () => {
    await sheet.chooseMenu("Crossmarket", "Ask a name");
    await sheet.page.locator("dialog[open]").waitFor();
    await sheet.page.keyboard.press("Escape");
    await sheet.cellShows("H3", "CLOSE: ");
  });

  it("is answered as closed when its page goes away", async () => {
    const other = await desk.openSheet("creators.csv");
    await other.chooseMenu("Crossmarket", "Ask first");
    await other.page.getByText("Write into H2?").waitFor();
    await other.page.close();
    await sheet.cellShows("H2", "answer: CLOSE");
  });

  it("may be a window of its own, in its own size, with google.script.run", async () => {
    await sheet.chooseMenu("Crossmarket", "Open a window");
    const frame = sheet.page.frameLocator("dialog iframe");
    await frame.getByRole("button", { name: "Count creators" }).click();
    await frame.getByText("4 for me").waitFor();
    const size = await sheet.page.locator("dialog iframe").boundingBox();
    expect([size?.width, size?.height]).toEqual([420, 260]);
    await frame.getByRole("button", { name: "Close" }).click();
    await sheet.page.locator("dialog").waitFor({ state: "detached" });
  });
});

describe("a window that still loads", () => {
  it("is closed by Escape, although nothing in it listens yet", async () => {
    await sheet.page.evaluate(() => {
      const endless = (event: Event) => event.target instanceof HTMLIFrameElement && event.stopImmediatePropagation();
      document.addEventListener("load", endless, { capture: true });
      Object.assign(window, { loadAgain: () => document.removeEventListener("load", endless, { capture: true }) });
    });
    await sheet.chooseMenu("Crossmarket", "Open a window");
    await sheet.page.frameLocator("dialog iframe").getByRole("button", { name: "Count creators" }).waitFor();
    await sheet.page.keyboard.press("Escape");
    await sheet.page.locator("dialog").waitFor({ state: "detached" });
    await sheet.page.evaluate(() => (window as unknown as { loadAgain: () => void }).loadAgain());
  });

  it("has the keyboard as soon as it is there", async () => {
    await sheet.chooseMenu("Crossmarket", "Open a window");
    await sheet.page.waitForFunction(() => document.activeElement?.matches("dialog iframe"));
    await sheet.page.keyboard.press("Tab");
    await sheet.page.keyboard.press("Enter");
    await sheet.page.frameLocator("dialog iframe").getByText("4 for me").waitFor();
    await sheet.page.frameLocator("dialog iframe").getByRole("button", { name: "Close" }).click();
    await sheet.page.locator("dialog").waitFor({ state: "detached" });
  });
});

describe("the sidebar", () => {
  it("opens beside the grid, which keeps its cells under the pointer", async () => {
    await (await sheet.openSidebar("Open the sidebar")).getByRole("button", { name: "Count creators" }).waitFor();
    expect(await sheet.page.locator("#sidebar iframe").boundingBox()).toMatchObject({ width: 300 });
    await sheet.click("D4");
    expect(await sheet.cursor()).toBe("creators!D4");
  });

  it.each([
    ["Count creators", "4 for me"],
    ["Ask for a tab that is not there", 'There is no tab "Nope". for me'],
    ["Ask for a date", "null for me"],
  ])("%s: the handlers hear %s", async (button, heard) => {
    await sheet.sidebar().getByRole("button", { name: button }).click();
    await sheet.sidebar().getByText(heard, { exact: true }).waitFor();
  });

  it("is reached and left by keyboard", async () => {
    await sheet.openSidebar("Open the sidebar");
    expect(await sheet.sidebar().getByText("null for me").count()).toBe(0);
    await sheet.goTo("A1");
    await sheet.page.evaluate(() => window.workbench.focus());
    await sheet.page.keyboard.press("F6");
    await sheet.page.keyboard.press("Tab");
    await sheet.page.keyboard.press("Enter");
    await sheet.sidebar().getByText("4 for me", { exact: true }).waitFor();
    await sheet.page.keyboard.press("F6");
    await sheet.page.waitForFunction(() => document.activeElement?.matches("#grid *"));
    await sheet.page.keyboard.press("ArrowDown");
    expect(await sheet.cursor()).toBe("creators!A2");
  });

  it("can close itself", async () => {
    await sheet.sidebar().getByRole("button", { name: "Close" }).click();
    await sheet.page.locator("#sidebar").waitFor({ state: "hidden" });
  });
});

describe("the add-on hears what the person sees", () => {
  it("of several ranges, selected with Ctrl in any order", async () => {
    const other = await desk.openSheet("creators.csv");
    await other.select("C4:D5", "A2:B3", "F1");
    await other.chooseMenu("Crossmarket", "Tell what is selected");
    await other.idle();
    await expect.poll(() => other.toast()).toBe("C4:D5 A2:B3 F1, active F1");
    await other.page.close();
  });

  it("of ranges that it has selected itself", async () => {
    const other = await desk.openSheet("creators.csv");
    await other.chooseMenu("Crossmarket", "Select two ranges");
    await expect.poll(() => other.cursor()).toBe("creators!E5");
    await other.chooseMenu("Crossmarket", "Tell what is selected");
    await expect.poll(() => other.toast()).toBe("B2:C3 E5:F6, active E5:F6");
    await other.page.close();
  });

  it("of rows that a filter hides in its page, and of rows hidden by hand", async () => {
    const other = await desk.openSheet("creators.csv");
    await other.filter("B1:D5", "US");
    await other.page.evaluate(() => {
      const { model } = window.workbench;
      const sheetId = model.getters.getActiveSheetId();
      model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [4] });
    });
    await other.chooseMenu("Crossmarket", "Tell what is hidden");
    await expect.poll(() => other.toast()).toBe("by hand 5, by filter 2,3");
    await sheet.goTo("creators!A1");
    await sheet.chooseMenu("Crossmarket", "Tell what is hidden");
    await expect.poll(() => sheet.toast()).toBe("by hand 5, by filter ");
    await other.page.close();
  });
});

describe("documents", () => {
  it("made by the add-on open in a tab of their own, where nothing runs", async () => {
    await sheet.chooseMenu("Crossmarket", "Make a brief");
    await sheet.idle();
    await expect.poll(() => sheet.cell("H4")).toMatch(/^http:\/\/127\.0\.0\.1/);
    const tab = await desk.newTab(await sheet.cell("H4"));
    expect(await tab.getByRole("heading").textContent()).toBe("Brief");
    expect(await tab.title()).not.toBe("ran");
    await tab.close();
  });
});
