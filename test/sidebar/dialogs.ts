/** The dialogs in a test: opened with doors that answer, and hands that click, choose and type. */
import "../../src/sidebar/dialogs/main.tsx";
import { find, openDoors, openView } from "./doors.ts";

export { all, button, find, put, shown, until } from "./doors.ts";

export function openDialog(view: string, language: "en" | "ru", answers: Record<string, unknown>) {
  const doors = openDoors(answers);
  openView(view, language);
  return doors;
}

/** The drop-down of a column, by how it is called: “What column C means: Budget…”. */
export const dropDown = (name: string): HTMLSelectElement => find(`select[aria-label*="${name}"]`);

export const press = (key: string): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

/** Enter in a field of the form, as a browser does it: a task of its own after what was typed. */
export async function enter(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  find<HTMLFormElement>("form").requestSubmit();
}
