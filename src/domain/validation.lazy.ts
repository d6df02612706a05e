/** What actions check with zod, behind one door that is opened at its first use; formulas do without. */
export {
  keptMaking,
  loggedContent,
  readBatchRows,
  readBriefDraft,
  readBriefRequest,
  readIssuedMark,
  readRowPlace,
  readWithdrawal,
} from "./validation/briefPayloads.ts";
export { configIssues } from "./validation/configIssues.ts";
export {
  keptBenchmarks,
  keptRun,
  keptSchedule,
  readEveryMonth,
  readFormulaChoices,
  readRollupAnswers,
  readStoredMonth,
  readTakenLines,
} from "./validation/payloads.ts";
export { readPaid } from "./validation/paymentPayloads.ts";
export { keptTexts, readPersonPlace, readSamePerson, readVetting } from "./validation/peoplePayloads.ts";
export { readActivityToLog } from "./validation/processPayloads.ts";
export { readCorrections, readSetUpAnswers } from "./validation/setUpPayloads.ts";
export { keptMade, loggedDocument, readCohortAnswers, readSopAnswers } from "./validation/sopPayloads.ts";
export { keptMorning, keptMorningRun, readEveryMorning, readWeekChoice } from "./validation/todayPayloads.ts";
