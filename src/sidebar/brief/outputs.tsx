/** The ways of a document out of the sidebar, for a preview and for a frozen version alike. */
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/text.ts";
import { texts } from "../texts.ts";
import { copyDocument, downloadDocument, printDocument } from "./share.ts";
import type { Happened } from "./state.ts";

type Props = {
  readonly document: Document;
  readonly language: Language;
  readonly tell: (what: Happened) => void;
};

export function Outputs({ document, language, tell }: Props) {
  const copy = async () =>
    tell(
      (await copyDocument(document))
        ? { kind: "said", text: texts.copied[language] }
        : { kind: "failed", text: texts.notCopied[language] },
    );
  return (
    <>
      <button type="button" onClick={copy}>
        {texts.copy[language]}
      </button>
      <button type="button" onClick={() => printDocument(document)}>
        {texts.print[language]}
      </button>
      <button type="button" onClick={() => downloadDocument(document, "html")}>
        {texts.download[language]}
      </button>
      <button type="button" onClick={() => downloadDocument(document, "md")}>
        Markdown
      </button>
    </>
  );
}
