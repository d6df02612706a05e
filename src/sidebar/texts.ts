/** What the sidebar says. */
import type { Text } from "../domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const texts = {
  reading: t("Reading the row…", "Читаю строку…"),
  readRow: t("Read the selected row", "Прочитать выбранную строку"),
  tryAgain: t("Try again", "Повторить"),
  fill: t("Fill in", "Заполнить"),
  preview: t("Preview", "Предпросмотр"),
  fromRow: t("From the sheet", "Из таблицы"),
  look: t("Look at this first", "Сначала посмотрите"),
  open: t("to be agreed", "уточняется"),
  choose: t("Choose…", "Выберите…"),
  sameMarket: t("The creator's market", "Рынок креатора"),
  test: t("A test", "Тест"),
  longTerm: t("Long-term", "Надолго"),
  market: t("Market", "Рынок"),
  amount: t("Amount", "Сумма"),
  terms: t("Terms", "Условия"),
  kpis: t("KPIs", "KPI"),
  deliverables: t("Deliverables", "Форматы"),
  launch: t("Live", "Выход"),
  earlier: t("Issued before", "Выдано раньше"),
  create: t("Create document", "Создать документ"),
  creating: t("Creating…", "Создаю…"),
  createAnyway: t("Create anyway", "Всё равно создать"),
  copy: t("Copy", "Копировать"),
  copied: t("Copied: paste it into a mail or a chat.", "Скопировано: вставьте в письмо или чат."),
  notCopied: t(
    "The browser did not allow copying. Use Download.",
    "Браузер не дал скопировать. Воспользуйтесь кнопкой «Скачать».",
  ),
  download: t("Download", "Скачать"),
  saved: t("What you typed is kept.", "Введённое сохранено."),
  leaveUnsaved: t("Choose it again to leave without what you typed.", "Нажмите ещё раз, чтобы уйти без введённого."),
  openDocument: t("Open the document", "Открыть документ"),
} satisfies Readonly<Record<string, Text>>;

/** Sentences with numbers in them. */
export const say = {
  gaps: (count: number): Text =>
    count === 0
      ? t("Nothing is left to be agreed.", "Уточнять больше нечего.")
      : t(`To be agreed in the document: ${count}`, `В документе уточняется: ${count}`),
  groupGaps: (count: number): Text => (count === 0 ? t("done", "готово") : t(`${count} open`, `пусто: ${count}`)),
  created: (version: number): Text =>
    t(
      `Version ${version} is created and logged in the Briefs tab.`,
      `Версия ${version} создана и записана на вкладке Briefs.`,
    ),
  unchanged: (version: number): Text =>
    t(`Nothing has changed since version ${version}.`, `С версии ${version} ничего не изменилось.`),
  damaged: (rows: readonly number[]): Text =>
    t(
      `The Briefs tab, row ${rows.join(", ")}: somebody changed what was issued. It is left as it is; “What changed” counts from the last whole version. Restore it by File, Version history.`,
      `Вкладка Briefs, строка ${rows.join(", ")}: выданное изменили вручную. Мы её не трогаем; изменения считаются от последней целой версии. Вернуть её можно так: Файл, История версий.`,
    ),
  version: (version: number, campaign: string): Text =>
    t(`version ${version} · ${campaign}`, `версия ${version} · ${campaign}`),
  fromRow: (value: string): Text => t(`From the sheet: ${value}`, `Из таблицы: ${value}`),
};
