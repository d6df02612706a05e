import { textOf } from "../domain/cell.ts";
import { readingInWords, readKpis, readRate, readResults } from "../domain/reading/index.ts";
import { type ColumnKey, columns } from "../domain/sheet/columns.ts";
import { headingKey } from "../domain/sheet/header.ts";
import { defineFunction } from "./define.ts";

const readable = ["rate", "kpis", "results"] as const satisfies readonly ColumnKey[];

export const READING = defineFunction({
  name: "READING",
  about: {
    en: "What was understood of a cell, in words, doubts last.",
    ru: "Что понято из ячейки, словами; сомнения в конце.",
  },
  args: ["cell", "column", "market", "markets"],
  optionalFrom: 2,
  examples: [{ call: ["reach 80k", "Budget line"], fails: /column is “Budget line”: type Rate, KPIs or Results/ }],
  run: ({ cell, reading, language }) => {
    const typed = textOf(cell("column"));
    const column = readable.find((key) => key === headingKey(typed));
    if (!column) {
      throw new Error(
        `READING: column is “${typed}”: type ${readable
          .map((key) => columns[key].label.en)
          .join(", ")
          .replace(/, (?=\w+$)/, " or ")}.`,
      );
    }
    const read = { rate: readRate, kpis: readKpis, results: readResults }[column];
    return readingInWords(read(cell("cell"), reading), column, language);
  },
});
