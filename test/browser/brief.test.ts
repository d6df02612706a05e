/** Briefs as a manager makes them with mouse and keys: a US and a Russian row, a second version, many rows at once. */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { setUp } from "./setUp.ts";
import { faults, frameOf, watchShifts } from "./window.ts";

const shots = join(dirname(fileURLToPath(import.meta.url)), "screenshots");

let desk: Desk;
let sheet: Sheet;
beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  desk = await openDesk(join(root, "dist"), [join(root, "test/sheets/partnerships.csv")]);
  sheet = await desk.openSheet("partnerships.csv");
  await setUp(sheet, "en", { markets: ["Kazakhstan"] });
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

/** Opens the sidebar on a row, or on several. */
async function openBrief(address: string, creator: string): Promise<FrameLocator> {
  await sheet.goTo(address);
  const window = await sheet.openSidebar("Brief");
  await window.getByRole("heading", { name: creator }).waitFor();
  return window;
}

async function fill(window: FrameLocator, texts: Readonly<Record<string, string>>): Promise<void> {
  const closed = window.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().press("Enter");
  for (const [id, text] of Object.entries(texts)) await window.locator(`#${id}`).fill(text);
  await window.locator("#campaign").blur();
}

/** The posts of this sheet are out already, and that is asked about first. */
async function create(window: FrameLocator): Promise<void> {
  await window.getByRole("button", { name: "Create document" }).click();
  await window.getByRole("button", { name: "Create anyway" }).click();
}

async function issue(window: FrameLocator, version: number): Promise<string> {
  await create(window);
  await window.getByText(`Version ${version} is created`).waitFor();
  return (await window.getByRole("link", { name: "Open the document" }).getAttribute("href")) ?? "";
}

const universal = {
  campaign: "Autumn launch",
  brand: "Samovar Tea",
  goal: "Make people try our breakfast blend.",
  why: "Nine of ten who taste it buy it again; nobody knows it yet.",
  audience: "25–44, middle income, cook at home",
  pillars: "The morning at home\nWhere the leaves come from\nA cup for two",
  keyMessages: "Brewed in three minutes\nNo added flavours",
  mustHaves: "Show the package once\nName the blend",
  claims: "Cures anything",
  fixed: "The promo code in the caption",
  free: "Place, story, music",
  tags: "@samovartea",
  rights: "Reposts with credit, 90 days",
  decides: "Olga",
  contact: "Pavel",
  channel: "Telegram",
};

test("the sidebar has no fault that axe knows, fits into 300 px, and nothing in it moves by itself", async () => {
  const window = await openBrief("partnerships!A2", "Hannah Brooks");
  const shifts = await watchShifts(sheet);
  expect(await frameOf(sheet).evaluate(() => innerWidth)).toBeLessThanOrEqual(300);
  expect(await faults(sheet)).toEqual([]);
  await fill(window, {
    ...universal,
    platform: "Instagram",
    account: "@hannah",
    link: "https://example.com/h",
    promoCode: "HANNAH10",
  });
  await window.locator("#partnership").selectOption("test");
  await window.getByText("What you typed is kept.").waitFor();
  expect(await sheet.cursor()).toBe("partnerships!A2");
  expect(await faults(sheet)).toEqual([]);
  await sheet.closeToasts();
  await window.locator("#promoCode").press("Home");
  await window.locator("details summary").nth(1).scrollIntoViewIfNeeded();
  await sheet.screenshot("brief-form");
  await window.getByRole("tab", { name: "Preview" }).press("ArrowRight");
  await window.getByRole("tab", { name: "Preview" }).click();
  expect(await faults(sheet)).toEqual([]);
  expect(await shifts()).toEqual([]);
});

test("names and words of any length stay inside of the sidebar", async () => {
  await sheet.enter("partnerships!A21", `@${"a_very_long_handle".repeat(6)} ${"Ö".repeat(200)}`);
  await sheet.goTo("partnerships!A21");
  const window = await sheet.openSidebar("Brief");
  await window.getByRole("tab", { name: "Preview" }).click();
  await window.locator("article").waitFor();
  expect(await faults(sheet)).toEqual([]);
  await sheet.screenshot("brief-long");
  await sheet.enter("partnerships!A21", "Ivy Stone");
});

let american = "";

