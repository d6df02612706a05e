/** What each item of the menu does, by the name under which it runs: for the guide in the sheet and for the docs. */
import type { Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const menuHelp: Readonly<Record<string, Text>> = {
  today: t(
    "The page to open in the morning: what is overdue, due today and this week, what waits on the creator, check-ins, what is to be put right; each line with who has to move and the way to its row and its brief. Above: what is to be paid, a currency at a time, and how full each market and lead is.",
    "Страница на утро: что просрочено, что сегодня и на этой неделе, чего ждём от блогера, с кем пора созвониться, что поправить. В каждой строке видно, чей ход, и есть ссылки на строку и бриф. Вверху — сколько платить по каждой валюте и загрузка рынков и ответственных.",
  ),
  partnership: t(
    "A panel that follows the cursor: what is next and whose move it is, a button that writes down that it happened, money with “Paid today”, the brief that counts; then who the creator is, audience facts, vetting, scores, check-ins and all partnerships with their results.",
    "Панель, которая следует за курсором: что дальше и чей ход, кнопка «записать, что это произошло», деньги с кнопкой «Оплачено сегодня», действующий бриф. Ниже — кто этот блогер: аудитория, отбор, оценки, созвоны и все размещения с результатами.",
  ),
  brief: t(
    "The brief for the row under the cursor: preview, Google Doc, copy, print, page, Markdown. Each issued version is a row in Briefs, and the next one begins with what changed. Several selected rows, up to 50, are briefed one after the other.",
    "Бриф для строки под курсором: просмотр, документ Google, копирование, печать, страница, Markdown. Каждая выпущенная версия — строка вкладки Briefs, следующая начинается с того, что изменилось. Если выделено несколько строк (до 50), брифы делаются один за другим.",
  ),
  activity: t(
    "Makes and opens Activity: what happened, one line each. Type lines as you like (“sent the draft”, “paid 50% $600”); from them and the sheet comes where each partnership stands, and how dates were kept.",
    "Создаёт и открывает вкладку Activity: что произошло, по строке на событие. Пишите как удобно («прислала черновик», «оплатили 50% 20 000 ₽»): из этих строк и таблицы видно, на каком этапе каждое размещение и как соблюдались сроки.",
  ),
  payments: t(
    "Makes Payments or brings it up to date, a row an instalment: what for, how much, by which day. You type when it was paid and when its documents came; whatever you type, add or sort stays. Currencies are never added up.",
    "Создаёт или обновляет вкладку Payments, по строке на платёж: за что, сколько, к какому дню. Вы вписываете, когда оплачено и когда пришли документы; всё, что вы вписали, добавили или отсортировали, остаётся. Суммы в разных валютах не складываются.",
  ),
  rollup: t(
    "Rollup, one page a month: a sentence a market, verdicts with how sure they are, what the market's lead does next, the best and the weakest, sentiment and brand lift, what is planned, what was left out and why. What you write to the right of it stays.",
    "Вкладка Rollup, страница на месяц: фраза о каждом рынке, решения и насколько в них можно быть уверенным, что делать ответственному, лучшие и слабые, тональность и бренд-лифт, планы, что не учтено и почему. Написанное справа остаётся.",
  ),
  creators: t(
    "Makes Creators, one row a person, or adds whoever has a partnership and no row yet. Then it asks about likely twins (“@mara.k”, “Mara Kovač”). Nothing that you typed is changed, and nobody is merged unasked.",
    "Создаёт вкладку Creators, по строке на человека, или дописывает тех, у кого есть размещение, но нет строки. Потом спрашивает о возможных двойниках («@mara.k» и «Мара»). Вписанное вами не меняется, и без вашего ответа никто не объединяется.",
  ),
  scorecard: t(
    "Scorecard, a line a creator: a verdict (scale, keep, coach, end) with how sure it is and why, figures against what is usual, trend, scores, what to do.",
    "Вкладка Scorecard, по строке на блогера: решение (масштабировать, оставить, подтянуть, завершить), насколько оно надёжно и почему, показатели в сравнении с нормой, динамика, оценки, что делать.",
  ),
  cohort: t(
    "A document for a market's monthly call with its creators: who takes part, what worked, what did not, what creators said, open questions, what you might change. Only praise carries names, and nobody's money is told to the others.",
    "Документ для ежемесячного созвона с блогерами рынка: кто участвует, что сработало, что нет, что говорили блогеры, открытые вопросы, что можно изменить. По имени только хвалят, о чужих деньгах не говорится.",
  ),
  sop: t(
    "How you work with creators and how it varies by market, out of Config, as a document in English or Russian: an edition for creators and one for the team. Unchanged, no new version is made.",
    "Как вы работаете с блогерами и чем отличаются рынки, по вкладке Config, документом на русском или английском: одна редакция для блогеров, другая для команды. Если ничего не изменилось, новая версия не создаётся.",
  ),
  week: t(
    "One market's week as plain text for a chat, as a calendar file (imported again it updates and doubles nothing) and as cards for a project board. A button here refreshes Today every morning.",
    "Неделя одного рынка: текстом для чата, файлом календаря (повторный импорт обновляет и ничего не удваивает) и карточками для доски задач. Здесь же включается утреннее обновление вкладки Today.",
  ),
  everyMonth: t(
    "Makes the roll-up of the last full month on a day of your choice, in your name; shows who switched it on and how the last run went.",
    "Делает сводку за последний полный месяц в выбранный день, от вашего имени; показывает, кто это включил и как прошёл последний запуск.",
  ),
  check: t(
    "What to look at, in Check, the worst first: each doubt with a link to its cell, what was found and what to do. What repeats is one line; columns that are not read are named.",
    "Что проверить, на вкладке Check, начиная с самого важного: каждое сомнение со ссылкой на ячейку, что найдено и что делать. Повторы — одной строкой; непрочитанные столбцы названы.",
  ),
  corrections: t(
    "The corrections that are certain, each before and after. You tick, it writes, Ctrl+Z takes it back.",
    "Исправления, в которых нет сомнений: было и стало. Вы отмечаете, они вписываются, Ctrl+Z возвращает.",
  ),
  insertFormulas: t(
    "A column for each metric that you tick, one formula a row, with your own columns as arguments and the currency in the format. Run again, it completes new rows; what you typed over a formula stays.",
    "Столбец для каждого отмеченного показателя, формула в каждой строке, с вашими столбцами в аргументах и валютой в формате. Повторный запуск дополняет новые строки; вписанное поверх формулы остаётся.",
  ),
  recalibrate: t(
    "Your own medians beside the published benchmarks, by market and by platform. What you take goes into Config, the old value into the cell's note.",
    "Ваши медианы рядом с опубликованными бенчмарками, по рынкам и площадкам. Принятое попадает в Config, прежнее значение — в примечание к ячейке.",
  ),
  setUp: t(
    "Four steps: which tables and columns were found and what each means; your markets; what is the same in every brief; what to do next. Run again, it keeps all that you typed and asks only what is new.",
    "Четыре шага: какие таблицы и столбцы найдены и что они значат; ваши рынки; что одинаково во всех брифах; что делать дальше. При повторном запуске всё вписанное сохраняется, спрашивается только новое.",
  ),
  help: t(
    "This guide. It needs no network and can be searched by typing.",
    "Эта справка. Работает без сети, в ней можно искать.",
  ),
};
