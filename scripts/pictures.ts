/** `npm run pictures`: takes the pictures of the docs and of INSTALL.html, from the built add-on in the page, as a person would see it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import type { Language } from "../src/domain/text.ts";
import { type Desk, openDesk, type Sheet } from "../test/browser/browser.ts";
import { dialogOf, openSetUp, walkSetUp } from "../test/browser/setUp.ts";
import { build, root } from "./build.ts";

const docs = join(root, "docs");
const sample = (name: string): string => join(root, "test/sheets", name);
/** Cells and charts move for a moment when they change. */
const STILL = 600;

const still = async (sheet: Sheet): Promise<void> => {
  await sheet.idle();
  await sheet.closeToasts();
  await sheet.page.waitForTimeout(STILL);
};

const shoot = async (sheet: Sheet, name: string): Promise<void> => {
  await still(sheet);
  await sheet.page.screenshot({ path: join(docs, `${name}.png`) });
};

/** The part of the page in which all of these are. */
async function shootPart(sheet: Sheet, parts: readonly Locator[], name: string): Promise<void> {
  await sheet.page.waitForTimeout(STILL);
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).flatMap((box) => box ?? []);
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  await sheet.page.screenshot({ path: join(docs, `${name}.png`), clip: { x, y, width, height } });
}

const close: Readonly<Record<Language, string>> = { en: "Close", ru: "Закрыть" };

/** The menu of a fresh sheet, the first step of its set-up, and the sheet set up. */
async function install(sheet: Sheet, language: Language): Promise<void> {
  const menu = sheet.page.locator(".o-topbar-menu", { hasText: "Crossmarket" }).first();
  await menu.click();
  await shootPart(sheet, [menu, sheet.page.locator(".o-menu").first()], `install/menu-${language}`);
  await sheet.page.keyboard.press("Escape");
  await openSetUp(sheet, language);
  await shootPart(sheet, [sheet.page.locator("dialog[open]")], `install/setup-${language}`);
  await walkSetUp(sheet, language);
  await dialogOf(sheet).getByRole("button", { name: close[language], exact: true }).click();
  await sheet.idle();
}

async function pages(sheet: Sheet): Promise<void> {
  await sheet.chooseMenu("Crossmarket", "Monthly roll-up");
  await dialogOf(sheet).getByRole("combobox", { name: "Month" }).selectOption("2026-10");
  await dialogOf(sheet).getByRole("button", { name: "Make the roll-up" }).click();
  await dialogOf(sheet).getByRole("button", { name: "Close" }).click();
  await sheet.page.setViewportSize({ width: 1430, height: 960 });
  await shoot(sheet, "rollup");
  await sheet.page.setViewportSize({ width: 1640, height: 1000 });
  await sheet.chooseMenu("Crossmarket", "Scorecard");
  await sheet.idle();
  await sheet.goTo("Scorecard!A1");
  await shoot(sheet, "scorecard");
  await sheet.page.setViewportSize({ width: 1400, height: 900 });
}

const campaign = {
  campaign: "Autumn launch",
  brand: "Samovar Tea",
  goal: "Make people try our breakfast blend.",
  why: "Nine of ten who taste it buy it again; nobody knows it yet.",
  pillars: "The morning at home\nWhere the leaves come from\nA cup for two",
  keyMessages: "Brewed in three minutes\nNo added flavours",
  fixed: "The promo code in the caption",
  free: "Place, story, music",
} as const;

async function brief(sheet: Sheet): Promise<void> {
  await sheet.goTo("partnerships!A2");
  const window = await sheet.openSidebar("Brief");
  await window.getByRole("heading", { name: "Hannah Brooks" }).waitFor();
  const closed = window.locator("details:not([open]):not(.send) > summary");
  while ((await closed.count()) > 0) await closed.first().press("Enter");
  for (const [id, text] of Object.entries(campaign)) await window.locator(`#${id}`).fill(text);
  await window.locator("#campaign").blur();
  await window.getByText("What you typed is kept.").waitFor();
  await window.locator("details summary").nth(1).scrollIntoViewIfNeeded();
  await shoot(sheet, "form");
  await window.getByRole("button", { name: "Create document" }).click();
  await window.getByRole("button", { name: "Create anyway" }).click(); // the post is out already
  await window.getByText("Version 1 is created").waitFor();
  await window.locator("#promoCode").fill("HANNAH10");
  await window.locator("#promoCode").blur();
  await window.getByRole("tab", { name: "Preview" }).click();
  await window.getByText("What changed").first().waitFor();
  await shoot(sheet, "brief");
}

async function take(desk: Desk): Promise<void> {
  const russian = await desk.openSheet("partnerstva.csv");
  await install(russian, "ru");
  const sheet = await desk.openSheet("partnerships.csv");
  await install(sheet, "en");
  await pages(sheet);
  await brief(sheet);
  if (desk.errors.length) throw new Error(`The page complains: ${desk.errors.join("; ")}`);
}

mkdirSync(join(docs, "install"), { recursive: true });
await build();
const desk = await openDesk(join(root, "dist"), [sample("partnerships.csv"), sample("partnerstva.csv")]);
try {
  await take(desk);
} finally {
  await desk.close();
}
