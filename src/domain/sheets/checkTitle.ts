/** What a check read and what it passed over, in one sentence; and what stands on two tabs. */
import type { Language } from "../text.ts";
import type { RowDoubt } from "./check.ts";
import type { Partnership, Partnerships } from "./partnership.ts";
import type { PassedRow } from "./row/rows.ts";
import { doubledOf } from "./twins.ts";

const sorts: { readonly [sort in PassedRow["sort"]]: Record<Language, string> } = {
  section: { en: "section rows", ru: "разделы" },
  total: { en: "total rows", ru: "итоги" },
  header: { en: "repeated headers", ru: "повторы шапки" },
};
const SHOWN = 6;

/** “Tracker”: 20 partnerships read, 3 lines to look at. Passed over: total rows 22. */
export function checkTitle(read: readonly Partnerships[], lines: number, language: Language): string {
  const tabs = tabsInWords(read, language);
  const found = {
    en: lines === 1 ? "1 line to look at." : `${lines} lines to look at.`,
    ru: `Строк к проверке: ${lines}.`,
  };
  return `${tabs} ${found[language]}`;
}

const TABS_SHOWN = 3;

/** Each tab by itself, or all of them together where they are many. */
export function tabsInWords(read: readonly Partnerships[], language: Language): string {
  if (read.length <= TABS_SHOWN) return read.map((one) => tabInWords(one, language)).join(" ");
  const count = read.reduce((sum, { partnerships }) => sum + partnerships.length, 0);
  const rows = read.reduce((sum, { passed }) => sum + passed.length, 0);
  const tabs = new Set(read.map(({ tab }) => tab.id)).size;
  const over = rows
    ? {
        en: `; ${rows} rows of sums, sections and headers passed over`,
        ru: `; пропущено строк с итогами, разделами и шапками: ${rows}`,
      }[language]
    : "";
  return {
    en: `${tabs} tabs: ${count} partnerships read${over}.`,
    ru: `Вкладок ${tabs}: прочитано партнёрств ${count}${over}.`,
  }[language];
}

/** “Tracker”: 20 partnerships in 22 rows; passed over: total rows 24. */
function tabInWords({ tab, partnerships, posts, passed }: Partnerships, language: Language): string {
  const over = passedInWords(passed, language);
  const skipped = over ? { en: `; passed over: ${over}`, ru: `; пропущено: ${over}` }[language] : "";
  const count = partnerships.length;
  const further = posts ? { en: ` in ${count + posts} rows`, ru: ` в строках: ${count + posts}` }[language] : "";
  return {
    en: `“${tab.name}”: ${count} partnership${count === 1 ? "" : "s"} read${further}${skipped}.`,
    ru: `«${tab.name}»: прочитано партнёрств ${count}${further}${skipped}.`,
  }[language];
}

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
      ru: `то же партнёрство есть на вкладке «${first.tab.name}», строка ${first.row}: оно учтено дважды`,
    },
    todo: {
      en: "delete one of the two rows, or leave one tab out in “Set up this sheet”",
      ru: "удалите одну из строк или исключите вкладку в «Настроить таблицу»",
    },
  }));
}
