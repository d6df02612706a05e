/** The foot of the sidebar: what just happened, and what can be done with the brief. */
import type { ComponentChildren } from "preact";
import { fill } from "../../domain/fill.ts";
import type { Language } from "../../domain/text.ts";
import { Said } from "../said.tsx";
import { say, texts } from "../texts.ts";
import type { Happened } from "./state.ts";

type Props = {
  readonly language: Language;
  readonly happened: Happened | undefined;
  readonly gaps: number;
  readonly creating: boolean;
  readonly onCreate: (again: boolean) => void;
  /** The ways out of the sidebar. */
  readonly children: ComponentChildren;
};

export const CREATE_ID = "create";

export const Footer = ({ language, happened, gaps, creating, onCreate, children }: Props) => (
  <footer>
    <Status failed={happened?.kind === "failed"}>
      {happened ? <Told happened={happened} language={language} onCreate={onCreate} /> : say.gaps(gaps)[language]}
    </Status>
    <div class="buttons">
      <button type="button" id={CREATE_ID} class="primary" aria-disabled={creating} onClick={() => onCreate(false)}>
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
      {texts.leftBehind[language]}{" "}
      <a href={link} target="_blank" rel="noreferrer">
        {texts.document[language]}
      </a>
    </>
  ) : (
    <span>{texts.leftSomewhere[language]}</span>
  );

function Told({
  happened,
  language,
  onCreate,
}: Pick<Props, "language" | "onCreate"> & { readonly happened: Happened }) {
  if (happened.kind !== "issued") return <Said text={happened.text} />;
  const { version, link, unchanged } = happened.answer;
  return (
    <>
      {fill((unchanged ? texts.unchanged : texts.created)[language], version)}{" "}
      <a href={link} target="_blank" rel="noreferrer">
        {texts.openDocument[language]}
      </a>{" "}
      {happened.further} {!unchanged && texts.share[language]}
      {happened.answer.left !== undefined && <LeftBehind link={happened.answer.left} language={language} />}
      {unchanged && (
        <button type="button" class="link" onClick={() => onCreate(true)}>
          {texts.createAnyway[language]}
        </button>
      )}
    </>
  );
}
