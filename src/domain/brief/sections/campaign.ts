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
import { countryName, regionName } from "../framing.ts";
import { framingMarkets, type Issue, joined, linesOr, orOpen, typed } from "../issue.ts";

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
    {
      key: "framing",
      title: framingMarkets(issue).length > 1 ? titles.framings : titles.framing,
      blocks: framing(issue),
    },
  ];
}

function header(issue: Issue): Block {
  const { header: labels, tag } = issue.words;
  const { creator, market, campaign } = issue.facts;
  const sort = labels.sorts[issue.draft.partnership ?? ""];
  return table([
    [labels.creator, `${creator} · ${countryName(tag, market)}`],
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
    ...(here.length ? [[labels.here, here.join("\n")] as const] : []),
  ]);
}

/** The market's target audience, as the Config tab has it: "age 25–44 · women 70%"; its country only where that is another one. */
function targetHere({ facts, values, words, notation }: Issue): string {
  const { targetCountry = [], targetAge, targetGender } = values;
  const isOwn = targetCountry.length === 1 && targetCountry[0] === facts.market.code;
  const abroad = isOwn ? [] : targetCountry.map((code) => regionName(words.tag, code) ?? code);
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
    ...(abroad.length ? [abroad.join(", ")] : []),
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

/** The one way to tell it, or those to choose from; a framing that two markets share stands once. */
function framing(issue: Issue): readonly Block[] {
  const { words, values } = issue;
  const items = framingMarkets(issue).map((market) => framingItem(market, issue));
  const { creatorFraming } = values;
  const more = creatorFraming ? [note(creatorFraming)] : [];
  if (items.length > 1) return [paragraph(words.framing.several), checks(items), ...more];
  const { meansHere, do: advice, dont } = values;
  const rows = [advice && ([words.framing.do, advice] as const), dont && ([words.framing.dont, dont] as const)];
  return [
    paragraph(words.framing.one),
    paragraph(orOpen(meansHere, issue)),
    ...(advice || dont ? [table(rows.flatMap((row) => (row ? [row] : [])))] : []),
    ...more,
  ];
}

function framingItem(market: BriefMarket, issue: Issue): Words {
  const { framing: labels, tag } = issue.words;
  const { meansHere, do: advice, dont } = market.values;
  const more = [advice && `${labels.do}: ${advice}`, dont && `${labels.dont}: ${dont}`];
  const first = fill(labels.name, countryName(tag, market), wordsOf(orOpen(meansHere, issue)));
  return joined([first, ...more.flatMap((line) => line || [])], "\n");
}
