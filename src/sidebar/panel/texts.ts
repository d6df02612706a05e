/** What the panel says. */
import type { Text } from "../../domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const texts = {
  reading: t("Reading the row…", "Читаю строку…"),
  readRow: t("Read the selected row", "Прочитать выбранную строку"),
  who: t("Who", "Кто"),
  audience: t("Audience", "Аудитория"),
  noAudience: t(
    "Nothing is known yet. Type it into the Audience column of Creators; it then counts for all rows of this person.",
    "Пока ничего не известно. Впишите данные в столбец «Аудитория» на вкладке Creators: они будут считаться во всех строках этого человека.",
  ),
  old: t("old: check again", "устарело: проверьте ещё раз"),
  vetting: t("Vetting", "Отбор"),
  criteria: t("Criteria", "Критерии"),
  redFlags: t("Red flags seen", "Замечено тревожное"),
  other: t("Something else seen", "Замечено ещё"),
  decision: t("Decision", "Решение"),
  by: t("Decided by", "Кто решил"),
  decidedOn: t("Decided on {0}", "Решено {0}"),
  save: t("Save the decision", "Сохранить решение"),
  saving: t("Saving…", "Сохраняю…"),
  saved: t("Saved in Creators.", "Записано на вкладку Creators."),
  chooseDecision: t("Choose a decision first.", "Сначала выберите решение."),
  relationship: t("Relationship", "Отношения"),
  noRelationship: t(
    "Nothing is written down yet: open the folded columns of Creators.",
    "Пока ничего не записано: раскройте свёрнутые столбцы вкладки Creators.",
  ),
  scores: t("Scores, 1 to 5", "Оценки, от 1 до 5"),
  noScores: t("Not scored yet.", "Оценок пока нет."),
  checkIns: t("Check-ins", "Созвоны"),
  noCheckIns: t("No check-in is written down yet.", "Созвоны пока не записаны."),
  due: t("due", "пора"),
  partnerships: t("Partnerships", "Партнёрства"),
  row: t("{0}, row {1}", "{0}, строка {1}"),
  lacking: t(
    "{0} is not in Creators yet. Added there, vetting, audience facts and scores have a place.",
    "{0} пока нет на вкладке Creators. После добавления там будет место для отбора, данных об аудитории и оценок.",
  ),
  add: t("Add to Creators", "Добавить на вкладку Creators"),
  adding: t("Adding…", "Добавляю…"),
} satisfies Readonly<Record<string, Text>>;
