/** Where tokens begin and end, and which letters pass for digits. */
import { expect, test } from "vitest";
import { dictionaryFor, type Token, tokensOf } from "../../../../src/domain/reading/index.ts";
import { isLetter } from "../../../../src/domain/reading/text/tokens.ts";

const dictionary = dictionaryFor("en-US", "Results");
const said = ({ kind, text, lettered }: Token): string => `${kind}:${text}${lettered ? "?" : ""}`;

test.each([
  ["4О 000", "digits:40? digits:000"],
  ["1OO0", "digits:1000?"],
  ["1l5", "digits:115?"],
  ["1I5", "digits:115?"],
  ["1З5", "digits:135?"],
  ["1і5", "digits:115?"],
  ["1ol", "digits:1 word:ol"],
  ["5oz", "digits:5 word:oz"],
  ["5o", "digits:50?"],
  ["5l", "digits:5 word:l"],
  ["О5", "digits:05?"],
  ["ооо5", "digits:0005?"],
  ["оооо5", "word:оооо digits:5"],
  ["l5", "digits:15?"],
  ["olive5", "word:olive digits:5"],
  ["it's 5", "word:it's digits:5"],
  ["its' 5", "word:its sign:' digits:5"],
  [">= ≥= => <= =< -> .. -- == +- ~~", "sign:≥ sign:≥ sign:=> sign:≤ sign:≤ sign:→ sign:… sign:– sign:= sign:~ sign:~"],
  ["> = - .", "sign:> sign:= sign:- sign:."],
  ['"5" 😀 6', "digits:5 digits:6"],
  ['5"6', 'digits:5 sign:" digits:6'],
  ["5😀6", "digits:5 sign:😀 digits:6"],
  ["5☀6", "digits:5 sign:☀ digits:6"],
  ["5 ☀ 6", "digits:5 digits:6"],
  ["5 ◿ 6", "digits:5 sign:◿ digits:6"],
  ["@anna_b.c: #ad! #n/a #ref!", "handle:@anna_b.c sign:: handle:#ad sign:! error:#n/a error:#ref!"],
  ["@ # 5", "sign:@ sign:# digits:5"],
  ["www.a.com/x, a.com b.c", "link:www.a.com/x sign:, link:a.com word:b sign:. word:c"],
  ["http://x y https://z?q=1", "link:http://x word:y link:https://z?q=1"],
  ["a-b.com", "link:a-b.com"],
  ["2.5.com", "digits:2 sign:. digits:5 sign:. word:com"],
  ["anna.me... 5", "link:anna.me sign:… sign:. digits:5"],
  ["abc.nonsense 5", "word:abc sign:. word:nonsense digits:5"],
])("%s", (text, tokens) => {
  expect(tokensOf(text, dictionary).map(said).join(" ")).toBe(tokens);
});

test("capitals and places", () => {
  const tokens = tokensOf("US Us us 5k", dictionary);
  expect(tokens.map(({ upper, capital, glued }) => [upper, capital, glued])).toEqual([
    [true, true, false],
    [false, true, false],
    [false, false, false],
    [false, false, false],
    [false, false, true],
  ]);
  expect(tokens.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 5],
    [6, 8],
    [9, 10],
    [10, 11],
  ]);
});

test.each(["a", "z", "A", "Z", "ª", "º", "À", "ÿ", "ʯ", "Ͱ", "я", "ԯ", "Ա", "ー", "龍"])("%s is a letter", (char) => {
  expect(isLetter(char.charCodeAt(0))).toBe(true);
});
test.each(["@", "[", "`", "{", "5", "¡", "·", "¿", "×", "÷", "ʰ", "ͯ", "†", "☀", "⁇", "\ud83d", "\udfff"])(
  "%s is none",
  (char) => {
    expect(isLetter(char.charCodeAt(0))).toBe(false);
  },
);
