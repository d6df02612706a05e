/** The host's side of data validation and conditional formats: the add-on's definition → the engine's rule. */
import { a1, quoteTab } from "../a1.ts";
import type { EngineCommand } from "../engine.ts";
import { canonicalFormula } from "../formula.ts";
import { type ConditionalDefinition, nextId, type ValidationDefinition } from "../side.ts";
import type { Json, Selection } from "../types.ts";
import { type CellPosition, mapCells, type Workbook, zoneOf } from "../workbook.ts";
import { read, write } from "./define.ts";

type AddValidation = Extract<EngineCommand, { type: "ADD_DATA_VALIDATION_RULE" }>;
type AddConditional = Extract<EngineCommand, { type: "ADD_CONDITIONAL_FORMAT" }>;

export const ruleOperations = (workbook: Workbook, changed: () => void) => {
  const { side } = workbook;
  const rangeData = (where: Selection) => workbook.getters().getRangeDataFromZone(where.sheetId, zoneOf(where));

  const clearValidations = (where: Selection): void => {
    const getters = workbook.getters();
    const cleared = [getters.getRangeFromZone(where.sheetId, zoneOf(where))];
    for (const rule of getters.getDataValidationRules(where.sheetId) ?? []) {
      const kept = getters.recomputeRanges(rule.ranges, cleared);
      if (JSON.stringify(kept) === JSON.stringify(rule.ranges)) continue;
      const { ranges: _, ...unplaced } = rule;
      const ranges = kept.map((range) => getters.getRangeData(range));
      workbook.queue({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId: where.sheetId, id: rule.id });
      if (ranges.length > 0)
        workbook.queue({ type: "ADD_DATA_VALIDATION_RULE", sheetId: where.sheetId, ranges, rule: unplaced });
    }
    workbook.flush();
  };

  return {
    "validation.set": write(({ where, definition }: { where: Selection; definition: ValidationDefinition | null }) => {
      clearValidations(where);
      if (!definition) return;
      const id = `validation-${nextId(side)}`;
      side.validations[id] = definition;
      const rule = { id, criterion: criterionOf(workbook, definition), isBlocking: !definition.allowInvalid };
      const command = { type: "ADD_DATA_VALIDATION_RULE", sheetId: where.sheetId, ranges: [rangeData(where)], rule };
      workbook.now(command as AddValidation);
      changed();
    }),
    "validation.get": read((where: Selection): (ValidationDefinition | null)[][] => {
      const getters = workbook.getters();
      return mapCells(where, (position) => {
        const rule = getters.getValidationRuleForCell(position);
        return (rule && side.validations[rule.id]) ?? null;
      });
    }),
    "conditional.get": read((sheetId: string): ConditionalDefinition[] =>
      workbook
        .getters()
        .getConditionalFormats(sheetId)
        .flatMap(({ id }) => side.conditional[id] ?? []),
    ),
    "conditional.set": write(
      ({ sheetId, definitions }: { sheetId: string; definitions: readonly ConditionalDefinition[] }) => {
        for (const { id } of workbook.getters().getConditionalFormats(sheetId)) {
          delete side.conditional[id];
          workbook.queue({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id });
        }
        for (const definition of definitions) {
          const id = `conditional-${nextId(side)}`;
          side.conditional[id] = definition;
          const ranges = definition.ranges.map(rangeData);
          const command = {
            type: "ADD_CONDITIONAL_FORMAT",
            sheetId,
            ranges,
            cf: { id, rule: ruleOf(workbook, definition) },
          };
          workbook.queue(command as unknown as AddConditional);
        }
        workbook.flush();
        changed();
      },
    ),
  };
};

/** Google refuses the write where a rule rejects its value. Throws in Google's words. */
export const checkWritten = (workbook: Workbook, where: Selection): void => {
  const rules = workbook.model().getters.getDataValidationRules(where.sheetId) ?? [];
  if (!rules.some(({ isBlocking }) => isBlocking)) return;
  const getters = workbook.getters();
  mapCells(where, (position: CellPosition) => {
    const rule = getters.getValidationRuleForCell(position);
    if (!rule?.isBlocking || getters.getEvaluatedCell(position).type === "empty") return;
    if (getters.getInvalidDataValidationMessage(position) === undefined) return;
    const cell = a1({ row: position.row + 1, column: position.col + 1, rows: 1, columns: 1 });
    throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
  });
};

/** Google's name of a condition → the engine's; both for validation and for conditional formats. */
const conditions: Readonly<Record<string, string>> = {
  CELL_EMPTY: "isEmpty",
  CELL_NOT_EMPTY: "isNotEmpty",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_EQUAL_TO: "isEqual",
  TEXT_STARTS_WITH: "beginsWithText",
  TEXT_ENDS_WITH: "endsWithText",
  NUMBER_BETWEEN: "isBetween",
  NUMBER_NOT_BETWEEN: "isNotBetween",
  NUMBER_EQUAL_TO: "isEqual",
  NUMBER_NOT_EQUAL_TO: "isNotEqual",
  NUMBER_GREATER_THAN: "isGreaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "isGreaterOrEqualTo",
  NUMBER_LESS_THAN: "isLessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "isLessOrEqualTo",
  DATE_IS_VALID_DATE: "dateIsValid",
  CUSTOM_FORMULA: "customFormula",
  CHECKBOX: "isBoolean",
};

const condition = (criteria: string): string => {
  const known = conditions[criteria];
  if (!known) throw new Error(`the workbench has no condition ${criteria} yet`);
  return known;
};

const criterionOf = (workbook: Workbook, { criteria, values }: ValidationDefinition): object => {
  const displayStyle = values[1] === false ? "plainText" : "arrow";
  if (criteria === "VALUE_IN_LIST")
    return { type: "isValueInList", values: (values[0] as Json[]).map(String), displayStyle };
  if (criteria === "VALUE_IN_RANGE")
    return { type: "isValueInRange", values: [rangeText(workbook, values[0] as unknown as Selection)], displayStyle };
  return { type: condition(criteria), values: values.map((value) => conditionValue(workbook, value)) };
};

const ruleOf = (workbook: Workbook, { criteria, values, style }: ConditionalDefinition): object => {
  const { background, fontColor, ...fonts } = style;
  return {
    type: "CellIsRule",
    operator: condition(criteria),
    values: values.map((value) => conditionValue(workbook, value)),
    style: {
      ...fonts,
      ...(background ? { fillColor: background } : {}),
      ...(fontColor ? { textColor: fontColor } : {}),
    },
  };
};

const conditionValue = (workbook: Workbook, value: Json): string => {
  const text = String(value);
  return text.startsWith("=") ? canonicalFormula(text, workbook.locale) : text;
};

const rangeText = (workbook: Workbook, where: Selection): string =>
  `${quoteTab(workbook.getters().getSheetName(where.sheetId))}!${a1(where)}`;
