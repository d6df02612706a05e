/** What INSTALL.html says, in both languages; `*…*` is what stands on Google's screen, `…` in backticks is typed. */
import type { Text } from "../../src/domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const words = {
  title: t("Put Crossmarket on your Google Sheet", "Как поставить Crossmarket в свою Google Таблицу"),
  lead: t(
    "Ten minutes, on a computer, in a browser. Nothing is installed on the computer, and no programming is needed: you copy seven texts into the script editor that belongs to your sheet.",
    "Десять минут, на компьютере, в браузере. На компьютер ничего не ставится, программировать не нужно: вы копируете семь текстов в редактор скриптов, который есть у вашей таблицы.",
  ),
  google: t(
    "Google may name its buttons slightly otherwise than here. Nobody has looked at the result on Google's own servers yet: begin with a copy of your sheet (File ▸ Make a copy).",
    "Кнопки Google могут называться немного иначе, чем здесь. На серверах самого Google результат ещё никто не проверял: начните с копии таблицы («Файл ▸ Создать копию»).",
  ),
  copy: t("Copy", "Скопировать"),
  copied: t("Copied. Now paste it", "Скопировано. Теперь вставьте"),
  notCopied: t(
    "This browser does not let a page copy. Open the file of this name, which lies beside this page, in a text editor; select all and copy.",
    "Браузер не разрешает странице копировать. Откройте файл с этим именем, он лежит рядом с этой страницей, в текстовом редакторе; выделите всё и скопируйте.",
  ),
  file: t("File", "Файл"),
  where: t("Where it goes", "Куда вставить"),
  size: t("Size", "Размер"),
  permission: t("Google's words", "Слова Google"),
  meaning: t("What the add-on does with it", "Что дополнение с этим делает"),
  what: t("What you see", "Что вы видите"),
  todo: t("What to do", "Что делать"),
} as const;

export type Step = { readonly title: Text; readonly lines: readonly Text[]; readonly shows?: Picture };
export type Picture = "menu" | "setUp" | "settings" | "service" | "files" | "add";

