/** An issued brief → the mail and the message with which it goes to the creator, in the creator's language. */
import type { Document } from "../../document.ts";
import { fill } from "../../fill.ts";
import { documentFragment, escapeHtml } from "../../html.ts";
import { documentMarkdown } from "../../markdown.ts";
import { printableLine } from "../../printable.ts";

export type Sending = {
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
  const { document } = sending;
  const { subject } = wordsOf(document);
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
  const { creator, campaign, link, document, version = 1 } = sending;
  if (!link) return undefined;
  const { message } = wordsOf(document);
  const said = isLater(sending) ? message.later : message.first;
  return fill(said, printableLine(creator), printableLine(campaign), version, link);
}

function greeting(sending: Sending): readonly string[] {
  const { creator, campaign, version = 1, document } = sending;
  const { hello, mail, ask } = wordsOf(document);
  const said = isLater(sending) ? mail.later : mail.first;
  return [fill(hello, printableLine(creator)), fill(said, printableLine(campaign), version), ask];
}

const isLater = ({ version = 1 }: Sending): boolean => version > 1;

type SendingWords = {
  readonly hello: string;
  readonly ask: string;
  readonly subject: { readonly first: string; readonly later: string };
  readonly mail: { readonly first: string; readonly later: string };
  readonly message: { readonly first: string; readonly later: string };
};

const wordsOf = ({ language }: Document): SendingWords => words[language.slice(0, 2).toLowerCase()] ?? english;

const english: SendingWords = {
  hello: "Hi {0},",
  ask: "Does it make sense for your audience? Tell me what you would change; if all is fine, just say so.",
  subject: { first: "Brief: {0}", later: "Brief: {0}, version {1}" },
  mail: {
    first: "here is the brief for “{0}”.",
    later: "here is version {1} of the brief for “{0}”. What has changed stands at the top.",
  },
  message: {
    first:
      "Hi {0}! Here is the brief for “{1}”: {3}\nDoes it make sense for your audience? Tell me what you would change.",
    later:
      "Hi {0}! The brief for “{1}” has changed, here is version {2}: {3}\nWhat is new stands at the top. Does it work for you?",
  },
};

const words: Readonly<Record<string, SendingWords>> = {
  en: english,
  ru: {
    hello: "{0}, добрый день!",
    ask: "Посмотрите, пожалуйста, подходит ли он вашей аудитории, и напишите, что бы вы изменили. Если всё в порядке, просто дайте знать.",
    subject: { first: "Бриф: {0}", later: "Бриф: {0}, версия {1}" },
    mail: {
      first: "Отправляю бриф кампании «{0}».",
      later: "Отправляю версию {1} брифа кампании «{0}». Что изменилось, написано в самом начале.",
    },
    message: {
      first:
        "{0}, добрый день! Вот бриф кампании «{1}»: {3}\nПосмотрите, подходит ли он вашей аудитории, и напишите, что бы вы изменили.",
      later:
        "{0}, добрый день! Бриф кампании «{1}» обновился, вот версия {2}: {3}\nЧто нового, написано в самом начале. Вам подходит?",
    },
  },
  de: {
    hello: "Hallo {0},",
    ask: "Passt das zu deinem Publikum? Sag mir, was du ändern würdest; wenn alles gut ist, reicht ein kurzes Ja.",
    subject: { first: "Briefing: {0}", later: "Briefing: {0}, Version {1}" },
    mail: {
      first: "hier ist das Briefing zu „{0}“.",
      later: "hier ist Version {1} des Briefings zu „{0}“. Was sich geändert hat, steht ganz oben.",
    },
    message: {
      first:
        "Hallo {0}! Hier ist das Briefing zu „{1}“: {3}\nPasst das zu deinem Publikum? Sag mir, was du ändern würdest.",
      later:
        "Hallo {0}! Das Briefing zu „{1}“ hat sich geändert, hier ist Version {2}: {3}\nWas neu ist, steht ganz oben. Passt das für dich?",
    },
  },
};
