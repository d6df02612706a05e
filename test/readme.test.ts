import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages, withTables } from "../scripts/docs.ts";

const readme = readFileSync("README.md", "utf8");

test.each(pages)("the tables of %s are those of the code (mend: npm run docs)", (page) => {
  const text = readFileSync(page, "utf8");
  expect(withTables(text)).toBe(text);
});

test("the README shows the two commands", () => {
  expect(readme).toContain("npm ci && npm start");
  expect(readme).toContain("npm ci && npm test");
});

test("the README's pictures and files are there", () => {
  const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(linked.length).toBeGreaterThan(1);
  for (const path of linked) expect(existsSync(path), path).toBe(true);
});

test("the README gives every scope of the manifest its reason", () => {
  const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8")) as { oauthScopes: string[] };
  for (const scope of oauthScopes) expect(readme).toContain(scope.replace("https://www.googleapis.com/auth/", ""));
});

test("the lock file names no registry", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
});
