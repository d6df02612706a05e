/** The page, in a browser, as the people who use it see it; the add-on is a small one of the test's own. */
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk, type Sheet } from "./browser.ts";

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(fixture("add-on"), [fixture("creators.csv"), fixture("avtory.csv")]);
}, 60_000);
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

describe("formulas", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await desk.openSheet("creators.csv");
  });

  it("offers a function while it is typed and explains its arguments", async () => {
    await sheet.typeIn("F2", "=CP");
    expect(await sheet.page.locator(".o-autocomplete-dropdown").textContent()).toContain("CPE");
    await sheet.page.keyboard.type("E(");
    const help = sheet.page.locator(".o-formula-assistant");
    expect(await help.textContent()).toContain("What the creator costs");
    expect(await help.locator(".o-formula-assistant-focus").first().textContent()).toContain("rate");
    await sheet.page.keyboard.type("C2;");
    expect(await help.locator(".o-formula-assistant-focus").first().textContent()).toContain("results");
    await sheet.screenshot("formula-help");
    await sheet.page.keyboard.type("D2)");
    await sheet.page.keyboard.press("Enter");
    await sheet.cellShows("F2", "0.4");
  });
});
