/** The tabs that the add-on keeps: found by their mark, so that a renamed tab is still the same tab. */
import { book, type Sheet } from "./book.ts";

export const managedTabs = ["Config", "Check", "Campaigns", "Briefs", "Rollup"] as const;
export type ManagedTab = (typeof managedTabs)[number];

const MARK = "crossmarket";

/** Marks live in developer metadata; a tab without one, made by hand or by a copy, is found by its name. */
export function managedTab(tab: ManagedTab): Sheet | undefined {
  return markedTabs().get(tab) ?? book().getSheetByName(tab) ?? undefined;
}

export function makeTab(tab: ManagedTab): Sheet {
  const found = managedTab(tab);
  const sheet = found ?? book().insertSheet(tab, book().getSheets().length);
  if (!markedTabs().has(tab)) sheet.addDeveloperMetadata(MARK, tab);
  return sheet;
}

/** Names of the add-on's own tabs, which are never taken for a team's. */
export const managedNames = (): ReadonlySet<string> =>
  new Set([...managedTabs, ...[...markedTabs().values()].map((sheet) => sheet.getName())]);

function markedTabs(): ReadonlyMap<string, Sheet> {
  const marks = book().createDeveloperMetadataFinder().withKey(MARK).find();
  return new Map(
    marks.flatMap((mark) => {
      const [tab, sheet] = [mark.getValue(), mark.getLocation().getSheet()];
      return tab && sheet ? [[tab, sheet] as const] : [];
    }),
  );
}
