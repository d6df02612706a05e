/** Doubts that a reading can carry: what was found, what to type instead, and whether any number may be relied on. */
import type { Text } from "../text.ts";

/** `inRate` is what to do where the cell is a rate: {0} stands for an amount in the market's currency. */
type FlagText = { readonly found: Text; readonly todo: Text; readonly inRate: Text; readonly blocks: boolean };

const note = (found: Text, todo: Text, inRate: Text = todo): FlagText => ({ found, todo, inRate, blocks: false });
const block = (found: Text, todo: Text, inRate: Text = todo): FlagText => ({ found, todo, inRate, blocks: true });
const t = (en: string, ru: string): Text => ({ en, ru });

export const flags = {
  approx: note(
    t("the number is approximate", "число приблизительное"),
    t("Type the exact number, e.g. 48,200", "Впишите точное число, например 48 200"),
    t("Type the exact amount, e.g. {0}", "Впишите точную сумму, например {0}"),
  ),
  superseded_value: note(
    t("an earlier value was replaced by a later one", "взято последнее значение"),
    t("Keep the final value alone, e.g. reach 48,200", "Оставьте только итоговое значение, например: охват 48 200"),
    t("Keep the final amount alone, e.g. {0}", "Оставьте только итоговую сумму, например {0}"),
  ),
  plan_value_ignored: note(
    t("a planned value was passed over", "плановое значение не учтено"),
    t("Keep plans in the KPIs column", "План пишите в столбце KPI"),
  ),
  secondary_value: note(
    t("there are two figures for the same thing", "для одного показателя два значения"),
    t("Say which one counts, e.g. total reach 100,000", "Уточните, какое считать, например: охват всего 100 000"),
    t("Type one amount, e.g. {0}", "Впишите одну сумму, например {0}"),
  ),
  range: note(
    t("a result is a range", "результат — диапазон"),
    t("Type one number, e.g. reach 85,000", "Впишите одно число, например: охват 85 000"),
  ),
  summed_list: note(
    t("several figures were added up", "несколько чисел сложены"),
    t(
      "Type the total if the sum is not right, e.g. views total 32,500",
      "Если сумма неверна, впишите итог, например: просмотры всего 32 500",
    ),
  ),
  percent_assumed: note(
    t("a share without a percent sign was read as percent", "доля без знака % прочитана как проценты"),
    t("Add the sign, e.g. ER 4.5%", "Добавьте знак, например: ER 4,5%"),
  ),
  fraction_assumed: note(
    t("a number below 1 was read as a fraction", "число меньше 1 прочитано как доля"),
    t("Type it in percent, e.g. ER 4.5%", "Впишите в процентах, например: ER 4,5%"),
  ),
  unlabelled_number: block(
    t("a number stands without a label", "число без подписи"),
    t("Say what it counts, e.g. reach 48,200", "Подпишите, что это, например: охват 48 200"),
  ),
  implausible_er: note(
    t("an ER above 100% is hardly right", "ER больше 100% вряд ли верен"),
    t("Check the ER, e.g. 4.5%", "Проверьте ER, например 4,5%"),
  ),
  er_is_view_rate: note(
    t("the Telegram “ER” is a view rate", "«ER» в Telegram — это доля просмотров"),
    t("Type it as view rate 30%", "Впишите как «доля просмотров 30%»"),
  ),
  ambiguous_err: note(
    t("ERR was read as a view rate", "ERR прочитан как доля просмотров"),
    t("Type view rate 30% or ER by reach 5%", "Впишите «доля просмотров 30%» или «ER к охвату 5%»"),
  ),
  no_metrics: note(
    t("no metrics found", "показателей не найдено"),
    t(
      "Type what was reported, e.g. reach 48,200; likes 2,140",
      "Впишите результаты, например: охват 48 200; лайки 2 140",
    ),
  ),
  no_numeric_kpi: note(
    t("no numeric KPI found", "нет цели в цифрах"),
    t("Type a target, e.g. reach 100k; ER ≥ 3%", "Впишите цель, например: охват 50к; ER ≥ 5%"),
  ),
  not_published: note(
    t("not published yet", "пост ещё не вышел"),
    t("Type the results once the post is live", "Впишите результаты после выхода"),
  ),
  link: note(
    t("there is a link instead of numbers", "вместо чисел — ссылка"),
    t("Type the numbers behind the link, e.g. reach 48,200", "Впишите числа по ссылке, например: охват 48 200"),
    t("Type the amount itself, e.g. {0}", "Впишите саму сумму, например {0}"),
  ),
  date_in_rate: block(
    t("the rate is a date", "в ставке дата"),
    t(
      "Format the cell as plain text and type it again, e.g. 12k 1/24",
      "Задайте ячейке формат «Текст» и впишите снова, например: 12к 1/24",
    ),
  ),
  date_in_kpi: block(
    t("the KPI is a date", "в KPI дата"),
    t(
      "Format the cell as plain text and type it again, e.g. 3–5 stories",
      "Задайте ячейке формат «Текст» и впишите снова, например: 3–5 сторис",
    ),
  ),
  date_in_results: block(
    t("the result is a date", "в результатах дата"),
    t(
      "Format the cell as plain text and type it again, e.g. ER 12.5%",
      "Задайте ячейке формат «Текст» и впишите снова, например: ER 12,5%",
    ),
  ),
  letter_in_number: block(
    t("a number has a letter or a stray mark inside", "в числе буква или лишний знак"),
    t("Type it in digits alone, e.g. 40,000", "Впишите его одними цифрами, например 40 000"),
    t("Type the amount in digits alone, e.g. {0}", "Впишите сумму одними цифрами, например {0}"),
  ),
  negative: block(
    t("the number is negative", "число отрицательное"),
    t("Type it without the minus, e.g. 500", "Впишите без минуса, например 500"),
    t("Type it without the minus, e.g. {0}", "Впишите без минуса, например {0}"),
  ),
  unreadable_figure: block(
    t("a figure cannot be read", "одно из чисел не читается"),
    t("Correct the cell that is named, or leave it blank", "Исправьте названную ячейку или оставьте её пустой"),
  ),
  sheet_error: block(
    t("the cell holds a spreadsheet error", "в ячейке ошибка таблицы"),
    t("Mend the formula or type the value", "Исправьте формулу или впишите значение"),
  ),
  currency_unknown: block(
    t("the currency is not known", "неизвестно, какая это валюта"),
    t("Type its code, e.g. SEK 4,500 or MXN 4,500", "Впишите код валюты, например 4 500 SEK или 4 500 MXN"),
  ),
  crypto: note(
    t("the rate is in a cryptocurrency", "ставка в криптовалюте"),
    t("Type the amount in the market's currency, e.g. $1,200", "Впишите сумму в валюте рынка, например 45 000 ₽"),
    t("Type the amount in the market's currency, e.g. {0}", "Впишите сумму в валюте рынка, например {0}"),
  ),
  currency_assumed: note(
    t("no currency is written; the market's was taken", "валюта не указана, взята валюта рынка"),
    t("Add the currency, e.g. CPE $0.30", "Добавьте валюту, например: CPE 15 ₽"),
  ),
  words_not_digits: block(
    t("the amount is written in words", "сумма написана словами"),
    t("Type digits, e.g. 45,000", "Впишите цифрами, например 45 000"),
    t("Type digits, e.g. {0}", "Впишите цифрами, например {0}"),
  ),
  product_value_missing: note(
    t("the value of the product is not given", "не указана стоимость товара"),
    t("Add it, e.g. gifted ($120 value)", "Добавьте её, например: бартер (товар на 8 000 ₽)"),
    t("Add it, e.g. gifted ({0} value)", "Добавьте её, например: бартер (товар на {0})"),
  ),
  tax_on_top: note(
    t("tax comes on top of the amount", "налог не входит в сумму"),
    t(
      "It is added to the cost; write its share, e.g. + 20% VAT, or type the full amount",
      "Он прибавится к расходу. Укажите процент, например: + НДС 20%, или полную сумму",
    ),
  ),
  cost_on_top: note(
    t("a cost comes on top of the amount", "в сумму входит не всё"),
    t(
      "It is added to the cost; write its share or amount, e.g. + 15% agency fee",
      "Остальное прибавится к стоимости. Укажите процент или сумму, например: + АК 15%",
    ),
  ),
  shares_exceed_100: note(
    t("audience shares add up to more than 100%", "доли аудитории дают больше 100%"),
    t("Check the shares, e.g. women 62%, men 38%", "Проверьте доли, например: женщины 62%, мужчины 38%"),
  ),
} satisfies Readonly<Record<string, FlagText>>;

export type Flag = keyof typeof flags;

const order = Object.keys(flags) as Flag[];

/** Flags without repetition, in the table's order; nothing where there are none. */
export function listed(raised: ReadonlySet<Flag>): { readonly flags?: readonly Flag[] } {
  return raised.size ? { flags: order.filter((flag) => raised.has(flag)) } : {};
}
