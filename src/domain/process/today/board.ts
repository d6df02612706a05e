/** Today → a CSV that project boards import: one card a task. */
import { type Config, nameOfMarket } from "../../config/config.ts";
import type { Language, Text } from "../../text.ts";
import type { TodayItem } from "./items.ts";
import { groupKeys, type TodayPage } from "./today.ts";
import { capital, stageNames, whoseMove } from "./words.ts";

/** The names under which boards know their fields: they are the same in every language. */
export const boardHeader = ["Name", "Section", "Due date", "Assignee", "Notes", "Tags"] as const;

/** RFC 4180: CRLF after every line, quotes doubled. Days are 2026-12-03, which no importer takes for another day. */
export function boardOf(page: TodayPage, config: Config, language: Language): string {
  const items = [...page.putRight, ...groupKeys.flatMap((key) => page.groups[key]), ...page.checkIns];
  const rows = items.map((item) => [
    `${capital(item.what[language])} · ${item.creator}`,
    sectionOf(item)[language],
    item.due ?? "",
    item.mover === "us" ? (item.lead ?? "") : "",
    notesOf(item, language),
    nameOfMarket(config, item.market),
  ]);
  return [boardHeader, ...rows].map((row) => `${row.map((cell) => quoted(safe(cell))).join(",")}\r\n`).join("");
}

const sectionOf = ({ step, stage }: TodayItem): Text => {
  if (step === "checkIn") return { en: "Check-ins", ru: "Созвоны" };
  return step === "putRight" ? { en: "To put right", ru: "Исправить" } : stageNames[stage];
};

const notesOf = (item: TodayItem, language: Language): string =>
  [
    item.todo ? capital(item.todo[language]) : "",
    item.campaign ? { en: `Campaign: ${item.campaign}`, ru: `Кампания: ${item.campaign}` }[language] : "",
    item.mover === "creator"
      ? { en: `Waiting on: ${whoseMove(item, "en")}`, ru: `Чей ход: ${whoseMove(item, "ru")}` }[language]
      : "",
    item.brief ? { en: `Brief: ${item.brief}`, ru: `Бриф: ${item.brief}` }[language] : "",
  ]
    .filter(Boolean)
    .join("\n");

/** A spreadsheet that opens the file would take such a cell for a formula. */
const safe = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
