import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { places } from "../../scripts/docsWords.ts";

test.each(places.map((place) => [place.what, place] as const))(
  "one more is one file: %s",
  (_, { file, line, read }) => {
    expect(readFileSync(file, "utf8")).toContain(line);
    expect(read()).toBe(true);
  },
);
