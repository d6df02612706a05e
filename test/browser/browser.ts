/** The workbench as a person at the keyboard sees it: sheets, cells, menus, sidebar, dialogs, in Chromium. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { bundlePage } from "../../scripts/workbench/server/page-bundle.ts";
import { startWorkbench, type Workbench } from "../../scripts/workbench/server/server.ts";
import { namedSheet, type SheetFile } from "../../scripts/workbench/server/sheets.ts";
import { launchChromium } from "./chromium.ts";

const here = dirname(fileURLToPath(import.meta.url));
/** Only what has failed waits as long; two busy cores need more than one would think. */
const seconds = 30;

/** A file of the tests' own: the small add-on, its sheets. */
export const fixture = (name: string): string => join(here, "fixtures", name);

/** A workbench on a free port, with copies of the sheets in a folder of its own. */
export type Desk = {
  /** Opens a sheet by the file's name in a page of its own. */
  readonly openSheet: (file: string) => Promise<Sheet>;
  /** Ends the server and starts it again on the same sheets. */
  readonly restart: (options?: { readonly fresh?: boolean; readonly today?: string }) => Promise<void>;
  /** Opens an address beside the sheets; what goes wrong there does not count. */
  readonly newTab: (address: string) => Promise<Page>;
  /** What went wrong in any page so far. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
};

export type Sheet = {
  readonly page: Page;
  /** Selects a cell or range, "F2" or "Config!F2". */
  readonly goTo: (address: string) => Promise<void>;
  /** Types into a cell and leaves it open. */
  readonly typeIn: (address: string, text: string) => Promise<void>;
  /** Types into a cell and presses Enter. */
  readonly enter: (address: string, text: string) => Promise<void>;
  /** What a cell shows, once the add-on has answered. */
  readonly cell: (address: string) => Promise<string>;
  /** Waits until a cell shows this. */
  readonly cellShows: (address: string, text: string) => Promise<void>;
  /** The formula or text that stands in a cell. */
  readonly content: (address: string) => Promise<string>;
  /** "Sheet!F2": where the cursor is. */
  readonly cursor: () => Promise<string>;
  readonly cursorsOfOthers: () => Promise<string[]>;
  readonly chooseMenu: (...captions: readonly string[]) => Promise<void>;
  /** Waits until no script runs. */
  readonly idle: () => Promise<void>;
  readonly sidebar: () => FrameLocator;
  /** Chooses an item that opens the sidebar, or replaces what it shows, and waits until the new content is there. */
  readonly openSidebar: (caption: string) => Promise<FrameLocator>;
  /** Presses Escape and waits until the dialog has left. */
  readonly leaveByEscape: () => Promise<void>;
  /** Presses a button of the open dialog, after typing into it where a text is given. */
  readonly answer: (button: string, text?: string) => Promise<void>;
  readonly toast: () => Promise<string>;
  /** Clicks away what lies over the grid. */
  readonly closeToasts: () => Promise<void>;
  /** Moves the mouse over a cell. */
  readonly hover: (address: string) => Promise<void>;
  readonly click: (address: string) => Promise<void>;
  /** Selects ranges by dragging over them, the second and later ones with Ctrl. */
  readonly select: (...addresses: readonly string[]) => Promise<void>;
  /** Puts a filter on a range, whose first row is the header, and unticks a value of its first column. */
  readonly filter: (range: string, hidden: string) => Promise<void>;
  /** Where the variable PICTURES is set: `npm run pictures` looks, the tests do without. */
  readonly screenshot: (name: string) => Promise<void>;
};

