/** What was made, what did not need to be, and whether briefs link to it → one message. */
import { changesBetween } from "../brief/changes.ts";
import { type CountedText, counted } from "../counted.ts";
import type { Document } from "../document.ts";
import { formatMoment } from "../format.ts";
import type { Language, Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** What Config has as the address of the process: nothing or an older version's, this one's, or another one. */
export type SopLink = "free" | "same" | "other";

export function sopLinkIs(
  typed: string,
  link: string | undefined,
  older: readonly { readonly link: string }[],
): SopLink {
  if (typed === "" || (typed !== link && older.some((one) => one.link === typed))) return "free";
  return typed === link ? "same" : "other";
}

export const madeInWords = ({ version }: { readonly version: number }, title: string, changed: number): Text => {
  const since = changed ? counted(changed, changes) : t("", "");
  return t(
    `Made: “${title}”, version ${version}${changed ? ` (${since.en})` : ""}.`,
    `Создано: «${title}», версия ${version}${changed ? ` (${since.ru})` : ""}.`,
  );
};

export const sameInWords = ({ version, issued }: { readonly version: number; readonly issued: string }): Text =>
  t(
    `Nothing has changed since version ${version} of ${formatMoment(issued, "en")}, so no new one was made.`,
    `С версии ${version} (${formatMoment(issued, "ru")}) ничего не изменилось, новой не создано.`,
  );

/** How many lines differ between two versions. */
export const changedBetween = (before: Document | undefined, after: Document): number =>
  before ? changesBetween(before, after).length : 0;

export const linkInWords = (state: SopLink | "linked", language: Language): string => linkTexts[state][language];

const linkTexts: Readonly<Record<SopLink | "linked", Text>> = {
  linked: t("Every brief links to it from now on.", "Теперь каждый бриф ссылается на него."),
  same: t("Every brief links to it.", "Каждый бриф ссылается на него."),
  free: t(
    "To have every brief link to it, put this address into Config, “Our process, for creators”.",
    "Чтобы каждый бриф ссылался на него, укажите этот адрес в Config, «Как мы работаем, для блогеров».",
  ),
  other: t(
    "Briefs link to another address, which stays in Config, “Our process, for creators”.",
    "Брифы ссылаются на другой адрес: он остаётся в Config, «Как мы работаем, для блогеров».",
  ),
};

const changes = {
  en: { one: "{0} change", other: "{0} changes" },
  ru: { one: "{0} изменение", few: "{0} изменения", many: "{0} изменений", other: "{0} изменения" },
} as const satisfies CountedText;

export const readFirst: Text = t(
  "Read what creators said before you share it.",
  "Прежде чем делиться, прочитайте слова блогеров.",
);

export const noMarket = (typed: string): Text =>
  t(
    `Config has no market “${typed}”. Type its code or its name.`,
    `В Config нет рынка «${typed}». Укажите код или название.`,
  );
