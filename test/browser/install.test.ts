/** INSTALL.html as whoever unpacked the zip sees it: from the disk, in either language, wide and narrow. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { releaseOf } from "../../scripts/release/index.ts";
import { launchChromium } from "./chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const path = join(mkdtempSync(join(tmpdir(), "crossmarket-install-")), "INSTALL.html");

let browser: Browser;
beforeAll(async () => {
  const zip = unzipSync(await releaseOf(join(root, "dist"), "1.0.0"));
  writeFileSync(path, zip["crossmarket-1.0.0/INSTALL.html"] ?? "");
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function open(locale: string, width: number): Promise<Page> {
  const page = await browser.newPage({ locale, viewport: { width, height: 900 } });
  await page.goto(pathToFileURL(path).href);
  return page;
}

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
  );
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...found.violations.map(({ id }) => id), ...(isWide ? ["wider than the window"] : [])];
};

describe.each([
  ["en-US", "Put Crossmarket on your Google Sheet"],
  ["ru-RU", "Как поставить Crossmarket в свою Google Таблицу"],
])("a browser in %s", (locale, title) => {
  test.each([1400, 380])("shows its language and no fault that axe knows, %i px wide", async (width) => {
    const page = await open(locale, width);
    await page.getByRole("heading", { name: title }).waitFor();
    expect(await page.title()).toBe(title);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

test("the other language is one click away", async () => {
  const page = await open("en-US", 1000);
  await page.getByRole("button", { name: "Русский" }).click();
  await page.getByRole("heading", { name: "Откройте редактор" }).waitFor();
  expect(await page.getByRole("heading", { name: "Open the editor" }).count()).toBe(0);
  await page.close();
});

test.each([true, false])(
  "the biggest file is copied whole and pasted as it is (clipboard of its own: %s)",
  async (hasClipboard) => {
    const page = await open("en-US", 1000);
    if (!hasClipboard) await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "Copy: Actions.html" }).click();
    await page.getByText("Copied. Now paste it").first().waitFor();
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("textarea"), { id: "there" })));
    await page.locator("#there").focus();
    await page.keyboard.press("Control+V");
    const there = await page.locator("#there").inputValue();
    expect(there === readFileSync(join(root, "dist/Actions.html"), "utf8")).toBe(true);
    await page.close();
  },
);
