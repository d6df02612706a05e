/** An issued brief → the mail and the message with which it goes to the creator, in the creator's language. */
import type { Document } from "../../document.ts";
import { fill } from "../../fill.ts";
import { documentFragment, escapeHtml } from "../../html.ts";
import { documentMarkdown } from "../../markdown.ts";
import { printableLine } from "../../printable.ts";
import type { BriefWords } from "../words/index.ts";

export type SendingWords = BriefWords["sending"];
export type Sending = {
  /** In the language of the document. */
  readonly words: SendingWords;
  readonly document: Document;
  readonly creator: string;
  readonly campaign: string;
  /** Left out where the brief was not issued yet. */
  readonly version?: number | undefined;
  readonly link?: string | undefined;
};

export type Mail = { readonly subject: string; readonly html: string; readonly plain: string };

/** The brief stands in the mail itself, so that nobody needs a permission to read it. */
export function mailOf(sending: Sending): Mail {
  const { document, words } = sending;
  const { subject } = words;
  const lines = greeting(sending);
  const name = fill(isLater(sending) ? subject.later : subject.first, sending.campaign, sending.version ?? 1);
  return {
    subject: printableLine(name),
    html: `${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}<hr>${documentFragment(document)}`,
    plain: `${lines.join("\n\n")}\n\n${documentMarkdown(document)}`,
  };
}

/** A few lines with the link; undefined where there is no document to lead to. */
export function messageOf(sending: Sending): string | undefined {
  const { creator, campaign, link, words, version = 1 } = sending;
  if (!link) return undefined;
  const { message } = words;
  const said = isLater(sending) ? message.later : message.first;
  return fill(said, printableLine(creator), printableLine(campaign), version, link);
}

function greeting(sending: Sending): readonly string[] {
  const { creator, campaign, version = 1, words } = sending;
  const { hello, mail, ask } = words;
  const said = isLater(sending) ? mail.later : mail.first;
  return [fill(hello, printableLine(creator)), fill(said, printableLine(campaign), version), ask];
}

const isLater = ({ version = 1 }: Sending): boolean => version > 1;
