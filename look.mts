import { openDesk } from "./test/browser/browser.ts";
import { faults } from "./test/browser/window.ts";
import { writeFileSync, mkdirSync } from "node:fs";
mkdirSync("/tmp/shots", { recursive: true });
const en = `Creator,Market,Rate,KPIs,Results,Campaign
Mara Kovač,US,"$1,200","reach 100k","reach 118k; likes 4,210; comments 187; shares 10; saves 640; ER by followers 3.0%; posted Oct 6 2026",Tea
mkovac,US,$900,,"reach 20k",Tea
Hannah Brooks,US,"$1,400","reach 110k","Reach 124,600 / likes 4,380; ER by followers 3.1%; authenticity 84%; US 66%; women 40%",Tea
Ella,UK,£100,,"women 40%; ER 2%; reach 3k",Tea
`;
const ru = `Креатор,Рынок,Ставка,KPI,Результаты,Кампания
Мара Ковач,Россия,"38 000 ₽",,"охват 43 900; ER 5,2%",Чай
Света Крылова,Россия,"38 000 ₽",охват 45 000,"Охват 43 900, лайки 2 010",Чай
Mara Kovac,Россия,"10 000 ₽",,"охват 3 900",Чай
`;
writeFileSync("/tmp/look-en.csv", en); writeFileSync("/tmp/look-ru.csv", ru);
const desk = await openDesk("dist", ["/tmp/look-en.csv", "/tmp/look-ru.csv"]);
const menus = { en: ["Creators…", "Creator’s card", "Check this sheet"], ru: ["Креаторы…", "Карточка креатора", "Проверить таблицу"] };
for (const lang of ["en", "ru"] as const) {
  const tab = `look-${lang}`;
  const sheet = await desk.openSheet(`look-${lang}.csv`);
  const shot = (name: string) => sheet.page.screenshot({ path: `/tmp/shots/${lang}-${name}.png` });
  await sheet.page.evaluate(() => 0);
  try {
    await sheet.chooseMenu("Crossmarket", lang === "en" ? "Set up this sheet…" : "Настроить таблицу…");
    await sheet.page.waitForTimeout(1500);
    const frame = sheet.page.frames().find((f) => f.parentFrame() === sheet.page.mainFrame())!;
    for (let i = 0; i < 5; i++) { const b = frame.locator("button.primary"); if (!(await b.count())) break; await b.first().click(); await sheet.page.waitForTimeout(2500); if (!sheet.page.frames().includes(frame)) break; }
  } catch (e) { console.log("setup", String(e).slice(0, 300)); }
  await sheet.page.keyboard.press("Escape"); await sheet.page.waitForTimeout(500);
  await shot("0-setup");
  try {
    await sheet.chooseMenu("Crossmarket", menus[lang][0]!);
    await sheet.page.waitForTimeout(3000);
    await shot("1-creators-dialog");
    console.log("dialog faults", await faults(sheet));
    await sheet.page.keyboard.press("Escape"); await sheet.page.waitForTimeout(1000);
    await sheet.closeToasts().catch(() => 0);
    await sheet.enter("Creators!I2", lang === "en" ? "US 64%; women 78%; 25–44 59%; real 85%" : "Россия 88%; ж 62%; 25–34 40%; живые 78%");
    await sheet.enter("Creators!K2", "2026-03-05");
    await sheet.enter("Creators!V2", "4/5");
    await sheet.enter("Creators!Z2", "2026-11-01");
    await sheet.goTo("Creators!A1"); await sheet.page.waitForTimeout(800);
    await shot("2-tab");
    await sheet.goTo("Creators!AB1"); await sheet.page.waitForTimeout(800);
    await shot("3-tab-right");
    await sheet.goTo(`${tab}!A2`);
    await sheet.chooseMenu("Crossmarket", menus[lang][1]!);
    await sheet.page.waitForTimeout(3000);
    await shot("4-card");
    console.log("card faults", await faults(sheet));
    const panel = sheet.page.frames().find((f) => f.parentFrame() === sheet.page.mainFrame())!;
    await panel.locator("main").evaluate((el) => el.scrollTo(0, 500)); await sheet.page.waitForTimeout(300);
    await shot("5-card-below");
    for (const box of await panel.locator("input[type=checkbox]").all()) if (await box.isVisible()) { await box.check(); }
    await panel.locator("input[type=radio]").first().check();
    await panel.locator("button[type=submit]").click(); await sheet.page.waitForTimeout(2500);
    await shot("6-saved");
    await sheet.enter("Creators!V3", "6");
    await sheet.chooseMenu("Crossmarket", menus[lang][2]!); await sheet.page.waitForTimeout(2500);
    await shot("7-check");
  } catch (e) { console.log(lang, String(e).slice(0, 600)); await shot("error"); }
  await sheet.page.close();
}
console.log(desk.errors);
await desk.close();
