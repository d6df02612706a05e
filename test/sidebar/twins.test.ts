// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { all, button, find, openDialog, put, shown, until } from "./dialogs.ts";

const pairs = [
  {
    id: "2 a | 4 b",
    why: "a short form of this name",
    people: [
      { name: "Mara K.", row: 2, markets: "United States" },
      { name: "Мара", row: 4, markets: "" },
    ],
  },
];

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});

test("nothing is ticked at first, and nothing is sent until somebody ticks", async () => {
  const { calls } = openDialog("twins", "en", { twinChoices: { pairs }, samePerson: { message: "One person now." } });
  await until(() => expect(shown()).toContain("Mara K. (United States, row 2) = Мара (row 4)"));
  expect(all<HTMLInputElement>("input").map(({ checked }) => checked)).toEqual([false]);
  find<HTMLFormElement>("form").requestSubmit();
  await until(() => expect(shown()).toContain("Tick at least one pair"));
  put(find<HTMLInputElement>("input"), true);
  await new Promise((resolve) => setTimeout(resolve));
  find<HTMLFormElement>("form").requestSubmit();
  await until(() => expect(shown()).toContain("One person now."));
  expect(calls.at(-1)).toEqual(["samePerson", { ids: ["2 a | 4 b"] }]);
});

test("different people are told apart for good", async () => {
  const { calls } = openDialog("twins", "en", {
    twinChoices: { pairs },
    differentPeople: { message: "1 pair is told apart." },
  });
  await until(() => button("All of these are different people: don’t ask again").click());
  await until(() => expect(shown()).toContain("1 pair is told apart."));
  expect(calls.at(-1)).toEqual(["differentPeople", { ids: ["2 a | 4 b"] }]);
});

test("says so where no two creators look like one person", async () => {
  openDialog("twins", "ru", { twinChoices: { pairs: [] } });
  await until(() => expect(shown()).toContain("Похожих друг на друга блогеров нет."));
  expect(button("Закрыть")).toBeTruthy();
});
