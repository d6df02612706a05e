/** What every step of Set up is given. */
import type { SetUpChoices } from "../../../domain/sheets/setUp.ts";
import type { SetUpState } from "../../../domain/sheets/setUpAnswers.ts";
import type { Language } from "../../../domain/text.ts";

export type StepProps = {
  readonly language: Language;
  readonly choices: SetUpChoices;
  readonly state: SetUpState;
  readonly change: (state: SetUpState) => void;
};

/** What is marked by Set up as the place that takes the focus when a step opens. */
export const stepHeading = { id: "step", tabIndex: -1 } as const;
