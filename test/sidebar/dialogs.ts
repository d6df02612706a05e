/** The dialogs in a test: a server that answers by door, and hands that click, choose and type. */
import { afterAll, vi } from "vitest";
import "../../src/sidebar/dialogs/main.tsx";

/** Effects follow what is drawn a moment later: the page has to be there until then. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

export type Call = readonly [door: string, payload: unknown];

/** A door answers with a value; an Error fails. */
export function openDialog(view: string, language: "en" | "ru", answers: Record<string, unknown>) {
  const calls: Call[] = [];
  const close = vi.fn();
  const runner = (success: (value: unknown) => void, failure: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, door: string) => {
          if (door === "withSuccessHandler") return (next: typeof success) => runner(next, failure);
          if (door === "withFailureHandler") return (next: typeof failure) => runner(success, next);
          return (json?: string) => {
            calls.push([door, json === undefined ? undefined : JSON.parse(json)]);
            Promise.resolve(answers[door]).then((value) =>
              value instanceof Error ? failure(value) : success(JSON.stringify(value)),
            );
          };
        },
      },
    );
  const none = () => undefined;
  vi.stubGlobal("google", { script: { run: runner(none, none), host: { close } } });
  (globalThis as unknown as { openView: (view: string, language: string) => void }).openView(view, language);
  return { calls, close };
}

export const find = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
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
