/** What the sidebar says; {0} and {1} are places to fill. */
import type { Text } from "../domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const texts = {
  reading: t("Reading the row…", "Читаю строку…"),
  readRow: t("Read the selected row", "Прочитать выбранную строку"),
  fill: t("Fill in", "Заполнить"),
  preview: t("Preview", "Предпросмотр"),
  forTeam: t("Ad rules, for the team alone", "Правила рекламы — только для команды"),
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
  filterView: t(
    "Rows that only a filter view hides are among them: Google shows those to nobody but you.",
    "Строки, скрытые только режимом фильтрации, тоже войдут: его видите вы один, скрипту он не виден.",
  ),
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
  send: t("Send, print, save", "Отправить, напечатать"),
  copyMail: t("Copy for e-mail", "Скопировать для письма"),
  copiedMail: t("Copied: paste it into a mail. Its subject: {0}", "Скопировано: вставьте в письмо. Тема: {0}"),
  copySubject: t("Copy the subject", "Скопировать тему письма"),
  copiedSubject: t("The subject is copied.", "Тема скопирована."),
  copyMessage: t("Copy for a messenger", "Скопировать для мессенджера"),
  copiedMessage: t("Copied: a short message with the link.", "Скопировано: короткое сообщение со ссылкой."),
  markdown: t("Save as Markdown", "Сохранить как Markdown"),
  inDrive: t(
    "The document lies in the Drive of whoever issued it. The creator cannot open it until it is shared: open it, choose Share, then “Anyone with the link” or the creator’s address.",
    "Документ лежит на Диске того, кто его выдал. Блогер не откроет его, пока не дан доступ: откройте документ, нажмите «Настройки доступа» и выберите «Все, у кого есть ссылка» или впишите адрес блогера.",
  ),
  inDriveOf: t(
    "The document lies in the Drive of {0}. The creator cannot open it until it is shared: open it, choose Share, then “Anyone with the link” or the creator’s address.",
    "Документ лежит на Диске {0}. Блогер не откроет его, пока не дан доступ: откройте документ, нажмите «Настройки доступа» и выберите «Все, у кого есть ссылка» или впишите адрес блогера.",
  ),
  noDocumentYet: t(
    "Not issued as it stands: create the document first, then there is a link to send.",
    "В этом виде бриф ещё не выдан: сначала создайте документ, тогда будет ссылка для отправки.",
  ),
  signed: t("The creator has signed", "Блогер подписал"),
  signedOn: t("Signed on", "Дата подписания"),
  framing: t("The framing the creator chose", "Какую подачу выбрал блогер"),
  view: t("What the creator thinks of it", "Что думает блогер"),
  signedHint: t(
    "It becomes a line of the Activity tab; Today then goes on to the next step.",
    "Запишется строкой на вкладку Activity, и Today перейдёт к следующему шагу.",
  ),
  note: t("Note it", "Записать"),
  choseFraming: t("framing: {0}", "подача: {0}"),
  saidView: t("the creator’s view: {0}", "мнение блогера: {0}"),
  withdraw: t("Withdraw this version", "Отозвать эту версию"),
  reason: t("Why?", "Почему?"),
  withdrawHint: t(
    "The log keeps the version. The next one is compared with the last that was not withdrawn. The document in Drive stays: delete it, or tell the creator.",
    "Версия останется в журнале. Следующая сравнивается с последней неотозванной. Документ на Диске остаётся: удалите его или предупредите блогера.",
  ),
  withdrawIt: t("Withdraw", "Отозвать"),
  isWithdrawn: t(
    "Withdrawn. Tell the creator; the document in Drive is still there.",
    "Версия отозвана. Предупредите блогера: документ на Диске остался.",
  ),
  withdrawnOn: t("Withdrawn on {0}: {1}", "Отозвана {0}: {1}"),
  withdrawnFor: t("Withdrawn: {0}", "Отозвана: {0}"),
  otherRow: t("You are on another row now.", "Вы перешли на другую строку."),
  showIt: t("Show that row", "Показать ту строку"),
  renamed: t(
    "What you typed is kept. This campaign is called “{0}” in the Campaigns tab now, and the brief follows.",
    "Введённое сохранено. На вкладке Campaigns кампания теперь называется «{0}», бриф переименован вслед за ней.",
  ),
  nextDay: t(
    "It is {0} by now: the dates were worked out anew. Look at the preview, then create the document.",
    "Уже {0}: даты рассчитаны заново. Посмотрите предпросмотр и создайте документ.",
  ),
  leftBehind: t(
    "An interrupted run left a document that is in no log; you may delete it:",
    "От прерванного запуска остался документ, которого нет в журнале; его можно удалить:",
  ),
  leftSomewhere: t(
    "An interrupted run may have left a document of the same name in your Drive; you may delete it.",
    "От прерванного запуска на Диске мог остаться документ с тем же названием; его можно удалить.",
  ),
  saved: t("What you typed is kept.", "Сохранено."),
  leaveUnsaved: t("Choose it again to leave without what you typed.", "Чтобы уйти без сохранения, нажмите ещё раз."),
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
  readingRows: t("Reading the selected rows…", "Читаю выбранные строки…"),
  changedSince: t(
    "not issued: its texts or the day have changed since the list was made. Choose “Back” and look again.",
    "не выдан: с тех пор как составлен список, изменились его тексты или наступил другой день. Нажмите «Назад» и посмотрите снова.",
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
  rowNumber: (row: number): Text => t(`Row ${row}`, `Строка ${row}`),
  rowIs: (row: number, said: string): Text => t(`Row ${row}: ${said}`, `Строка ${row}: ${said}`),
  openFields: (gaps: number): Text =>
    gaps === 0 ? t("nothing open", "всё заполнено") : t(`${gaps} open`, `уточняется: ${gaps}`),
  chosen: (chosen: number, all: number): Text => t(`Ticked: ${chosen} of ${all}`, `Отмечено: ${chosen} из ${all}`),
  issue: (count: number): Text => {
    if (count === 0) return t("Tick a brief first", "Сначала отметьте бриф");
    return t(count === 1 ? "Issue 1 brief" : `Issue ${count} briefs`, `Выдать брифы: ${count}`);
  },
  issuing: (at: number, all: number): Text => t(`Issuing ${at} of ${all}…`, `Выдаю ${at} из ${all}…`),
  issued: (count: number, all: number): Text => t(`Done: ${count} of ${all}.`, `Готово: ${count} из ${all}.`),
  failed: (count: number): Text => t(`Not issued: ${count}.`, `Не выдано: ${count}.`),
  withdrawAll: (count: number): Text =>
    t(count === 1 ? "Take this brief back" : `Take these ${count} briefs back`, `Отозвать выданное (${count})`),
  withdrawn: (count: number): Text =>
    t(`Withdrawn: ${count}. The documents are still in Drive.`, `Отозвано: ${count}. Документы на Диске остались.`),
  batch: (count: number, most: number): Text =>
    count > most
      ? t(`${count} rows are selected; at most ${most} at once`, `Выбрано строк: ${count}, за раз можно до ${most}`)
      : t(`Brief all ${count} selected rows`, `Брифы всех выбранных строк: ${count}`),
};
