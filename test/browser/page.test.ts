/** The page around the grid: several pages and sheets, what is kept, what is asked of the network. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
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

describe("another page", () => {
  it("shows where its cursor is, until it is closed", async () => {
    const other = await desk.openSheet("creators.csv");
    await other.click("D4");
    await expect.poll(() => sheet.cursorsOfOthers()).toEqual(["D4"]);
    await other.page.close();
    await expect.poll(() => sheet.cursorsOfOthers()).toEqual([]);
  });
});

describe("the file menu", () => {
  it("gives the workbook away as an .xlsx file", async () => {
    const [download] = await Promise.all([
      sheet.page.waitForEvent("download"),
      sheet.chooseMenu("File", "Download as .xlsx"),
    ]);
    expect(download.suggestedFilename()).toBe("creators.xlsx");
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("@anna");
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
    await sheet.chooseMenu("Crossmarket", "Set up this sheet");
    await sheet.cellShows("Config!B2", "active");
    await sheet.page.evaluate(() => Object.assign(window, { old: true }));
    desk.errors.length = 0;
    await desk.restart();
    await sheet.page.waitForFunction(() => !("old" in window) && document.body.dataset.ready === "yes");
    desk.errors.length = 0; // the browser reports the lost connection
    expect(await sheet.cell("B9")).toBe("kept");
    expect(await sheet.cell("Config!B2")).toBe("active");
    await sheet.goTo("Config!C5");
    await sheet.hover("Config!A1");
    await sheet.page.getByText("One row a market.").waitFor();
    await sheet.goTo("creators!A1");
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
