/** DataValidation and its builder. */
import type { ValidationDefinition } from "../side.ts";
import type { Json, Selection } from "../types.ts";
import { call, exception } from "./call.ts";
import { rangeAt } from "./range.ts";
import { strict } from "./strict.ts";
import { enumeration, placeOf } from "./tags.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const definitions = new WeakMap<DataValidation, ValidationDefinition>();

export const validationMembers = (where: Selection, self: () => Range): Partial<Range> => {
  const set = (rule: DataValidation | null): Range => {
    call("validation.set", { where, definition: rule ? (definitions.get(rule) ?? null) : null });
    return self();
  };
  const read = (from: Selection): (DataValidation | null)[][] =>
    call("validation.get", from).map((row) => row.map((definition) => definition && dataValidation(definition)));
  return {
    setDataValidation: set,
    clearDataValidations: () => set(null),
    getDataValidations: () => read(where),
    getDataValidation: () => read({ ...where, rows: 1, columns: 1 })[0]?.[0] ?? null,
  };
};

const MOST_ITEMS = 500;
const nothing: ValidationDefinition = { criteria: "", values: [], allowInvalid: true, helpText: undefined };

export const newDataValidation = (definition = nothing): DataValidationBuilder => {
  const require = (criteria: string, ...values: Json[]) => newDataValidation({ ...definition, criteria, values });
  return strict<DataValidationBuilder>("DataValidationBuilder", {
    requireValueInList: (values: string[], showDropdown: boolean = true) => {
      if (values.length > MOST_ITEMS)
        throw exception(
          `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the “List from a range” criteria instead.`,
        );
      return require("VALUE_IN_LIST", values, showDropdown);
    },
    requireValueInRange: (range: Range, showDropdown: boolean = true) =>
      require("VALUE_IN_RANGE", placeOf(range) as unknown as Json, showDropdown),
    requireNumberBetween: (from: number, to: number) => require("NUMBER_BETWEEN", from, to),
    requireNumberGreaterThan: (number: number) => require("NUMBER_GREATER_THAN", number),
    requireNumberGreaterThanOrEqualTo: (number: number) => require("NUMBER_GREATER_THAN_OR_EQUAL_TO", number),
    requireNumberLessThan: (number: number) => require("NUMBER_LESS_THAN", number),
    requireNumberLessThanOrEqualTo: (number: number) => require("NUMBER_LESS_THAN_OR_EQUAL_TO", number),
    requireNumberEqualTo: (number: number) => require("NUMBER_EQUAL_TO", number),
    requireDate: () => require("DATE_IS_VALID_DATE"),
    requireFormulaSatisfied: (formula: string) => require("CUSTOM_FORMULA", formula),
    requireCheckbox: () => require("CHECKBOX"),
    setAllowInvalid: (allowInvalid: boolean) => newDataValidation({ ...definition, allowInvalid }),
    setHelpText: (helpText: string) => newDataValidation({ ...definition, helpText }),
    build: () => dataValidation(definition),
  });
};

const dataValidation = (definition: ValidationDefinition): DataValidation => {
  const criteria =
    enumeration<Record<string, GoogleAppsScript.Spreadsheet.DataValidationCriteria>>("DataValidationCriteria");
  const self = strict<DataValidation>("DataValidation", {
    getAllowInvalid: () => definition.allowInvalid,
    getHelpText: () => (definition.helpText ?? null) as string,
    getCriteriaType: () => criteria[definition.criteria] as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () =>
      definition.criteria === "VALUE_IN_RANGE"
        ? [rangeAt(definition.values[0] as unknown as Selection), definition.values[1]]
        : [...definition.values],
    copy: () => newDataValidation(definition),
  });
  definitions.set(self, definition);
  return self;
};
