/** The whole job, as a manager does it with mouse and keys on a team's sheet. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { dialogOf as dialog, openSetUp, setUp, walkSetUp } from "./setUp.ts";

const sample = (name: string) => join(root, "test/sheets", name);

let desk: Desk;
let sheet: Sheet;
beforeAll(async () => {
  desk = await openDesk(join(root, "dist"), [sample("partnerships.csv"), sample("partnerstva.csv")]);
  sheet = await desk.openSheet("partnerships.csv");
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

const number = async (address: string) => Number((await sheet.cell(address)).replace("$", ""));
/** Waits until a cell holds a number that satisfies. */
async function becomes(address: string, satisfies: (value: number) => boolean): Promise<number> {
  for (let attempt = 0; attempt < 200 && !satisfies(await number(address)); attempt++)
    await sheet.page.waitForTimeout(100);
  return number(address);
}
const configRow = async (key: string) => {
  for (let row = 1; row < 140; row++) if ((await sheet.cell(`Config!A${row}`)) === key) return row;
  throw new Error(`no ${key} in Config`);
};

test("setting up asks in four steps, writes the Config tab and says what was found", async () => {
  await openSetUp(sheet);
  await walkSetUp(sheet, "en", { markets: ["Kazakhstan"], photograph: "set-up" });
  await dialog(sheet).getByText("20 partnerships read. Markets in Config: United States, Russia, Kazakhstan").waitFor();
  await dialog(sheet).getByRole("button", { name: "Close" }).click();
  await sheet.idle();
  await sheet.cellShows("Config!A1", "key");
  for (const [key, target] of Object.entries({ targetCountry: "US", targetAge: "25–44", targetGender: "women 70%" }))
    await sheet.enter(`Config!E${await configRow(key)}`, target);
});

test("a formula shows its help while it is typed, and gives the number", async () => {
  await sheet.typeIn("partnerships!G2", "=CPE(");
  const help = sheet.page.locator(".o-formula-assistant");
  await help.getByText("What the creator is paid, as typed").waitFor();
  await sheet.screenshot("formula-help-cpe");
  await sheet.page.keyboard.type("C2; E2; B2; MARKETS)");
  await sheet.page.keyboard.press("Enter");
  expect(await becomes("partnerships!G2", (value) => value > 0)).toBeCloseTo(1400 / 5295, 3);
});

test("an edited rate changes the number", async () => {
  await sheet.enter("partnerships!C2", "$2,800");
  expect(await becomes("partnerships!G2", (value) => value > 0.4)).toBeCloseTo(2800 / 5295, 3);
  await sheet.enter("partnerships!C2", "$1,400");
  await becomes("partnerships!G2", (value) => value < 0.4);
});

test("empty parentheses complete themselves", async () => {
  await sheet.enter("partnerships!H2", "=AUDIENCE_QUALITY()");
  expect(await becomes("partnerships!H2", (value) => value > 0)).toBeGreaterThan(70);
  expect(await sheet.content("partnerships!H2")).toMatch(/^=AUDIENCE_QUALITY\(E2, ?B2, ?MARKETS\)$/);
});

test("a benchmark changed in Config changes audience quality", async () => {
  const before = await number("partnerships!H2");
  const row = await configRow("benchmarkER");
  await sheet.enter(`Config!E${row}`, "4%");
  expect(await becomes("partnerships!H2", (value) => value < before - 1)).toBeLessThan(before - 1);
  await sheet.enter(`Config!E${row}`, "2.4%");
  expect(await becomes("partnerships!H2", (value) => value > before - 0.5)).toBeCloseTo(before, 5);
});

test("formulas are inserted as columns, and one typed over stays", async () => {
  await sheet.goTo("partnerships!A2");
  for (const address of ["partnerships!G2", "partnerships!H2"]) {
    await sheet.goTo(address);
    await sheet.click(address.slice(-2));
    await sheet.page.keyboard.press("Delete");
  }
  await sheet.chooseMenu("Crossmarket", "Insert formulas");
  await dialog(sheet).getByRole("button", { name: "Insert" }).click();
  await dialog(sheet).getByText("Inserted in F").waitFor();
  await sheet.screenshot("insert-formulas");
  await dialog(sheet).getByRole("button", { name: "Close" }).click();
  await sheet.cellShows("partnerships!F1", "CPE");
  expect(await becomes("partnerships!F2", (value) => value > 0)).toBeCloseTo(1400 / 5295, 2);
  expect(await sheet.cell("partnerships!F2")).toMatch(/^\$0\.26/);
  for (const row of [2, 5, 21])
    expect(await sheet.content(`partnerships!F${row}`)).toMatch(
      new RegExp(`^=CPE\\(C${row}, ?E${row}, ?B${row}, ?MARKETS\\)$`),
    );
});

test("the sidebar makes the brief of the row under the cursor", async () => {
  await sheet.goTo("partnerships!A2");
  const window = await sheet.openSidebar("Brief");
  await window.getByText("Hannah Brooks").first().waitFor();
  await window.getByLabel("Campaign", { exact: false }).first().fill("Autumn launch");
  await window.getByRole("tab", { name: "Preview" }).click();
  await window.getByText("In the US market, this translates to").first().waitFor();
  await window.getByText("In Russia, this means").first().waitFor();
  await sheet.closeToasts();
  await sheet.screenshot("brief");
  await window.getByRole("button", { name: "Create document" }).click();
  await window.getByRole("button", { name: "Create anyway" }).click(); // the post is out already
  await window.getByRole("link", { name: "Open the document" }).waitFor();
  const link = await window.getByRole("link", { name: "Open the document" }).getAttribute("href");
  expect(await sheet.cell("Briefs!B2")).toBe("Hannah Brooks");
  const document = await desk.newTab(link ?? "");
  expect(await document.textContent("body")).toContain("Autumn launch");
  await document.screenshot({
    path: join(dirname(fileURLToPath(import.meta.url)), "screenshots/document.png"),
    fullPage: true,
  });
  await document.close();
});

