/** A window's views by name: the server appends a call of `openView` to the page, which shows one in the sheet's language. */
import { type ComponentType, render } from "preact";
import type { Language } from "../domain/text.ts";

export type Views = Readonly<Record<string, ComponentType<{ readonly language: Language }>>>;

export function offerViews(views: Views): void {
  const openView = (name: string, language: Language): void => {
    const [View, place] = [views[name], document.getElementById("app")];
    if (!View || !place) return;
    document.documentElement.lang = language;
    render(<View language={language} />, place);
  };
  Object.assign(globalThis, { openView });
}
