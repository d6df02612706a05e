/** What the sidebar says; {0} and {1} are places to fill. */
import type { Text } from "../domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const texts = {
  reading: t("Reading the row…", "Читаю строку…"),
  readRow: t("Read the selected row", "Прочитать выбранную строку"),
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
  print: t("Print, PDF", "Печать, PDF"),
  batch: t("Briefs of the selected rows", "Брифы выбранных строк"),
  filterView: t(
    "Rows that only a filter view hides are among them: Google shows those to nobody but you.",
    "Строки, скрытые только режимом фильтрации, тоже войдут: его видите вы один, скрипту он не виден.",
  ),
  stop: t("Stop", "Остановить"),
  back: t("Back", "Назад"),
  download: t("Download", "Скачать"),
  conflict: t(
    "{0}: somebody else wrote into it in the Campaigns tab meanwhile. Leave the field once more to replace theirs.",
    "{0}: на вкладке Campaigns туда тем временем написал кто-то другой. Выйдите из поля ещё раз, чтобы заменить его текст.",
  ),
  rowMoved: t(
    "The rows were moved meanwhile: where {0} stood there is another creator now. Put the cursor on the row and choose “Read the selected row”; what you typed is kept.",
    "Строки тем временем переставили: на месте «{0}» теперь другой креатор. Поставьте курсор на нужную строку и нажмите «Прочитать выбранную строку»; введённое сохранено.",
  ),
  saved: t("What you typed is kept.", "Введённое сохранено."),
  leaveUnsaved: t("Choose it again to leave without what you typed.", "Нажмите ещё раз, чтобы уйти без введённого."),
  openDocument: t("Open the document", "Открыть документ"),
  created: t(
    "Version {0} is created and logged in the Briefs tab.",
    "Версия {0} создана и записана на вкладке Briefs.",
  ),
  share: t(
    "It lies in your own Drive: whoever is to read it needs access (Share).",
    "Документ лежит на вашем Диске: откройте доступ тем, кто будет его читать.",
  ),
  unchanged: t("Nothing has changed since version {0}.", "С версии {0} ничего не изменилось."),
  damaged: t(
    "The Briefs tab, row {0}: somebody changed what was issued. “What changed” counts from the last whole version. Restore it: File, Version history.",
    "Вкладка Briefs, строка {0}: выданное изменили вручную. Изменения считаются от последней целой версии. Вернуть: Файл, История версий.",
  ),
  document: t("document", "документ"),
  changedByHand: t("{0}: its row was changed by hand", "{0}: строку изменили вручную"),
  issuedOn: t("issued {0}", "выдана {0}"),
  frozen: t("As it went out; it does not change any more.", "Как она ушла креатору; больше она не меняется."),
  backToBrief: t("Back to the brief", "Назад к брифу"),
  twins: t(
    "Row {0}: the same creator, market and campaign, so the versions are shared. Give one of them a campaign of its own.",
    "Строка {0}: тот же креатор, рынок и кампания, версии общие. Дайте одной из них свою кампанию.",
  ),
  campaignTwice: t(
    "The Campaigns tab has {0} rows for “{1}”: the first one counts.",
    "На вкладке Campaigns строк «{1}»: {0}. Считается первая.",
  ),
  overtaken: t(
    "Nothing was issued: somebody changed these texts meanwhile. Look at the preview, then create the document.",
    "Ничего не выдано: эти тексты тем временем изменили. Посмотрите предпросмотр и создайте документ.",
  ),
  row: t("Row {0}: {1}", "Строка {0}: {1}"),
  ofTwin: t(
    "passed over: the same creator, market and campaign as row {0}",
    "пропущена: тот же креатор, рынок и кампания, что в строке {0}",
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
  none: t("passed over: no partnership", "пропущена: не партнёрство"),
  hidden: t("passed over: hidden", "пропущена: скрыта"),
};

/** Sentences that depend on a number. */
export const say = {
  gaps: (count: number): Text =>
    count === 0
      ? t("Nothing is left to be agreed.", "Уточнять больше нечего.")
      : t(`To be agreed in the document: ${count}`, `В документе уточняется: ${count}`),
  groupGaps: (count: number): Text => (count === 0 ? t("done", "готово") : t(`${count} open`, `пусто: ${count}`)),
  batch: (count: number, most: number): Text =>
    count > most
      ? t(`${count} rows are selected; at most ${most} at once`, `Выбрано строк: ${count}, за раз можно до ${most}`)
      : t(`Brief all ${count} selected rows`, `Брифы всех выбранных строк: ${count}`),
};
