/** Where the row stands in time: the day for which its post is planned, or why a brief comes too late. */
import type { Day } from "../../day.ts";
import { fillText } from "../../fill.ts";
import { formatDay } from "../../format.ts";
import { both, type Text } from "../../text.ts";
import type { BriefFacts } from "../facts.ts";
import { t } from "../fields/field.ts";

type Dates = Pick<BriefFacts, "plannedOn" | "postedOn" | "today">;

/** A day of publication that is still to come is a plan. */
export const plannedDay = ({ plannedOn, postedOn, today }: Dates): Day | undefined =>
  plannedOn ?? (postedOn !== undefined && postedOn > today ? postedOn : undefined);

/** The post is out, or all was called off; undefined where the work is still to come. */
export function tooLate({ postedOn, over, today }: Dates & Pick<BriefFacts, "over">): Text | undefined {
  if (postedOn !== undefined && postedOn <= today) return fillText(late, fillText(wentLive, shown(postedOn)));
  return over && fillText(late, over === "live" ? isLive : isCalledOff);
}

/** In the words of both languages. */
export const shown = (day: Day): Text => both((language) => formatDay(day, language));

const late = t(
  "The row says that {0}: there is nothing left to brief. Issue a brief only if work is still to come.",
  "По строке {0}, так что брифовать уже нечего. Выпускайте бриф, только если впереди ещё есть работа.",
);
const wentLive = t("the post went live on {0}", "публикация вышла {0}");
const isLive = t("the post is live", "публикация вышла");
const isCalledOff = t("the partnership is called off", "размещение отменено");
