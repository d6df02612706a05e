/** Set up, run again with nothing new to ask: what stands, and the way to look at it column by column. */
import { chosenMarkets, isUsed, meaningOf } from "../../../domain/sheets/setUp/setUpAnswers.ts";
import { type StepProps, stepHeading } from "./step.ts";
import { TabLines } from "./tabLines.tsx";
import { say, texts } from "./texts.ts";

export function Summary({ language, choices, state, review }: StepProps & { readonly review: () => void }) {
  const codes = chosenMarkets(choices, state);
  const names = choices.markets.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  const tabs = choices.tables
    .filter((table) => isUsed(state, table))
    .map((table) => {
      const columns = table.columns.filter(({ inserted }) => !inserted);
      const named = (isUnread: boolean) =>
        columns
          .filter((column) => (meaningOf(state, table, column) === "unread") === isUnread)
          .map(({ heading, letter }) => heading.trim() || letter);
      return { name: table.tab, rows: table.rows, read: named(false), unread: named(true), asked: [] };
    });
  return (
    <>
      <h1 {...stepHeading}>{texts.summaryTitle[language]}</h1>
      <p class="hint">{texts.summaryIntro[language]}</p>
      <TabLines language={language} tabs={tabs} />
      <p>{say.named("markets", names.join(", "))[language]}</p>
      <button type="button" class="link" onClick={review}>
        {texts.reviewColumns[language]}
      </button>
    </>
  );
}
