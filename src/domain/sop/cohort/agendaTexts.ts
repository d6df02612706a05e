/** What the agenda says beside what it has to tell: headings, and a sentence where there is nothing. */
import type { Text } from "../../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const titles = {
  who: t("Who takes part", "Кто участвует"),
  worked: t("What worked this month", "Что сработало за месяц"),
  short: t("What did not", "Что не получилось"),
  said: t("What creators said", "Что говорили блогеры"),
  open: t("Open questions", "Открытые вопросы"),
  proposals: t("What we propose to change", "Что предлагаем изменить"),
};

export const texts = {
  call: t("Call with our creators", "Общий созвон с блогерами"),
  ledBy: t("led by {0}", "ведёт {0}"),
  day: t("day of the call", "день созвона"),
  other: t("also", "ещё"),
  nobody: t("No partnership of this market is on its way.", "Активных размещений на этом рынке нет."),
  noPraise: t(
    "Nothing of this month stands out yet: results are missing, or what is usual is not reached.",
    "Пока ничего не выделяется: нет результатов или они не выше обычного.",
  ),
  thin: t(
    "Too few creators are left beside those above: a remark would point at somebody. Talk about it one to one.",
    "Кроме названных выше, блогеров слишком мало: любое замечание указало бы на кого-то. Обсудите лично.",
  ),
  allWell: t("Nothing fell short of what is usual.", "Всё на уровне обычного или выше."),
  silence: t("No check-in of this month was noted.", "За этот месяц о созвонах ничего не записано."),
  withheld: t("Remarks about somebody’s money, left out:", "Слова о чьих-то деньгах не приводим:"),
  noQuestions: t("None so far.", "Пока нет."),
  noProposals: t(
    "None: what was noted this month kept to what we promise.",
    "Нет: всё записанное за месяц — в обещанных рамках.",
  ),
};
