/** The week of one market out of the sheet: as a message, a calendar, cards for a board; and the morning's refresh. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language, Text } from "../../domain/text.ts";
import { ask, closeWindow, messageOf } from "../server.ts";
import { Footer, NoChoices, useChoices, useEscape, useFit } from "./dialog.tsx";
import { Morning, type MorningState } from "./morning.tsx";
import { texts } from "./texts.ts";

type Week = {
  readonly market: string;
  readonly markets: readonly { readonly code: string; readonly name: string }[];
  readonly lead: string;
  readonly leads: readonly string[];
  readonly message: string;
  readonly calendar: string;
  readonly board: string;
  readonly file: string;
  readonly morning: MorningState;
};

type Choice = Pick<Week, "market" | "lead">;

const t = (en: string, ru: string): Text => ({ en, ru });
const said = {
  title: t("Share the week", "Поделиться неделей"),
  market: t("Market", "Рынок"),
  all: t("All markets", "Все рынки"),
  lead: t("Our lead", "Ответственный"),
  everybody: t("Everybody", "Все"),
  kept: t("Kept for you: “Today” shows the same.", "Запоминается для вас: вкладка «Сегодня» покажет то же."),
  message: t("Message", "Сообщение"),
  copy: t("Copy as message", "Скопировать текст"),
  copied: t("Copied: paste it into the chat.", "Скопировано: вставьте в чат."),
  notCopied: t(
    "The browser did not allow it: the text is selected, press Ctrl+C.",
    "Браузер не разрешил: текст выделен, нажмите Ctrl+C.",
  ),
  calendar: t("Calendar (.ics)", "Календарь (.ics)"),
  board: t("Board (.csv)", "Доска (.csv)"),
  saved: t(
    "Downloaded. Imported again later, it updates what is there.",
    "Файл скачан. При повторном импорте события обновятся, а не удвоятся.",
  ),
  savedBoard: t("Downloaded: import it into your board.", "Файл скачан: импортируйте его на доску."),
};

export function TodayDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<Week>(language, "weekOf");
  return choices ? (
    <Outputs language={language} first={choices} />
  ) : (
    <NoChoices language={language} problem={problem} />
  );
}

function Outputs({ language, first }: { readonly language: Language; readonly first: Week }) {
  const [week, setWeek] = useState(first);
  const [chosen, setChosen] = useState<Choice>(first);
  const [status, setStatus] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const newest = useRef<Choice>(first);
  const text = useRef<HTMLTextAreaElement>(null);
  const place = useFit();
  useEscape();
  useLayoutEffect(() => {
    text.current?.setSelectionRange(0, 0); // a cursor at the end would scroll the first lines away
    text.current?.focus();
  }, []);
  const isLoading = chosen.market !== week.market || chosen.lead !== week.lead;
  const choose = ({ market, lead }: Choice) => {
    const choice = { market, lead };
    newest.current = choice;
    setChosen(choice);
    setStatus("");
    setProblem(undefined);
    ask<Week>(language, "weekOf", choice)
      .then((answer) => {
        if (newest.current !== choice) return;
        setWeek(answer);
        setChosen(answer);
      })
      .catch((error) => {
        if (newest.current !== choice) return;
        setChosen(week);
        setProblem(messageOf(error));
      });
  };
  const copy = async () => {
    const isDone = text.current !== null && (await copied(text.current));
    setStatus(said[isDone ? "copied" : "notCopied"][language]);
  };
  const file = (kind: "ics" | "csv") => {
    const [type, content] = kind === "ics" ? ["text/calendar", week.calendar] : ["text/csv", week.board];
    save(`${week.file}.${kind}`, type, content);
    setStatus(said[kind === "ics" ? "saved" : "savedBoard"][language]);
  };
  return (
    <div class="dialog">
      <main ref={place}>
        <h1 class="unseen">{said.title[language]}</h1>
        <div class="field">
          <label for="market">{said.market[language]}</label>
          <select
            id="market"
            value={chosen.market}
            onInput={({ currentTarget }) => choose({ ...chosen, market: currentTarget.value })}
          >
            <option value="">{said.all[language]}</option>
            {week.markets.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {week.leads.length > 0 && (
          <div class="field">
            <label for="lead">{said.lead[language]}</label>
            <select
              id="lead"
              value={chosen.lead}
              onInput={({ currentTarget }) => choose({ ...chosen, lead: currentTarget.value })}
            >
              <option value="">{said.everybody[language]}</option>
              {week.leads.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <p class="hint">{said.kept[language]}</p>
        <div class="field">
          <label for="message">{said.message[language]}</label>
          <textarea id="message" ref={text} readOnly rows={8} value={week.message} aria-busy={isLoading} />
          <p class="hint" role="status">
            {isLoading ? texts.loading[language] : status}
          </p>
        </div>
        <Morning language={language} first={week.morning} />
      </main>
      <Footer problem={problem}>
        <button type="button" class="primary" disabled={isLoading} onClick={copy}>
          {said.copy[language]}
        </button>
        <button type="button" disabled={isLoading} onClick={() => file("ics")}>
          {said.calendar[language]}
        </button>
        <button type="button" disabled={isLoading} onClick={() => file("csv")}>
          {said.board[language]}
        </button>
        <button type="button" onClick={closeWindow}>
          {texts.close[language]}
        </button>
      </Footer>
    </div>
  );
}

/** The older way works inside Google's frame, where the newer clipboard is switched off; the text stays selected. */
async function copied(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  if (document.execCommand?.("copy")) return true;
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}

function save(name: string, type: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
