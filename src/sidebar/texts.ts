/** What the sidebar says; {0} and {1} are places to fill. */
import type { Text } from "../domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const texts = {
  reading: t("Reading the row…", "Читаю строку…"),
  readRow: t("Read the selected row", "Прочитать выбранную строку"),
  fill: t("Fill in", "Заполнить"),
  preview: t("Preview", "Предпросмотр"),
  fromRow: t("From the sheet", "Из таблицы"),
  look: t("Look at this first", "Обратите внимание"),
  open: t("to be agreed", "уточняется"),
  choose: t("Choose…", "Выберите…"),
  sameMarket: t("The creator's market", "Рынок блогера"),
  campaignMarkets: t("The markets of the campaign", "Страны, где идёт кампания"),
  test: t("A test", "Тестовое"),
  longTerm: t("Long-term", "Долгосрочное"),
  market: t("Market", "Рынок"),
  amount: t("Amount", "Сумма"),
  terms: t("Terms", "Условия"),
  kpis: t("KPIs", "KPI"),
  deliverables: t("Deliverables", "Публикации"),
  launch: t("Live", "Выход"),
  earlier: t("Issued before", "Предыдущие версии"),
  create: t("Create document", "Создать документ"),
  creating: t("Creating…", "Создаю…"),
  createAnyway: t("Create anyway", "Всё равно создать"),
  copy: t("Copy", "Копировать"),
  copied: t("Copied: paste it into a mail or a chat.", "Скопировано: вставьте в письмо или чат."),
  notCopied: t(
    "The browser did not allow copying. Use Download.",
    "Браузер не разрешил копирование. Нажмите «Скачать».",
  ),
  print: t("Print, PDF", "Печать, PDF"),
  batch: t("Briefs of the selected rows", "Брифы выбранных строк"),
  stop: t("Stop", "Остановить"),
  back: t("Back", "Назад"),
  download: t("Download", "Скачать"),
  conflict: t(
    "{0}: somebody else wrote into it in the Campaigns tab meanwhile. Leave the field once more to replace theirs.",
    "{0}: это поле на вкладке Campaigns только что изменил кто-то другой. Чтобы оставить свой текст, выйдите из поля ещё раз.",
  ),
  rowMoved: t(
    "The rows were moved meanwhile: where {0} stood there is another creator now. Put the cursor on the row and choose “Read the selected row”; what you typed is kept.",
    "Строки тем временем переставили: на месте «{0}» теперь другой блогер. Поставьте курсор на нужную строку и нажмите «Прочитать выбранную строку»; введённое сохранено.",
  ),
  saved: t("What you typed is kept.", "Сохранено."),
  leaveUnsaved: t("Choose it again to leave without what you typed.", "Чтобы уйти без сохранения, нажмите ещё раз."),
  openDocument: t("Open the document", "Открыть документ"),
  created: t(
    "Version {0} is created and logged in the Briefs tab.",
    "Версия {0} создана и записана на вкладке Briefs.",
  ),
  unchanged: t("Nothing has changed since version {0}.", "С версии {0} ничего не изменилось."),
  damaged: t(
    "The Briefs tab, row {0}: somebody changed what was issued. “What changed” counts from the last whole version. Restore it: File, Version history.",
    "Вкладка Briefs, строка {0}: отправленный бриф изменили вручную. Список изменений считается от последней целой версии. Восстановить прежнее: меню «Файл», «История версий».",
  ),
  document: t("document", "документ"),
  changedByHand: t("{0}: its row was changed by hand", "{0}: строку изменили вручную"),
  issuedOn: t("issued {0}", "от {0}"),
  frozen: t("As it went out; it does not change any more.", "Эта версия уже отправлена и не изменится."),
  backToBrief: t("Back to the brief", "Назад к брифу"),
  twins: t(
    "Row {0}: the same creator, market and campaign, so the versions are shared. Give one of them a campaign of its own.",
    "Строка {0}: тот же блогер, рынок и кампания, версии общие. Дайте одной из них свою кампанию.",
  ),
  campaignTwice: t(
    "The Campaigns tab has {0} rows for “{1}”: the first one counts.",
    "На вкладке Campaigns несколько строк «{1}» ({0}). Учитывается первая.",
  ),
  overtaken: t(
    "Nothing was issued: somebody changed these texts meanwhile. Look at the preview, then create the document.",
    "Документ не создан: тексты только что изменил кто-то другой. Проверьте предпросмотр и создайте документ ещё раз.",
  ),
  row: t("Row {0}: {1}", "Строка {0}: {1}"),
  ofTwin: t(
    "passed over: the same creator, market and campaign as row {0}",
    "пропущена: тот же блогер, рынок и кампания, что в строке {0}",
  ),
  noTexts: t(
    "the campaign “{0}” has no texts yet: fill them in once",
    "у кампании «{0}» ещё нет текстов: заполните их один раз",
  ),
  notBriefed: t("Stopped before rows {0}.", "Остановлено до строк {0}."),
  version: t("version {0} · {1}", "версия {0} · {1}"),
  valueFromRow: t("From the sheet: {0}", "Из таблицы: {0}"),
} satisfies Readonly<Record<string, Text>>;

/** Why a row of a batch is passed over. */
export const passedOver = {
  none: t("passed over: no partnership", "пропущена: в строке нет размещения"),
  hidden: t("passed over: hidden", "пропущена: скрыта"),
};

/** Sentences that depend on a number. */
export const say = {
  gaps: (count: number): Text =>
    count === 0
      ? t("Nothing is left to be agreed.", "Все поля заполнены.")
      : t(`To be agreed in the document: ${count}`, `Не заполнено полей: ${count}`),
  groupGaps: (count: number): Text => (count === 0 ? t("done", "готово") : t(`${count} open`, `пусто: ${count}`)),
  batch: (count: number, most: number): Text =>
    count > most
      ? t(`${count} rows are selected; at most ${most} at once`, `Выбрано строк: ${count}, за раз можно до ${most}`)
      : t(`Brief all ${count} selected rows`, `Брифы всех выбранных строк: ${count}`),
};
