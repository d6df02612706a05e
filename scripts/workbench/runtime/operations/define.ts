/** What one operation of the host is: what it costs, who may ask for it, and what it does. */

/**
 * free: answered from what a script knows already; read: a round trip that changes nothing; write: changes cells or what
 * hangs on them; store: changes properties, cache or locks; ui: needs a person at the screen.
 */
export type Access = "free" | "read" | "write" | "store" | "ui";

/** The end of the scope's address: "drive.file". */
export type Scope = "script.container.ui" | "script.scriptapp" | "drive.file" | "userinfo.email";

export type Operation<Payload = never, Result = unknown> = {
  readonly access: Access;
  readonly scope: Scope | undefined;
  readonly run: (payload: Payload) => Result;
};

const operation =
  (access: Access) =>
  <Payload, Result>(run: (payload: Payload) => Result, scope?: Scope): Operation<Payload, Result> => ({
    access,
    scope,
    run,
  });

export const free = operation("free");
export const read = operation("read");
export const write = operation("write");
export const store = operation("store");
export const ui = operation("ui");
