/** Why a formula shows a text that begins with “–”, and what to do then: for the guide in the sheet and for the docs. */
import type { Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** `cells` are what stands in a row, in the order of the function's arguments; what it says of them is asked, not copied. */
export type Dash = {
  readonly of: string;
  readonly cells: { readonly en: readonly string[]; readonly ru: readonly string[] };
  readonly todo: Text;
};

export const dashes: readonly Dash[] = [
  {
    of: "CPE",
    cells: {
      en: ["$800–1,000", "likes 4,210; comments 187", "US"],
      ru: ["8–10 тыс. ₽", "лайки 421; комментарии 18", "RU"],
    },
    todo: t("Type the amount that was agreed.", "Впишите согласованную сумму."),
  },
  {
    of: "CPE",
    cells: {
      en: ["TBD", "likes 4,210; comments 187", "US"],
      ru: ["по договорённости", "лайки 421; комментарии 18", "RU"],
    },
    todo: t("It becomes a number once the rate is typed.", "Когда впишут ставку, здесь появится число."),
  },
  {
    of: "AMOUNT",
    cells: { en: ["4O,000 rub", "RU"], ru: ["4О 000 руб.", "RU"] },
    todo: t("A letter stands for a zero: type the digits.", "Вместо нуля стоит буква: впишите цифры."),
  },
  {
    of: "AMOUNT",
    cells: { en: ["500 pesos", "US"], ru: ["500 крон", "RU"] },
    todo: t(
      "Several currencies are called so: type its code, 500 MXN.",
      "Так называются несколько валют: впишите код, 500 CZK.",
    ),
  },
  {
    of: "CPE",
    cells: { en: ["$1,200", "reach 48,200", "US"], ru: ["45 000 ₽", "охват 48 200", "RU"] },
    todo: t(
      "Add likes and comments, or a total of engagements.",
      "Допишите лайки и комментарии или общее число вовлечений.",
    ),
  },
  {
    of: "CPE",
    cells: { en: ["$1,200", "48,200", "US"], ru: ["45 000 ₽", "48 200", "RU"] },
    todo: t("Say what it counts: reach 48,200.", "Подпишите, что это: охват 48 200."),
  },
  {
    of: "AUDIENCE_QUALITY",
    cells: { en: ["ER by followers 3.0%", "US"], ru: ["ER 5,2%", "RU"] },
    todo: t(
      "Say in Config whom you want to reach: targetCountry, targetAge, targetGender.",
      "Впишите в Config, кого вы хотите охватить: targetCountry, targetAge, targetGender.",
    ),
  },
  {
    of: "KPI_STATUS",
    cells: { en: ["make it nice", "likes 4,210", "", "US"], ru: ["сделать красиво", "лайки 421", "", "RU"] },
    todo: t("Type a target with a number: reach 100k; ER ≥ 3%.", "Впишите цель с числом: охват 50к; ER ≥ 5%."),
  },
];