export const steps: readonly Step[] = [
  {
    title: t("Open the editor", "Откройте редактор"),
    lines: [
      t(
        "In your sheet choose *Extensions ▸ Apps Script*. A new tab opens, with a file *Code.gs* on the left.",
        "В таблице выберите *Расширения ▸ Apps Script*. Откроется новая вкладка, слева в ней файл *Code.gs* («Код.gs»).",
      ),
      t(
        "Click *Untitled project* above and call it `Crossmarket`: Google will ask for permission under that name.",
        "Нажмите вверху *Проект без названия* (Untitled project) и назовите его `Crossmarket`: под этим именем Google спросит разрешение.",
      ),
    ],
  },
  {
    title: t("Show the manifest", "Покажите манифест"),
    lines: [
      t(
        "On the far left choose the cog, *Project Settings*, and tick *Show “appsscript.json” manifest file in editor*. Then go back to the editor by the sign *< >*.",
        "Слева нажмите шестерёнку, *Настройки проекта* (Project Settings), и отметьте *Показывать файл манифеста «appsscript.json» в редакторе*. Вернитесь в редактор значком *< >*.",
      ),
    ],
    shows: "settings",
  },
  {
    title: t("Add the Drive service", "Добавьте сервис Drive"),
    lines: [
      t(
        "Beside *Services* press *+*, choose *Drive API*, version *v3*, identifier `Drive`, and *Add*. Do it before the next step: only this switches it on, and without it the add-on cannot make documents.",
        "Рядом с *Сервисы* (Services) нажмите *+*, выберите *Drive API*, версию *v3*, идентификатор `Drive`, и *Добавить*. Сделайте это до следующего шага: только так сервис включается, а без него дополнение не создаст документов.",
      ),
    ],
    shows: "service",
  },
  {
    title: t("Paste the files", "Вставьте файлы"),
    lines: [
      t(
        "For each line of the list below: copy here, go to the editor, click into the text, select all (Ctrl+A, on a Mac ⌘A), paste (Ctrl+V, ⌘V). The biggest one takes a few seconds.",
        "Для каждой строки списка ниже: скопируйте здесь, перейдите в редактор, щёлкните в текст, выделите всё (Ctrl+A, на Mac ⌘A), вставьте (Ctrl+V, ⌘V). Самый большой вставляется несколько секунд.",
      ),
      t(
        "A new file: *+* beside *Files*, then *HTML*, type its name exactly as it stands here, without “.html”, and press Enter.",
        "Новый файл: *+* рядом с *Файлы* (Files), затем *HTML*; введите имя точно как здесь, без «.html», и нажмите Enter.",
      ),
    ],
    shows: "add",
  },
  {
    title: t("Save, and reload the sheet", "Сохраните и обновите таблицу"),
    lines: [
      t(
        "Press the disk above the text (Ctrl+S). On the left it now looks like this. Close the editor and reload the tab of your sheet; after some seconds the menu *Crossmarket* appears beside *Help*.",
        "Нажмите дискету над текстом (Ctrl+S). Слева теперь всё выглядит так. Закройте редактор и обновите вкладку с таблицей: через несколько секунд рядом с меню *Справка* появится *Crossmarket*.",
      ),
    ],
    shows: "files",
  },
  {
    title: t("Give permission, once", "Дайте разрешение, один раз"),
    lines: [
      t(
        "Choose *Crossmarket ▸ Set up this sheet…* and Google says *Authorization required*: *Continue*, and choose your account.",
        "Выберите *Crossmarket ▸ Настроить таблицу…* — Google скажет *Требуется авторизация*: нажмите *Продолжить* и выберите аккаунт.",
      ),
      t(
        "Then it may say *Google hasn't verified this app*. That is true: the script is yours, you have just pasted it, and Google has not looked at it. On a Gmail account everybody sees this screen, you too; inside a company's Google Workspace usually nobody does. Go on only because you know where these files are from: *Advanced ▸ Go to Crossmarket (unsafe)*.",
        "Дальше он может сказать *Google не проверял это приложение*. Так и есть: скрипт ваш, вы его только что вставили, и Google на него не смотрел. С аккаунтом Gmail этот экран видят все, и вы тоже; внутри Google Workspace компании — обычно никто. Продолжайте только потому, что знаете, откуда эти файлы: *Дополнительные настройки ▸ Перейти на страницу «Crossmarket» (небезопасно)*.",
      ),
      t(
        "Allow what is asked (all four, see below), then choose the item of the menu again.",
        "Разрешите то, о чём спрашивают (все четыре пункта, см. ниже), и снова выберите пункт меню.",
      ),
    ],
    shows: "menu",
  },
  {
    title: t("Set up", "Настройте"),
    lines: [
      t(
        "Four steps ask what your columns mean and in which markets you work. After that *Crossmarket ▸ Help* leads on.",
        "Четыре шага спросят, что значат ваши столбцы и на каких рынках вы работаете. Дальше ведёт *Crossmarket ▸ Справка*.",
      ),
    ],
    shows: "setUp",
  },
];

/** In plain words, by scope: the page refuses to be made where the manifest asks for one that is not told here. */
export const permissions: Readonly<Record<string, { readonly says: Text; readonly does: Text }>> = {
  "spreadsheets.currentonly": {
    says: t(
      "View and manage spreadsheets that this application has been installed in",
      "Просмотр таблиц, в которых установлено приложение, и управление ими",
    ),
    does: t(
      "Reads and writes this one spreadsheet. It cannot see any other.",
      "Читает и заполняет эту одну таблицу. Других не видит.",
    ),
  },
  "script.container.ui": {
    says: t(
      "Display and run third-party web content in prompts and sidebars inside Google applications",
      "Показ и запуск стороннего контента в окнах и на боковых панелях приложений Google",
    ),
    does: t("Shows its menu, its sidebar and its windows.", "Показывает своё меню, боковую панель и окна."),
  },
  "script.scriptapp": {
    says: t(
      "Allow this application to run when you are not present",
      "Разрешить приложению работать, когда вас нет в сети",
    ),
    does: t(
      "The monthly roll-up and the morning's page, only where you switch them on.",
      "Сводка за месяц и утренняя страница, только если вы их включите.",
    ),
  },
  "drive.file": {
    says: t(
      "See, edit, create and delete only the specific Google Drive files that you use with this app",
      "Просмотр, изменение, создание и удаление только тех файлов на Google Диске, которые вы используете с этим приложением",
    ),
    does: t(
      "Makes documents out of briefs. It sees only those that it made itself.",
      "Создаёт документы из брифов. Видит только те, что создало само.",
    ),
  },
};

