/** How people name platforms, as patterns for a text in lower case whose words one space parts; they travel with the row. */
import { platforms } from "../tables/platforms.ts";

const PLACES = "(канал|групп|мессендж|channel|messenger)\\S*";

/** A word of every day that names a platform: "канал в Max", "пост в Max", but no "CPM MAX 300". */
const meant = (words: string) =>
  ` (${PLACES}( \\S{1,2})?|(в|на|in|on)(?= \\S+ $)) (${words}) (?!\\d)| (${words}) ${PLACES} `;

type Patterns = Readonly<Record<string, string>>;

export const platformWords = (): { readonly names: Patterns; readonly meant: Patterns } => ({
  /** "insta, инстаграм*" → " (insta|инстаграм\S*) " */
  names: Object.fromEntries(
    Object.entries(platforms).map(([key, names]) => [key, ` (${names.replace(/, /g, "|").replace(/\*/g, "\\S*")}) `]),
  ),
  meant: { ok: meant("ok|ок"), max: meant("max|макс") },
});

export type PlatformWords = ReturnType<typeof platformWords>;
