/** Protection of a range or a sheet. */
import type { Protection as Definition } from "../side.ts";
import type { Selection } from "../types.ts";
import { call } from "./call.ts";
import { rangeAt } from "./range.ts";
import { strict } from "./strict.ts";
import { enumeration, nameOf } from "./tags.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export const protect = (kind: Definition["kind"], where: Selection): Protection =>
  protection(call("protection.add", { kind, where }));

/** Protections of one kind; on one sheet, or on all of them. */
export const protectionsOf = (type: unknown, sheetId?: string): Protection[] =>
  call("protection.all")
    .filter((item) => item.kind === nameOf(type) && (sheetId === undefined || item.where.sheetId === sheetId))
    .map(protection);

const protection = (definition: Definition): Protection => {
  let current = definition;
  const update = (change: Partial<Definition>): Protection => {
    call("protection.update", { id: definition.id, ...change });
    current = { ...current, ...change };
    return self;
  };
  const self: Protection = strict<Protection>("Protection", {
    getDescription: () => current.description,
    setDescription: (description: string) => update({ description }),
    isWarningOnly: () => current.warningOnly,
    setWarningOnly: (warningOnly: boolean) => update({ warningOnly }),
    getProtectionType: () =>
      enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>("ProtectionType")[current.kind],
    getRange: () => rangeAt(current.where),
    canEdit: () => current.closed !== true,
    remove: () => call("protection.remove", definition.id),
  });
  return self;
};
