/** Market parameters: whom the brand wants to reach in a market. */
import { ageTarget, countryTarget, genderTarget } from "../audienceTarget.ts";
import { parameter } from "./parameter.ts";

export const audience = {
  targetCountry: parameter({
    kind: countryTarget,
    label: { en: "Target country", ru: "Целевая страна" },
    about: {
      en: "Country codes whose share in the audience counts.",
      ru: "Коды стран, доля которых в аудитории считается.",
    },
    fresh: { US: "US", RU: "RU", KZ: "KZ", UK: "GB", DE: "DE", BR: "BR" },
  }),
  targetAge: parameter({
    kind: ageTarget,
    label: { en: "Target age", ru: "Целевой возраст" },
    about: {
      en: "A set such as 25–44, or a distribution such as 18–24 20%, 25–34 50%, 35–44 30%.",
      ru: "Диапазон, например 25–44, или распределение: 18–24 20%, 25–34 50%, 35–44 30%.",
    },
    fresh: { any: "25–44", RU: "18–24 20%, 25–34 50%, 35–44 30%" },
  }),
  targetGender: parameter({
    kind: genderTarget,
    label: { en: "Target gender", ru: "Целевой пол" },
    about: { en: "For example women 70%.", ru: "Например, женщины 70%." },
    fresh: { any: "women 70%" },
  }),
};
