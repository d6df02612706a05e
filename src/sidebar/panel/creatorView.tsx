/** The card of one creator: reads the row under the cursor, shows what is known, and takes what is decided. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { CreatorAnswer } from "../../domain/people/card.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { Waiting } from "../waiting.tsx";
import { Card } from "./card.tsx";
import { Partnerships } from "./partnerships.tsx";
import { texts } from "./texts.ts";

export function CreatorView({ language }: { readonly language: Language }) {
  const [answer, setAnswer] = useState<CreatorAnswer | undefined>();
  const [times, setTimes] = useState(0);
  const read = useCallback(() => {
    setAnswer(undefined);
    setTimes((before) => before + 1);
  }, []);
  useEffect(() => {
    let wanted = true;
    ask<CreatorAnswer>(language, "creatorRow")
      .catch((error): CreatorAnswer => ({ problem: messageOf(error) }))
      .then((next) => wanted && setAnswer(next));
    return () => {
      wanted = false;
    };
  }, [language, times]);
  if (!answer) return <Waiting text={texts.reading[language]} />;
  const again = (
    <button type="button" class={"card" in answer ? "link" : "primary"} onClick={read}>
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
  if ("lacking" in answer) return <Lacking key={times} {...{ answer, language, onAnswer: setAnswer, onRead: read }} />;
  return <Card key={times} {...{ card: answer.card, language, again, onAnswer: setAnswer }} />;
}

type LackingProps = {
  readonly answer: Extract<CreatorAnswer, { readonly lacking: string }>;
  readonly language: Language;
  readonly onAnswer: (answer: CreatorAnswer) => void;
  readonly onRead: () => void;
};

function Lacking({ answer, language, onAnswer, onRead }: LackingProps) {
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
    <main class="panel">
      <header>
        <h1>{lacking}</h1>
      </header>
      <section>
        <p>{fill(texts.lacking[language], lacking)}</p>
        <p class="status failed" role="alert">
          {problem}
        </p>
        <div class="buttons">
          <button type="button" class="primary" disabled={isBusy} onClick={add}>
            {isBusy ? texts.adding[language] : texts.add[language]}
          </button>
          <button type="button" onClick={onRead}>
            {texts.readRow[language]}
          </button>
        </div>
      </section>
      <Partnerships list={partnerships} language={language} />
    </main>
  );
}
