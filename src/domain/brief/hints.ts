/** Draft → gentle hints beside the fields: what creators would ask for; nothing of it keeps a brief back. */
import type { Text } from "../text.ts";
import { type BriefDraft, type FieldKey, fieldKeys, fields, linesOf } from "./fields.ts";

export function draftHints(draft: BriefDraft): { readonly [key in FieldKey]?: Text } {
  const found: { [key in FieldKey]?: Text } = {};
  for (const key of fieldKeys) {
    const items = linesOf(draft[key]).length;
    const { most } = fields[key] as { readonly most?: number };
    if (most !== undefined && items > most) found[key] = tooMany(items, most);
  }
  if (draft.goal !== undefined && draft.why === undefined) found.why = noReason;
  if (SEVERAL.test(draft.channel ?? "")) found.channel = severalChannels;
  return found;
}

/** "Slack or email", "Telegram + почта"; a slash inside an address is none. */
const SEVERAL = /[,;+&]|\s\/\s|\s(and|or|und|oder|и|или)\s/i;

const tooMany = (items: number, most: number): Text => ({
  en: `${items} lines: the ${most} that matter most get across better.`,
  ru: `Строк: ${items}. Лучше дойдут главные, не больше ${most}.`,
});
const noReason: Text = {
  en: "A goal without its reason: creators do better work when they know why.",
  ru: "Цель без причины: креаторы работают лучше, когда знают, зачем.",
};
const severalChannels: Text = {
  en: "More than one channel? Creators ask for one.",
  ru: "Каналов больше одного? Креаторы просят один.",
};
