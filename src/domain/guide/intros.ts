/** The sentences above each part of the guide: said once, for the window in the sheet and for the docs. */
import type { Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const intros = {
  functions: t(
    "Type a name with empty parentheses in a partnership's row, =CPE(), and it completes itself with your columns. Arguments are parted by “;”. Each takes one cell or a whole range: one call then fills a column.",
    "Введите имя с пустыми скобками в строке размещения, =CPE(): формула сама подставит ваши столбцы. Аргументы разделяются знаком «;». Каждый — одна ячейка или диапазон: тогда один вызов заполняет столбец.",
  ),
  dashes: t(
    "A formula that cannot be sure shows a short text in place of a number. It begins with “–” and says what is missing or doubted; sums and averages pass over it.",
    "Если формула не уверена, вместо числа она показывает короткий текст. Он начинается с «–» и говорит, чего не хватает или что вызывает сомнение; суммы и средние его пропускают.",
  ),
  headings: t(
    "A column is what its heading says, in any order and place. Words such as plan, fact, avg., 24h, IG and units such as $K or % may stand beside it. A heading that nothing knows is named and not read; “Set up this sheet…” lets you say what it means.",
    "Столбец — то, что говорит его заголовок, в любом порядке и месте. Рядом могут стоять слова «план», «факт», «ср.», «24ч», IG и единицы вроде «тыс. ₽» или «%». Незнакомый заголовок называется и не читается; что он значит, можно сказать в «Настроить таблицу…».",
  ),
  config: t(
    "One row a parameter, one column a market; a new market is a new column. A market's blank cell takes the value of the column *. Labels may be reworded, the keys in the first column may not.",
    "По строке на параметр, по столбцу на рынок; новый рынок — новый столбец. Пустая ячейка рынка берёт значение столбца *. Подписи можно менять, ключи в первом столбце — нет.",
  ),
  tabs: t(
    "You may rename and move them: the add-on finds them all the same. A tab of your own with such a name stays yours; the add-on then makes “Creators (Crossmarket)”.",
    "Их можно переименовывать и передвигать: дополнение всё равно их найдёт. Ваша собственная вкладка с таким именем остаётся вашей; тогда создаётся «Creators (Crossmarket)».",
  ),
} as const satisfies Readonly<Record<string, Text>>;
