import { isDoubt } from "../domain/doubt.ts";
import { formatShare } from "../domain/format.ts";
import type { AssessedAudience } from "../domain/metrics/assess.ts";
import type { Cap } from "../domain/metrics/audienceQuality.ts";
import { benchmarkName } from "../domain/metrics/benchmarks.ts";
import { type FactsFrom, factsFrom, factsInWords } from "../domain/people/withFacts.ts";
import { rateBasisLabels } from "../domain/quantities/facts.ts";
import type { Text } from "../domain/text.ts";
import { AUDIENCE_QUALITY, assessedIn } from "./audienceQuality.ts";
import { defineFunction, type Row } from "./define.ts";
import { resultsOf } from "./results.ts";
import { said } from "./said.ts";

const US = "ER by followers 3.0%; authenticity 85%; US 64%; women 78%; 25-44 59%";

export const AUDIENCE_QUALITY_PARTS = defineFunction({
  name: "AUDIENCE_QUALITY_PARTS",
  about: {
    en: "Audience quality in six columns: score, band, engagement, demographics, authenticity, and a note that names the benchmark used, caps and what is missing.",
    ru: "Качество аудитории в шести столбцах: балл, уровень, ER, демография, аутентичность и примечание: бенчмарк, ограничения, чего не хватает.",
  },
  args: AUDIENCE_QUALITY.args,
  optionalFrom: 3,
  columns: 6,
  examples: [
    {
      call: [US, "US", "MARKETS"],
      gives: [
        [75.8, "good", 58, 97.4, 77.8, "ER by followers 3 % against 2.4 % (Usual ER by followers, United States)"],
      ],
    },
    {
      call: ["ER by followers 3.0%; women 40%", "US", "MARKETS", "", "Mara K.", "CREATORS"],
      gives: [
        [
          74.1,
          "good",
          58,
          91.9,
          77.8,
          "ER by followers 3 % against 2.4 % (Usual ER by followers, United States) · audience and authenticity from Creators: Mara K., 5 Sep 2026, screenshot",
        ],
      ],
    },
    {
      call: [
        [[US.replace("3.0%", "6.0%").replace("85%", "48%")], ["reach 71k"], [""]],
        [["US"], ["US"], [""]],
        "MARKETS",
      ],
      gives: [
        [
          39,
          "weak",
          75,
          97.4,
          0,
          "ER by followers 6 % against 2.4 % (Usual ER by followers, United States) · verify: ER is suspiciously high · capped: authenticity is too low",
        ],
        ["– needs ER, demographics, authenticity", "", "", "", "", "needs ER, demographics, authenticity"],
        ["", "", "", "", "", ""],
      ],
    },
  ],
  run: (row) => {
    const assessed = assessedIn(row);
    if (isDoubt(assessed)) return [assessed, "", "", "", "", said(assessed.doubt[row.language])];
    const { score, band, engagement, demographics, authenticity } = assessed.quality;
    const note = noteOf(assessed, row);
    return [score, band[row.language], engagement, demographics, authenticity, note];
  },
});

const capNotes: Readonly<Record<Cap, Text>> = {
  erSuspect: { en: "verify: ER is suspiciously high", ru: "проверьте: ER подозрительно высок" },
  authenticityFail: { en: "capped: authenticity is too low", ru: "ограничено: аутентичность слишком низкая" },
  authenticityWarn: { en: "capped: authenticity is in doubt", ru: "ограничено: аутентичность под вопросом" },
  countryFail: { en: "capped: too few in the target country", ru: "ограничено: мало аудитории в целевой стране" },
};

/** Which benchmark the ER was compared with, what was capped, how the ER came about, whose facts stood in. */
function noteOf({ er, benchmark, quality }: AssessedAudience, row: Row): string {
  const { language, person } = row;
  const market = row.market?.values.name ?? row.market?.code ?? "";
  const named = benchmarkName(benchmark.key);
  const from = factsUsed(row, factsFrom(resultsOf(row), person));
  const compared = {
    en: `ER${rateBasisLabels[er.basis].en} ${formatShare(er.rate, "en", 2)} against ${formatShare(benchmark.value, "en", 2)} (${named.en}, ${market})`,
    ru: `ER${rateBasisLabels[er.basis].ru} ${formatShare(er.rate, "ru", 2)} против ${formatShare(benchmark.value, "ru", 2)} (${named.ru}, ${market})`,
  };
  const computed: Text = { en: "ER computed from counts", ru: "ER посчитан по числам" };
  const notes = [
    compared,
    ...(er.computed ? [computed] : []),
    ...quality.caps.map((cap) => capNotes[cap]),
    ...(from ? [factsInWords(from)] : []),
  ];
  return notes.map((note) => note[language]).join(" · ");
}

/** What is given as an argument needs nobody's facts. */
function factsUsed({ cell }: Row, from: FactsFrom | undefined): FactsFrom | undefined {
  const given = (name: "match" | "authenticity") => cell(name) !== undefined;
  const taken = from?.taken.filter((one) => !given(one === "authenticity" ? "authenticity" : "match")) ?? [];
  return from && taken.length ? { ...from, taken } : undefined;
}
