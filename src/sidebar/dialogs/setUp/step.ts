/** What every step of Set up is given. */
import type { ComponentChild } from "preact";
import type { FoundTable, SetUpChoices } from "../../../domain/sheets/setUp/setUp.ts";
import type { SetUpState } from "../../../domain/sheets/setUp/setUpAnswers.ts";
import type { Language } from "../../../domain/text.ts";

export type StepProps = {
  readonly language: Language;
  readonly choices: SetUpChoices;
  readonly state: SetUpState;
  /** From the state as it then stands: a browser that fills in several fields at once changes it several times. */
  readonly change: (next: (state: SetUpState) => SetUpState) => void;
};

/** And what a table of the first step is given beside that. */
export type TableProps = StepProps & {
  readonly table: FoundTable;
  readonly isWhole: boolean;
  readonly isFirst: boolean;
  readonly options: readonly ComponentChild[];
};

/** What is marked by Set up as the place that takes the focus when a step opens. */
export const stepHeading = { id: "step", tabIndex: -1 } as const;

/** A heading may be as long as a paragraph; in a sentence it is a name. */
export const short = (heading: string): string => (heading.length > 60 ? `${heading.slice(0, 59)}…` : heading);
