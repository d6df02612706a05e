/** What a page says, as text → a message that the server understands; undefined for everything else. */
import type { ButtonName } from "../runtime/types.ts";
import type { PageMessage, RequestKind } from "./protocol.ts";

type Fields = { readonly [name: string]: unknown };

const buttons: readonly unknown[] = ["OK", "CANCEL", "YES", "NO", "CLOSE"] satisfies readonly ButtonName[];

/** What each question needs, so that nothing else reaches the worker. */
const inputs: { readonly [kind in RequestKind]: (input: unknown) => boolean } = {
  open: () => true,
  side: () => true,
  xlsx: () => true,
  call: (input) => isFields(input) && isList(input.arguments) && isList(input.calls) && input.calls.every(isCall),
  run: (input) => isFields(input) && typeof input.functionName === "string" && isList(input.arguments),
};

const messages: { readonly [kind in PageMessage["kind"]]: (message: Fields) => boolean } = {
  startAfresh: () => true,
  welcomeRead: () => true,
  answer: ({ question, answer }) => isNumber(question) && isFields(answer) && buttons.includes(answer.button),
  revision: ({ message }) => isFields(message) && typeof message.type === "string",
  request: ({ id, request, input }) =>
    isNumber(id) &&
    typeof request === "string" &&
    Object.hasOwn(inputs, request) &&
    inputs[request as RequestKind](input),
};

export function readMessage(text: string): PageMessage | undefined {
  const message = fieldsIn(text);
  const kind = message?.kind;
  if (message === undefined || typeof kind !== "string" || !Object.hasOwn(messages, kind)) return undefined;
  return messages[kind as PageMessage["kind"]](message) ? (message as PageMessage) : undefined;
}

/** The number of a question that cannot be answered; -1 where it has none. */
export function numberOf(text: string): number {
  const id = fieldsIn(text)?.id;
  return isNumber(id) ? id : -1;
}

function fieldsIn(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !isList(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);
const isCall = (call: unknown): boolean => isFields(call) && typeof call.name === "string" && isList(call.places);
