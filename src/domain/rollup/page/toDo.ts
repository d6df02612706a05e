/** A month → who does what next and why, whom to hold on to, what was left out and what is doubted: the page below its table. */
import type { Cell } from "../../cell.ts";
import { type Config, nameOfMarket } from "../../config/config.ts";
import { certaintyInWords, type VerdictKind, verdictInWords } from "../../metrics/verdict.ts";
import type { RowDoubt } from "../../sheets/check/check.ts";
import type { Language, Text } from "../../text.ts";
import type { Ranked } from "../judge.ts";
import { type LeftOut, reasons, rowsNamed } from "../leftOut.ts";
import type { Rollup } from "../rollup.ts";
import { type Line, line, linkRow, over, ratioCell, tones } from "./cells.ts";

/** A cell of the team's; rows count from 1, columns from 0. */
export type Place = Pick<RowDoubt, "tab" | "row" | "at">;
/** Made by the shell. */
export type LinkMaker<Link> = (place: Place, label?: string) => Link;

const t = (en: string, ru: string): Text => ({ en, ru });
const DOUBTS_SHOWN = 5;

const actionKeys: Readonly<Partial<Record<VerdictKind, "actionScale" | "actionCoach" | "actionEnd">>> = {
  scale: "actionScale",
  coach: "actionCoach",
  end: "actionEnd",
};

/** Why, and who does what next: the market lead's name and the market's own text for such a month. */
export function toDoLines({ markets }: Rollup, config: Config, language: Language): readonly Line<never>[] {
  return markets
    .filter(({ partnerships }) => partnerships > 0)
    .flatMap(({ market, verdict }) => {
      const values = config.markets.find(({ code }) => code === market)?.values ?? {};
      const key = actionKeys[verdict.kind];
      const action = key && values[key];
      const why = line(
        "row",
        { value: nameOfMarket(config, market), tone: "strong" },
        capital(verdict.reason[language]),
      );
      if (!action) return [why];
      const who = values.lead ? `${values.lead}: ` : "";
      return [why, line("row", "", `→ ${who}${action}`)];
    });
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

const rankHeadings: readonly Text[] = [
  t("Market", "Рынок"),
  t("Creator", "Блогер"),
  t("Verdict", "Решение"),
  t("How sure", "Уверенность"),
  t("Quality", "Качество"),
  t("Why", "Почему"),
];

/** The best of each market, or its weakest; nothing where nobody is. */
export function rankLines<Link>(
  { markets }: Rollup,
  which: "best" | "weakest",
  config: Config,
  link: LinkMaker<Link>,
  language: Language,
): readonly Line<Link>[] {
  const lines = markets.flatMap((row) =>
    row[which].map((one, at) => rankLine(at === 0 ? nameOfMarket(config, row.market) : "", one, link, language)),
  );
  return lines.length
    ? [line("head", ...rankHeadings.map((label, at) => (at === 4 ? over(label[language]) : label[language]))), ...lines]
    : [];
}

function rankLine<Link>(
  market: string,
  { partnership: { tab, row, creator }, engagementQuality, verdict, reason }: Ranked,
  link: LinkMaker<Link>,
  language: Language,
): Line<Link> {
  return linkRow<Link>(
    { value: market, tone: "strong" },
    link({ tab, row, at: 0 }, creator),
    { value: verdictInWords(verdict)[language], tone: tones[verdict.kind] },
    certaintyInWords(verdict)[language],
    ratioCell(engagementQuality),
    reason[language],
  );
}

/** Rows that the figures above do not hold, by reason, each with a link to the first of them. */
export const leftLines = <Link>(
  left: readonly LeftOut[],
  link: LinkMaker<Link>,
  language: Language,
): readonly Line<Link>[] =>
  left.map(({ reason, partnerships }) => {
    const [first] = partnerships;
    const jump: Cell | Link = first ? link({ tab: first.tab, row: first.row, at: 0 }) : "";
    const said = `${reasons[reason][language]}: ${partnerships.length} · ${rowsNamed(partnerships, language)}`;
    return linkRow<Link>(jump, capitalised(said));
  });

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

export function doubtLines<Link>(
  doubts: readonly RowDoubt[],
  link: LinkMaker<Link>,
  language: Language,
): readonly Line<Link>[] {
  const more = doubts.length - DOUBTS_SHOWN;
  const rest = t(
    `… and ${more} more: menu Crossmarket, “Check this sheet”.`,
    `… и ещё ${more}: меню Crossmarket, «Проверить таблицу».`,
  );
  return [
    ...doubts
      .slice(0, DOUBTS_SHOWN)
      .map((doubt) =>
        linkRow<Link>(
          link(doubt),
          doubt.creator,
          `${doubt.heading}: ${doubt.found[language]} → ${doubt.todo[language]}`,
        ),
      ),
    ...(more > 0 ? [line("note", rest[language])] : []),
  ];
}
