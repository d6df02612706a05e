/** How cells reach a custom function, and how its results look: on the formulas' tab H1 is #N/A, I1 #DIV/0!, J1 a date, K1 true, L1 5%. */
import type { FormulaContract } from "../contract.ts";

const echoed = (name: string, given: string, values: readonly string[], proof: FormulaContract["proof"]) => ({
  name,
  formula: `=SELFTEST_ECHO(${given})`,
  expected: values.join(" | "),
  proof,
});

/** In an order in which no cell follows a range in a formula that is otherwise the same: the workbench's engine trips over it. */
export const formulas: readonly FormulaContract[] = [
  echoed("a blank cell", "Z1", ["text:", "undefined", "undefined"], "unproven"),
  echoed("a date, a tick and a share", "J1; K1; L1", ["date", "boolean:true", "number:0.05"], "documented"),
  echoed("a range of one cell", "Z1:Z1", ["text:", "undefined", "undefined"], "unproven"),
  { name: "a result of NaN", formula: '=SELFTEST_GIVES("nan")', expected: "#NUM!", proof: "unproven" },
  echoed("a range of blank cells", "Z1:Z2", ["[[text:],[text:]]", "undefined", "undefined"], "documented"),
  { name: "a result of Infinity", formula: '=SELFTEST_GIVES("infinity")', expected: "#NUM!", proof: "unproven" },
  echoed("a lone error cell", "H1", ["text:#N/A", "undefined", "undefined"], "unproven"),
  { name: "a result of null", formula: '=SELFTEST_GIVES("null")', expected: "#ERROR!", proof: "unproven" },
  echoed("error cells in a range", "H1:I1", ["[[text:#N/A,text:#DIV/0!]]", "undefined", "undefined"], "documented"),
  echoed("an argument skipped between two", "1; ; 3", ["number:1", "undefined", "number:3"], "unproven"),
  { name: "a result of undefined", formula: '=SELFTEST_GIVES("undefined")', expected: "#ERROR!", proof: "unproven" },
  { name: "an empty text as a result", formula: '=SELFTEST_GIVES("empty")', expected: "", proof: "documented" },
];
