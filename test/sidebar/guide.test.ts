// @vitest-environment jsdom
import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guideOf } from "../../scripts/guide/index.ts";
import { found } from "../../src/sidebar/guide/content.ts";
import "../../src/sidebar/guide/main.tsx";
import { all, button, find, openDoors, openView, put, shown, until } from "./doors.ts";

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div><script type="application/json" id="guide"></script>';
  find("#guide").textContent = JSON.stringify(guideOf("the terms of others"));
});

// a page that has left hears no keys
afterEach(() => render(null, find("#app")));

const open = (language: "en" | "ru" = "en") => {
  const doors = openDoors({});
  openView("guide", language);
  return doors;
};
const field = () => find<HTMLInputElement>("input[type=search]");
const parts = () => all("main h1").map(({ textContent }) => textContent);
const pressEscape = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));

test("the guide opens with what to do first, ready to be searched, and asks the server nothing", async () => {
  const { calls } = open();
  expect(parts()).toEqual(["What to do first"]);
  expect(shown()).toContain("Crossmarket ▸ Set up this sheet…");
  await until(() => expect(document.activeElement).toBe(field()));
  expect(calls).toEqual([]);
});

test("a part is one click away, and marked", async () => {
  open("ru");
  button("Функции").click();
  await until(() => expect(parts()).toEqual(["Функции"]));
  expect(find("nav [aria-current]").textContent).toBe("Функции");
  expect(shown()).toContain("AUDIENCE_QUALITY(");
});

test("whatever is typed is found in all parts, every word of it, whatever its case", async () => {
  open();
  put(field(), "NET rest");
  await until(() => expect(shown()).toContain("Rest due, days after publication"));
  expect(all("main article").length).toBeLessThan(5);
  expect(all("nav [aria-current]")).toHaveLength(0);
});

test("ё and е are the same letter, and so are spaces of every width", () => {
  const sections = [{ id: "a", title: "Отчёты", entries: [{ name: "Счёт", about: "за\u00a0месяц" }] }];
  for (const typed of ["счет", "СЧЁТ", "отчеты за месяц"]) expect(found(sections, typed)).toHaveLength(1);
  expect(found(sections, "счета")).toEqual([]);
  expect(found(sections, "  ")).toBe(sections);
});

test("what is nowhere is said, and Escape empties the search before it closes the window", async () => {
  const { close } = open();
  put(field(), "zebra");
  await until(() => expect(shown()).toContain("Nothing here holds all of these words."));
  pressEscape();
  await until(() => expect(parts()).toEqual(["What to do first"]));
  expect(close).not.toHaveBeenCalled();
  pressEscape();
  expect(close).toHaveBeenCalledOnce();
});

test("the terms of what others wrote are there to be read", async () => {
  open();
  button("Licences").click();
  await until(() => expect(shown()).toContain("the terms of others"));
});
