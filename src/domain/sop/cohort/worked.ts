/** A market's month → what worked, with names, and what did not, without: never a word about anybody's money. */
import type { Market } from "../../config/config.ts";
import { type CountedText, counted } from "../../counted.ts";
import { judgePartnership } from "../../metrics/judge.ts";
import { shownRatio } from "../../metrics/verdict.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import { metricOf } from "../../tables/metrics.ts";
import { both, type Language, type Text } from "../../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export type Worked = {
  readonly partnership: Partnership;
  /** Engagement rate against what is usual. */
  readonly rate: number | undefined;
  /** Targets that are no money and have a result. */
  readonly met: readonly Text[];
  readonly missed: readonly Text[];
};

export function workedOf(partnership: Partnership, market: Market): Worked {
  const { efficiency, targets } = judgePartnership(partnership, market);
  const open = targets.filter(({ key }) => metricOf(key).unit !== "money" && !metricOf(key).costLike);
  const labels = (status: "met" | "missed") =>
    open.filter((one) => one.status === status).map(({ key }) => metricOf(key).label);
  return { partnership, rate: efficiency.parts.rate?.ratio, met: labels("met"), missed: labels("missed") };
}

/** Who is praised and for what; `best` are those that the roll-up ranks above what is usual. */
export function praiseOf(
  rows: readonly Worked[],
  best: readonly Partnership[],
  language: Language,
): readonly { readonly partnership: Partnership; readonly reason: string }[] {
  return rows.flatMap((row) => {
    const isBest = best.some((one) => one.row === row.partnership.row && one.tab.id === row.partnership.tab.id);
    const reasons = reasonsOf(row);
    if (!isBest && !reasons.length) return [];
    const said = reasons.length ? reasons : [t("better than usual in this market", "лучше обычного для рынка")];
    return [{ partnership: row.partnership, reason: said.map((text) => text[language]).join("; ") }];
  });
}

function reasonsOf({ rate, met, missed }: Worked): readonly Text[] {
  const isAbove = rate !== undefined && rate > 1;
  const ratio = isAbove ? shownRatio(rate) : undefined;
  return [
    ...(ratio && !missed.length ? [t(`engagement rate ${ratio.en} × usual`, `ER: ${ratio.ru} × обычного`)] : []),
    ...(met.length && !missed.length
      ? [both((language) => `${allMet[language]}: ${met.map((label) => label[language]).join(", ")}`)]
      : []),
  ];
}

const allMet = t("all targets met", "все цели достигнуты");

/** From so many people on, those with praise aside, a remark without a name points at nobody. */
export const FEWEST = 3;

/** Counts alone. */
export function shortOf(rows: readonly Worked[], language: Language): readonly string[] {
  const rated = rows.filter(({ rate }) => rate !== undefined);
  const below = rated.filter(({ rate = 1 }) => rate < 1).length;
  const missed = new Map<string, number>();
  for (const label of rows.flatMap((row) => row.missed))
    missed.set(label[language], (missed.get(label[language]) ?? 0) + 1);
  const all = rows.reduce((sum, row) => sum + row.met.length + row.missed.length, 0);
  const sum = [...missed.values()].reduce((one, other) => one + other, 0);
  const list = [...missed].sort(([, one], [, other]) => other - one).map(([label, times]) => `${label} ${times}`);
  return [
    ...(below
      ? [`${counted(below, belowUsual)[language]} ${t(`of ${rated.length}.`, `из ${rated.length}.`)[language]}`]
      : []),
    ...(sum
      ? [
          t(
            `Targets missed: ${sum} of ${all} (${list.join(", ")}).`,
            `Не достигнуто целей: ${sum} из ${all} (${list.join(", ")}).`,
          )[language],
        ]
      : []),
  ];
}

const belowUsual = {
  en: {
    one: "Engagement rate below usual: {0} partnership",
    other: "Engagement rate below usual: {0} partnerships",
  },
  ru: {
    one: "ER ниже обычного: {0} размещение",
    few: "ER ниже обычного: {0} размещения",
    many: "ER ниже обычного: {0} размещений",
    other: "ER ниже обычного: {0} размещения",
  },
} as const satisfies CountedText;
