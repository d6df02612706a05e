// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { all, find, openDialog, put, shown, until } from "./dialogs.ts";

const preview = {
  for: "creators",
  language: "en",
  title: "Our process",
  markdown: "# Our process",
  page: '<div><h1>Our process</h1><p title="x">&#60;script&#62;</p></div>',
  open: 3,
  canLink: true,
};
const done = { message: "Made: version 1. https://docs.example.com/1", link: "https://docs.example.com/1" };

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});

/** A choice is sent once the window has drawn it. */
const submit = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  find<HTMLFormElement>("form").requestSubmit();
};

test("the process document is shown as it will read, and made with its address for every brief", async () => {
  const { calls } = openDialog("sop", "en", { sopPreview: preview, sop: done });
  await until(() => expect(find("article.paper").textContent).toBe("Our process<script>"));
  expect(shown()).toContain("Not agreed yet in Config: 3");
  await submit();
  await until(() => expect(find<HTMLAnchorElement>("a").href).toBe("https://docs.example.com/1"));
  expect(shown()).toContain("Made: version 1.");
  expect(calls.at(-1)).toEqual(["sop", { for: "creators", language: "en", link: true }]);
});

test("another reader and another language are asked for anew, and no address is sent for the team's edition", async () => {
  const { calls } = openDialog("sop", "ru", { sopPreview: { ...preview, canLink: true }, sop: done });
  await until(() => expect(all("input[type=radio]")).toHaveLength(2));
  find<HTMLInputElement>("input[value=team]").click();
  put(find<HTMLSelectElement>("select"), "en");
  await until(() => expect(calls.at(-1)).toEqual(["sopPreview", { for: "team", language: "en" }]));
  await submit();
  await until(() => expect(calls.at(-1)).toEqual(["sop", { for: "team", language: "en" }]));
});

test("an unchanged document is said, and an address that may not be written is not offered", async () => {
  openDialog("sop", "en", { sopPreview: { ...preview, canLink: false, same: "Nothing has changed since version 1." } });
  await until(() => expect(shown()).toContain("Nothing has changed since version 1."));
  expect(all("input[type=checkbox]")).toHaveLength(0);
});

test("the agenda is written in the language of the market that is chosen", async () => {
  const { calls } = openDialog("cohort", "en", {
    cohortChoices: {
      markets: [
        { code: "US", name: "United States", language: "en" },
        { code: "RU", name: "Russia", language: "ru" },
      ],
      months: ["2026-10", "2026-09"],
      suggested: "2026-10",
    },
    cohort: done,
  });
  await until(() => expect(all("select")).toHaveLength(3));
  put(find<HTMLSelectElement>("#market"), "RU");
  await until(() => expect(find<HTMLSelectElement>("#language").value).toBe("ru"));
  await submit();
  await until(() => expect(calls.at(-1)).toEqual(["cohort", { market: "RU", month: "2026-10", language: "ru" }]));
});

test("a permission that is missing is a sentence whose address can be followed", async () => {
  const address = "https://accounts.google.com/o/oauth2/auth?client_id=1&scope=drive.file";
  openDialog("sop", "en", { sopPreview: preview, sop: new Error(`Allow it here, then try again: ${address}`) });
  await until(() => expect(shown()).toContain("Not agreed yet in Config: 3"));
  await submit();
  await until(() => expect(find<HTMLAnchorElement>("[role=alert] a").href).toBe(address));
  expect(find("[role=alert]").textContent).toBe(
    "Allow it here, then try again: accounts.google.com/o/oauth2/auth?client_id=1&s…",
  );
});
