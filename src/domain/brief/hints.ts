/** What creators would ask for, said beside the field; nothing of it keeps a brief back. */
import type { Text } from "../text.ts";
import { t } from "./fields/field.ts";
import { type BriefDraft, type FieldKey, fieldKeys, fields, linesOf } from "./fields.ts";

export function draftHints(draft: BriefDraft): { readonly [key in FieldKey]?: Text } {
  const found: { [key in FieldKey]?: Text } = {};
  for (const key of fieldKeys) {
    const items = linesOf(draft[key]).length;
    const { most } = fields[key] as { readonly most?: number };
    if (most !== undefined && items > most) found[key] = tooMany(items, most);
  }
  if (draft.goal !== undefined && draft.why === undefined) found.why = noReason;
  if (areSeveral(draft.channel ?? "")) found.channel = severalChannels;
  return found;
}

/** "Slack/email", "Telegram + почта": two ways to talk are named, or one and another that we do not know. */
function areSeveral(channel: string): boolean {
  const named = WAYS.filter((way) => way.test(channel)).length;
  return named > 1 || (!/:\/\/|\w\.\w/.test(channel) && JOINED.test(channel));
}

/** An address holds signs of its own, and "Telegram @pavel, mornings" is one channel. */
const JOINED = /[+&]|\s\/\s|\s(and|or|und|oder|и|или)\s/i;
const WAYS = [
  /telegram|телег|\bt\.me|(^|[\s,/])тг/i,
  /whats\s?app|в[ао][тц]с?ап/i,
  /mail|почт|мейл|мэйл/i,
  /slack|слак|слэк/i,
  /discord|дискорд/i,
  /viber|вайбер/i,
  /instagram|инстаграм|директ|\bdms?\b/i,
  /phone|телефон|звон|\bcalls?\b/i,
];

const tooMany = (items: number, most: number): Text => ({
  en: `${items} lines: the ${most} that matter most get across better.`,
  ru: `Пунктов уже ${items}. Оставьте ${most} главных: их запомнят.`,
});
const noReason = t(
  "A goal without its reason: creators do better work when they know why.",
  "Напишите, почему это важно: так блогер лучше поймёт задачу.",
);
const severalChannels = t(
  "More than one channel? Creators ask for one.",
  "Похоже, каналов несколько. Лучше оставить один.",
);
