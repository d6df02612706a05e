/** The tab Activity: one table of its columns, from which come its headings, its reader, its looks and its new lines. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { foldHeading } from "../sheets/headings/folding.ts";
import type { Text } from "../text.ts";

export type ActivityColumn = {
  readonly heading: Text;
  /** Other names, folded as headings are; commas part them. */
  readonly also?: string;
  readonly about: Text;
  readonly kind: "day" | "text" | "what" | "amount";
  /** In pixels. */
  readonly width: number;
};

const t = (en: string, ru: string): Text => ({ en, ru });

/** In the order of a fresh tab. */
export const activityColumns = {
  on: {
    heading: t("Date", "Дата"),
    also: "day, when, когда, день",
    about: t("The day on which it happened.", "День, когда это произошло."),
    kind: "day",
    width: 100,
  },
  creator: {
    heading: t("Creator", "Креатор"),
    also: "influencer, blogger, name, блогер, имя",
    about: t("As in your tab, or any name of Creators.", "Как в вашей таблице или любое имя с вкладки Creators."),
    kind: "text",
    width: 150,
  },
  market: {
    heading: t("Market", "Рынок"),
    also: "country, страна",
    about: t(
      "Needed only where somebody works in several markets.",
      "Нужен, только если человек работает на нескольких рынках.",
    ),
    kind: "text",
    width: 90,
  },
  campaign: {
    heading: t("Campaign", "Кампания"),
    also: "project, проект",
    about: t(
      "Needed only where somebody has several partnerships at once.",
      "Нужна, только если у человека сразу несколько размещений.",
    ),
    kind: "text",
    width: 140,
  },
  what: {
    heading: t("What", "Что"),
    also: "what happened, event, step, что произошло, что случилось, событие, шаг",
    about: t(
      "A word from the list, or in your own words: “sent the draft”.",
      "Слово из списка или своими словами: «прислала черновик».",
    ),
    kind: "what",
    width: 180,
  },
  text: {
    heading: t("Text", "Текст"),
    also: "note, notes, comment, details, комментарий, заметка, подробности",
    about: t("Whatever else there is to know: a link, a wish, a reason.", "Всё остальное: ссылка, пожелание, причина."),
    kind: "text",
    width: 280,
  },
  by: {
    heading: t("By", "Кто записал"),
    also: "who, author, кто, автор, кем",
    about: t("Who of us wrote it down.", "Кто из нас записал."),
    kind: "text",
    width: 110,
  },
  waitingOn: {
    heading: t("Waiting on", "Кого ждём"),
    also: "waiting for, ball is with, ждем, ждем от, за кем ход",
    about: t("Who has to move now: us, or the creator.", "За кем следующий ход: за нами или за блогером."),
    kind: "text",
    width: 120,
  },
  amount: {
    heading: t("Amount", "Сумма"),
    also: "sum, paid amount, оплачено",
    about: t("Of a payment.", "Для оплаты."),
    kind: "amount",
    width: 100,
  },
  currency: {
    heading: t("Currency", "Валюта"),
    about: t("Blank: the market's own.", "Пусто — валюта рынка."),
    kind: "text",
    width: 80,
  },
  of: {
    heading: t("Partnership", "Партнёрство"),
    about: t(
      "Filled in by the add-on where a creator has several partnerships. Leave it blank in lines of your own.",
      "Дополнение заполняет его само, когда у блогера несколько размещений. В своих строках оставляйте пустым.",
    ),
    kind: "text",
    width: 140,
  },
} as const satisfies Readonly<Record<string, ActivityColumn>>;

export type ActivityKey = keyof typeof activityColumns;
export const activityKeys = Object.keys(activityColumns) as ActivityKey[];
export const activityColumn = (key: ActivityKey): ActivityColumn => activityColumns[key];

/** Rows and columns count from 0. */
export type ActivityTable = {
  readonly header: number;
  readonly places: { readonly [key in ActivityKey]?: number };
  readonly headings: readonly string[];
};

/** People put a title above a table; no further down than this. */
const HEADING_ROWS = 20;

/** Undefined where no row holds its headings: who, what, and either the day or whom one waits for. */
export function activityTable(rows: Rows): ActivityTable | undefined {
  for (const [header, row] of rows.slice(0, HEADING_ROWS).entries()) {
    const places = placesIn(row);
    const isOurs =
      places.creator !== undefined &&
      places.what !== undefined &&
      places.on !== undefined &&
      (places.waitingOn !== undefined || places.text !== undefined || places.by !== undefined);
    if (isOurs) return { header, places, headings: row.map(textOf) };
  }
  return undefined;
}

function placesIn(row: readonly Cell[]): ActivityTable["places"] {
  const places: { [key in ActivityKey]?: number } = {};
  for (const [at, cell] of row.entries()) {
    const key = typeof cell === "string" && !isBlank(cell) ? keyNamed(cell) : undefined;
    if (key !== undefined) places[key] ??= at;
  }
  return places;
}

let named: ReadonlyMap<string, ActivityKey> | undefined;

function keyNamed(heading: string): ActivityKey | undefined {
  named ??= new Map(
    activityKeys
      .flatMap((key) => {
        const { heading: own, also = "" } = activityColumn(key);
        const others = also.split(", ").filter(Boolean);
        return [foldHeading(own.en).name, foldHeading(own.ru).name, ...others].map((name) => [name, key] as const);
      })
      .reverse(),
  );
  return named.get(foldHeading(heading).name);
}

/** A line as it is written: each value under its heading, columns of people's own left blank. */
export function activityLine(
  values: { readonly [key in ActivityKey]?: Cell },
  { places, headings }: Pick<ActivityTable, "places" | "headings">,
): readonly Cell[] {
  const cells: Cell[] = headings.map(() => "");
  for (const key of activityKeys) {
    const at = places[key];
    if (at !== undefined && values[key] !== undefined) cells[at] = values[key];
  }
  return cells;
}
