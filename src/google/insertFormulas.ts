/** Menu: one array formula at the top of a new column for each chosen metric, so that a whole column is one call. */
import { textOf } from "../domain/cell.ts";
import type { Language } from "../domain/text.ts";
import { readFormulaChoices } from "../domain/validation.lazy.ts";
import type { Definition } from "../functions/define.ts";
import { ownFormula } from "../functions/formula.ts";
import { functions } from "../functions/index.ts";
import { book, bookLanguage, columnLetters, writeBlock } from "./book.ts";
import { readConfigTab, readTeamTab, type TeamTab } from "./team.ts";
import { openDialog } from "./windows.ts";

const chosenAtFirst = ["CPE", "AUDIENCE_QUALITY", "ENGAGEMENT_QUALITY", "KPI_STATUS"];

/** The dialog's content: what can be inserted, and what is ticked at first. */
export function formulaChoices(): string {
  const language = bookLanguage();
  const offered = Object.values(functions).flatMap(({ name, header, about }) =>
    header ? [{ name, header: header[language], about: about[language], chosen: chosenAtFirst.includes(name) }] : [],
  );
  return JSON.stringify({ language, formulas: offered });
}

/** Without answers it asks; with them it inserts. Columns that are there already are left alone. */
export function insertFormulas(answers?: string): string | undefined {
  const language = bookLanguage();
  if (typeof answers !== "string") {
    openDialog("formulas", { en: "Insert formulas", ru: "Вставить формулы" }[language], 420, 460);
    return undefined;
  }
  const chosen = readFormulaChoices(answers, language).formulas.map((name) => definitionOf(name, language));
  readConfigTab();
  const team = readTeamTab();
  const { written, present } = insert(chosen, team, language);
  const message = report(written, present, language);
  book().toast(message, "Crossmarket", 10);
  return JSON.stringify({ message });
}

function definitionOf(name: string, language: Language): Definition {
  const definition = functions[name.toUpperCase()];
  if (definition?.header) return definition;
  const names = Object.values(functions)
    .filter(({ header }) => header)
    .map((one) => one.name)
    .join(", ");
  throw new Error(
    {
      en: `There is no formula “${name}” to insert. There are ${names}.`,
      ru: `Формулы «${name}» для вставки нет. Есть ${names}.`,
    }[language],
  );
}

function insert(chosen: readonly Definition[], { sheet, rows, header }: TeamTab, language: Language) {
  const headings = (rows[header.row] ?? []).map(textOf);
  const top = header.row + 1;
  const isPresent = ({ header: heading }: Definition) =>
    heading !== undefined && (headings.includes(heading.en) || headings.includes(heading.ru));
  const fresh = chosen.flatMap((definition) => {
    const formula = isPresent(definition)
      ? undefined
      : ownFormula(definition, (column) => openRange(header.at[column], top + 1));
    return formula ? [{ definition, formula }] : [];
  });
  const first = Math.max(0, ...rows.map((row) => row.length)) + 1;
  if (fresh.length) {
    const titles = fresh.map(({ definition }) => definition.header?.[language] ?? "");
    writeBlock(sheet, top, first, [titles, fresh.map(({ formula }) => ({ formula }))]);
    for (const [i, { definition }] of fresh.entries()) {
      sheet.getRange(top + 1, first + i, sheet.getMaxRows() - top, 1).setNumberFormat(definition.format ?? "General");
    }
  }
  return {
    written: fresh.map(({ definition }) => definition.name),
    present: chosen.filter(isPresent).map(({ name }) => name),
  };
}

const openRange = (column: number | undefined, row: number) =>
  column === undefined ? undefined : `${columnLetters(column + 1)}${row}:${columnLetters(column + 1)}`;

function report(written: readonly string[], present: readonly string[], language: Language): string {
  const there = present.length
    ? { en: ` Already there: ${present.join(", ")}.`, ru: ` Уже есть: ${present.join(", ")}.` }[language]
    : "";
  const done = written.length
    ? { en: `Inserted: ${written.join(", ")}.`, ru: `Вставлено: ${written.join(", ")}.` }[language]
    : { en: "Nothing was inserted.", ru: "Ничего не вставлено." }[language];
  return done + there;
}
