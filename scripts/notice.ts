/** What others wrote and the add-on holds: found in the bundles themselves, told with its terms. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";

/** Terms under which code may go into what people get; whatever is none of them stops the build. */
const TAKEN = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);

/** Build plugin: keeps the names of the packages of which a bundle holds code. */
export const packagesInto = (found: Set<string>): Plugin => ({
  name: "packages-into",
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {}))
        for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
          const name = packageOf(path);
          if (name && bytesInOutput > 0) found.add(name);
        }
    });
  },
});

/** The innermost package of a path: "a/node_modules/@b/c/d.js" → "@b/c". */
export const packageOf = (path: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll("\\", "/"))?.[1];

/** The data that the build turns into a table of its own; their terms differ from those of the code that reads them. */
const data = [
  {
    name: "date-holidays",
    about: [
      "The public holidays in Sidebar.html are a table made from the data of date-holidays",
      "(https://github.com/commenthol/date-holidays), Copyright (c) 2015-present commenthol and contributors, which rely on",
      "Wikipedia articles. Data and table are available under CC BY-SA 3.0",
      "(https://creativecommons.org/licenses/by-sa/3.0/); of what was changed: six countries and six years were taken, and",
      "days that Russian and Kazakh law moves were added. The articles are listed in that project's LICENSE.",
    ].join("\n"),
  },
] as const;

const LINE = "=".repeat(80);

/** Throws where a package's terms are not those that may be taken. */
export function noticeOf(root: string, packages: ReadonlySet<string>): string {
  const code = [...packages].sort().map((name) => codeNotice(join(root, "node_modules", name)));
  const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
  return `${[`Crossmarket\n\n${own}`, ...code, ...data.map(({ name, about }) => `${name} (data)\n\n${about}`)].join(`\n\n${LINE}\n\n`)}\n`;
}

function codeNotice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!TAKEN.has(license))
    throw new Error(
      `${name} ${version} is under “${license}”. Only ${[...TAKEN].join(", ")} may go into the add-on: leave it out, or keep it to scripts and tests.`,
    );
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} ${version} comes without the text of its licence, which has to be passed on.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}