test("the monthly roll-up is a page of two months and three markets, with its charts", async () => {
  for (const [month, name] of [
    ["2026-09", "September 2026"],
    ["2026-10", "October 2026"],
  ] as const) {
    await sheet.chooseMenu("Crossmarket", "Monthly roll-up");
    await dialog(sheet).getByRole("combobox", { name: "Month" }).selectOption(month);
    if (month === "2026-10") await sheet.screenshot("rollup-dialog");
    await dialog(sheet).getByRole("button", { name: "Make the roll-up" }).click();
    await dialog(sheet).getByText(name).first().waitFor();
    await dialog(sheet).getByRole("button", { name: "Close" }).click();
    await sheet.idle();
    await sheet.cellShows("Rollup!A1", `Roll-up by market · ${name}`);
  }
  for (const [row, market] of ["United States", "Russia", "Kazakhstan"].entries())
    await sheet.cellShows(`Rollup!A${row + 9}`, market);
  expect(await sheet.cell("Rollup!A3")).toMatch(/^United States: \$[\d,]+ spent on 8 partnerships; /);
  await sheet.page.locator("#sidebar").getByRole("button", { name: "Close" }).click();
  await sheet.page.evaluate(() => {
    for (const toast of document.querySelectorAll(".message")) toast.remove();
  });
  await sheet.page.setViewportSize({ width: 1640, height: 1050 });
  await sheet.screenshot("rollup");
  await sheet.goTo("Rollup!A62");
  await sheet.page.locator(".o-figure canvas, .o-chart-container canvas").nth(1).waitFor();
  await sheet.page.setViewportSize({ width: 1400, height: 900 });
});

test("the monthly run is switched on in the menu, and says how it stands", async () => {
  await sheet.chooseMenu("Crossmarket", "Every month by itself");
  await dialog(sheet).getByText("It is off.").waitFor();
  await dialog(sheet).getByLabel("Who switches it on").fill("Maya");
  await sheet.screenshot("every-month");
  await dialog(sheet).getByRole("button", { name: "Switch on" }).click();
  await dialog(sheet).getByText("Every month on day 1 at 6:00").waitFor();
  await dialog(sheet).getByRole("button", { name: "Close" }).click();
  await sheet.idle();
});

test("own medians are taken into Config, one by one or all that are sure", async () => {
  const row = await configRow("benchmarkCPE");
  await sheet.chooseMenu("Crossmarket", "Recalibrate benchmarks");
  await dialog(sheet).getByRole("button", { name: "Take: United States, Usual CPE", exact: true }).click();
  await dialog(sheet).getByText("United States · Usual CPE: $0.").waitFor();
  await dialog(sheet)
    .getByRole("button", { name: /^Take all that are sure/ })
    .click();
  await dialog(sheet).getByText("benchmarks were taken into the Config tab").waitFor();
  await sheet.screenshot("recalibrate");
  await dialog(sheet).getByRole("button", { name: "Close" }).click();
  await sheet.idle();
  expect(await becomes(`Config!E${row}`, (value) => value !== 0.2)).toBeLessThan(1);
});

test("the check groups doubts, names their rows, and its links jump to the cell", async () => {
  await sheet.chooseMenu("Crossmarket", "Check this sheet");
  await sheet.idle();
  await sheet.screenshot("check");
  expect(await sheet.toast()).toMatch(/20 partnerships read\. \d+ lines to look at\./);
  const shown = (row: number, columns: string) =>
    Promise.all([...columns].map((column) => sheet.cell(`Check!${column}${row}`)));
  expect(await shown(2, "ABCDE")).toEqual(["Cell", "Rows", "Creator", "Column", "What was typed"]);
  expect(await shown(2, "FGH")).toEqual(["What was found", "What to do", "Corrected"]);
  expect(await shown(3, "ABCDE")).toEqual(["C18", "18", "Лиза Йога", "Rate", "4О 000 руб."]);
  await sheet.hover("Check!A3");
  await sheet.page.locator(".o-link", { hasText: "C18" }).click();
  expect(await sheet.cursor()).toBe("partnerships!C18");
});

test("a Russian sheet speaks Russian", async () => {
  const russian = await desk.openSheet("partnerstva.csv");
  await setUp(russian, "ru", { photograph: "set-up-ru" });
  expect(await russian.toast()).toMatch(/прочитано 8 размещений; пропущено: разделы/);
  await russian.enter("partnerstva!H4", "=CPE()");
  for (let attempt = 0; attempt < 200 && !(await russian.cell("partnerstva!H4")).startsWith("16"); attempt++)
    await russian.page.waitForTimeout(100);
  expect(await russian.cell("partnerstva!H4")).toMatch(/^16,05/);
  await russian.goTo("partnerstva!A4");
  await (await russian.openSidebar("Бриф")).getByText("Света Крылова").first().waitFor();
  await russian.screenshot("russian");
});
