/** The dialogs over the sheet; a file of their own, so that neither window carries the other along. */
import { offerViews } from "../views.tsx";
import { FormulasDialog } from "./formulas.tsx";
import { RollupDialog } from "./rollup.tsx";

offerViews({ rollup: RollupDialog, formulas: FormulasDialog });
