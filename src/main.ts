/** Every door of the house: the build gives Google a top-level function for each function and each action. */
import { functions } from "./functions/index.ts";
import { brief, briefRow } from "./google/brief.ts";
import { saveBriefDraft } from "./google/briefDrafts.ts";
import { check } from "./google/check.ts";
import { applyCorrections, correctionChoices, corrections } from "./google/corrections.ts";
import { createBrief } from "./google/createBrief.ts";
import { everyMonth, everyMonthRun, everyMonthState } from "./google/everyMonth.ts";
import { formulaChoices, insertFormulas } from "./google/insertFormulas.ts";
import { issuedBrief } from "./google/issuedBrief.ts";
import { onOpen } from "./google/menu.ts";
import { onEdit } from "./google/onEdit.ts";
import { recalibrate, recalibrateChoices } from "./google/recalibrate.ts";
import { rollup, rollupChoices } from "./google/rollup.ts";
import { setUp, setUpChoices } from "./google/setUp.ts";

export { call } from "./functions/call.ts";
export { functions };

/** Menu items, triggers and the endpoints of the windows, by the names under which Google calls them. */
export const actions = {
  onOpen,
  onEdit,
  setUp,
  setUpChoices,
  check,
  corrections,
  correctionChoices,
  applyCorrections,
  insertFormulas,
  formulaChoices,
  rollup,
  rollupChoices,
  everyMonth,
  everyMonthState,
  everyMonthRun,
  recalibrate,
  recalibrateChoices,
  brief,
  briefRow,
  issuedBrief,
  createBrief,
  saveBriefDraft,
};
