/** The section that the creator fills in and sends back: the framing, the view, name and date. */
import { paragraph, type Section, facts as table } from "../../document.ts";
import { fill } from "../../fill.ts";
import { formatDay } from "../../format.ts";
import { countryName } from "../framing.ts";
import { framingMarkets, type Issue } from "../issue.ts";

const LINE = "_".repeat(40);

export function acceptanceSection(issue: Issue): Section {
  const { acceptance: words, titles, someDay, tag } = issue.words;
  const markets = framingMarkets(issue);
  const choices = markets.length > 1 ? markets.map((market) => countryName(tag, market)) : [words.asHere];
  const by = issue.timeline ? formatDay(issue.timeline.answer, issue.notation) : someDay;
  return {
    key: "acceptance",
    title: titles.acceptance,
    blocks: [
      paragraph(fill(words.intro, by)),
      table([
        [words.framing, [...choices, words.own].map((choice) => `☐\u00a0${choice}`).join("   ")],
        [words.view, LINE],
        [words.name, LINE],
        [words.date, LINE],
      ]),
    ],
  };
}
