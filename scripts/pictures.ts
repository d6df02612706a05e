/** `npm run pictures`: the README's pictures, out of what the page tests photographed on a fresh run. */
import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build.ts";

const pictures = {
  "brief.png": "sheet.png",
  "rollup.png": "rollup.png",
  "brief-form.png": "form.png",
  "brief-changes.png": "brief.png",
  "document-us.png": "document.png",
};

execFileSync("npx", ["vitest", "run", "test/browser/product.test.ts", "test/browser/brief.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PICTURES: "1" },
});
for (const [shot, picture] of Object.entries(pictures))
  copyFileSync(join(root, "test/browser/screenshots", shot), join(root, "docs", picture));
