/** Where a partnership stands and who it is with: reads the row under the cursor and follows it. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { compact } from "../../domain/compact.ts";
import { fill } from "../../domain/fill.ts";
import type { CreatorAnswer } from "../../domain/people/card.ts";
import type { PanelAnswer } from "../../domain/process/panel.ts";
import type { CheckIn as CheckInSheet } from "../../domain/sop/checkInSheet.ts";
import type { Language } from "../../domain/text.ts";
import { type Spot, useFollowing } from "../following.ts";
import { ask, messageOf } from "../server.ts";
import { Waiting } from "../waiting.tsx";
import { Card } from "./card.tsx";
import { CheckIn } from "./checkIn.tsx";
import { Now, placeOf } from "./now.tsx";
import { Partnerships } from "./partnerships.tsx";
import { texts } from "./texts.ts";

type Answer = PanelAnswer & { readonly checkIn?: CheckInSheet; readonly today?: string };

export function PartnershipView({ language }: { readonly language: Language }) {
  const { answer, times, read, readAgain, merge } = useRow(language);
  const [elsewhere, setElsewhere] = useState(false);
  const isUnsaved = useRef(false);
  const show = useCallback(() => {
    isUnsaved.current = false;
    setElsewhere(false);
    read();
  }, [read]);
  useFollowing(language, answer?.spot, ({ sheet, row }) => {
    const isBack = sheet === answer?.spot?.sheet && row === answer.spot.row;
    if (isBack || isUnsaved.current) setElsewhere(!isBack);
    else show();
  });
  if (!answer) return <Waiting text={texts.reading[language]} />;
  const again = (
    <button type="button" class={"problem" in answer ? "primary" : "link"} onClick={show}>
      {texts.readRow[language]}
    </button>
  );
  if ("problem" in answer)
    return (
      <main class="message">
        <p role="alert">{answer.problem}</p>
        {again}
      </main>
    );
  const taken = (next: CreatorAnswer) => {
    isUnsaved.current = false;
    merge(next);
    readAgain();
  };
  const done = () => {
    isUnsaved.current = false;
    readAgain();
  };
  const call = "card" in answer && answer.checkIn && answer.today && (
    <CheckIn
      checkIn={answer.checkIn}
      place={placeOf(answer.now ?? answer.card.partnerships[0])}
      today={answer.today}
      isDue={answer.card.isCheckInDue}
      language={language}
      onDone={done}
    />
  );
  const now = answer.now && <Now now={answer.now} language={language} onDone={done} />;
  return (
    <main class="panel" key={times} onInput={() => (isUnsaved.current = true)}>
      {elsewhere && (
        <p class="elsewhere" role="status">
          {texts.otherRow[language]}{" "}
          <button type="button" class="link" onClick={show}>
            {texts.showIt[language]}
          </button>
        </p>
      )}
      {"lacking" in answer ? (
        <Lacking {...{ answer, language, now, again, onAnswer: taken }} />
      ) : (
        <Card {...{ card: answer.card, language, now, call, again, onAnswer: taken }} />
      )}
    </main>
  );
}

/** What stands in the row; a later answer never takes the place of one that was asked for after it. */
function useRow(language: Language) {
  const [answer, setAnswer] = useState<Answer | undefined>();
  const [times, setTimes] = useState(0);
  const asked = useRef(0);
  const send = useCallback(
    (spot: Spot | undefined) => {
      const mine = ++asked.current;
      ask<Answer>(language, "partnershipRow", spot)
        .catch((error): Answer => ({ problem: messageOf(error), ...(spot ? { spot } : {}) }))
        .then((next) => {
          if (mine === asked.current) setAnswer(next);
        });
    },
    [language],
  );
  const read = useCallback(() => {
    setAnswer(undefined);
    setTimes((before) => before + 1);
    send(undefined);
  }, [send]);
  useEffect(() => send(undefined), [send]);
  return {
    answer,
    /** How often another row was read: what was begun for one row is not shown for the next. */
    times,
    read,
    /** The same row, without hiding what stands here. */
    readAgain: () => answer?.spot && send(answer.spot),
    merge: (next: CreatorAnswer) => {
      const { now, spot, checkIn, today } = answer ?? {};
      setAnswer({ ...next, ...compact({ now, spot, checkIn, today }) });
    },
  };
}

type LackingProps = {
  readonly answer: Extract<CreatorAnswer, { readonly lacking: string }>;
  readonly language: Language;
  readonly now: preact.ComponentChildren;
  readonly again: preact.ComponentChildren;
  readonly onAnswer: (answer: CreatorAnswer) => void;
};

function Lacking({ answer, language, now, again, onAnswer }: LackingProps) {
  const { lacking, sheet, row, partnerships } = answer;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const add = () => {
    setBusy(true);
    ask<CreatorAnswer>(language, "addCreator", { sheet, row })
      .then(onAnswer)
      .catch((error) => {
        setBusy(false);
        setProblem(messageOf(error));
      });
  };
  return (
    <>
      <header>
        <h1>{lacking}</h1>
        {again}
      </header>
      {now}
      <section>
        <p>{fill(texts.lacking[language], lacking)}</p>
        <p class="status failed" role="alert">
          {problem}
        </p>
        <div class="buttons">
          <button type="button" class="primary" disabled={isBusy} onClick={add}>
            {isBusy ? texts.adding[language] : texts.add[language]}
          </button>
        </div>
      </section>
      <Partnerships list={partnerships} language={language} />
    </>
  );
}
