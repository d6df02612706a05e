/** Formulas in the page: typed, explained, computed, taken back; the add-on is a small one of the tests' own. */
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

  it("typed right after another cell's Enter is that cell's alone, however late the page draws", async () => {
    await sheet.typeIn("M5", "=1+1");
    await sheet.page.evaluate(async () => {
      const next = async () => {
        // whatever was to be made ready is, and nothing has been drawn
        for (let times = 0; times < 50; times++) await Promise.resolve();
        return document.activeElement;
      };
      const press = { key: "Enter", bubbles: true, cancelable: true };
      (await next())?.dispatchEvent(new KeyboardEvent("keydown", press));
      for (const data of "=2+2") {
        const typed = { data, inputType: "insertText", bubbles: true, cancelable: true };
        (await next())?.dispatchEvent(new InputEvent("beforeinput", typed));
        document.execCommand("insertText", false, data);
      }
    });
    await sheet.page.keyboard.press("Enter");
    await sheet.cellShows("M6", "4");
    expect([await sheet.content("M5"), await sheet.content("M6")]).toEqual(["=1+1", "=2+2"]);
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
    await russian.page.close();
  });
});
