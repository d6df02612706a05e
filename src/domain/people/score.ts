/** A cell under a score → a number from 1 to 5, or the doubt that says what to type. */
import { type Cell, isDate, textOf } from "../cell.ts";
import { plainNumber } from "../config/number.ts";
import { type Doubt, doubt } from "../doubt.ts";

const LEAST = 1;
const MOST = 5;

/** 4, "4,5", "4/5", "4 из 5", "★★★★"; undefined for nothing yet. */
export function readScore(cell: Cell): number | Doubt | undefined {
  if (isDate(cell)) return doubt("a date stands where a score is expected", "вместо оценки стоит дата");
  const typed = textOf(cell);
  if (typed === "" || /^[-–—?]+$/.test(typed)) return undefined;
  const stars = /^[★⭐]+$/u.test(typed) ? [...typed].length : undefined;
  const [, part] = /^(\d(?:[.,]\d+)?)\s*(?:\/|of|из|von|de)\s*5$/i.exec(typed) ?? [];
  const value = typeof cell === "number" ? cell : (stars ?? plainNumber(part ?? typed));
  if (value !== undefined && value >= LEAST && value <= MOST) return value;
  const shown = typed.length > 30 ? `${typed.slice(0, 29)}…` : typed;
  return doubt(`“${shown}” is no score from 1 to 5`, `«${shown}» — не оценка от 1 до 5`);
}

export const scoreTodo = {
  en: "type one number from 1 to 5, such as 4 or 4.5; leave it blank while nobody knows",
  ru: "впишите одно число от 1 до 5, например 4 или 4,5; если оценки нет, оставьте пустым",
};
