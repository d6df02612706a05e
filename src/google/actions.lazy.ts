/** What only a person's choice in the menu, a window or a trigger needs: it is a file of its own, which formulas never load. */
export { brief, briefRow } from "./brief.ts";
export { saveBriefDraft } from "./briefDrafts.ts";
export { check } from "./check.ts";
export { cohort, cohortChoices } from "./cohort.ts";
export { completeFormula } from "./completeFormula.ts";
export { applyCorrections, correctionChoices, corrections } from "./corrections.ts";
export { createBrief } from "./createBrief.ts";
export { addCreator, creatorCard, creatorRow, showRow, vetCreator } from "./creatorCard.ts";
export { creators, differentPeople, samePerson, twinChoices } from "./creators.ts";
export { everyMonth, everyMonthRun, everyMonthState } from "./everyMonth.ts";
export { formulaChoices, insertFormulas } from "./insertFormulas.ts";
export { issuedBrief } from "./issuedBrief.ts";
export { recalibrate, recalibrateChoices } from "./recalibrate.ts";
export { rollup, rollupChoices } from "./rollup.ts";
export { scorecard } from "./scorecard.ts";
export { setUp, setUpChoices } from "./setUp.ts";
export { sop, sopPreview } from "./sop.ts";
