/** Before all tests: a browser for the pages, and the bundle as it would be pushed, which most of them run on. */
import { build } from "../scripts/build.ts";
import { ensureChromium } from "./browser/chromium.ts";

const once = globalThis as { addOnOfTests?: Promise<void> };

/** Each project of the tests asks for it. */
export default async function setup(): Promise<void> {
  once.addOnOfTests ??= prepare();
  await once.addOnOfTests;
}

async function prepare(): Promise<void> {
  ensureChromium();
  await build();
}
