/** Harmless rewritings of a cell: the same said with other spaces, marks, letters or remarks, which must read the same. */
import { afterFirst, joinedBy, listed, reversed } from "./clauses.ts";
import { dashedBy, lookalike, thousandsBy, titled } from "./spelling.ts";

/** `rewrite`: the cell said otherwise, or the cell itself where there is nothing to rewrite. */
export type Rewriting = {
  readonly name: string;
  readonly example: readonly [text: string, rewritten: string];
  readonly rewrite: (text: string) => string;
  /** It takes clauses that stand each for itself. */
  readonly isOfOrder?: true;
};

type Rewrite = Rewriting["rewrite"];
const row = (name: string, text: string, rewritten: string, rewrite: Rewrite): Rewriting => ({
  name,
  example: [text, rewritten],
  rewrite,
});
const replacing =
  (from: string, to: string): Rewrite =>
  (text) =>
    text.replaceAll(from, to);
const around =
  (before: string, after: string): Rewrite =>
  (text) =>
    `${before}${text}${after}`;
const after = (remark: string): Rewrite => around("", remark);

/** Letters of addresses, handles, hashtags and codes have to stay as they are. */
const inProse =
  (rewrite: Rewrite): Rewrite =>
  (text) =>
    /https?:|www\.|[@#]|\w\.\w+\/|[A-Z]\d/.test(text) ? text : rewrite(text);
const unless =
  (hindrance: RegExp, rewrite: Rewrite): Rewrite =>
  (text) =>
    hindrance.test(text) ? text : rewrite(text);

const spaces: readonly Rewriting[] = [
  row("doubled spaces", "reach 12k", "reach  12k", replacing(" ", "  ")),
  row("spaces that do not break", "reach 12k", "reach\u00a012k", replacing(" ", "\u00a0")),
  row("thin spaces", "48 200", "48\u2009200", replacing(" ", "\u2009")),
  row("narrow spaces", "48 200", "48\u202f200", replacing(" ", "\u202f")),
  row("spaces around", "reach 12k", "  reach 12k ", around("  ", " ")),
  row("line ends around", "reach 12k", "\nreach 12k\n", around("\n", "\n")),
  row("marks that nobody sees", "reach 12k", "\u200breach 12k\ufeff", around("\u200b", "\ufeff")),
];

const letters: readonly Rewriting[] = [
  row(
    "capitals",
    "reach 12k",
    "REACH 12K",
    inProse((text) => text.toUpperCase()),
  ),
  row(
    "small letters",
    "Reach 12K",
    "reach 12k",
    inProse((text) => text.toLowerCase()),
  ),
  row("words that begin with capitals", "story views 12k", "Story Views 12k", inProse(titled)),
  row("first letters of the other alphabet", "охват 12", "oхват 12", inProse(lookalike(0))),
  row("letters of the other alphabet", "лайки 12", "лaйки 12", inProse(lookalike(1))),
];

const figures: readonly Rewriting[] = [
  row("thousands without marks", "reach 48 200", "reach 48200", thousandsBy("")),
  row("thousands by spaces", "reach 48,200", "reach 48 200", thousandsBy(" ")),
  row("thousands by spaces that do not break", "reach 48,200", "reach 48\u00a0200", thousandsBy("\u00a0")),
  row("thousands by commas", "reach 48200", "reach 48,200", thousandsBy(",")),
  row("thousands by full stops", "reach 48200", "reach 48.200", thousandsBy(".")),
  row("thousands by apostrophes", "reach 48200", "reach 48'200", thousandsBy("'")),
];

const dashes: readonly Rewriting[] = [
  row("hyphens", "80–90k", "80-90k", dashedBy("-")),
  row("hyphens that do not break", "80–90k", "80‑90k", dashedBy("‑")),
  row("short dashes", "reach - 90k", "reach – 90k", dashedBy("–")),
  row("long dashes", "reach - 90k", "reach — 90k", dashedBy("—")),
  row("minus signs", "80-90k", "80−90k", dashedBy("−")),
];

const marks: readonly Rewriting[] = [
  row("quotation marks", "reach 12k", '"reach 12k"', unless(/["'’]/, around('"', '"'))),
  row("Russian quotation marks", "охват 12", "«охват 12»", unless(/[«»]/, around("«", "»"))),
  row("curved quotation marks", "reach 12k", "“reach 12k”", unless(/[“”]/, around("“", "”"))),
  row("a full stop", "reach 12k", "reach 12k.", unless(/[.!?…]$/, after("."))),
  row("a semicolon at the end", "reach 12k", "reach 12k;", unless(/[;,]$/, after(";"))),
  row("a line for a semicolon", "reach 12k; likes 1", "reach 12k\nlikes 1", joinedBy("\n")),
  row("a semicolon for a line", "reach 12k\nlikes 1", "reach 12k; likes 1", joinedBy("; ")),
];

const lists: readonly Rewriting[] = [
  row(
    "numbers 1) 2)",
    "reach 12k; likes 1",
    "1) reach 12k; 2) likes 1",
    listed((at) => `${at + 1}) `, "; "),
  ),
  row(
    "numbers 1) 2) on lines",
    "reach 12k; likes 1",
    "1) reach 12k\n2) likes 1",
    listed((at) => `${at + 1}) `, "\n"),
  ),
  row(
    "numbers 1. 2. on lines",
    "reach 12k; likes 1",
    "1. reach 12k\n2. likes 1",
    listed((at) => `${at + 1}. `, "\n"),
  ),
  row(
    "numbers (1) (2)",
    "reach 12k; likes 1",
    "(1) reach 12k; (2) likes 1",
    listed((at) => `(${at + 1}) `, "; "),
  ),
  row(
    "bullets",
    "reach 12k; likes 1",
    "• reach 12k\n• likes 1",
    listed(() => "• ", "\n"),
  ),
  row(
    "dashes as bullets",
    "reach 12k; likes 1",
    "- reach 12k\n- likes 1",
    listed(() => "- ", "\n"),
  ),
  row(
    "ticks as bullets",
    "reach 12k; likes 1",
    "✅ reach 12k\n✅ likes 1",
    listed(() => "✅ ", "\n"),
  ),
  {
    ...row("the order turned round", "reach 12k; likes 1", "likes 1; reach 12k", reversed),
    isOfOrder: true,
  },
];

const remarks: readonly Rewriting[] = [
  ...[" (ok)", " (см. отчёт)", " (see report)", " (laut Insights)", " (ver print)", " (проверено)"].flatMap(
    (remark) => [
      row(`the note${remark}`, "reach 12k", `reach 12k${remark}`, after(remark)),
      row(`the note${remark} after the first clause`, "a 1; b 2", `a 1${remark}; b 2`, afterFirst(remark)),
    ],
  ),
  ...[
    " (updated 6/12)",
    " (обновлено 12.06)",
    " (upd. 12 June)",
    " (по состоянию на 12.06)",
    " (Stand 12.06.)",
    " (atualizado em 12/06)",
  ].flatMap((remark) => [
    row(`the note${remark}`, "reach 12k", `reach 12k${remark}`, after(remark)),
    row(`the note${remark} after the first clause`, "a 1; b 2", `a 1${remark}; b 2`, afterFirst(remark)),
  ]),
  row("a flame", "reach 12k", "reach 12k 🔥", after(" 🔥")),
  row("stars before it", "reach 12k", "✨ reach 12k", around("✨ ", "")),
  row("an emoji after the first clause", "a 1; b 2", "a 1 🎉; b 2", afterFirst(" 🎉")),
  row("a hashtag", "reach 12k", "reach 12k #ad", after(" #ad")),
  row("a hashtag with figures", "reach 12k", "reach 12k #launch2026", after(" #launch2026")),
  row("a Russian hashtag before it", "охват 12", "#реклама охват 12", around("#реклама ", "")),
];

export const rewritings: readonly Rewriting[] = [
  ...spaces,
  ...letters,
  ...figures,
  ...dashes,
  ...marks,
  ...lists,
  ...remarks,
];
