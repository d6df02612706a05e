/** The first screen: what a sample offers beside the grid, in its language, until it is closed. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/build.ts";
import { samples } from "../../scripts/workbench/server/samples.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(join(root, "dist"), [...samples, join(root, "test/sheets/skincare-launch.csv")]);
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

const welcome = (page: Page) => page.locator("#welcome");
const tryOut = async (sheet: Sheet, name: RegExp) => {
  const button = welcome(sheet.page).getByRole("button", { name });
  await button.click();
  // the sidebar takes its place meanwhile
  const pressed = welcome(sheet.page).getByRole("button", { name, includeHidden: true });
  await pressed.locator("xpath=..").locator(".tick").waitFor({ state: "attached" });
};

describe.each([
  {
    key: "partnerships-en.csv",
    formulas: /formulas/,
    brief: /brief/,
    month: /October/,
    creator: "Theo Park",
    verdict: "▲ Scale",
  },
  {
    key: "partnerships-ru.csv",
    formulas: /формулы/,
    brief: /бриф/,
    month: /октябрь/,
    creator: "Алина Берег",
    verdict: "▲ Масшт",
  },
  {
    key: "tracker-en.csv",
    formulas: /formulas/,
    brief: /brief/,
    month: /October/,
    creator: "Teddy Marsh",
    verdict: "● Keep",
  },
  {
    key: "tracker-ru.csv",
    formulas: /формулы/,
    brief: /бриф/,
    month: /октябрь/,
    creator: "Юля Сокол",
    verdict: "▲ Масшт",
  },
])("the sample $key", ({ key, formulas, brief, month, creator, verdict }) => {
  it("does by a click what its welcome offers", async () => {
    const sheet = await desk.openSheet(key);
    const tab = await sheet.page.evaluate(() => window.workbench.cursor().split("!")[0]);
    await tryOut(sheet, month);
    expect(await sheet.cursor()).toBe("Rollup!A1");
    const verdicts = await sheet.page.evaluate(() =>
      Array.from({ length: 24 }, (_, at) => window.workbench.shown(`Rollup!C${at + 7}`)),
    );
    expect(verdicts.join()).toContain(verdict);
    await tryOut(sheet, formulas);
    expect(await sheet.cursor()).toBe(`${tab}!A2`);
    await tryOut(sheet, brief);
    await sheet.sidebar().getByText(creator).first().waitFor();
    expect(await welcome(sheet.page).isVisible()).toBe(false);
    await sheet.page.close();
  });
});

describe("the welcome", () => {
  it("leads to the same sample in the other language and to the tracker", async () => {
    const { page } = await desk.openSheet("partnerships-en.csv");
    await page.getByRole("link", { name: "The same in Russian" }).click();
    await page.getByRole("link", { name: "Трекер с отдельными колонками" }).click();
    await page.getByRole("link", { name: "Партнёрства в пяти колонках" }).waitFor();
    expect(new URL(page.url()).searchParams.get("sheet")).toBe("tracker-ru.csv");
    await page.close();
  });

  it("can be named by a screen reader", async () => {
    const { page } = await desk.openSheet("tracker-ru.csv");
    await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core/axe.min.js")) });
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run({ include: ["#header", "#welcome"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });

  it("stays closed for its file, until the file is begun afresh", async () => {
    const sheet = await desk.openSheet("tracker-en.csv");
    await welcome(sheet.page).getByRole("button", { name: "Close the welcome" }).click();
    for (const end of ["reload", "restart"] as const) {
      if (end === "restart") {
        await desk.restart();
        desk.errors.length = 0; // the browser reports the lost connection
      }
      // a page that finds its server again loads itself, and may be first
      await sheet.page.reload().catch(() => sheet.page.waitForLoadState());
      await sheet.page.waitForSelector("body[data-ready]");
      expect(await welcome(sheet.page).isVisible()).toBe(false);
    }
    desk.errors.length = 0;
    await sheet.page.getByRole("button", { name: "Start afresh" }).click();
    await Promise.all([sheet.page.waitForEvent("load"), sheet.answer("OK")]);
    await sheet.page.waitForSelector("body[data-ready]");
    expect(await welcome(sheet.page).isVisible()).toBe(true);
    await sheet.page.close();
  });

  it("is for samples: a file of one's own has a line that names the first click, until it was made", async () => {
    const sheet = await desk.openSheet("skincare-launch.csv");
    expect(await welcome(sheet.page).isVisible()).toBe(false);
    expect(await sheet.page.locator("#header small").textContent()).toContain(
      "begin with Crossmarket → Set up this sheet…",
    );
    await sheet.page.close();
  });
});
