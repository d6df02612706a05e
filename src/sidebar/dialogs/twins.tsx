/** Likely twins of the Creators tab: nothing is ticked at first, since nobody is merged unasked. */
import { useState } from "preact/hooks";
import type { Language, Text } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { Dialog, Message, NoChoices, useChoices } from "./dialog.tsx";

type Pair = {
  readonly id: string;
  readonly why: string;
  readonly people: readonly { readonly name: string; readonly row: number; readonly markets: string }[];
};

const t = (en: string, ru: string): Text => ({ en, ru });
const texts = {
  title: t("The same person?", "Один человек?"),
  intro: t(
    "Tick those that are one person. The second name is added to “Also known as” of the first row; no row is moved or deleted.",
    "Отметьте тех, кто на самом деле один человек. Второе имя добавится в «Другие имена» первой строки; строки не двигаются и не удаляются.",
  ),
  row: t("row", "строка"),
  action: t("The same person", "Один человек"),
  none: t("No two creators look like one person.", "Похожих друг на друга блогеров нет."),
  apart: t("All of these are different people: don’t ask again", "Это разные люди, больше не спрашивать"),
  choose: t("Tick at least one pair, or leave by Cancel.", "Отметьте хотя бы одну пару или нажмите «Отмена»."),
};

export function TwinsDialog({ language }: { readonly language: Language }) {
  const { choices, problem } = useChoices<{ readonly pairs: readonly Pair[] }>(language, "twinChoices");
  if (!choices) return <NoChoices language={language} problem={problem} />;
  if (!choices.pairs.length) return <Message language={language} text={texts.none[language]} />;
  return <Pairs language={language} pairs={choices.pairs} />;
}

function Pairs({ language, pairs }: { readonly language: Language; readonly pairs: readonly Pair[] }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<string | undefined>();
  const tellApart = () =>
    ask<{ readonly message: string }>(language, "differentPeople", { ids: pairs.map(({ id }) => id) })
      .then(({ message }) => setSaid(message))
      .catch((error) => setSaid(messageOf(error)));
  if (said !== undefined) return <Message language={language} text={said} />;
  const tick = (id: string, on: boolean) =>
    setTicked((now) => [...now.filter((one) => one !== id), ...(on ? [id] : [])]);
  return (
    <Dialog
      language={language}
      title={texts.title}
      door="samePerson"
      action={texts.action[language]}
      answers={() => (ticked.length ? { ids: ticked } : texts.choose[language])}
    >
      <p class="hint">{texts.intro[language]}</p>
      <fieldset>
        <legend class="unseen">{texts.title[language]}</legend>
        {pairs.map(({ id, why, people }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              name={id}
              checked={ticked.includes(id)}
              onInput={({ currentTarget }) => tick(id, currentTarget.checked)}
            />
            <span>
              {people.map(({ name, row, markets }, at) => (
                <>
                  {at > 0 && " = "}
                  <b>{name}</b> ({[markets, `${texts.row[language]} ${row}`].filter(Boolean).join(", ")})
                </>
              ))}
              <small>{why}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {ticked.length === 0 && (
        <button type="button" class="link" onClick={tellApart}>
          {texts.apart[language]}
        </button>
      )}
    </Dialog>
  );
}
