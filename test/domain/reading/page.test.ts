/** The opening page of the reader's folder walks one cell through all stages, and what it shows is what they give. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Atom, isTerm } from "../../../src/domain/reading/atoms/atom.ts";
import { atomsOf } from "../../../src/domain/reading/atoms/atomsOf.ts";
import { clausesOf } from "../../../src/domain/reading/clauses/clauses.ts";
import { readingsOf } from "../../../src/domain/reading/clauses/readings.ts";
import { statementsFrom } from "../../../src/domain/reading/clauses/statements.ts";
import { readingInWords, readResults } from "../../../src/domain/reading/index.ts";
import { phrasesOf } from "../../../src/domain/reading/phrases/index.ts";
import { markets } from "./markets.ts";

const page = readFileSync("src/domain/reading/README.md", "utf8");
const cell = /^cell +(.*)$/m.exec(page)?.[1] ?? "";

const said = (atom: Atom): string => {
  if (atom.kind === "number")
    return `${atom.approx ? "~" : ""}${atom.value}${atom.percent ? "%" : ""}${atom.unit ?? ""}`;
  if (isTerm(atom)) return `${atom.role}:${atom.key}`;
  if (atom.kind === "date") return `date:${atom.month}-${atom.day}`;
  return atom.kind === "word" ? `word:${atom.text}` : atom.text;
};

function stages(): readonly string[] {
  const { tokens, atoms } = atomsOf(cell, markets.US, "Results");
  const asMade = atoms.map(said).join(" · "); // phrases move marks into these
  const phrases = phrasesOf(atoms, "figures");
  const clauses = clausesOf(phrases);
  const statements = statementsFrom(readingsOf(clauses).readings);
  const reading = readResults(cell, markets.US);
  return [
    `cell        ${cell}`,
    `tokens      ${tokens.map(({ text }) => text).join(" · ")}`,
    `atoms       ${asMade}`,
    `phrases     ${phrases.map(said).join(" · ")}`,
    `clauses     ${clauses.map((clause) => `[${clause.atoms.map(said).join(" · ")}]`).join(" ")}`,
    `statements  ${statements.map(({ label, number, scope, basis }) => `${said(label)} = ${said(number)}${scope.platform ? ` on ${scope.platform}` : ""}${basis ? ` by ${basis}` : ""}`).join(" | ")}`,
    `reading     ${JSON.stringify(reading)}`,
    `words       ${readingInWords(reading, "results", "en")}`,
  ];
}

test("the page shows what each stage makes of its cell", () => {
  expect(/```\n([\s\S]*?)\n```/.exec(page)?.[1]?.split("\n")).toEqual(stages());
});

test("the page is at most forty lines", () => {
  expect(page.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
});
