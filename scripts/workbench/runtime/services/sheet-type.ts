/** Sheet: of which type it is; one that holds a chart alone has no cells to ask for. */
import { exception } from "./call.ts";
import { sheetInfo } from "./sheet.ts";

/** Every member throws in Google's words where the sheet is no grid. */
export const onGrid = <Members extends object>(sheetId: string, members: Members): Members =>
  Object.fromEntries(
    Object.entries(members).map(([name, member]: [string, (...given: unknown[]) => unknown]) => [
      name,
      (...given: unknown[]) => {
        checkGrid(sheetId);
        return member(...given);
      },
    ]),
  ) as Members;

export const checkGrid = (sheetId: string): void => {
  const { type } = sheetInfo(sheetId);
  if (type !== "GRID") throw exception(`The action is not supported for ${type} sheet.`);
};
