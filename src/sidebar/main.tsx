/** The add-on's one window file: the brief in the sidebar, and the dialogs over the sheet. */
import { BriefView } from "./brief/briefView.tsx";
import { EveryMonthDialog } from "./dialogs/everyMonth.tsx";
import { FormulasDialog } from "./dialogs/formulas.tsx";
import { RecalibrateDialog } from "./dialogs/recalibrate.tsx";
import { RollupDialog } from "./dialogs/rollup.tsx";
import { offerViews } from "./views.tsx";

offerViews({
  brief: BriefView,
  rollup: RollupDialog,
  formulas: FormulasDialog,
  everyMonth: EveryMonthDialog,
  recalibrate: RecalibrateDialog,
});
