/** What all dialogs do: ask for the choices, send the answers, show the result, close. */
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language, Text } from "../../domain/text.ts";
import { Said } from "../said.tsx";
import { ask, closeWindow, messageOf, setWindowHeight } from "../server.ts";
import { Waiting } from "../waiting.tsx";
import { texts } from "./texts.ts";

const SHOWN_MILLISECONDS = 4_000;
const HIGHEST = 560;
/** What stays free below the last line of a window's content. */
const BELOW = 16;

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

/**
 * For what is between a window's head and its buttons: the window becomes as high as that needs; beyond a limit it
 * scrolls inside, with the buttons in view. It only grows afterwards, so that nothing jumps under a hand.
 */
export function useFit(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const [main, last] = [place.current, place.current?.lastElementChild];
    if (!main || !last) return;
    const held = last.getBoundingClientRect().bottom - main.getBoundingClientRect().top + main.scrollTop;
    const around = main.ownerDocument.documentElement.clientHeight - main.clientHeight;
    const wanted = Math.min(HIGHEST, Math.ceil(held + BELOW + around));
    if (held <= 0 || wanted <= height.current) return;
    height.current = wanted;
    setWindowHeight(wanted);
  });
  return place;
}

/** A window's last lines: what went wrong, if anything did, above its buttons. */
export function Footer({
  problem,
  children,
}: {
  readonly problem: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <footer>
      <p class="status failed" role="alert">
        {problem !== undefined && <Said text={problem} />}
      </p>
      <div class="buttons">{children}</div>
    </footer>
  );
}

type Props = {
  readonly language: Language;
  readonly title: Text;
  readonly door: string;
  readonly action: string;
  readonly answers: () => object | string;
  readonly children: ComponentChildren;
};

/** `answers` gives what is sent, or the sentence that says why nothing can be. */
export function Dialog({ language, title, door, action, answers, children }: Props) {
  const [problem, setProblem] = useState<string | undefined>();
  const [message, setMessage] = useState<string | undefined>();
  const [link, setLink] = useState<string | undefined>();
  const [working, setWorking] = useState(false);
  useEscape(!working && message === undefined);
  const place = useFit();
  const submit = async (event: Event) => {
    event.preventDefault();
    const given = answers();
    if (typeof given === "string") return setProblem(given);
    setProblem(undefined);
    setWorking(true);
    try {
      const result = await ask<{ readonly message: string; readonly link?: string }>(language, door, given);
      setLink(result.link);
      setMessage(result.message);
      if (result.link === undefined) setTimeout(closeWindow, SHOWN_MILLISECONDS);
    } catch (error) {
      setProblem(messageOf(error));
    }
    return setWorking(false);
  };
  if (message !== undefined) return <Message language={language} text={message} link={link} />;
  return (
    <form class="dialog" onSubmit={submit}>
      <main ref={place}>
        <h1 class="unseen">{title[language]}</h1>
        {children}
      </main>
      <Footer problem={problem}>
        <button type="submit" class="primary" disabled={working}>
          {working ? texts.working[language] : action}
        </button>
        <button type="button" onClick={closeWindow}>
          {texts.cancel[language]}
        </button>
      </Footer>
    </form>
  );
}

/** One sentence and the way out. */
export function Message({
  language,
  text,
  role = "status",
  link,
}: {
  readonly language: Language;
  readonly text: string;
  readonly role?: "status" | "alert";
  readonly link?: string | undefined;
}) {
  useEscape();
  const place = useFit();
  return (
    <div class="dialog">
      <main class="message" ref={place}>
        <p role={role}>{link ? text.replace(link, "") : <Said text={text} />}</p>
        {link && (
          <p>
            <a href={link} target="_blank" rel="noreferrer">
              {texts.openDocument[language]}
            </a>
          </p>
        )}
      </main>
      <Footer problem={undefined}>
        <button type="button" class="primary" onClick={closeWindow}>
          {texts.close[language]}
        </button>
      </Footer>
    </div>
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
