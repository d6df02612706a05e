import { textOf } from "../domain/cell.ts";
import { readingInWords, readKpis, readRate, readResults } from "../domain/reading/index.ts";
import { readHeading } from "../domain/sheets/headings/heading.ts";
import { plainMeanings } from "../domain/sheets/meanings.ts";
import { inShort } from "../domain/text.ts";
import { defineFunction } from "./define.ts";

const readable = ["rate", "kpis", "results"] as const;

export const READING = defineFunction({
  name: "READING",
  about: {
    en: "What was understood of a cell, in words, doubts last.",
    ru: "Что понято из ячейки, словами; сомнения в конце.",
  },
  args: ["cell", "column", "market", "markets"],
  optionalFrom: 2,
  examples: [
    {
      call: ["45 000 ₽ (50% предоплата)", "Ставка", "RU", "MARKETS"],
      gives: "45,000\u00a0₽ · prepay 50\u00a0%",
    },
    {
      call: ["reach 80-90k; ER 4.5", "Results", "US", "MARKETS"],
      gives:
        "ER 4.5 % · reach 80,000–90,000 · ⚠ a result is a range · ⚠ a share without a percent sign was read as percent",
    },
    { call: ["reach 80k", "Budget line"], fails: /column is “Budget line”: type Rate, KPIs or Results/ },
  ],
  run: ({ cell, reading, language }) => {
    const typed = textOf(cell("column"));
    const named = readable.find((key) => key === typed.toLowerCase());
    const column = named ?? readable.find((key) => key === readHeading(typed).meanings[0]);
    if (!column) {
      throw new Error(
        `READING: column is “${inShort(typed)}”: type ${readable
          .map((key) => plainMeanings[key].en)
          .join(", ")
          .replace(/, (?=\w+$)/, " or ")}.`,
      );
    }
    const read = { rate: readRate, kpis: readKpis, results: readResults }[column];
    return readingInWords(read(cell("cell"), reading), column, language);
  },
});
