/** Where the partnership stands: the next step with its button, what else may be written down, money, the brief. */
import { useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import { formatDay } from "../../domain/format.ts";
import type { PanelNow } from "../../domain/process/panel.ts";
import type { Happening } from "../../domain/process/types.ts";
import type { Language } from "../../domain/text.ts";
import { useSending } from "../sending.ts";
import { texts } from "./texts.ts";

type Props = { readonly now: PanelNow; readonly language: Language; readonly onDone: () => void };

export function Now({ now, language, onDone }: Props) {
  const { next, likely, problems, brief, stage, of } = now;
  const { working, status, send: sendTo } = useSending(language);
  const send = (door: string, payload: object | undefined, button: string) => sendTo(door, payload, button, onDone);
  const place = placeOf(now);
  const label = (what: Happening) => now.happenings.find((one) => one.what === what)?.label ?? what;
  return (
    <>
      <section>
        <h2>{texts.now[language]}</h2>
        {of && <p class="hint">{of}</p>}
        <p>
          <strong>{stage}</strong>
          {next ? ` · ${next.what}` : ` · ${texts.nothingLeft[language]}`}
          {next && (
            <small>
              {next.who}: {next.isLate ? <mark>{next.when}</mark> : next.when}
            </small>
          )}
        </p>
        {problems.map((problem) => (
          <p class="problem" key={problem}>
            {problem}
          </p>
        ))}
        {likely && (
          <div class="buttons">
            <button
              type="button"
              class="primary"
              disabled={working !== ""}
              aria-busy={working === likely}
              onClick={() => send("logActivity", { ...place, what: likely, on: now.today }, likely)}
            >
              {working === likely ? texts.saving[language] : label(likely)}
            </button>
          </div>
        )}
        <Else key={now.row} {...{ now, language, working, send }} />
        <p class={status.failed ? "status failed" : "status"} role={status.failed ? "alert" : "status"}>
          {status.text}
        </p>
      </section>
      <Money {...{ now, language, working, send }} />
      <section>
        <h2>{texts.brief[language]}</h2>
        {brief ? (
          <p>
            {brief.link ? (
              <a href={brief.link} target="_blank" rel="noreferrer">
                {brief.what}
              </a>
            ) : (
              brief.what
            )}
          </p>
        ) : (
          <p class="hint">{texts.noBrief[language]}</p>
        )}
      </section>
    </>
  );
}

/** The row that is meant, and whose it was. */
export const placeOf = (one: (Pick<PanelNow, "sheet" | "row"> & Partial<PanelNow>) | undefined) =>
  one && { sheet: one.sheet, row: one.row, ...(one.whose ? { whose: one.whose } : {}) };

type Part = Pick<Props, "now" | "language"> & {
  readonly working: string;
  readonly send: (door: string, payload: object | undefined, button: string) => void;
};

function Else({ now, language, working, send }: Part) {
  const [what, setWhat] = useState<Happening>("note");
  const [on, setOn] = useState<string>(now.today);
  const [to, setTo] = useState<string>("");
  const [text, setText] = useState("");
  const isMoved = what === "moved";
  const submit = (event: Event) => {
    event.preventDefault();
    const day = isMoved ? fill(texts.movedTo[language], formatDay(to, language)) : "";
    const said = [day, text.trim()].filter(Boolean).join("; ");
    const words = said ? { text: said } : {};
    send("logActivity", { ...placeOf(now), what, on, ...words }, "else");
  };
  return (
    <details>
      <summary>
        <span>{texts.somethingElse[language]}</span>
      </summary>
      <form onSubmit={submit}>
        <label for="what">{texts.what[language]}</label>
        <select id="what" value={what} onInput={({ currentTarget }) => setWhat(currentTarget.value as Happening)}>
          {now.happenings.map((one) => (
            <option key={one.what} value={one.what}>
              {one.label}
            </option>
          ))}
        </select>
        <label for="on">{texts.on[language]}</label>
        <input id="on" type="date" value={on} onInput={({ currentTarget }) => setOn(currentTarget.value)} />
        {isMoved && (
          <>
            <label for="to">{texts.to[language]}</label>
            <input id="to" type="date" value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
          </>
        )}
        <label for="words">{(isMoved ? texts.whatIsMoved : texts.words)[language]}</label>
        <textarea id="words" rows={2} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <div class="buttons">
          <button type="submit" disabled={working !== "" || !on || (isMoved && !to)} aria-busy={working === "else"}>
            {working === "else" ? texts.saving[language] : texts.writeDown[language]}
          </button>
        </div>
      </form>
    </details>
  );
}

function Money({ now, language, working, send }: Part) {
  return (
    <section>
      <h2>{texts.money[language]}</h2>
      {now.money.length ? (
        <ul class="rows">
          {now.money.map(({ key, what, status, isOpen, isLate }) => (
            <li key={key}>
              <span>{what}</span>
              <small>{isLate ? <mark>{status}</mark> : status}</small>
              {isOpen && now.hasPayments && (
                <button
                  type="button"
                  disabled={working !== ""}
                  aria-busy={working === key}
                  aria-label={`${texts.paid[language]}: ${what}`}
                  onClick={() => send("markPaid", { key, on: now.today }, key)}
                >
                  {working === key ? texts.saving[language] : texts.paid[language]}
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p class="hint">{texts.noMoney[language]}</p>
      )}
      {now.money.length > 0 && !now.hasPayments && (
        <div class="buttons">
          <button type="button" disabled={working !== ""} onClick={() => send("payments", undefined, "payments")}>
            {working === "payments" ? texts.saving[language] : texts.makePayments[language]}
          </button>
        </div>
      )}
    </section>
  );
}
