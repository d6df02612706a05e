/** Before all tests: a browser for the pages, and the bundle as it would be pushed, which most of them run on. */
import { build } from "../scripts/build.ts";
import { ensureChromium } from "./browser/chromium.ts";

export default async function setup(): Promise<void> {
  ensureChromium();
  await build();
}
