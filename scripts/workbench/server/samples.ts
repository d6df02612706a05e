/** The samples that `npm start` opens where no file is named, and what there is to try on each. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Sample } from "./protocol.ts";
import type { SheetFile } from "./sheets.ts";

const folder = resolve(fileURLToPath(import.meta.url), "../../samples");

type SampleFile = { readonly file: string; readonly name: string } & Omit<Sample, "others">;

/** The first one opens. `row` is still to come and has a rate and a goal, so that its brief holds something; most posts are of `month`. */
const files: readonly SampleFile[] = [
  { file: "partnerships-en.csv", name: "Partnerships", language: "en", columns: "five", row: 3, month: "2026-10" },
  { file: "partnerships-ru.csv", name: "Партнёрства", language: "ru", columns: "five", row: 5, month: "2026-10" },
  { file: "tracker-en.csv", name: "Tracker", language: "en", columns: "separate", row: 16, month: "2026-10" },
  { file: "tracker-ru.csv", name: "Трекер", language: "ru", columns: "separate", row: 13, month: "2026-10" },
];

/** Each with its way to the others: the same in the other language, the other kind in the same one. */
export const samples: readonly (SheetFile & { readonly sample: Sample })[] = files.map(
  ({ file, name, language, columns, row, month }) => ({
    key: file,
    name,
    tab: name,
    file: join(folder, file),
    sample: {
      language,
      columns,
      row,
      month,
      others: files
        .filter((other) => (other.language === language) !== (other.columns === columns))
        .map((other) => ({ key: other.file, language: other.language, columns: other.columns })),
    },
  }),
);
