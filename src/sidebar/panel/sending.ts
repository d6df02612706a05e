/** A button of the panel that sends something: what runs is shown on it, what came of it stays until the next click. */
import { useRef, useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";

export type Status = { readonly text: string; readonly failed: boolean };

/** `working` names the button whose answer is awaited; "" where none is. */
export function useSending(language: Language) {
  const [working, setWorking] = useState("");
  const [status, setStatus] = useState<Status>({ text: "", failed: false });
  const isWorking = useRef(false); // a second click may come before the button is shown as busy
  const send = (door: string, payload: object | undefined, button: string, onDone: () => void) => {
    if (isWorking.current) return;
    isWorking.current = true;
    setWorking(button);
    ask<{ readonly message: string }>(language, door, payload)
      .then(({ message }) => {
        setStatus({ text: message, failed: false });
        onDone();
      })
      .catch((error) => setStatus({ text: messageOf(error), failed: true }))
      .finally(() => {
        isWorking.current = false;
        setWorking("");
      });
  };
  return { working, status, setStatus, send };
}
