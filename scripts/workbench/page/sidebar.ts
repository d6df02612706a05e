/** The sidebar: 300 px at the right of the grid, one at a time, as at Google. */
import "./sidebar.css";
import { crossButton, element, place } from "./element.ts";
import { addOnFrame, type WindowHost } from "./frame.ts";
import { type Say, texts } from "./texts.ts";

/** Opens the sidebar, or replaces what it shows. */
export function showSidebar(title: string, html: string, host: WindowHost, say: Say): void {
  const sidebar = place("sidebar");
  const close = () => {
    sidebar.replaceChildren();
    sidebar.hidden = true;
    gridMayGrow();
    host.leave();
  };
  const heading = element("h2", { class: "sidebar-title" }, title);
  const bar = element("div", { class: "sidebar-bar" }, heading, crossButton(say(texts.close), close));
  const frame = addOnFrame(title, html, host, { close });
  frame.className = "sidebar-frame";
  sidebar.replaceChildren(bar, frame);
  sidebar.setAttribute("aria-label", title);
  const wasHidden = sidebar.hidden;
  sidebar.hidden = false;
  if (wasHidden) gridMayGrow();
}

/** Hands the keyboard to the open sidebar; false where there is none. */
export function focusSidebar(): boolean {
  const frame = place("sidebar").querySelector("iframe");
  frame?.focus();
  return frame !== null;
}

/** o-spreadsheet measures itself again when the window says that it was resized. */
export function gridMayGrow(): void {
  requestAnimationFrame(() => dispatchEvent(new Event("resize")));
}