export const headings = {
  permissions: t("What it can see", "Что ему доступно"),
  trouble: t("If something is not right", "Если что-то не так"),
  updating: t("Updating", "Обновление"),
  removing: t("Removing", "Удаление"),
} as const;

export const permissionsAfter = t(
  "Nothing leaves Google: there is no server of ours, no tracking, no request to anywhere. Colleagues who open the sheet are asked once, too. Whoever refuses keeps the formulas.",
  "Из Google ничего не уходит: нет ни нашего сервера, ни слежки, ни внешних запросов. Коллеги, которые откроют таблицу, тоже разрешают один раз. У того, кто откажется, останутся формулы.",
);

export const troubles: readonly (readonly [Text, Text])[] = [
  [
    t("No menu *Crossmarket*", "Нет меню *Crossmarket*"),
    t(
      "Wait ten seconds after reloading. Still none: is the whole text in *Code.gs*, and was it saved? It does not exist in the mobile apps.",
      "Подождите десять секунд после обновления. Всё ещё нет: весь ли текст в *Code.gs* и сохранён ли он? В мобильных приложениях меню не бывает.",
    ),
  ],
  [
    t(
      "*No HTML file named Actions was found* (or another name)",
      "*No HTML file named Actions was found* (или другое имя)",
    ),
    t(
      "The file is missing or called otherwise: capital first letter, no spaces, no “.html” typed. Rename it in the editor.",
      "Файла нет или он назван иначе: первая буква заглавная, без пробелов, «.html» не вводится. Переименуйте его в редакторе.",
    ),
  ],
  [
    t("*Syntax error* when saving", "*Синтаксическая ошибка* при сохранении"),
    t(
      "Something of the old text was left, or the copy is not whole. Select all in that file, delete, copy here again, paste.",
      "Остался кусок старого текста, или скопировалось не всё. Выделите всё в этом файле, удалите, скопируйте здесь ещё раз, вставьте.",
    ),
  ],
  [
    t("*Create document* fails, all else works", "Не создаётся документ, остальное работает"),
    t(
      "The Drive service: remove it beside *Services*, add it again as in step 3.",
      "Сервис Drive: удалите его в *Сервисы* и добавьте снова, как в шаге 3.",
    ),
  ],
  [
    t("*The spreadsheet did not answer*", "*Таблица не ответила*"),
    t(
      "Several Google accounts are signed in. Open the sheet in a window where only one is.",
      "Открыто несколько аккаунтов Google. Откройте таблицу в окне, где вход выполнен только в один.",
    ),
  ],
  [
    t("Google does not let you go on at all", "Google вообще не даёт продолжить"),
    t(
      "Your company allows only scripts that it knows: ask its Google Workspace administrator.",
      "В компании разрешены только известные ей скрипты: спросите администратора Google Workspace.",
    ),
  ],
];

export const updating = t(
  "Do step 4 again with the new files, save, reload. Your tabs and all that you typed stay; *Set up this sheet…* then asks only what is new.",
  "Повторите шаг 4 с новыми файлами, сохраните, обновите страницу. Ваши вкладки и всё вписанное останутся; *Настроить таблицу…* спросит только новое.",
);

export const removing = t(
  "If you switched on the monthly roll-up or the morning's page, switch them off first, in the same windows. Then, in the editor: *Overview* (the *i* on the far left) *▸ Remove project*. Tabs and documents stay, as ordinary ones; formulas of the add-on show #NAME? from then on.",
  "Если вы включали сводку за месяц или утреннюю страницу, сначала выключите их в тех же окнах. Затем в редакторе: *Обзор* (значок *i* слева) *▸ Удалить проект*. Вкладки и документы останутся обычными; формулы дополнения с этого момента покажут #NAME?.",
);
