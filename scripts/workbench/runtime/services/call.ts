/** The one way out of the isolated context: JSON to the host and back. */
import type { Operations } from "../host.ts";

type Name = keyof Operations;
/** An operation that takes nothing is called with nothing. */
type Payload<Key extends Name> = unknown extends Parameters<Operations[Key]["run"]>[0]
  ? []
  : Parameters<Operations[Key]["run"]>;
type Result<Key extends Name> = ReturnType<Operations[Key]["run"]>;

/** `method` is what the add-on called, `invocation` its number: the host counts and refuses by them. */
export type Host = (operation: string, json: string, method: string, invocation: number) => string;

let host: Host | undefined;
let method = "";
let invocation = 0;
let depth = 0;

export const connect = (given: Host): void => {
  host = given;
};

/** Asks the host; its refusal becomes an exception of Google's kind. */
export const call = <Key extends Name>(name: Key, ...payload: Payload<Key>): Result<Key> => {
  const answer = JSON.parse(host?.(name, JSON.stringify(payload.at(0) ?? null), method, invocation) ?? "{}");
  if (answer.error !== undefined) throw exception(answer.error);
  return answer.value as Result<Key>;
};

/** Runs one call of the add-on; calls that the stand-in makes inside of it belong to it. */
export const asCallOf = <Value>(name: string, action: () => Value): Value => {
  if (depth === 0) {
    method = name;
    invocation++;
  }
  depth++;
  try {
    return action();
  } finally {
    depth--;
  }
};

/** Errors of Google's services are named so. */
export const exception = (message: string, name = "Exception"): Error => {
  const error = new Error(message);
  error.name = name;
  return error;
};
