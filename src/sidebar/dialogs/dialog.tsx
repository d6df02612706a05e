/** What all dialogs do: ask for the choices, send the answers, show the result, close. */
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { ask, closeWindow, messageOf } from "../server.ts";
import { Waiting } from "../waiting.tsx";
import { texts } from "./texts.ts";

const SHOWN_MILLISECONDS = 4_000;

/** The choices that a door offers; a failure is a sentence. */
export function useChoices<T>(language: Language, door: string): { readonly choices?: T; readonly problem?: string } {
  const [state, setState] = useState<{ readonly choices?: T; readonly problem?: string }>({});
  useEffect(() => {
    ask<T>(language, door)
      .then((choices) => setState({ choices }))
      .catch((error) => setState({ problem: messageOf(error) }));
  }, [language, door]);
  return state;
}

/** Escape leaves the window; in an open drop-down it only closes that. */
export function useEscape(isOn = true): void {
  useLayoutEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (isOn && key === "Escape") closeWindow();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [isOn]);
}

type Props = {
  readonly language: Language;
  readonly door: string;
  readonly action: string;
  readonly answers: () => object | string;
  readonly children: ComponentChildren;
};

/** `answers` gives what is sent, or the sentence that says why nothing can be. */
export function Dialog({ language, door, action, answers, children }: Props) {
  const [problem, setProblem] = useState<string | undefined>();
  const [message, setMessage] = useState<string | undefined>();
  const [working, setWorking] = useState(false);
  useEscape(!working && message === undefined);
  const submit = async (event: Event) => {
    event.preventDefault();
    const given = answers();
    if (typeof given === "string") return setProblem(given);
    setProblem(undefined);
    setWorking(true);
    try {
      const result = await ask<{ readonly message: string }>(language, door, given);
      setMessage(result.message);
      setTimeout(closeWindow, SHOWN_MILLISECONDS);
    } catch (error) {
      setProblem(messageOf(error));
    }
    return setWorking(false);
  };
  if (message !== undefined) return <Message language={language} text={message} />;
  return (
    <form class="dialog" onSubmit={submit}>
      <main>{children}</main>
      <footer>
        <p class="status failed" role="alert">
          {problem}
        </p>
        <div class="buttons">
          <button type="submit" class="primary" disabled={working}>
            {working ? texts.working[language] : action}
          </button>
          <button type="button" onClick={closeWindow}>
            {texts.cancel[language]}
          </button>
        </div>
      </footer>
    </form>
  );
}

/** One sentence and the way out. */
export function Message({
  language,
  text,
  role = "status",
}: {
  readonly language: Language;
  readonly text: string;
  readonly role?: "status" | "alert";
}) {
  useEscape();
  return (
    <main class="message">
      <p role={role}>{text}</p>
      <button type="button" class="primary" onClick={closeWindow}>
        {texts.close[language]}
      </button>
    </main>
  );
}

/** While the choices are on their way, and where they cannot be had. */
export const NoChoices = ({
  language,
  problem,
}: {
  readonly language: Language;
  readonly problem: string | undefined;
}) =>
  problem === undefined ? <Loading language={language} /> : <Message language={language} text={problem} role="alert" />;

function Loading({ language }: { readonly language: Language }) {
  useEscape();
  return <Waiting text={texts.loading[language]} />;
}
