/** Everything in which markets differ: each parameter named, explained, defaulted and checked once, by group. */
import { once } from "../../once.ts";
import type { Text } from "../../text.ts";
import { audience } from "./audience.ts";
import { benchmarks } from "./benchmarks.ts";
import { brand } from "./brand.ts";
import { complianceForCreator, complianceForTeam } from "./compliance.ts";
import { finerBenchmarks } from "./finerBenchmarks.ts";
import { framing } from "./framing.ts";
import { identity } from "./identity.ts";
import { money, terms } from "./money.ts";
import type { Parameter, Parameters, ValuesOf } from "./parameter.ts";
import { platforms } from "./platforms.ts";
import { quality, verdicts } from "./quality.ts";
import { actions, vetting } from "./team.ts";
import { time } from "./time.ts";
import { words } from "./words.ts";

/** `isDetail`: rarely needed, so the tab folds it away. */
export type ParameterGroup = { readonly label: Text; readonly parameters: Parameters; readonly isDetail?: true };

/** In the order in which the Config tab and the README show them: basics first, weights last. */
export const parameterGroups = (): readonly ParameterGroup[] => [
  { label: { en: "Market", ru: "Рынок" }, parameters: identity() },
  { label: { en: "Money", ru: "Деньги" }, parameters: money() },
  { label: { en: "Terms", ru: "Условия" }, parameters: terms() },
  { label: { en: "Time", ru: "Сроки" }, parameters: time() },
  { label: { en: "Words in the brief", ru: "Слова в брифе" }, parameters: framing() },
  { label: { en: "Brand: once, for all markets", ru: "Бренд: один раз, для всех рынков" }, parameters: brand() },
  { label: { en: "Target audience", ru: "Целевая аудитория" }, parameters: audience() },
  { label: { en: "Benchmarks", ru: "Бенчмарки" }, parameters: benchmarks() },
  {
    label: { en: "Benchmarks by platform", ru: "Бенчмарки по площадкам" },
    parameters: finerBenchmarks(),
    isDetail: true,
  },
  { label: { en: "Vetting", ru: "Отбор" }, parameters: vetting() },
  { label: { en: "What to do next", ru: "Что делать дальше" }, parameters: actions() },
  {
    label: { en: "Rules for creators: go into the brief", ru: "Правила для авторов: попадают в бриф" },
    parameters: complianceForCreator(),
  },
  {
    label: {
      en: "Rules for the team: notes, not legal advice; check the date",
      ru: "Правила для команды: справочно, не юридическая консультация; смотрите на дату",
    },
    parameters: complianceForTeam(),
  },
  { label: { en: "Where ads are allowed", ru: "Где можно размещать рекламу" }, parameters: platforms() },
  { label: { en: "Our own words", ru: "Наши слова" }, parameters: words() },
  {
    label: { en: "How audience quality is reckoned", ru: "Как считается качество аудитории" },
    parameters: quality(),
    isDetail: true,
  },
  { label: { en: "How verdicts are reached", ru: "Как принимаются решения" }, parameters: verdicts(), isDetail: true },
];

/** Made at their first use: a formula that asks no market pays for none of them. */
export const parameters = once(
  () =>
    ({
      ...identity(),
      ...money(),
      ...terms(),
      ...time(),
      ...framing(),
      ...brand(),
      ...audience(),
      ...benchmarks(),
      ...vetting(),
      ...actions(),
      ...complianceForCreator(),
      ...complianceForTeam(),
      ...platforms(),
      ...words(),
      ...quality(),
      ...verdicts(),
    }) satisfies Parameters,
);

type AllParameters = ReturnType<typeof parameters>;
export type ParameterKey = keyof AllParameters;
export type ParameterValues = ValuesOf<AllParameters>;

export const parameterKeys = (): readonly ParameterKey[] => Object.keys(parameters()) as ParameterKey[];

/** Every key that is shipped, the finer benchmarks' among them. */
export const shippedKeys = (): readonly string[] => [...parameterKeys(), ...Object.keys(finerBenchmarks())];

/** What a shipped row is; undefined for people's own. */
export const shippedParameter = (key: string): Parameter | undefined =>
  ownOf(parameters(), key) ?? ownOf(finerBenchmarks(), key);

/** Its own, and none of those that every object has: a row may be called "constructor". */
export const isParameter = (key: string): key is ParameterKey => ownOf(parameters(), key) !== undefined;

const ownOf = (table: Parameters, key: string): Parameter | undefined =>
  Object.getOwnPropertyDescriptor(table, key)?.value;
