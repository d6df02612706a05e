/** Every statement of the three files analysed: names, types and functions against the tables that are there by then. */
import type { Engine } from "./engine.ts";
import { isDynamic, type Statement } from "./statements.ts";
import { dataset, type Table, tableOf } from "./types.ts";

const statementKinds = [
  "QUERY",
  "INSERT",
  "DELETE",
  "CREATE_SCHEMA",
  "CREATE_TABLE",
  "CREATE_TABLE_AS_SELECT",
  "CREATE_EXTERNAL_TABLE",
  "CREATE_VIEW",
  "CREATE_FUNCTION",
  "ALTER_TABLE",
].map((kind) => `RESOLVED_${kind}_STMT`);

export async function optionsOf(engine: Engine): Promise<{ readonly languageOptions: object }> {
  const language = await engine.getLanguageOptions({ maximumFeatures: true });
  const languageOptions = { ...language, supportedStatementKinds: statementKinds, productMode: "PRODUCT_EXTERNAL" };
  return { languageOptions, ...{ preserveColumnAliases: true } };
}

/** The statements that are wrong, each with the analyser's words; a statement that makes a table lets later ones read it. */
export async function analyse(engine: Engine, statements: readonly Statement[]): Promise<readonly string[]> {
  const options = await optionsOf(engine);
  const made = new Map<string, Table>();
  const wrong: string[] = [];
  const catalog = () => ({
    name: "c",
    builtinFunctionOptions: { languageOptions: options.languageOptions },
    catalog: [dataset],
    table: [...made.values()],
  });
  const check = async (one: Statement): Promise<void> => {
    try {
      const { resolvedStatement } = await engine.analyze({ sqlStatement: one.sql, options, simpleCatalog: catalog() });
      for (const table of tablesMade(resolvedStatement)) made.set(table.name, table);
      if (isDynamic(one)) await check({ name: `written by ${one.name}`, sql: await written(one.sql) });
    } catch (error) {
      wrong.push(`${one.name}: ${(error as { details?: string }).details ?? String(error)}`);
    }
  };
  const written = async (sql: string): Promise<string> => {
    const { content } = (await engine.evaluateQuery({
      ...{ sql, options },
      simpleCatalog: { name: "c", builtinFunctionOptions: { languageOptions: options.languageOptions } },
    })) as { content: { tableData: { row: { cell: { stringValue: string }[] }[] } } };
    const text = content.tableData.row[0]?.cell[0]?.stringValue ?? "";
    // the external table that the first text makes is read by the second
    return text.replace(/FROM crossmarket\.source_\w+/, `FROM (SELECT ${columnsIn(text)})`);
  };
  for (const one of statements) await check(one);
  return wrong;
}

const columnsIn = (text: string): string =>
  [...new Set(text.match(/\bc\d+\b/g) ?? [])].map((name) => `'' AS ${name}`).join(", ");

/** `CREATE TEMP TABLE x AS …` and `CREATE TEMP TABLE x (…)` */
function tablesMade(statement: unknown): readonly Table[] {
  const found: Table[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { namePath } = ((node as { parent?: { parent?: object } }).parent?.parent ??
      (node as { parent?: object }).parent ??
      {}) as {
      namePath?: readonly string[];
    };
    const { columnDefinitionList: columns } = {
      ...(node as object),
      ...((node as { parent?: object }).parent ?? {}),
    } as {
      columnDefinitionList?: readonly { name: string; type: object }[];
    };
    if (namePath?.length === 1 && namePath[0] && columns?.length)
      found.push({ ...tableOf(namePath[0], []), column: columns.map(({ name, type }) => ({ name, type })) });
    for (const child of Object.values(node)) visit(child);
  };
  visit(statement);
  return found;
}
