/** Goods in place of money: barter words, named and counted goods, and which number is their value. */
import { type Atom, isMark, isNumber, isTerm } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isBare, isDenied, isFreeNumber, isSmall, type Terms } from "../terms.ts";

export const goodsRules: readonly Rule[] = [
  {
    name: "barter",
    example: ["RU", "бартер"],
    at: "product",
    free: true,
    when: ({ atoms }, at) => isTerm(atoms[at], "product") && !isDenied(atoms, at),
    make: (terms) => {
      terms.hasProduct = true;
    },
  },
  {
    name: "goods by their value",
    example: ["US", "product value: $120"],
    at: "worth",
    free: true,
    when: ({ atoms }, at) => isTerm(atoms[at], "worth", "goods"),
    make: (terms) => {
      terms.hasProduct = true;
    },
  },
  {
    name: "named goods",
    example: ["US", "$500 (+ jacket)"],
    at: "goods",
    free: true,
    when: (terms, at) => isTerm(terms.atoms[at], "goods") && isGiven(terms, at),
    make: (terms) => {
      terms.hasProduct = true;
    },
  },
  {
    name: "counted goods",
    example: ["RU", "500 ₽ + 2 набора"],
    at: "number",
    free: true,
    when: (terms, at) => isFreeNumber(terms, at) && isSmall(terms.atoms[at]) && countsGoods(terms.atoms, at),
    make: (terms, at) => void terms.taken.add(terms.atoms[at] as Atom),
  },
  {
    name: "number right before goods or a sort of work",
    example: ["US", "99 stickers"],
    at: "number",
    free: true,
    when: (terms, at) => isFreeNumber(terms, at) && mayCount(terms.atoms, at),
    make: (terms, at) => {
      terms.taken.add(terms.atoms[at] as Atom);
      if (terms.sums === 0) terms.doubted.add(terms.atoms[at] as Atom);
    },
  },
  {
    name: "list of goods",
    example: ["RU", "500 ₽ + бартер (лосины, 2 топа)"],
    at: "mark",
    free: true,
    when: (terms, at) => terms.hasProduct && beginsList(terms.atoms, at),
    make: takeList,
  },
  {
    name: "value of the goods",
    example: ["US", "product only ($120 value)"],
    at: "number",
    free: true,
    when: (terms, at) =>
      terms.hasProduct && terms.productValue === undefined && isFreeNumber(terms, at) && isValue(terms.atoms, at),
    make: (terms, at) => {
      const number = terms.atoms[at];
      if (!isNumber(number)) return;
      terms.taken.add(number);
      if (number.value !== undefined && number.max === undefined) terms.productValue = number.value;
    },
  },
];

/** "99 stickers", "1500 bottles": how many, or how much for them. */
const mayCount = (atoms: readonly Atom[], at: number): boolean =>
  isTerm(atoms[at + 1], "flat", "things")
    ? isBare(atoms[at])
    : isTerm(atoms[at + 1], "goods")
      ? isBare(atoms[at]) && !isSmall(atoms[at])
      : isTerm(atoms[at + 1], "flat", "kind") && isSmall(atoms[at]) && !isTerm(atoms[at + 2], "what");

const isGoods = (atom: Atom | undefined): boolean =>
  isTerm(atom, "product") || isTerm(atom, "goods") || isTerm(atom, "free");

/** Goods are part of the deal where a plus leads to them or no money is spoken of, not in "for the jacket post". */
function isGiven(terms: Terms, at: number): boolean {
  const { atoms } = terms;
  for (let before = at - 1; before >= at - 4; before--) {
    const atom = atoms[before];
    if (isMark(atom, "+(") || isTerm(atom, "and") || isTerm(atom, "including") || isTerm(atom, "without")) return true;
    if (isTerm(atom, "per") || isMark(atom, ",;")) break;
  }
  return terms.roles.has("free") || terms.roles.has("product");
}

/** "2 набора", "1x gifting", "3 products", "2 neue Sets", "kits: 2". */
function countsGoods(atoms: readonly Atom[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    if (isTerm(atoms[next], "product") || isTerm(atoms[next], "goods")) return true;
    if (!isTerm(atoms[next], "times") && !isTerm(atoms[next], "free") && atoms[next]?.kind !== "word") break;
  }
  const isListed = isGoods(atoms[at - 1]) || isGoods(atoms[at - 2]);
  if (isListed && (isTerm(atoms[at + 1], "times") || atoms[at + 1]?.kind === "word")) return true;
  const before = isMark(atoms[at - 1], ":x-–") || isTerm(atoms[at - 1], "times") ? atoms[at - 2] : atoms[at - 1];
  const isLabel = isTerm(before, "goods") || isTerm(atoms[at - 1], "times");
  return isLabel && isGoods(before) && !isTerm(atoms[at + 1], "currency");
}

/** "kit (", "gifts:" */
const beginsList = (atoms: readonly Atom[], at: number): boolean => isMark(atoms[at], "(:") && isGoods(atoms[at - 1]);

/** In a list of goods every word is one of them, and small numbers count them; where the next list begins, it goes on. */
function takeList({ atoms, taken }: Terms, at: number): void {
  const isOpen = isMark(atoms[at], "(");
  for (let next = at + 1; next < atoms.length; next++) {
    const atom = atoms[next] as Atom;
    if (isMark(atom, isOpen ? ")" : ";\n(") || beginsList(atoms, next)) return;
    if (atom.kind === "word" || isSmall(atom)) taken.add(atom);
  }
}

/** "($120 value)", "товар на 8 000 ₽", "product $120", "$120 product". */
function isValue(atoms: readonly Atom[], at: number): boolean {
  const number = atoms[at];
  if (!isNumber(number) || number.percent || number.unit !== undefined) return false;
  return isWorth(atoms, at) || isTerm(previous(atoms, at), "product") || isTerm(atoms[at + 1], "product");
}

const isWorth = (atoms: readonly Atom[], at: number): boolean =>
  [at - 1, at - 2, at + 1].some(
    (other) =>
      isTerm(atoms[other], "worth") &&
      !atoms.slice(Math.min(other, at), Math.max(other, at)).some((atom) => isMark(atom, "+,;")),
  );

/** What stands before the number, over a parenthesis, a colon or a dash, but not over a plus or comma. */
function previous(atoms: readonly Atom[], from: number): Atom | undefined {
  let at = from - 1;
  while (isMark(atoms[at], "(:-–=") || isTerm(atoms[at], "approx")) at--;
  return atoms[at];
}
