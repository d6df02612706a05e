/** Set up, first step: every table that was found, with its market and what its columns mean. */
import { useMemo } from "preact/hooks";
import { hasQuestions } from "../../../domain/sheets/setUp/setUpAnswers.ts";
import { meaningOptions } from "./meaningOptions.tsx";
import { type StepProps, stepHeading } from "./step.ts";
import { TableBlock } from "./tableBlock.tsx";
import { say, texts } from "./texts.ts";

type Props = StepProps & {
  /** Else only what is new and asked. */
  readonly isWhole: boolean;
  readonly review: () => void;
};

export function Columns({ isWhole, review, ...step }: Props) {
  const { language, choices } = step;
  const options = useMemo(() => meaningOptions(choices.meanings, language), [choices, language]);
  const tables = choices.tables.filter((table) => isWhole || hasQuestions(table));
  return (
    <>
      <h1 {...stepHeading}>{texts.columnsTitle[language]}</h1>
      <p class="hint">{(choices.tables.length ? texts.columnsIntro : texts.noTables)[language]}</p>
      {!isWhole && (
        <p class="only-new">
          {texts.onlyNew[language]}{" "}
          <button type="button" class="link" onClick={review}>
            {texts.reviewColumns[language]}
          </button>
        </p>
      )}
      {tables.map((table, i) => (
        <TableBlock key={table.tab} {...step} table={table} isWhole={isWhole} isFirst={i === 0} options={options} />
      ))}
      {isWhole && choices.passedOver.length > 0 && (
        <details class="passed-over" open={choices.tables.length === 0}>
          <summary>
            <span>{say.passedOver(choices.passedOver.length)[language]}</span>
          </summary>
          <ul>
            {choices.passedOver.map(({ tab, why }) => (
              <li key={tab}>
                <b>{tab}</b>: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
