/** The page's line to its server: questions with a reply each, revisions both ways, and what the add-on shows. */
import type { PageMessage, RequestKind, Requests, ServerMessage } from "../server/protocol.ts";

type Told = Exclude<ServerMessage, { readonly kind: "reply" | "refused" }>;
export type Listener = (message: Told) => void;

export type Line = {
  /** Rejects with a sentence when the server refuses. */
  readonly ask: <Kind extends RequestKind>(
    kind: Kind,
    input: Requests[Kind]["input"],
  ) => Promise<Requests[Kind]["output"]>;
  readonly tell: (message: PageMessage) => void;
  readonly listen: (listener: Listener) => void;
};

type Waiting = { readonly resolve: (output: unknown) => void; readonly reject: (error: Error) => void };

/** Connects with the token and the sheet of the page's own address; `lost` is called when the server goes away. */
export function connect(lost: () => void): Line {
  const socket = new WebSocket(`ws://${location.host}/socket${location.search}`);
  const waiting = new Map<number, Waiting>();
  const listeners: Listener[] = [];
  const early: string[] = [];
  let lastId = 0;

  const send = (message: PageMessage) => {
    const text = JSON.stringify(message);
    if (socket.readyState === WebSocket.CONNECTING) early.push(text);
    else if (socket.readyState === WebSocket.OPEN) socket.send(text);
  };
  socket.addEventListener("open", () => {
    for (const text of early) socket.send(text);
  });
  socket.addEventListener("close", lost);
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as ServerMessage;
    if (message.kind !== "reply" && message.kind !== "refused") {
      for (const listener of listeners) listener(message);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === "reply") asked?.resolve(message.output);
    else asked?.reject(new Error(message.message));
  });

  return {
    ask: (request, input) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve: resolve as (output: unknown) => void, reject });
        send({ kind: "request", id: lastId, request, input });
      }),
    tell: send,
    listen: (listener) => listeners.push(listener),
  };
}

/** Loads the page again as soon as the server answers. */
export function reloadWhenBack(): void {
  const attempt = async () => {
    const back = await fetch(location.href, { cache: "no-store" }).catch(() => undefined);
    if (back?.ok) location.reload();
    else setTimeout(attempt, 1000);
  };
  setTimeout(attempt, 1000);
}
