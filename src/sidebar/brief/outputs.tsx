/** The ways of a document out of the sidebar, for a preview and for a frozen version alike. */
import { useEffect, useRef } from "preact/hooks";
import { mailOf, messageOf, type Sending } from "../../domain/brief/out/sending.ts";
import { fill } from "../../domain/fill.ts";
import { escapeHtml } from "../../domain/html.ts";
import type { Language, Text } from "../../domain/text.ts";
import { copyTexts } from "../share.ts";
import { texts } from "../texts.ts";
import { copyDocument, downloadDocument, printDocument } from "./share.ts";
import type { Happened } from "./state.ts";

type Props = {
  readonly sending: Sending;
  /** In whose Drive the document lies; left out where that is not known. */
  readonly by?: string | undefined;
  readonly language: Language;
  readonly tell: (what: Happened) => void;
};

export function Outputs({ sending, by, language, tell }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { document: source, link } = sending;
  const mail = mailOf(sending);
  const message = messageOf(sending);
  useClosing(menu);
  const chosen = (action: () => void) => () => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector("summary")?.focus();
    action();
  };
  const copied = (copy: () => Promise<boolean>, said: string) =>
    chosen(async () =>
      tell((await copy()) ? { kind: "said", text: said } : { kind: "failed", text: texts.notCopied[language] }),
    );
  const plain = (text: string) => () => copyTexts(`<p>${escaped(text)}</p>`, text);
  const ways: readonly (readonly [Text, () => void, boolean?])[] = [
    [texts.copyMail, copied(() => copyTexts(mail.html, mail.plain), fill(texts.copiedMail[language], mail.subject))],
    [texts.copySubject, copied(plain(mail.subject), texts.copiedSubject[language])],
    [texts.copyMessage, copied(plain(message ?? ""), texts.copiedMessage[language]), message === undefined],
    [texts.copy, copied(() => copyDocument(source), texts.copied[language])],
    [texts.print, chosen(() => printDocument(source))],
    [texts.download, chosen(() => downloadDocument(source, "html"))],
    [texts.markdown, chosen(() => downloadDocument(source, "md"))],
  ];
  return (
    <details class="send" ref={menu}>
      <summary>
        <span>{texts.send[language]}</span>
      </summary>
      <div class="ways">
        {ways.map(([label, choose, isOff]) => (
          <button key={label.en} type="button" disabled={isOff} onClick={choose}>
            {label[language]}
          </button>
        ))}
        <p class="hint">
          {link
            ? `${by ? `${fill(texts.inDriveOf[language], by)} ` : ""}${texts.share[language]}`
            : texts.noDocumentYet[language]}
        </p>
      </div>
    </details>
  );
}

/** A click elsewhere or Escape closes the menu. */
function useClosing(menu: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const close = (event: Event) => {
      const open = menu.current;
      if (!open?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      if (event instanceof KeyboardEvent ? !isEscape : open.contains(event.target as Node)) return;
      open.open = false;
      if (isEscape) open.querySelector("summary")?.focus();
    };
    for (const event of ["pointerdown", "keydown"]) document.addEventListener(event, close);
    return () => {
      for (const event of ["pointerdown", "keydown"]) document.removeEventListener(event, close);
    };
  }, []);
}

const escaped = (text: string): string => escapeHtml(text).replace(/\n/g, "<br>");
