/** A team's sheet on which documents about the process are issued, and what became of them. */
import type { Hooks } from "../../scripts/workbench/runtime/types.ts";
import { openSetUp, sample } from "./sheet.ts";

/** The sample sheet, or the tabs that are given, after Set up; `documents` holds what was stored. */
export function openDocuments(cells?: Record<string, string[][]>, hooks: Hooks = {}) {
  const documents: { readonly name: string; readonly content: string }[] = [];
  const team = openSetUp(
    {
      ...(cells ? { cells } : { file: sample("partnerships.csv") }),
      locale: "en_US",
      hooks: {
        storeDocument: (document) => {
          documents.push(document);
          return `https://docs.example.com/${documents.length}`;
        },
        ...hooks,
      },
    },
    { markets: ["US", "RU"] },
  );
  return { team, documents };
}
