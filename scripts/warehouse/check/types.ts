/** Names of types → as GoogleSQL's analyser takes them. */
import { benchmarkColumns } from "../../../src/warehouse/benchmarks.ts";
import { contributionColumns } from "../database.ts";
import { CONFIG_WIDTH } from "../sql/setup.ts";
import { cellNames, registryColumns, rowColumns, type TableColumns, tables } from "../sql/tables.ts";

const kinds: Readonly<Record<string, string>> = {
  STRING: "TYPE_STRING",
  INT64: "TYPE_INT64",
  FLOAT64: "TYPE_DOUBLE",
  BOOL: "TYPE_BOOL",
  TIMESTAMP: "TYPE_TIMESTAMP",
};

export const typeOf = (name: string): object => {
  const [, element] = /^ARRAY<(\w+)>$/.exec(name) ?? [];
  return element ? arrayOf(typeOf(element)) : { typeKind: kinds[name] };
};
const arrayOf = (elementType: object): object => ({ typeKind: "TYPE_ARRAY", arrayType: { elementType } });
const structOf = (columns: TableColumns): object => ({
  typeKind: "TYPE_STRUCT",
  structType: { field: columns.map(([fieldName, type]) => ({ fieldName, fieldType: typeOf(type) })) },
});

export type Table = {
  readonly name: string;
  readonly column: readonly { readonly name: string; readonly type: object }[];
};
export const tableOf = (name: string, columns: TableColumns): Table => ({
  name,
  column: columns.map(([column, type]) => ({ name: column, type: typeOf(type) })),
});

const texts = (names: readonly string[]): TableColumns => names.map((name) => [name, "STRING"]);
const TEXT = "STRING";
const LIST = "ARRAY<STRING>";

const functionOf = (name: string, given: readonly string[], returnType: object): object => ({
  namePath: ["crossmarket", name],
  group: "Crossmarket",
  mode: "SCALAR",
  signature: [{ argument: given.map((type) => fixed(typeOf(type))), returnType: fixed(returnType) }],
});
const fixed = (type: object): object => ({ kind: "ARG_TYPE_FIXED", type, numOccurrences: 1 });

/** The dataset as setup.sql makes it. */
export const dataset: object = {
  name: "crossmarket",
  table: [
    ...Object.entries(tables).map(([name, columns]) => tableOf(name, columns)),
    tableOf("registry", texts(registryColumns)),
    tableOf("config_tab", texts(cellNames(CONFIG_WIDTH))),
    tableOf("contributions", contributionColumns),
  ],
  customFunction: [
    functionOf("header_of", [LIST], typeOf(TEXT)),
    functionOf("columns_of", [TEXT, LIST, TEXT, TEXT], structOf(texts(["columns", "problem"]))),
    functionOf("read_row", [LIST, TEXT, TEXT, LIST], structOf(rowColumns)),
    functionOf("benchmarks_of", [TEXT], arrayOf(structOf(benchmarkColumns))),
  ],
};
