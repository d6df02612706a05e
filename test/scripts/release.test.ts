import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { releaseOf } from "../../scripts/release/index.ts";
import { inEditor, installPage } from "../../scripts/release/install.ts";

const dist = join(root, "dist");
let zip: Uint8Array;
let files: Record<string, string> = {};
let page: Document;

beforeAll(async () => {
  zip = await releaseOf(dist, "9.8.7");
  files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  page = new JSDOM(files["crossmarket-9.8.7/INSTALL.html"]).window.document;
});

test("the zip holds all of dist as it is, the licence, and the page that leads", () => {
  const inDist = readdirSync(dist).filter((name) => !/\.\d+$/.test(name));
  expect(Object.keys(files).sort()).toEqual(
    [...inDist, "INSTALL.html", "LICENSE"].map((name) => `crossmarket-9.8.7/${name}`).sort(),
  );
  for (const name of inDist)
    expect(files[`crossmarket-9.8.7/${name}`] === readFileSync(join(dist, name), "utf8"), name).toBe(true);
});

test("the same input gives the same bytes", async () => {
  expect(Buffer.compare(zip, await releaseOf(dist, "9.8.7"))).toBe(0);
});

test("what the page copies is what dist holds, every file that is pasted and no other", () => {
  const copied = JSON.parse(page.getElementById("files")?.textContent ?? "{}") as Record<string, string>;
  const pasted = readdirSync(dist).filter((name) => /\.(js|html|json)$/.test(name));
  expect(Object.keys(copied).sort()).toEqual(pasted.sort());
  for (const [name, text] of Object.entries(copied))
    expect(text === readFileSync(join(dist, name), "utf8"), name).toBe(true);
});

test("the page needs nothing beside it", () => {
  for (const element of page.querySelectorAll("[src], link")) expect(element.getAttribute("src")).toMatch(/^data:/);
  expect(page.querySelector("style")?.textContent).not.toMatch(/@import|url\(/);
});

describe.each(["en", "ru"] as const)("the page in %s", (language) => {
  const part = () => page.querySelector(`main[lang="${language}"]`) as HTMLElement;

  test("has a button for every file, with the name that it gets in the editor", () => {
    const rows = [...part().querySelectorAll(".files tbody tr")];
    expect(rows.map((row) => row.querySelector("code")?.textContent)).toEqual(
      rows.map((row) => inEditor(row.querySelector("button")?.dataset.file ?? "")),
    );
    expect(rows).toHaveLength(7);
  });

  test("adds the Drive service before the manifest is pasted, the manifest last", () => {
    const titles = [...part().querySelectorAll("h2")].map(({ textContent }) => textContent ?? "");
    const service = titles.findIndex((title) => /Drive/.test(title));
    const paste = titles.findIndex((title) => /Paste|Вставьте/.test(title));
    expect(service).toBeGreaterThan(0);
    expect(service).toBeLessThan(paste);
    const names = [...part().querySelectorAll<HTMLElement>("[data-file]")].map(({ dataset }) => dataset.file);
    expect(names.at(-1)).toBe("appsscript.json");
  });

  test("tells every scope of the manifest", () => {
    const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8")) as { oauthScopes: string[] };
    const table = [...part().querySelectorAll("table:not(.files)")][0];
    expect(table?.querySelectorAll("tbody tr")).toHaveLength(oauthScopes.length);
  });

  test("shows pictures with words for those who do not see them", () => {
    const pictures = [...part().querySelectorAll("img, svg")];
    expect(pictures.length).toBeGreaterThanOrEqual(6);
    for (const one of pictures) expect(one.getAttribute("alt") ?? one.getAttribute("aria-label")).toMatch(/\p{L}{4}/u);
  });

  test("is in one language", () => {
    const text = part().textContent ?? "";
    if (language === "en") expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
    else
      for (const paragraph of part().querySelectorAll("p, h2, th"))
        expect(paragraph.textContent).toMatch(/\p{Script=Cyrillic}|^$/u);
  });
});

test("a scope of which nothing is told stops the release", () => {
  const manifest = JSON.stringify({ oauthScopes: ["https://www.googleapis.com/auth/gmail.send"] });
  expect(() => installPage("1", { "appsscript.json": manifest }, join(root, "docs/install"))).toThrow(/gmail\.send/);
});