test("a US row becomes a document of at most two A4 pages", async () => {
  await openBrief("partnerships!A2", "Hannah Brooks");
  american = await issue(sheet.sidebar(), 1);
  const document = await desk.newTab(american);
  const text = (await document.textContent("body")) ?? "";
  expect(text).toContain("In the US market, this translates to");
  expect(text).not.toContain("What changed");
  const pdf = await document.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await document.screenshot({ path: join(shots, "document-us.png"), fullPage: true });
  await document.close();
});

test("the next creator gets the campaign's texts, and the brief in Russian", async () => {
  const window = await openBrief("partnerships!A3", "Света Крылова");
  expect(await window.locator("#goal").inputValue()).toBe(universal.goal);
  expect(await window.locator("#promoCode").inputValue()).toBe("");
  const document = await desk.newTab(await issue(window, 1));
  const text = (await document.textContent("body")) ?? "";
  expect(text).toContain("Бриф · Света Крылова");
  expect(text).toContain("Расскажите на своём опыте");
  const pdf = await document.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await document.screenshot({ path: join(shots, "document-ru.png"), fullPage: true });
  await document.close();
});

test("one term changed in Config is the one change that version 2 lists", async () => {
  let row = 1;
  while ((await sheet.cell(`Config!A${row}`)) !== "netDays") row++;
  await sheet.enter(`Config!E${row}`, "45");
  await sheet.goTo("partnerships!A2");
  const window = await openBrief("partnerships!A2", "Hannah Brooks");
  await window.getByRole("tab", { name: "Preview" }).click();
  const first = window.locator("article h2").first();
  expect(await first.textContent()).toBe("What changed since version 1");
  await sheet.screenshot("brief-changes");
  const document = await desk.newTab(await issue(window, 2));
  const changes = document.locator("h2", { hasText: "What changed since version 1" }).locator("+ table tr");
  expect(await changes.count()).toBe(1);
  expect(await changes.first().textContent()).toMatch(
    /^Payment: After publication\$1,400, by .* \(30 days after publication.* → \$1,400, by .* \(45 days after publication/,
  );
  await document.close();
  await sheet.cellShows("Briefs!E4", "2");
});

test("a second click issues nothing, and a reload keeps what was typed", async () => {
  const window = sheet.sidebar();
  await create(window);
  await window.getByText("Nothing has changed since version 2.").waitFor();
  await window.getByRole("tab", { name: "Fill in" }).click();
  await fill(window, { promoCode: "HANNAH20" });
  await window.getByText("What you typed is kept.").waitFor();
  await sheet.page.reload();
  await sheet.page.waitForSelector("body[data-ready]");
  const again = await openBrief("partnerships!A2", "Hannah Brooks");
  expect(await again.locator("#promoCode").inputValue()).toBe("HANNAH20");
});

test("any version opens as it went out, and the brief is as it was afterwards", async () => {
  const window = sheet.sidebar();
  await window.getByRole("button", { name: "version 1 · Autumn launch" }).scrollIntoViewIfNeeded();
  expect(await faults(sheet)).toEqual([]);
  await window.getByRole("button", { name: "version 1 · Autumn launch" }).click();
  await window.getByText(/issued \d{1,2} \w+ \d{4}/).waitFor();
  expect(await window.locator("article").textContent()).toContain("(30 days after publication");
  expect(await window.getByRole("button", { name: "Create document" }).count()).toBe(0);
  expect(await faults(sheet)).toEqual([]);
  await sheet.screenshot("brief-version");
  await sheet.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await window.getByText("Send, print, save").click();
  expect(await faults(sheet)).toEqual([]);
  await window.getByRole("button", { name: "Copy", exact: true }).click();
  await window.getByText("Copied: paste it into a mail or a chat.").waitFor();
  const [rich, plain] = await sheet.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return [await text("text/html"), await text("text/plain")];
  });
  expect(rich).toMatch(/<h1[^>]*>Brief for Hannah Brooks · Autumn launch<\/h1>/);
  expect(rich).toContain("(30 days after publication");
  expect(plain).toMatch(/^# Brief for Hannah Brooks · Autumn launch\nVersion 1 · /);
  await window.getByText("Send, print, save").click();
  const [file] = await Promise.all([
    sheet.page.waitForEvent("download"),
    window.getByRole("button", { name: "Save as Markdown" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Brief for Hannah Brooks · Autumn launch · Version 1 · .*\.md$/);
  await window.getByRole("button", { name: "Back to the brief" }).click();
  expect(await window.locator("#promoCode").inputValue()).toBe("HANNAH20");
  await sheet.goTo("Briefs!A4");
  await sheet.openSidebar("Brief");
  await window.getByText("version 2 · Autumn launch").first().waitFor();
  await window.getByRole("heading", { name: "What changed since version 1" }).waitFor();
  // its two headings are not to be met by whoever waits for the next window
  await sheet.page.locator("#sidebar").getByRole("button", { name: "Close" }).click();
});

test("what was typed a moment before the sidebar is closed is there when it is opened again", async () => {
  const window = await openBrief("partnerships!A2", "Hannah Brooks");
  await fill(window, { account: "@hannah.b" });
  await window.locator("#account").fill("@hannah.brooks");
  // as long as a finger stays on the button
  await sheet.page.locator("#sidebar").getByRole("button", { name: "Close" }).click({ delay: 60 });
  const again = await openBrief("partnerships!A2", "Hannah Brooks");
  expect(await again.locator("#account").inputValue()).toBe("@hannah.brooks");
});

test("another campaign brings its own texts, and going back brings the first one's, with a hand edit of the tab", async () => {
  const window = await openBrief("partnerships!A2", "Hannah Brooks");
  await window.locator("#campaign").fill("Winter");
  await window.locator("#campaign").press("Tab");
  await window.getByText("What you typed is kept.").waitFor();
  const closed = window.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().press("Enter");
  await window.locator("#goal").fill("Something warm.");
  await window.locator("#goal").press("Tab");
  await sheet.cellShows("Campaigns!A4", "Winter");
  let column = "A";
  while ((await sheet.cell(`Campaigns!${column}1`)) !== "why") column = String.fromCharCode(column.charCodeAt(0) + 1);
  await sheet.enter(`Campaigns!${column}3`, "Written by hand.");
  await sheet.goTo("partnerships!A2");
  await window.locator("#campaign").fill("Autumn launch");
  await window.locator("#campaign").press("Tab");
  await expect.poll(() => window.locator("#goal").inputValue()).toBe(universal.goal);
  expect(await window.locator("#why").inputValue()).toBe("Written by hand.");
  expect(await window.locator("#promoCode").inputValue()).toBe("HANNAH20");
  expect(await sheet.cell(`Campaigns!${column}3`)).toBe("Written by hand.");
});

test("selected rows are listed, ticked and briefed at once; a second list says that nothing has changed", async () => {
  const list = async () => {
    const window = await openBrief("partnerships!A4:A6", "@lev.cooks");
    await window.getByRole("button", { name: "Brief all 3 selected rows" }).click();
    await window.locator(".batch").first().waitFor();
    expect(await faults(sheet)).toEqual([]);
    return window;
  };
  const window = await list();
  const lines = () => window.locator(".batch li").allTextContents();
  expect((await lines()).every((line) => /The row says that the post went live on/.test(line))).toBe(true);
  expect(await window.getByRole("checkbox", { checked: true }).count()).toBe(0);
  for (const box of await window.getByRole("checkbox").all()) await box.check();
  await sheet.screenshot("brief-list");
  await window.getByRole("button", { name: "Issue 3 briefs" }).click();
  await window.getByText("Done: 3 of 3.").waitFor();
  expect(await faults(sheet)).toEqual([]);
  expect((await lines()).every((line) => /Version 1 is created/.test(line))).toBe(true);
  await sheet.screenshot("brief-batch");
  await list();
  expect((await lines()).every((line) => /Nothing has changed since version 1/.test(line))).toBe(true);
});

test("rows of several ranges are briefed, and one that a filter hides is passed over", async () => {
  await sheet.goTo("partnerships!A2");
  await sheet.filter("B1:B21", "KZ");
  await sheet.select("A7:A9", "A12");
  const window = await sheet.openSidebar("Brief");
  await window.getByRole("button", { name: "Brief all 4 selected rows" }).click();
  await window.locator(".batch").first().waitFor();
  const lines = await window.locator(".batch li").allTextContents();
  expect(lines.map((line) => line.slice(0, 20))).toEqual([
    "Ella Fit · Autumn la",
    "Noah Grant · Autumn ",
    "Рита · Autumn launch",
    "Row 8: passed over: ",
  ]);
  await sheet.screenshot("brief-filtered");
});
