/** The page's header: whose sheet this is, which others there are, and the way to begin again. */
import "./header.css";
import type { SheetChoice } from "../server/protocol.ts";
import { askPerson } from "./dialog.ts";
import { element, place } from "./element.ts";
import { type Say, texts } from "./texts.ts";

/** Shows the header, with the first click to make where nothing was set up yet; choosing another sheet loads its page. */
export function showHeader(
  name: string,
  sheets: readonly SheetChoice[],
  open: string,
  say: Say & { readonly language: string },
  { begin, startAfresh }: { readonly begin: boolean; readonly startAfresh: () => void },
): void {
  document.documentElement.lang = say.language;
  document.title = `${name} – Crossmarket`;
  const ask = async () => {
    const question = { kind: "alert", title: say(texts.startAfresh), message: say(texts.startAfreshQuestion) } as const;
    const { button } = await askPerson({ ...question, buttons: ["OK", "CANCEL"] }, say);
    if (button === "OK") startAfresh();
  };
  place("header").replaceChildren(
    element("span", { class: "logo", "aria-hidden": "true" }),
    element(
      "div",
      { class: "title" },
      element("h1", { class: "name" }, name),
      element("small", { class: "subtitle" }, say(begin ? texts.subtitleAtFirst : texts.subtitle)),
    ),
    element("span", { class: "working", "aria-hidden": "true" }, say(texts.working)),
    ...(sheets.length > 1 ? [picker(sheets, open, say)] : []),
    element("button", { type: "button", class: "control", click: () => void ask() }, say(texts.startAfresh)),
  );
}

function picker(sheets: readonly SheetChoice[], open: string, say: Say): HTMLElement {
  const options = sheets.map(({ key, name }) => element("option", { value: key, selected: key === open }, name));
  const select = element("select", { class: "control", "aria-label": say(texts.sheet) }, ...options);
  select.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("sheet", select.value);
    location.assign(address);
  });
  return select;
}
