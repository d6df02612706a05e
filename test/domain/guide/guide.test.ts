import { expect, test } from "vitest";
import { guideOf } from "../../../scripts/guide/index.ts";
import { dashes } from "../../../src/domain/guide/dashes.ts";
import { intros } from "../../../src/domain/guide/intros.ts";
import { menuHelp } from "../../../src/domain/guide/menu.ts";
import { dailyWork, firstSteps } from "../../../src/domain/guide/steps.ts";
import { tabHelp } from "../../../src/domain/guide/tabs.ts";
import { languages } from "../../../src/domain/text.ts";
import { functions } from "../../../src/functions/index.ts";
import { menuItems } from "../../../src/google/menu.ts";
import { managedTabs } from "../../../src/google/tabs.ts";

const guide = guideOf("the terms");
const section = (language: "en" | "ru", id: string) => {
  const found = guide[language].find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};

test("every item of the menu is explained, and nothing that is none", () => {
  expect(Object.keys(menuHelp).sort()).toEqual(
    menuItems()
      .map(({ run }) => run)
      .sort(),
  );
});

test("every tab that the add-on keeps is explained, and nothing that is none", () => {
  expect(Object.keys(tabHelp).sort()).toEqual([...managedTabs].sort());
});

test("steps begin with an item of the menu", () => {
  const items = menuItems().map(({ run }) => run);
  for (const { opens } of [...firstSteps, ...dailyWork]) if (opens) expect(items).toContain(opens);
});

test("the menu ends with the guide", () => {
  expect(menuItems().at(-1)?.run).toBe("help");
});

test.each(languages)("each function has an example with what it gives (%s)", (language) => {
  const entries = section(language, "functions").entries;
  expect(entries.map(({ name }) => name.split("(")[0])).toEqual(Object.keys(functions));
  for (const { typed, gives, name } of entries) {
    expect(typed, name).toMatch(/^=[A-Z_]+\(.+\)$/);
    expect(gives, name).toMatch(/./);
  }
});

test("a Russian reader gets Russian examples with Russian answers and decimals", () => {
  const of = (name: string) => section("ru", "functions").entries.find((one) => one.name.startsWith(`${name}(`));
  expect(of("CPE")?.gives).toMatch(/^\d+,\d+$/);
  expect(of("KPI_STATUS")?.gives).toMatch(/^2 из 3 · охват/);
  expect(of("AUDIENCE_QUALITY_PARTS")?.gives).not.toMatch(/against|good/);
  expect(of("READING")?.gives).toMatch(/предоплата/);
});

test.each(dashes)("cells of $of that show a dash do so in both languages", ({ of, cells }) => {
  for (const language of languages) {
    const typed = cells[language][0] ?? "";
    const entry = section(language, "dashes").entries.find((one) => one.typed?.startsWith(`=${of}("${typed}"`));
    expect(entry?.name).toMatch(/^– ./);
    expect(/\p{Script=Cyrillic}/u.test(entry?.name ?? "")).toBe(language === "ru");
  }
});

test.each(languages)("no part is empty, no sentence is missing (%s)", (language) => {
  expect(guide[language].length).toBe(9);
  for (const { entries, id } of guide[language]) {
    expect(entries.length, id).toBeGreaterThan(0);
    for (const { name, about } of entries) expect(`${name}|${about}`, id).toMatch(/.\|./);
  }
});

test("an English reader finds no Cyrillic outside of what is typed in Russian markets", () => {
  for (const id of ["first", "daily", "menu", "tabs", "dashes", "headings"])
    expect(JSON.stringify(section("en", id)), id).not.toMatch(/\p{Script=Cyrillic}/u);
});

test("a Russian reader finds every item of the menu under its Russian name", () => {
  expect(section("ru", "menu").entries.map(({ name }) => name)).toEqual(menuItems().map(({ label }) => label.ru));
});

test.each([
  ["en", /[A-Z][a-z]+(?: [a-z]+)*…/g],
  ["ru", /(?<=«)[^»]+…(?=»)/g],
] as const)("what the guide calls an item of the menu is its name (%s)", (language, named) => {
  const labels = menuItems().map(({ label }) => label[language]);
  const texts = [
    ...Object.values(menuHelp),
    ...Object.values(intros),
    ...[...firstSteps, ...dailyWork].map(({ about }) => about),
  ];
  const found = texts.flatMap((text) => text[language].match(named) ?? []);
  expect(found.length).toBeGreaterThan(1);
  for (const name of found) expect(labels).toContain(name);
});
