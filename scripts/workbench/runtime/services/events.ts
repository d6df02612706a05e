/** The one argument of onOpen, onEdit and triggers. */
import type { Json, Selection } from "../types.ts";
import { rangeAt } from "./range.ts";
import { session } from "./script-app.ts";
import { settings } from "./settings.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { enumeration } from "./tags.ts";

/** `value` and `oldValue` are there for a single cell only, as texts or numbers, and only where there was one. */
export type EventData =
  | { readonly kind: "open" }
  | { readonly kind: "edit"; readonly where: Selection; readonly value?: Json; readonly oldValue?: Json }
  | { readonly kind: "given"; readonly event: Json | undefined };

const common = () => ({
  source: spreadsheet(),
  authMode: enumeration<Record<string, unknown>>("AuthMode")[settings().authMode],
  user: session().getActiveUser(),
});

export const openEvent = (): object => common();

export const editEvent = (data: Extract<EventData, { kind: "edit" }>): object => ({
  ...common(),
  range: rangeAt(data.where),
  ...(data.value === undefined ? {} : { value: data.value }),
  ...(data.oldValue === undefined ? {} : { oldValue: data.oldValue }),
});
