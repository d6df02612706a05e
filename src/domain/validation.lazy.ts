/** What actions check with zod, behind one door that is opened at its first use; formulas do without. */
export { configIssues } from "./validation/configIssues.ts";
export {
  readBriefDraft,
  readBriefRequest,
  readFormulaChoices,
  readRollupAnswers,
  readRowPlace,
} from "./validation/payloads.ts";
