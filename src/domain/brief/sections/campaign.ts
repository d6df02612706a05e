/** Sections of a brief that say what it is about: header, why, audience, pillars, framing. */
import {
  type Block,
  checks,
  note,
  paragraph,
  type Section,
  facts as table,
  type Words,
  wordsOf,
} from "../../document.ts";
import { fill } from "../../fill.ts";
import { formatShare } from "../../format.ts";
import type { BriefMarket } from "../facts.ts";
import { countryName, saidIn } from "../framing.ts";
import { type Issue, joined, linesOr, marketName, orOpen, typed } from "../issue.ts";

export function campaignSections(issue: Issue): readonly Section[] {
  const { titles, why } = issue.words;
  return [
    { key: "header", title: titles.header, blocks: [header(issue)] },
    {
      key: "why",
      title: titles.why,
      blocks: [
        table([
          [why.goal, typed(issue, "goal")],
          [why.why, typed(issue, "why")],
        ]),
      ],
    },
    { key: "audience", title: titles.audience, blocks: [audience(issue)] },
    { key: "pillars", title: titles.pillars, blocks: [pillars(issue)] },
    { key: "framing", title: titles.framing, blocks: framing(issue) },
  ];
}

function header(issue: Issue): Block {
  const { header: labels } = issue.words;
  const { creator, market, campaign } = issue.facts;
  const sort = labels.sorts[issue.draft.partnership ?? ""];
  return table([
    [labels.creator, `${creator} · ${marketName(market)}`],
    [labels.campaign, orOpen(issue.draft.campaign ?? campaign, issue)],
    [labels.brand, typed(issue, "brand")],
    [labels.partnership, orOpen(sort, issue)],
    [labels.decides, typed(issue, "decides")],
    [labels.contact, typed(issue, "contact")],
    [labels.channel, typed(issue, "channel")],
  ]);
}

function audience(issue: Issue): Block {
  const { audience: labels } = issue.words;
  const here = [issue.draft.audienceHere, targetHere(issue)].filter((part) => part);
  return table([
    [labels.everywhere, typed(issue, "audience")],
    [labels.here, orOpen(here.join("\n"), issue)],
  ]);
}

/** The market's target audience, as the Config tab has it: "US · age 25–44 · women 70 %". */
function targetHere({ values, words, notation }: Issue): string {
  const { targetCountry, targetAge, targetGender } = values;
  const share = (label: string, part: number) => `${label} ${formatShare(part, notation)}`;
  const band = ({ from, to }: { from: number; to: number }) => (to >= 120 ? `${from}+` : `${from}–${to}`);
  const ages =
    targetAge &&
    ("bands" in targetAge
      ? targetAge.bands.map(band)
      : Object.entries(targetAge.distribution).map(([age, part]) => share(age.replace("-", "–"), part)));
  const { women = 0, men = 0 } = targetGender ?? {};
  const gender = women >= men ? share(words.audience.women, women) : share(words.audience.men, men);
  return [
    ...(targetCountry ? [targetCountry.join(", ")] : []),
    ...(ages ? [fill(words.audience.age, ages.join(", "))] : []),
    ...(targetGender ? [gender] : []),
  ].join(" · ");
}

function pillars(issue: Issue): Block {
  const { pillars: labels } = issue.words;
  return table([
    [labels.themes, linesOr(issue, "pillars")],
    [labels.messages, linesOr(issue, "keyMessages")],
  ]);
}

/** The creator's own market first; a framing that two markets share stands once. */
function framing(issue: Issue): readonly Block[] {
  const { facts, words } = issue;
  const others = facts.markets.filter(({ code }) => code !== facts.market.code);
  const seen = new Set([facts.market.values.meansHere]);
  const further = others.filter(
    ({ values: { meansHere } }) => meansHere !== undefined && !seen.has(meansHere) && seen.add(meansHere),
  );
  const items = [facts.market, ...further].map((market) => framingItem(market, issue));
  const { creatorFraming } = issue.values;
  return [paragraph(words.framing.intro), checks(items), ...(creatorFraming ? [note(creatorFraming)] : [])];
}

function framingItem(market: BriefMarket, issue: Issue): Words {
  const { framing: labels, tag } = issue.words;
  const { meansHere, do: advice, dont } = market.values;
  const said = (typed: string) => saidIn(tag, typed, market, issue.facts.markets);
  const more = [advice && `${labels.do}: ${said(advice)}`, dont && `${labels.dont}: ${said(dont)}`];
  const name = countryName(tag, market);
  return joined(
    [`${name}: ${wordsOf(orOpen(meansHere && said(meansHere), issue))}`, ...more.flatMap((line) => line || [])],
    "\n",
  );
}
