/** Every door of the house: the build gives Google a top-level function for each function and each action. */
import { functions } from "./functions/index.ts";
import {
  applyCorrections,
  brief,
  briefRow,
  check,
  correctionChoices,
  corrections,
  createBrief,
  creators,
  everyMonth,
  everyMonthRun,
  everyMonthState,
  formulaChoices,
  insertFormulas,
  issuedBrief,
  recalibrate,
  recalibrateChoices,
  rollup,
  rollupChoices,
  samePerson,
  saveBriefDraft,
  setUp,
  setUpChoices,
  twinChoices,
} from "./google/actions.lazy.ts";
import { onOpen } from "./google/menu.ts";
import { onEdit } from "./google/onEdit.ts";

export { call } from "./functions/call.ts";
export { functions };

/** Menu items, triggers and the endpoints of the windows, by the names under which Google calls them. */
export const actions = {
  onOpen,
  onEdit,
  setUp,
  setUpChoices,
  creators,
  twinChoices,
  samePerson,
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
