/** JSON from the window of Set up and from the command line → answers, or one sentence that says which of them is wrong. */
import * as z from "zod/mini";
import { LONGEST_FIELD } from "../brief/limits.ts";
import type { Meaning } from "../sheets/meanings.ts";
import type { SetUpAnswers } from "../sheets/setUp/setUp.ts";
import type { Language, Text } from "../text.ts";

const MOST_TABS = 200;
const MOST_COLUMNS = 500;
const MOST_CORRECTIONS = 5_000;

const where = <T>(holds: (value: T) => boolean) => z.refine<T>(holds);
const text = z.string().check(where((typed) => typed.length <= LONGEST_FIELD));
const name = text.check(where((typed) => typed.trim() !== ""));
/** By their names, whichever they are. */
const record = <S extends z.ZodMiniType>(shape: S, most: number) =>
  z.catchall(z.object({}), shape).check(where((held) => Object.keys(held).length <= most));

const tabAnswer = z.strictObject({ use: z.optional(z.literal([true, false])), market: z.optional(name) });
const answers = (isMeaning: (text: string) => boolean) =>
  z.strictObject({
    markets: z.optional(z.array(name).check(where((codes) => codes.length <= MOST_TABS))),
    defaultMarket: z.optional(name),
    tabs: z.optional(record(tabAnswer, MOST_TABS)),
    columns: z.optional(record(record(z.string().check(where(isMeaning)), MOST_COLUMNS), MOST_TABS)),
    brand: z.optional(record(text, MOST_COLUMNS)),
  });

const corrections = z.object({
  ids: z.array(name).check(where((ids) => ids.length > 0 && ids.length <= MOST_CORRECTIONS)),
});

/**
 * What the window of Set up sends: `{"markets":["US"],"columns":{"Tracker":{"Fee":"rate"}}}`. Which meanings there are
 * is told by `isMeaning`: what is read here at need would otherwise bring the whole vocabulary along a second time.
 */
export function readSetUpAnswers(
  json: string,
  language: Language,
  isMeaning: (text: string) => text is Meaning,
): SetUpAnswers {
  const given = fromJson(json);
  const parsed = z.safeParse(answers(isMeaning), given);
  if (parsed.success) return parsed.data as SetUpAnswers;
  throw new Error(whatIsWrong(parsed.error.issues[0], given)[language]);
}

/** The corrections that were ticked: `{"ids":["1","4"]}`. */
export function readCorrections(json: string, language: Language): { readonly ids: readonly string[] } {
  const parsed = z.safeParse(corrections, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(noCorrection[language]);
}

const t = (en: string, ru: string): Text => ({ en, ru });

const noCorrection = t(
  `Tick at least one correction, and at most ${MOST_CORRECTIONS} at once.`,
  `Отметьте хотя бы одно исправление, но не больше ${MOST_CORRECTIONS} за раз.`,
);
const noAnswers = t(
  'The answers could not be read: they are JSON such as {"markets":["US"],"tabs":{"Archive":{"use":false}}}, and all of it is optional.',
  'Ответы не удалось прочитать: нужен JSON вида {"markets":["US"],"tabs":{"Архив":{"use":false}}}, любую часть можно опустить.',
);

/** ["columns", "Tracker", "Fee"] and what stands there → the sentence about that answer. */
function whatIsWrong(issue: z.core.$ZodIssue | undefined, given: unknown): Text {
  const [part, tab, field] = (issue?.path ?? []).map(String);
  if (part === undefined) return issue?.code === "unrecognized_keys" ? strange(issue.keys[0] ?? "") : noAnswers;
  if (part === "markets")
    return t(
      `“markets” is a list of at most ${MOST_TABS} market codes, for example ["US","UK"].`,
      `«markets» — это список кодов рынков, не больше ${MOST_TABS}, например ["US","UK"].`,
    );
  if (part === "defaultMarket")
    return t(
      "“defaultMarket” is the code of one market, for example US.",
      "«defaultMarket» — это код одного рынка, например US.",
    );
  if (part === "brand")
    return t(
      `“brand” holds texts of at most ${LONGEST_FIELD} characters${tab ? `; “${short(tab)}” is none` : ""}.`,
      `«brand» — это тексты не длиннее ${LONGEST_FIELD} знаков${tab ? `; «${short(tab)}» — не такой` : ""}.`,
    );
  if (tab === undefined) return tooMany(part);
  return part === "tabs" ? wrongTab(tab) : wrongColumn(tab, field, at(given, ["columns", tab, field ?? ""]));
}

const strange = (key: string): Text =>
  t(
    `Set up knows no answer called “${short(key)}”. There are markets, defaultMarket, tabs, columns and brand.`,
    `У настройки нет ответа «${short(key)}». Есть markets, defaultMarket, tabs, columns и brand.`,
  );

const tooMany = (part: string): Text =>
  t(
    `“${part}” names at most ${MOST_TABS} tabs and says of each what is answered. Leave the other tabs out: they stay as proposed.`,
    `«${part}» — это ответы по вкладкам, не больше ${MOST_TABS}. Остальные вкладки не указывайте: для них всё останется как предложено.`,
  );

const wrongTab = (tab: string): Text =>
  t(
    `The tab “${short(tab)}” is answered by {"use":false}, {"market":"DE"} or both; something else was given.`,
    `Для вкладки «${short(tab)}» можно указать {"use":false}, {"market":"DE"} или то и другое; указано что-то ещё.`,
  );

function wrongColumn(tab: string, heading: string | undefined, found: unknown): Text {
  if (heading === undefined)
    return t(
      `For the tab “${short(tab)}” give headings with their meanings, at most ${MOST_COLUMNS}, for example {"Fee":"rate"}.`,
      `Для вкладки «${short(tab)}» укажите заголовки и их значения, не больше ${MOST_COLUMNS}, например {"Гонорар":"rate"}.`,
    );
  const meaning = short(typeof found === "string" ? found : (JSON.stringify(found) ?? ""));
  return t(
    `“${short(tab)}”, column “${short(heading)}”: “${meaning}” is no meaning. Give one such as creator, rate, metric:likes, plan:reach, or unread.`,
    `«${short(tab)}», столбец «${short(heading)}»: значения «${meaning}» нет. Укажите, например, creator, rate, metric:likes, plan:reach или unread.`,
  );
}

/** What somebody typed by mistake may be a page long. */
const short = (given: string): string => (given.length > 60 ? `${given.slice(0, 59)}…` : given);

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>)[key] : undefined,
    value,
  );

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
