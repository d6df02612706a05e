/** Config → "Our partnership process, and how it varies by market": an edition for the team, one for creators. */
import type { Config } from "../config/config.ts";
import { letterheadOf } from "../config/letterhead.ts";
import type { Day } from "../day.ts";
import { bullets, type Document, facts, note, openPoints, paragraph, type Section } from "../document.ts";
import { formatDay } from "../format.ts";
import type { Text } from "../text.ts";
import { promises, talkRows } from "./expect.ts";
import { teamSections } from "./forTeam.ts";
import { byMarket, gridsOf, type Reader } from "./rows.ts";
import { ruleNote, ruleRows } from "./rules.ts";
import { sopMarkets } from "./sopMarket.ts";
import { stepFacts, stepLines } from "./steps.ts";
import { termRows } from "./terms.ts";

export type { Audience, Reader } from "./rows.ts";

/** A preview has no version. */
export type Issue = { readonly day: Day; readonly version?: number };

export function sopOf(config: Config, reader: Reader, issue?: Issue): Document {
  const { language } = reader;
  const say = (text: Text) => text[language];
  const markets = sopMarkets(config, language);
  const [only, ...more] = markets;
  const isOne = only !== undefined && !more.length;
  const differing = stepLines(markets, language);
  const rules = byMarket(ruleRows(markets), markets, reader);
  const sections: readonly (Section | undefined)[] = [
    { key: "expect", title: say(titles[reader.for].expect), blocks: [bullets(promises(markets, reader))] },
    { key: "steps", title: say(isOne ? titles.steps : titles.stepsEverywhere), blocks: [facts(stepFacts(reader))] },
    { key: "talk", title: say(titles.talk), blocks: byMarket(talkRows, markets, reader) },
    isOne
      ? {
          key: "here",
          title: titles.here(only.name)[language],
          blocks: [facts(differing.map(({ label, cells: [cell = ""] }) => [label, cell]))],
        }
      : { key: "markets", title: say(titles.markets), blocks: gridsOf(differing, markets) },
    { key: "terms", title: say(titles.terms), blocks: byMarket(termRows, markets, reader) },
    rules.length ? { key: "rules", title: say(titles.rules), blocks: [...rules, note(say(ruleNote))] } : undefined,
    ...(reader.for === "team" ? teamSections(markets, reader) : []),
  ];
  // whatever the brand has stands in every market's column
  const letterhead = letterheadOf(config.markets[0]?.values ?? {});
  return {
    letterhead,
    title: [letterhead.name, say(isOne ? titles.one : titles.all)].filter(Boolean).join(": "),
    subtitle: subtitleOf(reader, issue),
    language,
    sections: markets.length
      ? sections.filter((one) => one !== undefined)
      : [{ key: "none", title: say(titles.terms), blocks: [paragraph({ open: say(noMarkets) })] }],
  };
}

/** "For creators · Version 2 · 28 Nov 2026" */
function subtitleOf({ for: audience, language }: Reader, issue: Issue | undefined): string {
  const version = issue?.version;
  const issued = version === undefined ? t("Preview", "Предпросмотр") : t(`Version ${version}`, `Версия ${version}`);
  return [audienceWords[audience], issued]
    .map((text) => text[language])
    .concat(issue ? formatDay(issue.day, language) : [])
    .join(" · ");
}

/** What stands in the dialog and beside the button: how many gaps the document names. */
export const gapsIn = (document: Document): number => openPoints(document);

const t = (en: string, ru: string): Text => ({ en, ru });

export const audienceWords = {
  creators: t("For creators", "Для блогеров"),
  team: t("For the team", "Для команды"),
} as const satisfies Readonly<Record<Reader["for"], Text>>;

const titles = {
  all: t("Our partnership process, and how it varies by market", "Как мы работаем с блогерами и чем отличаются рынки"),
  one: t("Our partnership process", "Как мы работаем с блогерами"),
  creators: { expect: t("What you may expect from us", "Чего от нас ждать") },
  team: { expect: t("What creators may expect from us", "Чего блогеры могут от нас ждать") },
  steps: t("The five steps", "Пять шагов"),
  stepsEverywhere: t("Five steps, the same in every market", "Пять шагов, одинаковых на всех рынках"),
  talk: t("Who decides, and how we talk", "Кто решает и как мы общаемся"),
  markets: t("Step by step, market by market", "Шаг за шагом по рынкам"),
  here: (name: string): Text => t(`What that means here: ${name}`, `Что это значит на нашем рынке: ${name}`),
  terms: t("Standard terms", "Стандартные условия"),
  rules: t("Before you publish: ad labels", "До публикации: пометка рекламы"),
};

const noMarkets = t("The Config tab has no market yet.", "На вкладке Config пока нет рынков.");
