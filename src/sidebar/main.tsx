/** The add-on's one window: shows the view that the server asks for, in the sheet's language. */
import { type ComponentType, render } from "preact";
import type { Language } from "../domain/text.ts";
import { BriefView } from "./brief/briefView.tsx";
import { EveryMonthDialog } from "./dialogs/everyMonth.tsx";
import { FormulasDialog } from "./dialogs/formulas.tsx";
import { RecalibrateDialog } from "./dialogs/recalibrate.tsx";
import { RollupDialog } from "./dialogs/rollup.tsx";

const views: Readonly<Record<string, ComponentType<{ readonly language: Language }>>> = {
  brief: BriefView,
  rollup: RollupDialog,
  formulas: FormulasDialog,
  everyMonth: EveryMonthDialog,
  recalibrate: RecalibrateDialog,
};

/** The server appends a call of it to the page. */
function openView(name: string, language: Language): void {
  const [View, place] = [views[name], document.getElementById("app")];
  if (!View || !place) return;
  document.documentElement.lang = language;
  render(<View language={language} />, place);
}

Object.assign(globalThis, { openView });
