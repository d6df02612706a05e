/** The check-in: what one wants to have read before the call, the questions to send ahead, and what was said, written down. */
import { useState } from "preact/hooks";
import { type Block, wordsOf } from "../../domain/document.ts";
import type { CheckIn as Sheet } from "../../domain/sop/checkInSheet.ts";
import type { Language } from "../../domain/text.ts";
import { useSending } from "../sending.ts";
import { copyTexts } from "../share.ts";
import { texts } from "./texts.ts";

type Props = {
  readonly checkIn: Sheet;
  /** The partnership under which it is written down; without one there is no line to write. */
  readonly place: { readonly sheet: number; readonly row: number } | undefined;
  readonly today: string;
  readonly isDue: boolean;
  readonly language: Language;
  readonly onDone: () => void;
};

export function CheckIn({ checkIn, place, today, isDue, language, onDone }: Props) {
  const [on, setOn] = useState(today);
  const [text, setText] = useState("");
  const { working, status, setStatus, send } = useSending(language);
  const isBusy = working !== "";
  const copy = async () => {
    const isDone = await copyTexts(checkIn.questions.replace(/\n/g, "<br>"), checkIn.questions);
    setStatus({ text: texts[isDone ? "questionsCopied" : "notCopied"][language], failed: !isDone });
  };
  const save = (event: Event) => {
    event.preventDefault();
    const words = text.trim() ? { text: text.trim() } : {};
    send("logActivity", { ...place, what: "checkIn", on, ...words }, "checkIn", () => {
      setText("");
      onDone();
    });
  };
  return (
    <details open={isDue}>
      <summary>
        <span>{texts.checkInSheet[language]}</span>
        {isDue && <mark>{texts.due[language]}</mark>}
      </summary>
      {checkIn.sheet.sections.map(({ key, title, blocks }) => (
        <div key={key}>
          <h3>{title}</h3>
          {blocks.map((block) => (
            <Lines block={block} />
          ))}
        </div>
      ))}
      <div class="buttons">
        <button type="button" onClick={copy}>
          {texts.copyQuestions[language]}
        </button>
      </div>
      {place ? (
        <form onSubmit={save}>
          <label for="held">{texts.on[language]}</label>
          <input id="held" type="date" value={on} onInput={({ currentTarget }) => setOn(currentTarget.value)} />
          <label for="said">{texts.wasSaid[language]}</label>
          <textarea id="said" rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          <div class="buttons">
            <button type="submit" class="primary" disabled={isBusy || !on} aria-busy={isBusy}>
              {isBusy ? texts.saving[language] : texts[on > today ? "agreeCheckIn" : "heldCheckIn"][language]}
            </button>
          </div>
        </form>
      ) : (
        <p class="hint">{texts.noPlace[language]}</p>
      )}
      <p class={status.failed ? "status failed" : "status"} role={status.failed ? "alert" : "status"}>
        {status.text}
      </p>
    </details>
  );
}

function Lines({ block }: { readonly block: Block }) {
  if (block.kind === "facts")
    return (
      <dl>
        {block.rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{wordsOf(value)}</dd>
          </div>
        ))}
      </dl>
    );
  if ("items" in block)
    return (
      <ul class="rows">
        {block.items.map((item) => (
          <li key={wordsOf(item)}>{wordsOf(item)}</li>
        ))}
      </ul>
    );
  return "text" in block ? <p class="hint">{wordsOf(block.text)}</p> : null;
}
