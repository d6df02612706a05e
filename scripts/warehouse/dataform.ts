/** The same three statements as a Dataform project: two operations, so that it is no dependency and nothing is said twice. */
import type { Setting } from "./sql/setup.ts";

export const DATAFORM_CORE = "3.0.62";

type Sql = { readonly "setup.sql": string; readonly "refresh.sql": string };

export function dataformFiles({ location }: Setting, sql: Sql): Readonly<Record<string, string>> {
  const operation = (name: string, about: string, needs: string, text: string): string =>
    `config {\n  type: "operations",\n  name: "${name}",\n  description: "${about}"${needs}\n}\n\n${escaped(text)}`;
  return {
    "dataform/workflow_settings.yaml": `defaultProject: YOUR_PROJECT\ndefaultLocation: ${location}\ndefaultDataset: crossmarket\ndataformCoreVersion: ${DATAFORM_CORE}\n`,
    "dataform/definitions/crossmarket_setup.sqlx": operation(
      "crossmarket_setup",
      "Tables and functions of Crossmarket; nothing is dropped",
      "",
      sql["setup.sql"],
    ),
    "dataform/definitions/crossmarket_refresh.sqlx": operation(
      "crossmarket_refresh",
      "Reads what is new in every sheet of the registry and rolls up the open months",
      ',\n  dependencies: ["crossmarket_setup"]',
      sql["refresh.sql"],
    ),
  };
}

/** In .sqlx a "${…}" is JavaScript, and a backslash before it is no escape: the sign itself is written by JavaScript. */
const escaped = (text: string): string => text.replaceAll(/\$(?=\{)/g, () => `\${"$"}`);
