/** Whole briefs as creators get them: a change of wording shows as a change of these files. `vitest -u` writes them anew. */
import { expect, test } from "vitest";
import { goldenBriefs } from "./golden/briefs.ts";

test.each(goldenBriefs)("the brief “$name” reads as it did", async ({ name, text }) => {
  await expect(text).toMatchFileSnapshot(`golden/${name.replaceAll(/\W+/g, "-")}.md`);
});
