/** The dialogs in a test: opened with doors that answer, and hands that click, choose and type. */
import "../../src/sidebar/dialogs/main.tsx";
import { find, openDoors, openView, until } from "./doors.ts";

export { find, until };

export function openDialog(view: string, language: "en" | "ru", answers: Record<string, unknown>) {
  const doors = openDoors(answers);
  openView(view, language);
  return doors;
}

export const all = <E extends HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
export const button = (text: string | RegExp): HTMLButtonElement => {
  const found = all<HTMLButtonElement>("button").find(({ textContent }) =>
    typeof text === "string" ? textContent === text : text.test(textContent ?? ""),
  );
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
export const shown = (): string => document.body.textContent ?? "";

/** The drop-down of a column, by how it is called: “What column C means: Budget…”. */
export const dropDown = (name: string): HTMLSelectElement => find(`select[aria-label*="${name}"]`);

export function put(field: HTMLInputElement | HTMLSelectElement, value: string | boolean): void {
  if (typeof value === "boolean") (field as HTMLInputElement).checked = value;
  else field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export const press = (key: string): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

/** Enter in a field of the form, as a browser does it: a task of its own after what was typed. */
export async function enter(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  find<HTMLFormElement>("form").requestSubmit();
}
