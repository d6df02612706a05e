/** One campaign in two windows: what the other one typed comes in, and only the field into which both wrote is asked about. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { setUp } from "./setUp.ts";

const file = join(mkdtempSync(join(tmpdir(), "two-")), "two.csv");
writeFileSync(
  file,
  "Creator,Market,Rate,KPIs,Results,Campaign\nAnn,US,$900,reach 9k,,Tea\nZoe,US,$700,reach 5k,,Tea\n",
);

let desk: Desk;
let [ann, zoe]: (FrameLocator | undefined)[] = [];
beforeAll(async () => {
  desk = await openDesk(join(root, "dist"), [file]);
  const sheet = await desk.openSheet("two.csv");
  await setUp(sheet);
  ann = await openBrief(sheet, 2);
  await write(ann, "goal", "Try it.");
  await ann.getByText("What you typed is kept.").waitFor();
  zoe = await openBrief(await desk.openSheet("two.csv"), 3);
});
afterAll(() => desk?.close());

async function openBrief(sheet: Sheet, row: number): Promise<FrameLocator> {
  await sheet.goTo(`two!A${row}`);
  const window = await sheet.openSidebar("Brief");
  await window.getByRole("tab", { name: "Fill in" }).waitFor();
  const closed = window.locator("form > details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().press("Enter");
  return window;
}

async function write(window: FrameLocator, id: string, text: string): Promise<void> {
  await window.locator(`#${id}`).fill(text);
  await window.locator(`#${id}`).press("Tab");
}

test("two fields are both kept, and of one that both wrote each says whose text it is to be", async () => {
  if (!ann || !zoe) throw new Error("no window is open");
  const valueIn = (window: FrameLocator, id: string) => window.locator(`#${id}`).inputValue();
  await Promise.all([write(ann, "brand", "Samovar"), write(zoe, "why", "Nobody knows it.")]);
  for (const window of [ann, zoe]) await window.getByText("What you typed is kept.").waitFor();
  await write(ann, "goal", "Ann's goal.");
  await ann.getByText("What you typed is kept.").waitFor();
  await write(zoe, "goal", "Zoe's goal.");
  await zoe.getByText("somebody else wrote into it in the Campaigns tab meanwhile. Theirs: Ann's goal.").waitFor();
  expect([await valueIn(zoe, "brand"), await valueIn(ann, "why")]).toEqual(["Samovar", "Nobody knows it."]);
  await zoe.getByRole("button", { name: "Keep mine" }).click();
  await zoe.getByText("What you typed is kept.").waitFor();
  await ann.getByRole("button", { name: "Create document" }).click();
  await ann.getByText("Nothing was issued: somebody changed these texts meanwhile.").waitFor();
  expect(await valueIn(ann, "goal")).toBe("Zoe's goal.");
  expect(desk.errors).toEqual([]);
});
