/** What a creator has to do before a post goes live: the market's own words about ad labels, with their date. */
import { saidTo, tonguesOf } from "../brief/words.lazy.ts";
import type { Fact } from "../config/factKinds.ts";
import { parameters } from "../config/parameters/index.ts";
import type { Language, Text } from "../text.ts";
import type { SopRow } from "./rows.ts";
import type { SopMarket } from "./sopMarket.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const nothingNoted = t("nothing noted", "не указано");

const ruleKeys = ["disclosureLabelForCreator", "adTokenForCreator", "creatorRegistryForCreator"] as const;

export function ruleRows(markets: readonly SopMarket[]): readonly SopRow[] {
  const tongues = tonguesOf(markets.map(({ own }) => own));
  return [
    ...ruleKeys.map(
      (key): SopRow => ({
        label: parameters()[key].label,
        gap: nothingNoted,
        say: ({ own, values }, language) => {
          const rule = values[key];
          return (
            rule && dated({ ...rule, text: saidTo(language, key, rule.text, own, tongues).text || rule.text }, language)
          );
        },
      }),
    ),
    platformRow("banned", t("No ads on", "Рекламы не размещаем")),
    platformRow("contested", t("Ask us first", "Сначала спросите нас")),
  ];
}

/** "Instagram, Facebook" */
const platformRow = (wanted: "banned" | "contested", label: Text): SopRow => ({
  label,
  gap: nothingNoted,
  say: ({ values }) => platformsWith(values, wanted).join(", ") || undefined,
});

const PLATFORM = /^platform(?=[A-Z])/;

const platformsWith = (values: SopMarket["values"], wanted: string): readonly string[] =>
  Object.entries(values).flatMap(([key, value]) =>
    PLATFORM.test(key) && typeof value === "object" && "status" in value && value.status === wanted
      ? [key.replace(PLATFORM, "")]
      : [],
  );

/** "text (as of 2025)" */
export function dated({ text, asOf }: Fact, language: Language): string {
  return asOf ? `${text} (${t(`as of ${asOf}`, `на ${asOf}`)[language]})` : text;
}

export const ruleNote: Text = t(
  "Not legal advice. We check the rules again before you publish.",
  "Справочно, не юридическая консультация. Актуальность требований проверим до публикации.",
);
