/** Short messages in the corner: the add-on's toasts, its errors, and that a script is running. */
import "./toast.css";
import { crossButton, element, place } from "./element.ts";
import { type Say, texts } from "./texts.ts";

const usualSeconds = 5;

/** Shows a message; without seconds for the usual time, with a negative number until it is closed, as at Google. */
export function toast(message: string, say: Say, { title = "", seconds = usualSeconds, isError = false } = {}): void {
  const shown = element("div", { class: isError ? "message error" : "message", ...(isError ? { role: "alert" } : {}) });
  const close = () => shown.remove();
  shown.append(
    element(
      "div",
      {},
      ...(title === "" ? [] : [element("div", { class: "message-title" }, title)]),
      element("div", {}, message),
    ),
    crossButton(say(texts.close), close),
  );
  place("toasts").append(shown);
  if (seconds >= 0) setTimeout(close, seconds * 1000);
}

/** Says "Running script" while a promise is pending; quick ones do not flicker. The page is busy meanwhile. */
export function runningIndicator(say: Say): <Result>(work: Promise<Result>) => Promise<Result> {
  let running = 0;
  const shown = element("div", { class: "message running" }, say(texts.runningScript));
  return async (work) => {
    running += 1;
    document.body.setAttribute("aria-busy", "true");
    const timer = setTimeout(() => place("toasts").append(shown), 150);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      running -= 1;
      if (running === 0) {
        shown.remove();
        document.body.removeAttribute("aria-busy");
      }
    }
  };
}
