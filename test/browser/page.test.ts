/** The page, in a browser, as the people who use it see it; the add-on is a small one of the test's own. */
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk, type Sheet } from "./browser.ts";

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

let desk: Desk;
let sheet: Sheet;
beforeAll(async () => {
  desk = await openDesk(fixture("add-on"), [fixture("creators.csv"), fixture("avtory.csv")]);
  sheet = await desk.openSheet("creators.csv");
}, 60_000);
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

describe("a formula", () => {
  it("is offered while it is typed, and its help follows the argument, whichever separator is typed", async () => {
    await sheet.typeIn("F2", "=CP");
    await sheet.page.locator(".o-autocomplete-dropdown", { hasText: "CPE" }).waitFor();
    await sheet.page.keyboard.type("E(");
    const help = sheet.page.locator(".o-formula-assistant");
    await help.getByText("What the creator costs, a cell or a column.").waitFor();
    const argument = help.locator(".o-formula-assistant-arg .o-formula-assistant-focus");
    expect(await argument.textContent()).toContain("rate");
    await sheet.page.keyboard.type("C2;");
    await help.locator(".o-formula-assistant-focus", { hasText: "results" }).first().waitFor();
    expect(await argument.textContent()).toContain("results");
    await sheet.screenshot("formula-help");
    await sheet.page.keyboard.type("D2)");
    await sheet.page.keyboard.press("Enter");
    await sheet.cellShows("F2", "0.4");
  });

  it("is computed again when a cell that it reads is edited", async () => {
    await sheet.enter("C2", "1000");
    await sheet.cellShows("F2", "0.8");
    await sheet.enter("C2", "500");
    await sheet.cellShows("F2", "0.4");
  });

  it("over a column fills the rows below it", async () => {
    await sheet.enter("J2", "=CPE(C2:C4, D2:D4)");
    await sheet.cellShows("J4", "0.0625");
  });

  it("shows the add-on's sentence on hover when it fails", async () => {
    await sheet.enter("F5", "=CPE(C5, D5)");
    await sheet.cellShows("F5", "#ERROR!");
    await sheet.hover("F5");
    await sheet.page.getByText("There are no engagements.").waitFor();
  });

  it("keeps a semicolon that stands in a text", async () => {
    await sheet.enter("K1", '=CONCATENATE("a;b"; "c")');
    await sheet.cellShows("K1", "a;bc");
  });

  it("with empty parentheses is completed by onEdit", async () => {
    await sheet.enter("F3", "=CPE()");
    await sheet.cellShows("F3", "3");
    expect(await sheet.content("F3")).toMatch(/^=CPE\(C3, ?D3\)$/);
  });

  it("pasted from elsewhere keeps its arguments", async () => {
    await sheet.goTo("K3");
    await sheet.page.evaluate(() => {
      window.workbench.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "=CPE(C2; D2)\t=1+1");
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await sheet.cellShows("K3", "0.4");
    await sheet.cellShows("L3", "2");
  });

  it("that Google knows and the workbench does not is named once", async () => {
    await sheet.enter("K5", "=LET(a, 1, a)");
    await sheet.page.getByText("The workbench does not know LET").waitFor();
  });
});

describe("undo", () => {
  it("takes back an edit together with what the add-on made of it, and brings both again", async () => {
    await sheet.enter("F4", "=CPE()");
    await sheet.cellShows("F4", "0.0625");
    await sheet.page.keyboard.press("Control+z");
    await sheet.cellShows("F4", "");
    await sheet.page.keyboard.press("Control+y");
    await sheet.cellShows("F4", "0.0625");
  });

  it("goes back step by step, and forward again", async () => {
    await sheet.enter("L4", "one");
    await sheet.enter("L4", "two");
    await sheet.page.keyboard.press("Control+z");
    await sheet.cellShows("L4", "one");
    await sheet.page.keyboard.press("Control+z");
    await sheet.cellShows("L4", "");
    await sheet.page.keyboard.press("Control+y");
    await sheet.cellShows("L4", "one");
  });

  it("takes back what a menu item wrote", async () => {
    await sheet.goTo("H2");
    await sheet.chooseMenu("Crossmarket", "Ask first");
    await sheet.answer("Yes");
    await sheet.cellShows("H2", "answer: YES");
    await sheet.page.keyboard.press("Control+z");
    await sheet.cellShows("H2", "");
  });
});

describe("the add-on's menu", () => {
  it("runs its items, shows that a script runs, and what the add-on shows", async () => {
    await sheet.chooseMenu("Crossmarket", "Set up this sheet");
    await sheet.page.getByText("Running script").waitFor();
    await sheet.idle();
    expect(await sheet.toast()).toBe("CrossmarketThe sheet is set up.");
    await sheet.cellShows("Config!B3", "active");
    expect(await sheet.cursor()).toMatch(/^Config!/);
    await sheet.screenshot("set-up");
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
    await sheet.screenshot("chart");
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
    await other.enter("C3", "600");
    await sheet.answer("No");
    await sheet.cellShows("H2", "answer: NO");
    await other.cellShows("H2", "answer: NO");
    await sheet.cellShows("F3", "2");
    expect(await other.page.locator("dialog").count()).toBe(0);
    await other.page.close();
  });

  it("takes a text", async () => {
    await sheet.chooseMenu("Crossmarket", "Ask a name");
    await sheet.screenshot("prompt");
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

describe("the sidebar", () => {
  it("opens beside the grid, which keeps its cells under the pointer", async () => {
    await sheet.chooseMenu("Crossmarket", "Open the sidebar");
    await sheet.sidebar().getByRole("button", { name: "Count creators" }).waitFor();
    expect(await sheet.page.locator("#sidebar iframe").boundingBox()).toMatchObject({ width: 300 });
    await sheet.click("D4");
    expect(await sheet.cursor()).toBe("creators!D4");
    await sheet.screenshot("sidebar");
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
    await sheet.chooseMenu("Crossmarket", "Open the sidebar");
    await sheet.sidebar().getByText("null for me").waitFor({ state: "detached" });
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

describe("another page", () => {
  it("shows where its cursor is, until it is closed", async () => {
    const other = await desk.openSheet("creators.csv");
    await other.click("D4");
    await expect.poll(() => sheet.cursorsOfOthers()).toEqual(["D4"]);
    await other.page.close();
    await expect.poll(() => sheet.cursorsOfOthers()).toEqual([]);
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

describe("a Russian sheet", () => {
  it("is read, shown and explained in Russian", async () => {
    const russian = await desk.openSheet("avtory.csv");
    expect(await russian.cell("C2")).toBe("1500,5");
    expect(await russian.page.locator("header").textContent()).toContain("локальный стенд, не Google Таблицы");
    await russian.typeIn("F2", "=CPE(C2;");
    await russian.page.locator(".o-formula-assistant-arg .o-formula-assistant-focus", { hasText: "results" }).waitFor();
    await russian.page.keyboard.type("D2)");
    await russian.page.keyboard.press("Enter");
    await russian.cellShows("F2", "0,5");
    await russian.enter("F3", "=CPE(C3,D3)");
    await russian.cellShows("F3", "3");
    await russian.enter("G2", "=CPE(1,5;3)");
    await russian.cellShows("G2", "0,5");
    await russian.screenshot("russian");
    await russian.page.close();
  });
});

describe("several sheets", () => {
  it("are chosen in the header, each a workbook of its own", async () => {
    const page = await desk.openSheet("creators.csv");
    await Promise.all([page.page.waitForURL(/avtory/), page.page.getByLabel("Sheet").selectOption("avtory")]);
    await page.page.waitForSelector("body[data-ready]");
    expect(await page.cell("A2")).toBe("@анна");
    await page.page.close();
  });
});

describe("edits", () => {
  it("survive a restart, and the open page comes back by itself", async () => {
    await sheet.enter("B9", "kept");
    await sheet.page.evaluate(() => Object.assign(window, { old: true }));
    desk.errors.length = 0;
    await desk.restart();
    await sheet.page.waitForFunction(() => !("old" in window) && document.body.dataset.ready === "yes");
    desk.errors.length = 0; // the browser reports the lost connection
    expect(await sheet.cell("B9")).toBe("kept");
    expect(await sheet.cell("Config!B2")).toBe("paused");
  });

  it("are forgotten by Start afresh, after a question", async () => {
    await sheet.page.getByRole("button", { name: "Start afresh" }).click();
    await sheet.answer("Cancel");
    expect(await sheet.cell("B9")).toBe("kept");
    await sheet.page.getByRole("button", { name: "Start afresh" }).click();
    await Promise.all([sheet.page.waitForEvent("load"), sheet.answer("OK")]);
    await sheet.page.waitForSelector("body[data-ready]");
    expect(await sheet.cell("B9")).toBe("");
    expect(await sheet.cell("A2")).toBe("@anna");
  });

  it("are forgotten by a fresh start", async () => {
    await sheet.enter("B9", "not for long");
    await desk.restart({ fresh: true });
    const again = await desk.openSheet("creators.csv");
    desk.errors.length = 0;
    expect(await again.cell("B9")).toBe("");
    await again.page.close();
  });
});

describe("the page itself", () => {
  it("has a header and dialogs that a screen reader can name", async () => {
    const opened = await desk.openSheet("creators.csv");
    await opened.page.getByRole("button", { name: "Start afresh" }).click();
    await opened.page.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core/axe.min.js")) });
    const found = await opened.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run({ include: ["#header", ".dialog", "#toasts"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(found).toEqual([]);
    await opened.page.close();
  });

  it("asks nothing of the network but its own server", async () => {
    const opened = await desk.openSheet("creators.csv");
    const asked: string[] = [];
    opened.page.on("request", (request) => asked.push(request.url()));
    await opened.page.reload();
    await opened.page.waitForSelector("body[data-ready]");
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => !/^(http:\/\/127\.0\.0\.1|data:|blob:|about:)/.test(url))).toEqual([]);
    await opened.page.close();
  });
});