/** `dist` is the folder of a built add-on, `files` are copied, so that edits stay away from them. */
export async function openDesk(
  dist: string,
  files: readonly (string | SheetFile)[],
  { today: begins }: { readonly today?: string } = {},
): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  const sheets = files.map((one) => {
    const from = typeof one === "string" ? one : one.file;
    const file = join(folder, basename(from));
    copyFileSync(from, file);
    return typeof one === "string" ? namedSheet(file) : { ...one, file };
  });
  const page = await bundlePage();
  let today = begins;
  const start = (port: number, fresh = false) =>
    startWorkbench({ sheets, dist, page, token: "key", port, fresh, today });
  let workbench: Workbench = await start(0);
  const browser: Browser = await launchChromium();
  const errors: string[] = [];

  return {
    errors,
    newTab: async (address) => {
      const tab = await browser.newPage();
      await tab.goto(address);
      return tab;
    },
    openSheet: async (file) => {
      const opened = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      opened.setDefaultTimeout(seconds * 1000);
      opened.on("pageerror", (error) => errors.push(error.message));
      opened.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await opened.goto(`${workbench.address}&sheet=${encodeURIComponent(basename(file))}`);
      await opened.waitForSelector("body[data-ready]");
      return sheetOn(opened);
    },
    restart: async ({ fresh = false, today: day = today } = {}) => {
      today = day;
      const port = Number(new URL(workbench.address).port);
      await workbench.close();
      workbench = await start(port, fresh);
    },
    close: async () => {
      await browser.close();
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sheetOn(page: Page): Sheet {
  const goTo = async (address: string) => {
    await page.evaluate((to) => window.workbench.goTo(to), address);
  };
  const typeIn = async (address: string, text: string) => {
    await goTo(address);
    await page.evaluate(() => window.workbench.focus());
    // a person leaves the grid the moment that it needs to open the cell
    await page.keyboard.type(text.slice(0, 1));
    await page.waitForSelector(".o-composer.active");
    await page.keyboard.type(text.slice(1));
  };
  const cell = async (address: string) => {
    const shown = () => page.evaluate((at) => window.workbench.shown(at), address);
    for (let attempt = 0; attempt < 400 && (await shown()) === "Loading…"; attempt += 1) await page.waitForTimeout(50);
    return shown();
  };
  const idle = async () => {
    await page.waitForSelector("body:not([aria-busy])");
    // one that was closed leaves the page a moment later
    await page.waitForFunction(() => document.querySelector("dialog:not([open])") === null);
  };
  const chooseMenu = async (...captions: readonly string[]) => {
    const [menu = "", ...items] = captions;
    await page.locator(".o-topbar-menu", { hasText: menu }).first().click();
    for (const item of items) await page.locator(".o-menu-item", { hasText: item }).first().click();
  };
  const sidebar = () => page.frameLocator("#sidebar iframe");
  return {
    page,
    goTo,
    typeIn,
    chooseMenu,
    cell,
    idle,
    enter: async (address, text) => {
      await typeIn(address, text);
      await page.keyboard.press("Enter");
    },
    cellShows: async (address, text) => {
      const matches = ([at, wanted]: readonly [string, string]) => window.workbench.shown(at) === wanted;
      await page.waitForFunction(matches, [address, text] as const).catch(async () => {
        throw new Error(`${address} shows "${await cell(address)}" instead of "${text}".`);
      });
    },
    content: (address) => page.evaluate((at) => window.workbench.content(at), address),
    cursorsOfOthers: () => page.evaluate(() => window.workbench.cursorsOfOthers()),
    cursor: () => page.evaluate(() => window.workbench.cursor()),
    sidebar,
    openSidebar: async (caption) => {
      const older = await page.locator("#sidebar iframe").elementHandles();
      await chooseMenu("Crossmarket", caption);
      const isOther = (frames: readonly Node[]) => {
        const frame = document.querySelector("#sidebar iframe");
        return frame !== null && !frames.includes(frame) && frame;
      };
      const frame = await (await page.waitForFunction(isOther, older)).asElement()?.contentFrame();
      await frame?.waitForLoadState("load");
      return sidebar();
    },
    leaveByEscape: async () => {
      const dialogs = await page.locator("dialog[open]").count();
      // a key whose frame leaves with it is never answered
      void page.keyboard.press("Escape").catch(() => undefined);
      await page.waitForFunction((before) => document.querySelectorAll("dialog[open]").length < before, dialogs);
    },
    answer: async (button, text) => {
      const dialog = page.locator("dialog[open]");
      if (text !== undefined) await dialog.locator("input").fill(text);
      await dialog.getByRole("button", { name: button, exact: true }).click();
      await idle();
    },
    toast: async () => (await page.locator(".message:not(.running)").last().textContent())?.replace(/×$/, "") ?? "",
    closeToasts: async () => {
      const buttons = page.locator(".message:not(.running) button");
      while ((await buttons.count()) > 0) await buttons.first().click();
    },
    hover: async (address) => {
      const { x, y } = await page.evaluate((at) => window.workbench.middle(at), address);
      await page.mouse.move(x, y);
      await page.mouse.move(x + 1, y);
    },
    click: async (address) => {
      const { x, y } = await page.evaluate((at) => window.workbench.middle(at), address);
      await page.mouse.click(x, y);
    },
    select: async (...addresses) => {
      for (const [index, address] of addresses.entries()) {
        const [first = "", last = first] = address.split(":");
        const from = await page.evaluate((at) => window.workbench.middle(at), first);
        const to = await page.evaluate((at) => window.workbench.middle(at), last);
        if (index > 0) await page.keyboard.down("Control");
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 4 });
        await page.mouse.up();
        await page.keyboard.up("Control");
      }
    },
    filter: async (range, hidden) => {
      await goTo(range);
      await chooseMenu("Data", "Add filters");
      const { x, y } = await page.evaluate((at) => window.workbench.filterButton(at), range.split(":")[0] ?? "");
      await page.mouse.click(x, y);
      await page.locator(".o-filter-menu-value", { hasText: hidden }).click();
      await page.locator(".o-filter-menu-confirm").click();
    },
    screenshot: async (name) => {
      if (!process.env.PICTURES) return;
      await page.waitForTimeout(300); // cells and charts move for a moment when they change
      mkdirSync(join(here, "screenshots"), { recursive: true });
      await page.screenshot({ path: join(here, "screenshots", `${name}.png`) });
    },
  };
}
