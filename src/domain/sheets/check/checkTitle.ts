/** What a check read and what it passed over, in one sentence; and what stands on two tabs. */
import { counted, many } from "../../counted.ts";
import type { Language } from "../../text.ts";
import type { Partnership, Partnerships } from "../partnership.ts";
import type { PassedRow } from "../row/rows.ts";
import { doubledOf } from "../twins.ts";
import type { RowDoubt } from "./check.ts";

const sorts: { readonly [sort in PassedRow["sort"]]: Record<Language, string> } = {
  section: { en: "section rows", ru: "разделы" },
  total: { en: "total rows", ru: "итоги" },
  header: { en: "repeated headers", ru: "повторы шапки" },
};
const SHOWN = 6;

/** “Tracker”: 20 partnerships read, 3 lines to look at. Passed over: total rows 22. */
export function checkTitle(read: readonly Partnerships[], lines: number, language: Language): string {
  const tabs = tabsInWords(read, language);
  return `${tabs} ${counted(lines, toLookAt)[language]}`;
}

const toLookAt = {
  en: { none: "Nothing to look at.", one: "{0} line to look at.", other: "{0} lines to look at." },
  ru: {
    none: "Проверять нечего.",
    one: "К проверке: {0} строка.",
    few: "К проверке: {0} строки.",
    many: "К проверке: {0} строк.",
    other: "К проверке: {0} строки.",
  },
} as const;

const TABS_SHOWN = 3;

/** Each tab by itself, or all of them together where they are many. */
export function tabsInWords(read: readonly Partnerships[], language: Language): string {
  if (read.length <= TABS_SHOWN) return read.map((one) => tabInWords(one, language)).join(" ");
  const count = read.reduce((sum, { partnerships }) => sum + partnerships.length, 0);
  const rows = read.reduce((sum, { passed }) => sum + passed.length, 0);
  const tabs = new Set(read.map(({ tab }) => tab.id)).size;
  const [lines, partnerships, all] = [many(rows, "row"), many(count, "partnership"), many(tabs, "tab")];
  const over = rows
    ? {
        en: `; ${lines.en} of sums, sections and headers passed over`,
        ru: `; пропущено: ${lines.ru} с итогами, разделами и шапками`,
      }[language]
    : "";
  return {
    en: `${all.en}: ${partnerships.en} read${over}.`,
    ru: `${all.ru}: прочитано ${partnerships.ru}${over}.`,
  }[language];
}

/** “Tracker”: 20 partnerships in 22 rows; passed over: total rows 24. */
function tabInWords({ tab, partnerships, posts, passed }: Partnerships, language: Language): string {
  const over = passedInWords(passed, language);
  const skipped = over ? { en: `; passed over: ${over}`, ru: `; пропущено: ${over}` }[language] : "";
  const count = partnerships.length;
  const further = posts ? ` ${counted(count + posts, inRows)[language]}` : "";
  const read = many(count, "partnership");
  return {
    en: `“${tab.name}”: ${read.en} read${further}${skipped}.`,
    ru: `«${tab.name}»: прочитано ${read.ru}${further}${skipped}.`,
  }[language];
}

const inRows = {
  en: { one: "in {0} row", other: "in {0} rows" },
  ru: { one: "в {0} строке", other: "в {0} строках" },
} as const;

function passedInWords(passed: readonly PassedRow[], language: Language): string {
  return (Object.keys(sorts) as PassedRow["sort"][])
    .flatMap((sort) => {
      const rows = passed.filter((one) => one.sort === sort);
      if (!rows.length) return [];
      const named = rows
        .slice(0, SHOWN)
        .map(({ row, text }) => (sort === "section" && text ? `${row} (${text.slice(0, 30)})` : `${row}`));
      return [`${sorts[sort][language]} ${named.join(", ")}${rows.length > SHOWN ? "…" : ""}`];
    })
    .join("; ");
}

/** The same deal on two tabs would be counted twice. */
export function doubledDoubts(all: readonly Partnership[]): readonly RowDoubt[] {
  return doubledOf(all).map(([first, second]) => ({
    tab: second.tab,
    row: second.row,
    creator: second.creator,
    at: second.places.creator?.at ?? 0,
    heading: second.places.creator?.heading.text ?? "",
    cell: second.creator,
    kind: "doubled",
    weight: "doubt",
    found: {
      en: `the same partnership stands on the tab “${first.tab.name}”, row ${first.row}: it is counted twice`,
      ru: `то же размещение есть на вкладке «${first.tab.name}», строка ${first.row}: оно учтено дважды`,
    },
    todo: {
      en: "delete one of the two rows, or leave one tab out in “Set up this sheet”",
      ru: "удалите одну из строк или исключите вкладку в «Настроить таблицу»",
    },
  }));
}
