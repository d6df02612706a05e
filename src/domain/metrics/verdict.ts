/** What is known of a partnership, a creator or a market → scale, keep, coach or end, how sure that is, and why in a sentence. */
import { both, type Text } from "../text.ts";
import {
  below,
  firstTest,
  type Measure,
  measuresOf,
  nothingKnown,
  notYet,
  reached,
  type VerdictInputs,
  type VerdictSettings,
  withWeakest,
} from "./measures.ts";

export { type Part, shownRatio, type VerdictInputs, type VerdictSettings, verdictKeys } from "./measures.ts";

export type VerdictKind = "scale" | "keep" | "coach" | "end" | "unknown";
/** Efficiency, audience and KPIs are known; two of them; one, or too few rows. */
export type Certainty = "sure" | "likely" | "first look";
export type Verdict = {
  readonly kind: VerdictKind;
  /** None where there is no verdict. */
  readonly certainty?: Certainty;
  /** Scale, once the audience is checked. */
  readonly isOnCondition?: true;
  readonly reason: Text;
};

export const verdictLabels: Readonly<Record<VerdictKind, Text>> = {
  scale: { en: "Scale", ru: "Масштабировать" },
  keep: { en: "Keep", ru: "Оставить" },
  coach: { en: "Coach", ru: "Доработать" },
  end: { en: "End", ru: "Не продлевать" },
  unknown: { en: "Not enough data", ru: "Мало данных" },
};

/** Told apart without colour. */
export const verdictMarks: Readonly<Record<VerdictKind, string>> = {
  scale: "▲",
  keep: "●",
  coach: "◆",
  end: "▼",
  unknown: "○",
};

export const certaintyLabels: Readonly<Record<Certainty, Text>> = {
  sure: { en: "sure", ru: "уверенно" },
  likely: { en: "likely", ru: "вероятно" },
  "first look": { en: "first look", ru: "первый взгляд" },
};
/** How much of the circle is filled says how sure it is. */
export const certaintyMarks: Readonly<Record<Certainty, string>> = { sure: "●", likely: "◐", "first look": "○" };

const onCondition: Text = { en: "Scale, once the audience is checked", ru: "Масштабировать, проверив аудиторию" };

/** "▲ Scale, once the audience is checked" */
export const verdictInWords = ({ kind, isOnCondition }: Verdict): Text =>
  both((language) => `${verdictMarks[kind]} ${(isOnCondition ? onCondition : verdictLabels[kind])[language]}`);

/** "◐ likely"; nothing where there is no verdict. */
export const certaintyInWords = ({ certainty }: Verdict): Text =>
  both((language) => (certainty ? `${certaintyMarks[certainty]} ${certaintyLabels[certainty][language]}` : ""));

/**
 * The same rule for a partnership, a creator and, on pooled figures, a market. It needs efficiency or KPIs; what is not
 * known is passed over and lowers the certainty.
 */
export function verdictOf(inputs: VerdictInputs, settings: VerdictSettings): Verdict {
  const measures = measuresOf(inputs, settings);
  const of = (key: Measure["key"]) => measures.find((one) => one.key === key);
  const index = of("index");
  if (!index && !of("kpis")) return { kind: "unknown", reason: inputs.lacks ?? nothingKnown };
  const certainty = certaintyOf(
    ["index", "audience", "kpis"].filter((key) => of(key as Measure["key"])),
    inputs,
  );
  const failed = measures.find(({ value, fail }) => fail !== undefined && value < fail);
  if (failed && !inputs.isFirstTest) return { kind: "end", certainty, reason: below(failed, failed.fail ?? 0) };
  if (failed) return { kind: "coach", certainty, reason: firstTest(below(failed, failed.fail ?? 0)) };
  const short = measures.find(({ key, value, pass }) => key !== "index" && value < pass);
  if (short) {
    const why = withWeakest(below(short, short.pass), inputs.parts);
    return { kind: "coach", certainty, reason: index ? why : joined([why, inputs.lacks]) };
  }
  if (!index) return { kind: "keep", certainty, reason: joined([reached(measures), inputs.lacks]) };
  if (index.value < index.pass) return { kind: "keep", certainty, reason: notYet(index, inputs.parts) };
  const isOnCondition = of("audience") === undefined;
  return { kind: "scale", certainty, ...(isOnCondition ? { isOnCondition } : {}), reason: reached(measures) };
}

function certaintyOf(known: readonly string[], { isThin }: VerdictInputs): Certainty {
  if (isThin || known.length < 2) return "first look";
  return known.length === 3 ? "sure" : "likely";
}

const joined = (texts: readonly (Text | undefined)[]): Text =>
  both((language) => texts.flatMap((text) => text?.[language] ?? []).join("; "));
