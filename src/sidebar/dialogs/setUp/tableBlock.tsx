/** One table of the first step: whether it counts, where its market comes from, and its columns, folded away or open. */
import { useState } from "preact/hooks";
import {
  asksDefaultMarket,
  givenMarket,
  hasQuestions,
  isUsed,
  meaningOf,
} from "../../../domain/sheets/setUp/setUpAnswers.ts";
import { ColumnTable } from "./columnTable.tsx";
import { short, type TableProps } from "./step.ts";
import { many, say, texts } from "./texts.ts";

export function TableBlock(props: TableProps) {
  const { language, state, change, table, isFirst } = props;
  const [open, setOpen] = useState(isFirst || hasQuestions(table));
  const used = isUsed(state, table);
  return (
    <section class="table">
      <div class="table-head">
        <h2>{table.tab}</h2>
        <span class="hint">
          {say.headingsIn(table.headerRow)[language]}, {many("rows", table.rows, language)}
        </span>
        <label class="use">
          <input
            type="checkbox"
            checked={used}
            aria-label={`${texts.useTab[language]}: ${table.tab}`}
            onInput={({ currentTarget: { checked } }) =>
              change((now) => ({ ...now, use: new Map(now.use).set(table.tab, checked) }))
            }
          />
          {texts.useTab[language]}
        </label>
      </div>
      {used ? (
        <>
          <MarketOfTable {...props} />
          <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary>
              <span>{summaryOf(props)}</span>
            </summary>
            {open && <ColumnTable {...props} />}
          </details>
        </>
      ) : (
        <p class="hint">{texts.leftOut[language]}</p>
      )}
    </section>
  );
}

/** "12 columns: 1 to decide, 9 read, 2 not read" */
function summaryOf({ language, state, table }: TableProps): string {
  const columns = table.columns.filter(({ inserted }) => !inserted);
  const asked = columns.filter((column) => column.asked !== undefined).length;
  const unread = columns.filter((column) => meaningOf(state, table, column) === "unread").length;
  const parts = [
    ...(asked ? [many("questions", asked, language)] : []),
    many("isRead", columns.length - unread, language),
    ...(unread ? [many("isUnread", unread, language)] : []),
  ];
  return `${many("columns", columns.length, language)}: ${parts.join(", ")}`;
}

function MarketOfTable({ language, choices, state, change, table }: TableProps) {
  if (table.marketFrom === "sections") return <p class="market">{texts.fromSections[language]}</p>;
  if (table.marketFrom === "column") {
    const column = table.columns.find(({ meaning }) => meaning === "market");
    return column ? <p class="market">{say.fromColumn(column.letter, short(column.heading))[language]}</p> : null;
  }
  const given = givenMarket(state, table);
  const isListed = given === undefined || choices.markets.some(({ code }) => code === given);
  const known = choices.markets.find(({ code }) => code === table.market)?.name ?? table.market;
  const isOpen = table.marketFrom === "sheet" && (asksDefaultMarket(choices, state) || known === undefined);
  return (
    <label class="market">
      <span>{texts.marketOfTab[language]}</span>
      <select
        value={given ?? ""}
        onInput={({ currentTarget: { value } }) =>
          change((now) => ({ ...now, marketOf: new Map(now.marketOf).set(table.tab, value) }))
        }
      >
        {table.marketFrom === "sheet" && <option value="">{isOpen ? texts.nextStepMarket[language] : known}</option>}
        {!isListed && <option value={given}>{given}</option>}
        {choices.markets.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
