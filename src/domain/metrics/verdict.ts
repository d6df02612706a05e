/** Engagement quality, audience quality and scores → scale, keep, coach or end, each with its reason in a sentence. */
import { formatNumber } from "../format.ts";
import type { Language, Text } from "../text.ts";

/** The thresholds; each is a market parameter of the same name. */
export type VerdictSettings = {
  readonly scaleAt: number;
  readonly endBelow: number;
  readonly scorePass: number;
  readonly scoreFail: number;
  readonly bandGood: number;
  readonly bandWeak: number;
};

/** One ratio to what is usual, above 1 is better; the lowest is what coaching begins with. */
export type Part = { readonly label: Text; readonly ratio: number };

export type VerdictInputs = {
  /** The index; 1.00 = on par for the market. */
  readonly engagementQuality: number | undefined;
  /** 0–100 */
  readonly audienceQuality: number | undefined;
  /** The scorecard's overall score, 0–100, where a team keeps one. */
  readonly overall?: number;
  /** A first test is never ended for its figures. */
  readonly firstTest?: boolean;
  readonly parts: readonly Part[];
};

export type VerdictKind = "scale" | "keep" | "coach" | "end" | "unknown";
export type Verdict = { readonly kind: VerdictKind; readonly reason: Text };

export const verdictLabels: Readonly<Record<VerdictKind, Text>> = {
  scale: { en: "Scale", ru: "Масштабировать" },
  keep: { en: "Keep", ru: "Оставить" },
  coach: { en: "Coach", ru: "Подтянуть" },
  end: { en: "End", ru: "Завершить" },
  unknown: { en: "Not enough data", ru: "Мало данных" },
};

/** The same rule for a partnership and, on pooled figures, for a market. */
export function verdictOf(inputs: VerdictInputs, settings: VerdictSettings): Verdict {
  const { engagementQuality: index, audienceQuality: quality, overall, firstTest, parts } = inputs;
  if (index === undefined || quality === undefined) return { kind: "unknown", reason: missing(index, quality) };
  const measures = measuresOf(index, quality, overall, settings);
  const failed = measures.find(({ value, fail }) => value < fail);
  if (failed && !firstTest) return { kind: "end", reason: below(failed, failed.fail) };
  const short = measures.find(({ value, pass }) => value < pass && pass > 0);
  if (!short) return { kind: "scale", reason: reached(measures) };
  if (short.isIndex && !failed && measures.every(({ isIndex, value, pass }) => isIndex || value >= pass)) {
    return { kind: "keep", reason: notYet(short) };
  }
  return {
    kind: "coach",
    reason: weakest(measures.find(({ isIndex, value, pass }) => !isIndex && value < pass) ?? short, parts),
  };
}

type Measure = { label: Text; value: number; fail: number; pass: number; digits: number; isIndex: boolean };

function measuresOf(index: number, quality: number, overall: number | undefined, settings: VerdictSettings): Measure[] {
  const { endBelow, scaleAt, bandWeak, bandGood, scoreFail, scorePass } = settings;
  return [
    {
      label: { en: "engagement quality", ru: "качество вовлечения" },
      value: index,
      fail: endBelow,
      pass: scaleAt,
      digits: 2,
      isIndex: true,
    },
    {
      label: { en: "audience quality", ru: "качество аудитории" },
      value: quality,
      fail: bandWeak,
      pass: bandGood,
      digits: 0,
      isIndex: false,
    },
    ...(overall === undefined
      ? []
      : [
          {
            label: { en: "overall score", ru: "общий балл" },
            value: overall,
            fail: scoreFail,
            pass: scorePass,
            digits: 0,
            isIndex: false,
          },
        ]),
  ];
}

const both = (write: (language: Language) => string): Text => ({ en: write("en"), ru: write("ru") });

const shown = ({ value, digits }: Measure, language: Language) => formatNumber(value, language, digits, digits);
const limit = (threshold: number, { digits }: Measure, language: Language) =>
  formatNumber(threshold, language, digits, digits);

const below = (measure: Measure, threshold: number): Text =>
  both((language) => {
    const [value, edge] = [shown(measure, language), limit(threshold, measure, language)];
    return { en: `${measure.label.en} ${value} is below ${edge}`, ru: `${measure.label.ru} ${value} ниже ${edge}` }[
      language
    ];
  });

const reached = (measures: readonly Measure[]): Text =>
  both((language) =>
    measures
      .map((one) => `${one.label[language]} ${shown(one, language)} ≥ ${limit(one.pass, one, language)}`)
      .join({ en: " and ", ru: " и " }[language]),
  );

const notYet = (measure: Measure): Text =>
  both((language) => {
    const [value, edge] = [shown(measure, language), limit(measure.pass, measure, language)];
    return {
      en: `everything passes, ${measure.label.en} ${value} has not reached ${edge}`,
      ru: `всё проходит, ${measure.label.ru} ${value} не дошло до ${edge}`,
    }[language];
  });

function weakest(short: Measure, parts: readonly Part[]): Text {
  const lowest = [...parts].sort((a, b) => a.ratio - b.ratio)[0];
  const why = below(short, short.pass);
  if (!lowest) return why;
  return both((language) => {
    const ratio = formatNumber(lowest.ratio, language, 2, 2);
    return `${why[language]}; ${{ en: `weakest: ${lowest.label.en}, ${ratio} × usual`, ru: `слабее всего: ${lowest.label.ru}, ${ratio} × обычного` }[language]}`;
  });
}

function missing(index: number | undefined, quality: number | undefined): Text {
  const lacks = [
    ...(index === undefined ? [{ en: "engagement quality", ru: "качество вовлечения" }] : []),
    ...(quality === undefined ? [{ en: "audience quality", ru: "качество аудитории" }] : []),
  ];
  return both(
    (language) =>
      `${{ en: "not known: ", ru: "неизвестно: " }[language]}${lacks.map((one) => one[language]).join(", ")}`,
  );
}
