import { describe, expect, test } from "vitest";
import { foldName } from "../../../../src/domain/sheets/headings/folding.ts";
import { readHeading } from "../../../../src/domain/sheets/headings/heading.ts";
import { everyName, namesOf } from "../../../../src/domain/sheets/headings/named.ts";
import { columnNames } from "../../../../src/domain/sheets/headings/names.ts";

const names = [...everyName()];
const looks: readonly (readonly [string, (name: string) => string])[] = [
  ["in capitals", (name) => name.toUpperCase()],
  ["with a colon", (name) => `${name}:`],
  ["with a star and a space", (name) => ` ${name}* `],
  ["with an emoji", (name) => `📊 ${name}`],
  ["in snake_case", (name) => name.replaceAll(" ", "_")],
  ["in camelCase", (name) => name.replace(/ (\p{L})(?=\p{L})/gu, (_, letter: string) => letter.toUpperCase())],
  ["over two lines", (name) => name.replace(" ", "\n")],
  ["in brackets", (name) => `[${name}]`],
];

describe.each(looks)("a name %s is the same name", (_, look) => {
  test("for every name", () => {
    const others = names.filter(
      (name) => readHeading(look(name)).meanings.join() !== readHeading(name).meanings.join(),
    );
    expect(others).toEqual([]);
  });
});

test("every name means what it stands for, or a figure first", () => {
  const others = names.filter(
    (name) => !namesOf(name).every(({ meaning }) => readHeading(name).meanings.includes(meaning)),
  );
  expect(others).toEqual([]);
});

test("names are written as headings are folded, and none stands twice in one list", () => {
  for (const languages of Object.values(columnNames))
    for (const list of Object.values(languages)) {
      const all = list.split(/[,;]/).map((name) => name.trim().replace(/^=/, ""));
      expect(all.filter((name) => foldName(name) !== name)).toEqual([]);
      expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    }
});
