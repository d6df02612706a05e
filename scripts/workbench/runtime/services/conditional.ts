/** ConditionalFormatRule and its builder. */
import type { ConditionalDefinition } from "../side.ts";
import type { Json } from "../types.ts";
import { hexColor } from "./colors.ts";
import { rangeAt } from "./range.ts";
import { strict } from "./strict.ts";
import { enumeration, placeOf } from "./tags.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Style = ConditionalDefinition["style"];

const definitions = new WeakMap<Rule, ConditionalDefinition>();

export const definitionOf = (rule: Rule): ConditionalDefinition => {
  const definition = definitions.get(rule);
  if (!definition) throw new TypeError("This is no conditional format rule.");
  return definition;
};

const nothing: ConditionalDefinition = { ranges: [], criteria: "CELL_NOT_EMPTY", values: [], style: {} };

export const newConditionalFormatRule = (definition = nothing): Builder => {
  const when = (criteria: string, ...values: Json[]) => newConditionalFormatRule({ ...definition, criteria, values });
  const styled = (style: Style) =>
    newConditionalFormatRule({ ...definition, style: { ...definition.style, ...style } });
  return strict<Builder>("ConditionalFormatRuleBuilder", {
    setRanges: (ranges: GoogleAppsScript.Spreadsheet.Range[]) =>
      newConditionalFormatRule({ ...definition, ranges: ranges.map(placeOf) }),
    whenCellEmpty: () => when("CELL_EMPTY"),
    whenCellNotEmpty: () => when("CELL_NOT_EMPTY"),
    whenTextContains: (text: string) => when("TEXT_CONTAINS", text),
    whenTextDoesNotContain: (text: string) => when("TEXT_DOES_NOT_CONTAIN", text),
    whenTextEqualTo: (text: string) => when("TEXT_EQUAL_TO", text),
    whenTextStartsWith: (text: string) => when("TEXT_STARTS_WITH", text),
    whenTextEndsWith: (text: string) => when("TEXT_ENDS_WITH", text),
    whenNumberBetween: (from: number, to: number) => when("NUMBER_BETWEEN", from, to),
    whenNumberEqualTo: (number: number) => when("NUMBER_EQUAL_TO", number),
    whenNumberGreaterThan: (number: number) => when("NUMBER_GREATER_THAN", number),
    whenNumberGreaterThanOrEqualTo: (number: number) => when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number),
    whenNumberLessThan: (number: number) => when("NUMBER_LESS_THAN", number),
    whenNumberLessThanOrEqualTo: (number: number) => when("NUMBER_LESS_THAN_OR_EQUAL_TO", number),
    whenFormulaSatisfied: (formula: string) => when("CUSTOM_FORMULA", formula),
    setBackground: (color: string | null) => styled(color === null ? {} : { background: hexColor(color) }),
    setFontColor: (color: string | null) => styled(color === null ? {} : { fontColor: hexColor(color) }),
    setBold: (bold: boolean) => styled({ bold }),
    setItalic: (italic: boolean) => styled({ italic }),
    setStrikethrough: (strikethrough: boolean) => styled({ strikethrough }),
    setUnderline: (underline: boolean) => styled({ underline }),
    getRanges: () => definition.ranges.map((where) => rangeAt(where)),
    build: () => conditionalRule(definition),
  });
};

export const conditionalRule = (definition: ConditionalDefinition): Rule => {
  const self = strict<Rule>("ConditionalFormatRule", {
    getRanges: () => definition.ranges.map((where) => rangeAt(where)),
    getBooleanCondition: () => condition(definition),
    getGradientCondition: () => null,
    copy: () => newConditionalFormatRule(definition),
  });
  definitions.set(self, definition);
  return self;
};

const condition = ({ criteria, values, style }: ConditionalDefinition): Condition =>
  strict<Condition>("BooleanCondition", {
    getCriteriaType: () =>
      enumeration<Record<string, GoogleAppsScript.Spreadsheet.BooleanCriteria>>("BooleanCriteria")[
        criteria
      ] as GoogleAppsScript.Spreadsheet.BooleanCriteria,
    getCriteriaValues: () => [...values],
    getBackground: () => style.background ?? null,
    getFontColor: () => style.fontColor ?? null,
    getBold: () => style.bold ?? null,
    getItalic: () => style.italic ?? null,
    getStrikethrough: () => style.strikethrough ?? null,
    getUnderline: () => style.underline ?? null,
  });
