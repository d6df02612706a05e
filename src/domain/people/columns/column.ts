/** What one column of the Creators tab is: its heading, what it is about, what its cells hold, how it looks. */
import type { Text } from "../../text.ts";

export const t = (en: string, ru: string): Text => ({ en, ru });

/** `facts` is an audience as people paste it, `score` one to five, `choice` one of a few words. */
export type CreatorKind = "text" | "names" | "markets" | "count" | "facts" | "day" | "choice" | "score";

/** `isRare`: seldom needed, so the tab folds it away. */
export const creatorGroups = {
  who: { label: t("Who", "Кто") },
  audience: { label: t("Audience", "Аудитория") },
  vetting: { label: t("Vetting", "Отбор") },
  relationship: { label: t("Relationship", "Отношения"), isRare: true },
  scores: { label: t("Scores", "Оценки") },
  money: { label: t("Money", "Деньги"), isRare: true },
  contact: { label: t("Contact", "Связь") },
} as const satisfies Readonly<Record<string, { readonly label: Text; readonly isRare?: true }>>;

export type CreatorColumn = {
  readonly heading: Text;
  /** Other names under which people know it, folded as headings are; commas part them. */
  readonly also?: string;
  readonly about: Text;
  readonly kind: CreatorKind;
  readonly group: keyof typeof creatorGroups;
  /** In pixels. */
  readonly width: number;
  /** Offered in a drop-down; whatever else is typed stays. */
  readonly choices?: readonly Text[];
  /** A formula of ours stands in it. */
  readonly isComputed?: true;
};
