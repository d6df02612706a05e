/** The add-on's doors as a page calls them: each answers what the test says, and every call is kept. */
import { afterAll, vi } from "vitest";

/** Effects follow what is drawn a moment later: the page has to be there until then. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

/** Tries until it does not throw; a busy machine may take a second for what takes a moment. */
export const until = <T>(attempt: () => T): Promise<T> => vi.waitFor(attempt, { timeout: 20_000, interval: 10 });

export type Call = readonly [door: string, payload: Readonly<Record<string, unknown>> | undefined];

/** A door answers with a value or, as a function, with what it makes of the payload, be it a promise; an Error fails. */
export function openDoors(answers: Record<string, unknown>) {
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
            const payload = json === undefined ? undefined : JSON.parse(json);
            calls.push([door, payload]);
            const given = answers[door];
            Promise.resolve(typeof given === "function" ? given(payload) : given).then((value) =>
              value instanceof Error ? failure(value) : success(JSON.stringify(value)),
            );
          };
        },
      },
    );
  const none = () => undefined;
  vi.stubGlobal("google", { script: { run: runner(none, none), host: { close } } });
  return { calls, close };
}

export const openView = (view: string, language: "en" | "ru"): void =>
  (globalThis as unknown as { openView: (view: string, language: string) => void }).openView(view, language);

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

export function put(field: HTMLInputElement | HTMLSelectElement, value: string | boolean): void {
  if (typeof value === "boolean") (field as HTMLInputElement).checked = value;
  else field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
