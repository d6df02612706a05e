/** What a verdict weighs: efficiency, audience, scorecard and KPIs, each with its thresholds and its words. */
import { formatNumber } from "../format.ts";
import { both, type Text } from "../text.ts";

/** The thresholds; each is a market parameter of the same name. `kpisPass` is a share. */
export type VerdictSettings = {
  readonly scaleAt: number;
  readonly endBelow: number;
  readonly scorePass: number;
  readonly scoreFail: number;
  readonly bandGood: number;
  readonly bandWeak: number;
  readonly kpisPass: number;
};

export const verdictKeys = [
  "scaleAt",
  "endBelow",
  "scorePass",
  "scoreFail",
  "bandGood",
  "bandWeak",
  "kpisPass",
] as const satisfies readonly (keyof VerdictSettings)[];

/** One ratio to what is usual, above 1 is better; the lowest is what coaching begins with. */
export type Part = { readonly label: Text; readonly ratio: number };

export type VerdictInputs = {
  /** The index; 1.00 = on par for the market. */
  readonly engagementQuality: number | undefined;
  /** What it is made of. */
  readonly parts: readonly Part[];
  /** 0–100 */
  readonly audienceQuality: number | undefined;
  /** Of the targets whose result is known. */
  readonly kpis: { readonly met: number; readonly of: number };
  /** The scorecard's overall score, 0–100, where a team keeps one. */
  readonly overall?: number | undefined;
  /** A first test is never ended for its figures. */
  readonly isFirstTest?: boolean;
  /** Too few rows stand behind the index. */
  readonly isThin?: boolean;
  /** The one thing that would help most where there is no verdict: "needs comments". */
  readonly lacks?: Text | undefined;
};

export type Measure = {
  readonly key: "index" | "audience" | "overall" | "kpis";
  readonly value: number;
  readonly fail?: number;
  readonly pass: number;
  /** "audience quality 69" */
  readonly said: Text;
  readonly digits: number;
};

/** What is known, in the order in which it is told. */
export function measuresOf(inputs: VerdictInputs, settings: VerdictSettings): readonly Measure[] {
  const { endBelow, scaleAt, bandWeak, bandGood, scoreFail, scorePass, kpisPass } = settings;
  const { kpis } = inputs;
  const figure = (
    key: Measure["key"],
    label: Text,
    value: number | undefined,
    [fail, pass, digits]: readonly [number, number, number],
  ): Measure[] =>
    value === undefined
      ? []
      : [
          {
            ...{ key, value, fail, pass, digits },
            said: both((language) => `${label[language]} ${shownRatio(value, digits)[language]}`),
          },
        ];
  return [
    ...figure("index", labels.index, inputs.engagementQuality, [endBelow, scaleAt, 2]),
    ...figure("audience", labels.audience, inputs.audienceQuality, [bandWeak, bandGood, 0]),
    ...figure("overall", labels.overall, inputs.overall, [scoreFail, scorePass, 0]),
    ...(kpis.of > 0
      ? [{ key: "kpis" as const, value: kpis.met / kpis.of, pass: kpisPass, said: kpisMet(kpis), digits: 0 }]
      : []),
  ];
}

const labels = {
  index: { en: "engagement quality", ru: "качество вовлечения" },
  audience: { en: "audience quality", ru: "качество аудитории" },
  overall: { en: "overall score", ru: "общий балл" },
} satisfies Readonly<Record<string, Text>>;

export const nothingKnown: Text = { en: "needs a rate and results", ru: "нужны ставка и результаты" };
const kpisMet = ({ met, of }: VerdictInputs["kpis"]): Text => ({
  en: `${met} of ${of} KPIs met`,
  ru: `KPI выполнено: ${met} из ${of}`,
});

/** 0.004 is "less than a hundredth" and never 0.00. */
export const shownRatio = (value: number, digits = 2): Text =>
  digits === 2 && value > 0 && value < 0.01
    ? { en: "less than a hundredth", ru: "меньше сотой" }
    : both((language) => formatNumber(value, language, digits, digits));

export function below({ key, said, digits }: Measure, edge: number): Text {
  if (key === "kpis") return said;
  const limit = both((language) => formatNumber(edge, language, digits, digits));
  return { en: `${said.en} is below ${limit.en}`, ru: `${said.ru} ниже ${limit.ru}` };
}

export const firstTest = (why: Text): Text => ({ en: `first test: ${why.en}`, ru: `первый тест: ${why.ru}` });

export const reached = (measures: readonly Measure[]): Text =>
  both((language) => measures.map(({ said }) => said[language]).join(", "));

/** On par or better, but not yet what scales; or below what is usual, and above what ends. */
export function notYet({ said, value, pass, fail = 0 }: Measure, parts: readonly Part[]): Text {
  const edge = (limit: number) => both((language) => formatNumber(limit, language, 2, 2));
  if (value >= 1) {
    const reached = edge(pass);
    return {
      en: `everything known passes; ${said.en} has not reached ${reached.en}`,
      ru: `всё известное проходит; ${said.ru} не дошло до ${reached.ru}`,
    };
  }
  const end = edge(fail);
  const why = {
    en: `${said.en} is below usual and above ${end.en}, where it would end`,
    ru: `${said.ru}: ниже обычного, но выше ${end.ru} — порога, ниже которого сотрудничество не продлевают`,
  };
  return withWeakest(why, parts);
}

export function withWeakest(why: Text, parts: readonly Part[]): Text {
  const [lowest] = [...parts].sort((a, b) => a.ratio - b.ratio);
  if (!lowest || lowest.ratio >= 1) return why;
  const ratio = shownRatio(lowest.ratio);
  return {
    en: `${why.en}; weakest: ${lowest.label.en}, ${ratio.en} × usual`,
    ru: `${why.ru}; слабее всего: ${lowest.label.ru}, ${ratio.ru} × обычного`,
  };
}
