/** What a row says of its time against itself: figures before it is out, a day still to come. */
import type { Day } from "../../day.ts";
import { formatDay } from "../../format.ts";
import type { Partnership } from "../partnership.ts";
import { type RowDoubt, rowDoubt } from "../rowDoubt.ts";
import { isLive } from "../status.ts";

/** Figures of something that is not out yet: either is wrong. */
export function statusDoubts(partnership: Partnership): RowDoubt[] {
  const { status, places } = partnership;
  const isOut = status === undefined || isLive(status) || status === "returned" || status === "cancelled";
  if (isOut || !hasResults(partnership)) return [];
  return [
    rowDoubt(partnership, places.status, "status_and_figures", "doubt", [
      {
        en: "there are figures, but the status says that it is not live",
        ru: "результаты есть, а по статусу ещё не вышло",
      },
      { en: "set the status to live, and the row counts", ru: "поставьте статус «вышло», и строка будет учтена" },
    ]),
  ];
}

/** Out already, or with figures, on a day that is still to come: the day may be another. */
export function futureDoubts(partnership: Partnership, today: Day): RowDoubt[] {
  const { postedOn, status, places } = partnership;
  if (postedOn === undefined || postedOn <= today) return [];
  if (status !== "live" && !hasResults(partnership)) return [];
  return [
    rowDoubt(partnership, places.date ?? places.results, "future", "doubt", [
      {
        en: `dated ${formatDay(postedOn, "en")}, which is still to come, and yet it is live or has figures`,
        ru: `дата ${formatDay(postedOn, "ru")} ещё не наступила, а публикация уже вышла или есть результаты`,
      },
      { en: "check the day, the month and the year", ru: "проверьте день, месяц и год" },
    ]),
  ];
}

/** Followers and averages are the creator's, whatever comes of this partnership. */
const hasResults = ({ results, averages }: Partnership): boolean =>
  Object.keys(results.metrics).some((key) => key !== "followers" && !averages.includes(key));
