/** The window of Set up in the page: it is left by Escape, says what went wrong, and its last step opens what comes next. */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { dialogOf, openSetUp } from "./setUp.ts";
import { faults } from "./window.ts";

let desk: Desk;
let sheet: Sheet;
beforeAll(async () => {
  desk = await openDesk(join(root, "dist"), [join(root, "test/sheets/skincare-launch.csv")]);
  sheet = await desk.openSheet("skincare-launch.csv");
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

const openDialogs = () => sheet.page.locator("dialog[open]");
const tabs = () => sheet.page.locator(".o-sheet-list").textContent();

test("Escape leaves it at any step, and nothing was written", async () => {
  const window = await openSetUp(sheet);
  await window.getByRole("button", { name: "Next" }).click();
  await window.getByRole("heading", { name: "Markets" }).waitFor();
  await sheet.leaveByEscape();
  expect(await tabs()).not.toContain("Config");
});

test("the market of rows that name none has rows", async () => {
  const window = await openSetUp(sheet);
  await window.getByRole("button", { name: "Next" }).click();
  await window.getByText("rows that name no market").first().waitFor();
  expect(await window.getByText("no rows yet").count()).toBe(5);
  expect(await faults(sheet)).toEqual([]);
});

test("what cannot be done is said in a sentence, and the window stays", async () => {
  const dialog = dialogOf(sheet);
  await dialog.getByRole("button", { name: "Next" }).click();
  const other = await desk.openSheet("skincare-launch.csv");
  await other.goTo("A3:R3");
  await other.page.evaluate(() => window.workbench.focus());
  await other.page.keyboard.press("Delete");
  await sheet.cellShows("A3", "");
  await dialog.getByRole("button", { name: "Finish" }).click();
  const alert = dialog.getByRole("alert").filter({ hasText: /\w/ });
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/no .*table|no row/i);
  await sheet.screenshot("set-up-refused");
  await other.page.keyboard.press("Control+z");
  await sheet.cellShows("A3", "Creator");
  await other.page.close();
  await dialog.getByRole("button", { name: "Finish" }).click();
  await dialog.getByRole("heading", { name: "The sheet is set up" }).waitFor();
});

test("a window is as high as what it holds", async () => {
  await dialogOf(sheet).getByRole("button", { name: "Close" }).click();
  await openDialogs().waitFor({ state: "detached" });
  await sheet.chooseMenu("Crossmarket", "Corrections");
  await dialogOf(sheet).getByRole("button", { name: "Apply 1 correction" }).waitFor();
  const frame = sheet.page.locator("dialog[open] iframe");
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeLessThan(240);
  const scrolls = await dialogOf(sheet)
    .locator("main")
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
  expect(scrolls).toBe(false);
  expect(await faults(sheet)).toEqual([]);
  await sheet.screenshot("corrections");
  await sheet.leaveByEscape();
});

test.each([
  ["Insert formulas", "Insert"],
  ["Monthly roll-up", "Make the roll-up"],
])("after the last step “%s” opens its window in the place of this one", async (title, action) => {
  await finish();
  await dialogOf(sheet).getByRole("button", { name: title }).click();
  await sheet.page.getByRole("dialog", { name: title }).waitFor();
  await expect.poll(() => openDialogs().count()).toBe(1);
  await dialogOf(sheet).getByRole("button", { name: action, exact: true }).waitFor();
  await sheet.leaveByEscape();
});

test("after the last step “Check this sheet” goes to the Check tab, “Brief” to the sidebar", async () => {
  await finish();
  await dialogOf(sheet).getByRole("button", { name: "Check this sheet" }).click();
  await openDialogs().waitFor({ state: "detached" });
  expect(await sheet.cursor()).toMatch(/^Check!/);
  await sheet.goTo("skincare-launch!A5");
  await finish();
  await sheet.goTo("skincare-launch!A7");
  await dialogOf(sheet).getByRole("button", { name: "Brief" }).click();
  await openDialogs().waitFor({ state: "detached" });
  await sheet.sidebar().getByRole("heading", { name: "Maya Orlin" }).waitFor();
});

/** Set up once more, where nothing new is asked. */
async function finish(): Promise<void> {
  await sheet.chooseMenu("Crossmarket", "Set up this sheet");
  await dialogOf(sheet).getByRole("button", { name: "Finish" }).click();
  await dialogOf(sheet).getByRole("heading", { name: "The sheet is set up" }).waitFor();
}
