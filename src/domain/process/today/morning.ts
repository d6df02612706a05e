/** Today that refreshes itself every morning: what was agreed, what happened last, and whether it still runs. */
import { type Day, daysBetween } from "../../day.ts";
import { formatMoment } from "../../format.ts";
import type { Language, Text } from "../../text.ts";

/** Before people open their sheets. */
export const MORNING_HOUR = 7;

export type Morning = {
  readonly zone: string;
  /** The name under which the team knows who switched it on. */
  readonly owner: string;
  /** The trigger's own id: another one that is left over does nothing. */
  readonly id: string;
  readonly since: Day;
};
export type MorningRun = { readonly at: string; readonly ok: boolean; readonly message: string };

type Seen = {
  readonly last: MorningRun | undefined;
  readonly today: Day;
  readonly isOwn: boolean;
  readonly hasTrigger: boolean;
};

/** What the window says of it, and whether somebody should look. */
export function morningSaid(
  morning: Morning | undefined,
  { last, today, isOwn, hasTrigger }: Seen,
  language: Language,
): { readonly says: string; readonly isWarning: boolean } {
  if (!morning) return { says: off[language], isWarning: false };
  if (isOwn && !hasTrigger) return { says: missing[language], isWarning: true };
  const from = [morning.since, last?.at.slice(0, 10) ?? ""].sort()[1] ?? morning.since;
  const isStill = daysBetween(from, today) > 1;
  const run = last && !last.ok ? failed(last, language) : "";
  const says = [`${morningAgreed(morning, language)}.`, isStill ? still[language] : "", run].filter(Boolean).join(" ");
  return { says, isWarning: isStill || run !== "" };
}

export const morningAgreed = ({ zone, owner }: Morning, language: Language): string =>
  ({
    en: `Refreshed every morning at ${MORNING_HOUR}:00, ${zone}; switched on by ${owner}`,
    ru: `Обновляется каждое утро в ${MORNING_HOUR}:00, ${zone}; включает: ${owner}`,
  })[language];

const off: Text = {
  en: "Today is refreshed from the menu only.",
  ru: "Вкладка «Сегодня» обновляется только из меню.",
};
const missing: Text = {
  en: "It was refreshed every morning, but Google has no such trigger any more: it was deleted. Switch it on again.",
  ru: "Обновлялась каждое утро, но триггера в Google больше нет: его удалили. Включите снова.",
};
const still: Text = {
  en: "It did not run this morning: the trigger was disabled, or its owner lost access. Switch it on again.",
  ru: "Этим утром обновления не было: триггер отключён или у владельца нет доступа. Включите снова.",
};
const failed = ({ at, message }: MorningRun, language: Language): string => {
  const when = formatMoment(at, language);
  return { en: `The last run failed, ${when}: ${message}`, ru: `Последний запуск не удался, ${when}: ${message}` }[
    language
  ];
};
