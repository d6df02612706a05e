/** People as somebody at the keyboard meets them: the Creators tab, the question about twins, the card beside a row. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk, type Sheet } from "./browser.ts";
import { dialogOf, openSetUp, walkSetUp } from "./setUp.ts";
import { faults } from "./window.ts";

const folder = mkdtempSync(join(tmpdir(), "people-"));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const english = file(
  "people.csv",
  `Creator,Market,Rate,KPIs,Results
Mara Kovač,US,"$1,200",,"reach 118k; ER by followers 3.0%"
mkovac,US,$900,,reach 20k
Ella,UK,£100,,reach 3k
`,
);
const russian = file(
  "lyudi.csv",
  `Креатор,Рынок,Ставка,KPI,Результаты
Мара Ковач,Россия,"38 000 ₽",,"охват 43 900; ER 5,2%"
Света,Россия,"38 000 ₽",,охват 43 900
`,
);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(join(root, "dist"), [english, russian]);
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

describe("an English sheet", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await desk.openSheet("people.csv");
    await openSetUp(sheet);
    await walkSetUp(sheet);
    await dialogOf(sheet).getByRole("button", { name: "Close" }).click();
    await sheet.idle();
  });

  it("gets its people, and asks who is one person", async () => {
    await sheet.chooseMenu("Crossmarket", "Creators");
    const dialog = dialogOf(sheet);
    await dialog.getByText("a handle made of this name").waitFor();
    expect(await faults(sheet)).toEqual([]);
    await dialog.getByRole("checkbox").focus();
    await sheet.page.keyboard.press("Space");
    await dialog.getByRole("button", { name: "All of these are different people" }).waitFor({ state: "detached" });
    await sheet.page.keyboard.press("Enter");
    await dialog.getByText("One person now: “mkovac” → “Mara Kovač”.").waitFor();
    await sheet.cellShows("Creators!B2", "mkovac");
    await sheet.page.keyboard.press("Escape");
    await sheet.idle();
    await sheet.closeToasts();
  });

  it("shows the card beside a row, and takes a decision by keys", async () => {
    await sheet.enter("Creators!I2", "US 64%; women 78%; real 85%");
    await sheet.goTo("people!A3");
    const card = await sheet.openSidebar("Partnership");
    await card.getByRole("heading", { name: "Mara Kovač" }).waitFor();
    await card.getByText("women 78 %").waitFor();
    expect(await card.getByRole("button", { name: /people, row/ }).count()).toBe(2);
    expect(await faults(sheet)).toEqual([]);
    await card.getByRole("radio", { name: "Passed" }).focus();
    await sheet.page.keyboard.press("Space");
    await sheet.page.keyboard.press("Tab");
    await sheet.page.keyboard.type("Jess");
    await sheet.page.keyboard.press("Enter");
    await card.getByText("Saved in Creators.").waitFor();
    await sheet.cellShows("Creators!L2", "Passed");
    await sheet.cellShows("Creators!N2", "Jess");
  });
});

it("a Russian sheet gets all of it in Russian", async () => {
  const sheet = await desk.openSheet("lyudi.csv");
  await openSetUp(sheet, "ru");
  await walkSetUp(sheet, "ru");
  await dialogOf(sheet).getByRole("button", { name: "Закрыть" }).click();
  await sheet.idle();
  await sheet.goTo("lyudi!A2");
  const card = await sheet.openSidebar("Размещение");
  await card.getByRole("button", { name: "Добавить на вкладку Creators" }).click();
  await card.getByRole("heading", { name: "Отбор" }).waitFor();
  expect(await faults(sheet)).toEqual([]);
  await sheet.cellShows("Creators!A2", "Мара Ковач");
  await sheet.cellShows("Creators!B1", "Другие имена");
});
