/** The foot of the sidebar: what just happened, and what can be done with the brief. */
import { fill } from "../../domain/fill.ts";
import type { Language } from "../../domain/text.ts";
import { say, texts } from "../texts.ts";
import type { Issued } from "./issuing.ts";
import type { FileKind } from "./share.ts";

export type Happened =
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "issued"; readonly answer: Issued };

type Props = {
  readonly language: Language;
  readonly happened: Happened | undefined;
  readonly gaps: number;
  readonly creating: boolean;
  readonly onCreate: (again: boolean) => void;
  readonly onCopy: () => void;
  readonly onDownload: (kind: FileKind) => void;
  readonly onPrint: () => void;
};

export const Footer = ({ language, happened, gaps, creating, onCreate, onCopy, onDownload, onPrint }: Props) => (
  <footer>
    <div class={happened?.kind === "failed" ? "status failed" : "status"} role="status" aria-live="polite">
      {happened ? <Told happened={happened} language={language} onCreate={onCreate} /> : say.gaps(gaps)[language]}
    </div>
    <div class="buttons">
      <button type="button" class="primary" disabled={creating} onClick={() => onCreate(false)}>
        {(creating ? texts.creating : texts.create)[language]}
      </button>
      <button type="button" onClick={onCopy}>
        {texts.copy[language]}
      </button>
      <button type="button" onClick={onPrint}>
        {texts.print[language]}
      </button>
      <button type="button" onClick={() => onDownload("html")}>
        {texts.download[language]}
      </button>
      <button type="button" onClick={() => onDownload("md")}>
        Markdown
      </button>
    </div>
  </footer>
);

function Told({
  happened,
  language,
  onCreate,
}: Pick<Props, "language" | "onCreate"> & { readonly happened: Happened }) {
  if (happened.kind !== "issued") return <>{happened.text}</>;
  const { version, link, unchanged } = happened.answer;
  return (
    <>
      {fill((unchanged ? texts.unchanged : texts.created)[language], version)}{" "}
      <a href={link} target="_blank" rel="noreferrer">
        {texts.openDocument[language]}
      </a>
      {unchanged && (
        <button type="button" class="link" onClick={() => onCreate(true)}>
          {texts.createAnyway[language]}
        </button>
      )}
    </>
  );
}
