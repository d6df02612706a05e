import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { pages, withTables } from "../scripts/docs.ts";

const readme = readFileSync("README.md", "utf8");
const reading = [...pages, "CHANGELOG.md", "src/domain/reading/README.md"];

test.each(pages)("the tables of %s are those of the code (mend: npm run docs)", (page) => {
  const text = readFileSync(page, "utf8");
  expect(withTables(text)).toBe(text);
});

/** As GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "");

const anchorsOf = (path: string): string[] =>
  [...withoutCode(readFileSync(path, "utf8")).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** Links to files and headings of this project, as they stand in a page. */
const linksIn = (page: string): { readonly path: string; readonly anchor: string | undefined }[] =>
  [...withoutCode(readFileSync(page, "utf8")).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = ""]) => {
    const [path, anchor] = link.split("#");
    return { path: path ? join(dirname(page), path) : page, anchor };
  });

describe.each(reading)("the links of %s", (page) => {
  test("lead to files and headings that are there", () => {
    for (const { path, anchor } of linksIn(page)) {
      expect(existsSync(path), path).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(path), `${path}#${anchor}`).toContain(anchor);
    }
  });
});

test("every page of the docs is one link away from the README", () => {
  const linked = new Set(linksIn("README.md").map(({ path }) => path));
  expect(pages.filter((page) => page !== "README.md" && !linked.has(page))).toEqual([]);
});

test("the README is read in one go, and shows one picture", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(150);
  expect(readme.match(/!\[/g)).toHaveLength(1);
});

test("every marked part of a page is one that the code makes", () => {
  for (const page of pages)
    for (const [, name = ""] of readFileSync(page, "utf8").matchAll(/<!-- (\w+) -->/g)) {
      const emptied = `<!-- ${name} -->\nnone\n<!-- /${name} -->`;
      expect(withTables(emptied), `${page}: ${name}`).not.toBe(emptied);
    }
});

test("the commands that the pages name are those of the project", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const page of pages)
    for (const [, name = ""] of readFileSync(page, "utf8").matchAll(/npm run (?:-s )?([\w-]+)/g))
      expect(Object.keys(scripts), `${page}: npm run ${name}`).toContain(name);
});

test("files and folders that the page on the build names are there", () => {
  const named = [...readFileSync("docs/built.md", "utf8").matchAll(/`((?:src|test|scripts)\/[\w/.-]+)`/g)];
  const paths = named.map(([, path = ""]) => path).filter((path) => !/your|…/i.test(path));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect(existsSync(path), path).toBe(true);
});

test("the README shows the two commands", () => {
  expect(readme).toContain("npm ci && npm start");
  expect(readme).toContain("npm ci && npm test");
});

test("the README gives every scope of the manifest its reason", () => {
  const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8")) as { oauthScopes: string[] };
  for (const scope of oauthScopes) expect(readme).toContain(scope.replace("https://www.googleapis.com/auth/", ""));
});

test("the lock file names no registry", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
});
