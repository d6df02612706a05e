/** Market parameters: whom the brand wants to reach in a market. Nothing is shipped: nobody has promised it to anyone. */
import type { Text } from "../../text.ts";
import { ageTarget, countryTarget, genderTarget } from "../audienceTarget.ts";
import type { Kind } from "../kind.ts";
import { count } from "../kind.ts";
import { parameter } from "./parameter.ts";

/** The example stands in a note: a value in the cell would already be a target. */
const target = <T>(kind: Kind<T>, label: Text, about: Text, example: Text) =>
  parameter({
    kind,
    label,
    about,
    notes: { any: { en: `For example: ${example.en}`, ru: `Например: ${example.ru}` } },
    optional: true,
  });

export const audience = () => ({
  targetCountry: target(
    countryTarget,
    { en: "Target country", ru: "Целевая страна" },
    { en: "Country codes whose share in the audience counts.", ru: "Коды стран, доля которых в аудитории важна." },
    { en: "US, CA", ru: "RU, BY" },
  ),
  targetAge: target(
    ageTarget,
    { en: "Target age", ru: "Целевой возраст" },
    {
      en: "A set, or a distribution: every age with its share.",
      ru: "Диапазон или распределение: каждый возраст со своей долей.",
    },
    { en: "25–44, or 18–24 20%, 25–34 50%, 35–44 30%", ru: "25–44 или 18–24 20%, 25–34 50%, 35–44 30%" },
  ),
  targetGender: target(
    genderTarget,
    { en: "Target gender", ru: "Целевой пол" },
    { en: "The share of one gender; the other has the rest.", ru: "Доля одного пола; остальное — другой." },
    { en: "women 70%", ru: "женщины 70%" },
  ),
  audienceOlderThanDays: parameter({
    kind: count(3650),
    label: { en: "Audience facts are old after, days", ru: "Данные об аудитории стареют за, дней" },
    about: {
      en: "Older ones are used all the same, and it is said.",
      ru: "Более старые тоже используются, но с пометкой.",
    },
    fresh: { any: 180 },
  }),
});
