/** The dialogs' file: what opens over the sheet. */
import { offerViews } from "../views.tsx";
import { CohortDialog } from "./cohort.tsx";
import { CorrectionsDialog } from "./corrections.tsx";
import { EveryMonthDialog } from "./everyMonth.tsx";
import { FormulasDialog } from "./formulas.tsx";
import { RecalibrateDialog } from "./recalibrate.tsx";
import { RollupDialog } from "./rollup.tsx";
import { SetUpDialog } from "./setUp/setUp.tsx";
import { SopDialog } from "./sop.tsx";
import { TodayDialog } from "./today.tsx";
import { TwinsDialog } from "./twins.tsx";

offerViews({
  rollup: RollupDialog,
  formulas: FormulasDialog,
  everyMonth: EveryMonthDialog,
  recalibrate: RecalibrateDialog,
  setUp: SetUpDialog,
  corrections: CorrectionsDialog,
  twins: TwinsDialog,
  today: TodayDialog,
  sop: SopDialog,
  cohort: CohortDialog,
});
