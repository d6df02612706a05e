/** What a window of the add-on is looked at for: accessibility, width, and that nothing in it moves by itself. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";
import type { Sheet } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The frame of the window that is open. */
export const frameOf = ({ page }: Sheet): Frame => {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("no window is open");
  return frame;
};

/** What axe finds wrong, and whether anything is wider than the sidebar. */
export async function faults(sheet: Sheet): Promise<readonly string[]> {
  const frame = frameOf(sheet);
  await frame.evaluate(axe);
  const found = await frame.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    // what holds the text, too: a table may be cut off inside of it
    const wide = [document.documentElement, ...document.querySelectorAll("article, #panel, .scroll")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} px in ${clientWidth} px`);
    return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)), ...wide];
  });
  return found;
}

type Shift = { readonly value: number; readonly moved: readonly string[] };

/** From now on, and for what has happened since the window opened: what moved without a hand on it. */
export async function watchShifts(sheet: Sheet): Promise<() => Promise<readonly Shift[]>> {
  const frame = frameOf(sheet);
  await frame.evaluate(() => {
    const shifts: unknown[] = [];
    Object.assign(globalThis, { shifts });
    type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[])
        if (!hadRecentInput) shifts.push({ value, moved: sources.map(({ node }) => node?.textContent?.slice(0, 60)) });
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => {
    await sheet.page.waitForTimeout(100);
    return frame.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
  };
}
