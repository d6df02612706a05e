/** Tables and their partnerships → what a person should look at: each doubt with its cell, what was found and what to do. */
import type { Config } from "../../config/config.ts";
import { readingMarketOf } from "../../config/market.ts";
import { marketProposal } from "../../config/proposal.ts";
import { counted } from "../../counted.ts";
import type { Day } from "../../day.ts";
import { isDoubt } from "../../doubt.ts";
import { fillText } from "../../fill.ts";
import { spendOf } from "../../quantities/spend.ts";
import { suggestSpelling } from "../../reading/index.ts";
import type { Language } from "../../text.ts";
import { exampleAmount } from "../doubt.ts";
import type { Partnership } from "../partnership.ts";
import { type RowDoubt, rowDoubt } from "../rowDoubt.ts";
import { spans } from "../spans.ts";
import { isLive } from "../status.ts";
import { computedRateDoubts, engagementsFromRate } from "./rateDoubts.ts";
import { futureDoubts, statusDoubts } from "./timingDoubts.ts";

export type { RowDoubt } from "../rowDoubt.ts";

/**
 * All doubts of the rows, in the order of the rows and of their cells; without a language, without corrections; without
 * `today`, none about days to come.
 */
export const doubtsOf = (
  partnerships: readonly Partnership[],
  config: Config,
  language?: Language,
  today?: Day,
): readonly RowDoubt[] =>
  partnerships.flatMap((partnership) => [
    ...identityDoubts(partnership, config),
    ...rateDoubts(partnership),
    ...computedRateDoubts(partnership),
    ...engagementsFromRate(partnership),
    ...statusDoubts(partnership),
    ...(today ? futureDoubts(partnership, today) : []),
    ...postNotes(partnership),
    ...cellDoubts(partnership, language),
  ]);

/** Doubts that make a row's figures unsure; what is only worth knowing does not. */
export const isSerious = ({ weight }: RowDoubt): boolean => weight !== "note";

function identityDoubts(partnership: Partnership, config: Config): RowDoubt[] {
  const { places, creator, market } = partnership;
  const found: RowDoubt[] = [];
  if (!creator)
    found.push(
      rowDoubt(partnership, places.creator, "no_creator", "unread", [
        { en: "no creator", ru: "нет блогера" },
        { en: "type the creator's name", ru: "впишите имя блогера" },
      ]),
    );
  if (!market) found.push(marketDoubt(partnership, config));
  return found;
}

/** A name that is nearly a known one gets that one as a proposal; a shipped market that Config lacks is offered. */
function marketDoubt(partnership: Partnership, config: Config): RowDoubt {
  const { places, marketName } = partnership;
  const known = config.markets.map(({ code }) => code).join(", ");
  const place = places.market ?? places.creator;
  if (!marketName)
    return rowDoubt(partnership, place, "market", "unread", [
      { en: "no market", ru: "нет рынка" },
      places.market
        ? { en: `type one of ${known}`, ru: `впишите один из рынков: ${known}` }
        : {
            en: "choose “Set up this sheet” and say which market these rows are of",
            ru: "выберите «Настроить таблицу» и укажите, какого рынка эти строки",
          },
    ]);
  const proposal = marketProposal(marketName, config);
  if (proposal && "shipped" in proposal)
    return rowDoubt(partnership, place, `market ${marketName}`, "unread", [
      { en: `the market “${marketName}” is not in Config`, ru: `рынка «${marketName}» нет на вкладке Config` },
      {
        en: `add ${proposal.shipped}: choose “Set up this sheet” and tick it, its values come along`,
        ru: `добавьте ${proposal.shipped}: отметьте его в «Настроить таблицу», значения появятся сами`,
      },
    ]);
  const doubt = rowDoubt(partnership, place, `market ${marketName}`, "unread", [
    { en: `unknown market “${marketName}”`, ru: `неизвестный рынок «${marketName}»` },
    proposal
      ? {
          en: `type ${proposal.market.code}, if that is meant`,
          ru: `впишите ${proposal.market.code}, если имелся в виду он`,
        }
      : {
          en: `type one of ${known}, or add it to the Config tab (a column, or a name under “Also typed as”)`,
          ru: `впишите один из ${known} или добавьте его на вкладку Config (столбцом или в строке «Пишут также»)`,
        },
  ]);
  return proposal?.certain && places.market ? { ...doubt, suggestion: proposal.market.code } : doubt;
}

/** Rates without one amount stop CPE and the roll-up, though nothing in them is mistyped. */
function rateDoubts(partnership: Partnership): RowDoubt[] {
  const { rate, market, productValue, places, status } = partnership;
  const isOpen = status !== undefined && !isLive(status) && rate.status === "missing";
  if (rate.flags?.length || !places.rate || isOpen) return [];
  const spend = spendOf(rate, productValue);
  if (isDoubt(spend)) {
    if (partnership.doubts.some(({ at }) => at === places.rate?.at)) return [];
    const todo = fillText(
      { en: "type one amount, such as {0}", ru: "впишите одну сумму, например {0}" },
      exampleAmount(market?.values.currency ?? rate.currency),
    );
    return [rowDoubt(partnership, places.rate, `rate ${spend.doubt.en}`, "doubt", [spend.doubt, todo])];
  }
  const currency = market?.values.currency;
  if (!currency || spend.currency === currency) return [];
  return [
    rowDoubt(partnership, places.rate, `currency ${spend.currency} ${currency}`, "unread", [
      {
        en: `rate is in ${spend.currency}, the market's currency is ${currency}`,
        ru: `ставка в ${spend.currency}, валюта рынка ${currency}`,
      },
      {
        en: `left out of the roll-up; type the amount in ${currency}`,
        ru: `в сводку не войдёт: укажите сумму в валюте рынка (${currency})`,
      },
    ]),
  ];
}

/** Rows that count as one: said, because a formula typed into one of them sees that row alone. */
function postNotes(partnership: Partnership): RowDoubt[] {
  const { rows, places } = partnership;
  if (rows.length < 2) return [];
  const posts = counted(rows.length, ofPosts);
  return [
    rowDoubt(partnership, places.creator, "posts", "note", [
      {
        en: `rows ${spans(rows)} are one partnership of ${posts.en}: counts are added up, the rate counts once`,
        ru: `строки ${spans(rows)} — одно размещение из ${posts.ru}: показатели сложены, ставка учтена один раз`,
      },
      {
        en: "a formula in one of these rows sees that row alone; if a row is a deal of its own, type its rate",
        ru: "формула в одной из этих строк видит только её; если строка — отдельная сделка, впишите ставку",
      },
    ]),
  ];
}

const ofPosts = {
  en: { one: "{0} post", other: "{0} posts" },
  ru: { one: "{0} поста", other: "{0} постов" },
} as const;

function cellDoubts(partnership: Partnership, language: Language | undefined): RowDoubt[] {
  const { doubts, creator, tab, row } = partnership;
  const told = new Set<number>();
  return doubts.map((doubt): RowDoubt => {
    const suggestion =
      language && doubt.row === row && !told.has(doubt.at) ? corrected(partnership, doubt.at, language) : undefined;
    told.add(doubt.at);
    return { ...doubt, tab, creator, row: doubt.row ?? row, ...(suggestion ? { suggestion } : {}) };
  });
}

function corrected({ places, cells, market }: Partnership, at: number, language: Language): string | undefined {
  const column = (["rate", "kpis", "results"] as const).find((key) => places[key]?.at === at);
  return column && suggestSpelling(cells[column], readingMarketOf(market), language, column);
}
