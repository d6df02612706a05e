/** A button that sends something: what runs is shown on it, what came of it stays until the next click. */
import { useRef, useState } from "preact/hooks";
import type { Language } from "../domain/text.ts";
import { ask, messageOf } from "./server.ts";

export type Status = { readonly text: string; readonly failed: boolean };

/** `working` names the button whose answer is awaited; "" where none is. `report` hears what came of it, where it is told elsewhere. */
export function useSending(language: Language, report?: (status: Status) => void) {
  const [working, setWorking] = useState("");
  const [status, setStatus] = useState<Status>({ text: "", failed: false });
  const isWorking = useRef(false); // a second click may come before the button is shown as busy
  const tell = report ?? setStatus;
  const send = <A extends { readonly message?: string }>(
    door: string,
    payload: object | undefined,
    button: string,
    onDone?: (answer: A) => void,
  ) => {
    if (isWorking.current) return;
    isWorking.current = true;
    setWorking(button);
    ask<A>(language, door, payload)
      .then((answer) => {
        tell({ text: answer.message ?? "", failed: false });
        onDone?.(answer);
      })
      .catch((error) => tell({ text: messageOf(error), failed: true }))
      .finally(() => {
        isWorking.current = false;
        setWorking("");
      });
  };
  return { working, status, setStatus, send };
}
