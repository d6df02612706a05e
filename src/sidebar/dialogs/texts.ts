/** What the dialogs say. */
import type { Text } from "../../domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const texts = {
  loading: t("One moment…", "Секунду…"),
  month: t("Month", "Месяц"),
  undated: t("Rows without a date", "Строки без даты"),
  leave: t("Leave them out", "Не считать"),
  count: t("Count them in this month", "Считать в этом месяце"),
  rollUp: t("Make the roll-up", "Сделать сводку"),
  working: t("Working…", "Работаю…"),
  formulas: t("Formulas", "Формулы"),
  formulasIntro: t(
    "Each becomes a column with one formula for all rows. It recalculates when a row or the Config tab changes.",
    "Каждая станет столбцом с одной формулой на все строки. Она пересчитывается, когда меняется строка или вкладка Config.",
  ),
  insert: t("Insert", "Вставить"),
  chooseOne: t("Tick at least one.", "Отметьте хотя бы одну."),
  cancel: t("Cancel", "Отмена"),
  close: t("Close", "Закрыть"),
} satisfies Readonly<Record<string, Text>>;

/** Sentences with numbers in them. */
export const say = {
  rows: (count: number): Text => t(count === 1 ? "1 row" : `${count} rows`, `строк: ${count}`),
  undated: (count: number): Text =>
    t(
      count === 1
        ? "1 row has neither a date nor a publication date in its results."
        : `${count} rows have neither a date nor a publication date in their results.`,
      `Строк без даты в столбце и без даты публикации в результатах: ${count}.`,
    ),
};
