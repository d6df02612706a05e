/** A definition, told to Google (a documented declaration) and to readers (signature, table row). */
import type { Text } from "../domain/text.ts";
import { type ArgumentName, argumentOf, nameOf } from "./arguments.ts";
import type { Definition } from "./define.ts";

const isOptional = ({ args, optionalFrom = args.length }: Definition, index: number) => index >= optionalFrom;

/** `CPE(rate; results; [market]; [markets])` */
export const signature = (definition: Definition): string =>
  `${definition.name}(${definition.args.map((name, i) => (isOptional(definition, i) ? `[${nameOf(name)}]` : nameOf(name))).join("; ")})`;

/** What one argument is, with "optional" in words: Google's help shows neither brackets nor defaults. */
export function argumentHelp(definition: Definition, index: number): Text {
  const name = definition.args[index];
  if (!name) return { en: "", ru: "" };
  const { about } = argumentOf(name);
  return isOptional(definition, index) ? { en: `Optional. ${about.en}`, ru: `Необязательно. ${about.ru}` } : about;
}

/** As JSDoc spells types: what stands in a cell, or a range of such. */
function typeOf(name: ArgumentName): string {
  if (name === "markets" || name === "creators") return "Array";
  const { varies, wide } = argumentOf(name);
  return varies || wide ? "string|number|Array" : "string";
}

/** For the build: Google calls only top-level declarations, and its formula bar shows only named, documented parameters. */
export function declaration(definition: Definition): string {
  const { name, about, args } = definition;
  const params = args.map((argument, i) => {
    const help = argumentHelp(definition, i);
    return ` * @param {${typeOf(argument)}} ${nameOf(argument)} ${help.en} / ${help.ru}`;
  });
  const doc = ["/**", ` * ${about.en} / ${about.ru}`, " *", ...params, " * @customfunction", " */"];
  const given = args.map(nameOf).join(", ");
  return [...doc, `function ${name}(${given}){return Crossmarket.call(Crossmarket.functions.${name},[${given}])}`].join(
    "\n",
  );
}
