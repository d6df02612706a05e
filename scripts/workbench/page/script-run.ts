/** Runs inside a window of the add-on, before its own scripts: gives it `google.script` as HtmlService does. */
import type { HostToWindow, WindowToHost } from "./frame.ts";

type Handlers = {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
};

const doors = JSON.parse(document.currentScript?.dataset.doors ?? "[]") as readonly string[];
const waiting = new Map<number, Handlers>();
let lastId = 0;

const tellHost = (message: WindowToHost) => parent.postMessage(message, "*");

addEventListener("message", ({ source, data }) => {
  const reply = data as HostToWindow;
  const handlers = waiting.get(reply?.id);
  if (source !== parent || handlers === undefined) return;
  waiting.delete(reply.id);
  if (reply.ok) return handlers.success?.(reply.value, handlers.user);
  const error = Object.assign(new Error(reply.message), { name: reply.name });
  if (handlers.failure === undefined) return console.warn(error);
  return handlers.failure(error, handlers.user);
});

// the way back from the window to the grid by keyboard
addEventListener("keydown", (event) => {
  if (event.key !== "F6") return;
  event.preventDefault();
  tellHost({ crossmarket: "leave" });
});

/** A new runner each time: handlers hold for one call, as at Google. */
function runner(handlers: Handlers): object {
  const calls = doors.map((name) => [name, (...values: unknown[]) => call(name, values, handlers)]);
  return {
    ...Object.fromEntries(calls),
    withSuccessHandler: (success: NonNullable<Handlers["success"]>) => runner({ ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers["failure"]>) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
}

function call(name: string, values: readonly unknown[], handlers: Handlers): void {
  values.forEach((value, index) => {
    if (!isPlain(value)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  });
  lastId += 1;
  waiting.set(lastId, handlers);
  tellHost({ crossmarket: "run", id: lastId, name, values: JSON.parse(JSON.stringify(values)) });
}

/** What may travel: JSON's own values; no Date, function or element. */
function isPlain(value: unknown): boolean {
  if (value === undefined || value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.prototype.toString.call(value) === "[object Object]" && Object.values(value).every(isPlain);
}

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        origin: "https://docs.google.com",
        close: () => tellHost({ crossmarket: "close" }),
        setHeight: (height: number) => tellHost({ crossmarket: "size", height }),
        setWidth: (width: number) => tellHost({ crossmarket: "size", width }),
        editor: { focus: () => tellHost({ crossmarket: "leave" }) },
      },
    },
  },
});
