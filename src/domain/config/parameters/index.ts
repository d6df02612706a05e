/** Everything in which markets differ: each parameter named, explained, defaulted and checked once, by group. */
import type { Text } from "../../text.ts";
import { audience } from "./audience.ts";
import { benchmarks } from "./benchmarks.ts";
import { compliance } from "./compliance.ts";
import { identity } from "./identity.ts";
import { money, terms } from "./money.ts";
import type { Parameters, ValuesOf } from "./parameter.ts";
import { quality, verdicts } from "./quality.ts";
import { time } from "./time.ts";
import { actions, briefText, vetting } from "./wording.ts";
import { words } from "./words.ts";

export type ParameterGroup = { readonly label: Text; readonly parameters: Parameters };

/** In the order in which the Config tab and the README show them. */
export const parameterGroups: readonly ParameterGroup[] = [
  { label: { en: "Identity", ru: "Рынок" }, parameters: identity },
  { label: { en: "Money", ru: "Деньги" }, parameters: money },
  { label: { en: "Terms", ru: "Условия" }, parameters: terms },
  { label: { en: "Time", ru: "Сроки" }, parameters: time },
  { label: { en: "Benchmarks", ru: "Бенчмарки" }, parameters: benchmarks },
  { label: { en: "Target audience", ru: "Целевая аудитория" }, parameters: audience },
  { label: { en: "Words", ru: "Слова" }, parameters: words },
  { label: { en: "Audience quality", ru: "Качество аудитории" }, parameters: quality },
  { label: { en: "Verdicts", ru: "Решения" }, parameters: verdicts },
  { label: { en: "Vetting", ru: "Отбор" }, parameters: vetting },
  { label: { en: "Words in the brief", ru: "Слова в брифе" }, parameters: briefText },
  { label: { en: "Actions", ru: "Действия" }, parameters: actions },
  {
    label: {
      en: "Compliance: team notes, not legal advice; check the date",
      ru: "Правила: заметки команды, не юридический совет; смотрите на дату",
    },
    parameters: compliance,
  },
];

export const parameters = {
  ...identity,
  ...money,
  ...terms,
  ...time,
  ...benchmarks,
  ...audience,
  ...words,
  ...quality,
  ...verdicts,
  ...vetting,
  ...briefText,
  ...actions,
  ...compliance,
} satisfies Parameters;

export type ParameterKey = keyof typeof parameters;
export type ParameterValues = ValuesOf<typeof parameters>;

export const parameterKeys = Object.keys(parameters) as ParameterKey[];
