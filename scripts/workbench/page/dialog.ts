/** Dialogs: what the add-on asks by alert and prompt, and its own windows of a given size. */
import "./dialog.css";
import type { AddonEvent, Answer, ButtonName, Question } from "../runtime/types.ts";
import { crossButton, element } from "./element.ts";
import { addOnFrame, type WindowHost } from "./frame.ts";
import { buttonTexts, type Say, texts } from "./texts.ts";

type WindowEvent = AddonEvent & { readonly kind: "dialog" };

/** Resolves with the button; Escape and the cross are CLOSE. */
export function askPerson(question: Question, say: Say): Promise<Answer> {
  const input =
    question.kind === "prompt"
      ? element("input", { type: "text", class: "prompt", "aria-label": say(texts.yourAnswer) })
      : undefined;
  return new Promise((resolve) => {
    const answerWith = (button: ButtonName) => {
      dialog.remove();
      resolve({ button, ...(input === undefined ? {} : { text: input.value }) });
    };
    const [first] = question.buttons;
    const buttons = question.buttons.map((name) =>
      element(
        "button",
        { type: "button", class: name === first ? "control first" : "control", click: () => answerWith(name) },
        say(buttonTexts[name]),
      ),
    );
    const dialog = modal(question.title, say, () => answerWith("CLOSE"), [
      element("p", { class: "dialog-message" }, question.message),
      ...(input === undefined ? [] : [input]),
      element("div", { class: "buttons" }, ...buttons),
    ]);
    input?.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && first !== undefined) answerWith(first);
    });
    (input ?? buttons[0])?.focus();
  });
}

/** A window of the add-on's own, in the size it asked for. */
export function showWindow(
  { title, html, width, height, modal: isModal }: WindowEvent,
  host: WindowHost,
  say: Say,
): void {
  const close = () => {
    dialog.close();
    // the frame is still hearing the press that closed it: who pressed is answered only where the frame outlives it
    setTimeout(() => dialog.remove(), 300);
    if (document.querySelector("dialog[open]") === null) host.leave();
  };
  const size = (wide: number | undefined, high: number | undefined) => {
    if (wide !== undefined) frame.style.width = `${wide}px`;
    if (high !== undefined) frame.style.height = `${high}px`;
  };
  const frame = addOnFrame(title, html, host, { close, size });
  frame.className = "dialog-frame";
  size(width ?? 600, height ?? 400);
  const dialog = modal(title, say, close, [frame], isModal);
  focusWhenLoaded(frame, dialog);
}

/** A key that reaches a frame before its script listens is lost: until then the dialog hears it, and Escape closes. */
function focusWhenLoaded(frame: HTMLIFrameElement, dialog: HTMLDialogElement): void {
  dialog.tabIndex = -1;
  dialog.focus();
  const load = () => {
    if ([dialog, document.body].includes(document.activeElement as HTMLElement)) frame.focus();
  };
  frame.addEventListener("load", load, { once: true });
}

function modal(
  title: string,
  say: Say,
  close: () => void,
  children: readonly HTMLElement[],
  isModal = true,
): HTMLDialogElement {
  const heading = element("h2", { class: "dialog-title" }, title);
  const bar = element("div", { class: "dialog-bar" }, heading, crossButton(say(texts.close), close));
  const dialog = element("dialog", { class: "dialog", "aria-label": title || say(texts.addOn) }, bar, ...children);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  // the grid listens to keys on its way up the page: what is typed here is not for it
  for (const kind of ["keydown", "keypress", "paste", "copy", "cut"])
    dialog.addEventListener(kind, (event) => event.stopPropagation());
  document.body.append(dialog);
  if (isModal) dialog.showModal();
  else dialog.show();
  return dialog;
}
