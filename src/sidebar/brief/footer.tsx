/** The foot of the sidebar: what just happened, and what can be done with the brief. */
import type { ComponentChildren } from "preact";
import type { FieldKey } from "../../domain/brief/fields.ts";
import { fill } from "../../domain/fill.ts";
import type { Language, Text } from "../../domain/text.ts";
import { Away, Way } from "../links.tsx";
import { Said } from "../said.tsx";
import { say, texts } from "../texts.ts";
import type { Happened, Sure } from "./state.ts";

type Props = {
  readonly language: Language;
  readonly happened: Happened | undefined;
  readonly gaps: number;
  readonly creating: boolean;
  readonly onCreate: (sure?: Sure) => void;
  readonly onDecide: (key: FieldKey, isMine: boolean) => void;
  /** The ways out of the sidebar. */
  readonly children: ComponentChildren;
};

export const CREATE_ID = "create";

export const Footer = ({ language, happened, gaps, creating, onCreate, onDecide, children }: Props) => (
  <footer>
    <Status failed={happened !== undefined && "text" in happened && happened.kind !== "said"}>
      {happened ? <Told {...{ happened, language, onCreate, onDecide }} /> : say.gaps(gaps)[language]}
    </Status>
    <div class="buttons">
      <button type="button" id={CREATE_ID} class="primary" aria-disabled={creating} onClick={() => onCreate()}>
        {(creating ? texts.creating : texts.create)[language]}
      </button>
      {children}
    </div>
  </footer>
);

/** What a screen reader hears as soon as it changes. */
export const Status = ({ failed, children }: { readonly failed: boolean; readonly children: ComponentChildren }) => (
  <div class={failed ? "status failed" : "status"} role="status" aria-live="polite">
    {children}
  </div>
);

/** A document of a run that was interrupted before it could log it. */
const LeftBehind = ({ link, language }: { readonly link: string; readonly language: Language }) =>
  link ? (
    <>
      {texts.leftBehind[language]} <Away href={link} text={texts.document[language]} />
    </>
  ) : (
    <span>{texts.leftSomewhere[language]}</span>
  );

type ToldProps = Pick<Props, "language" | "onCreate" | "onDecide"> & { readonly happened: Happened };

function Told({ happened, language, onCreate, onDecide }: ToldProps) {
  const way = (label: Text, choose: () => void) => <Way text={label[language]} onClick={choose} />;
  if (happened.kind === "contested")
    return (
      <>
        {happened.text} {way(texts.keepMine, () => onDecide(happened.key, true))}
        {" · "}
        {way(texts.takeTheirs, () => onDecide(happened.key, false))}
      </>
    );
  if (happened.kind === "late")
    return (
      <>
        {happened.text} {way(texts.createAnyway, () => onCreate("late"))}
      </>
    );
  if (happened.kind !== "issued") return <Said text={happened.text} />;
  const { version, link, unchanged } = happened.answer;
  return (
    <>
      {fill((unchanged ? texts.unchanged : texts.created)[language], version)}{" "}
      <Away href={link} text={texts.openDocument[language]} /> {happened.further} {!unchanged && texts.share[language]}
      {happened.answer.left !== undefined && <LeftBehind link={happened.answer.left} language={language} />}
      {unchanged && way(texts.createAnyway, () => onCreate("unchanged"))}
    </>
  );
}
