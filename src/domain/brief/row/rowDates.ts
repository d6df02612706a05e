/** The day that the row names → what its author is told where the brief says otherwise. */
import type { Day } from "../../day.ts";
import { fillText } from "../../fill.ts";
import { formatDay } from "../../format.ts";
import type { Text } from "../../text.ts";
import { t } from "../fields/field.ts";
import type { Issue } from "../issue.ts";

export function rowDates({ facts: { plannedOn, postedOn, today }, draft, timeline }: Issue): readonly Text[] {
  if (postedOn !== undefined) return [fillText(isPosted, shown(postedOn))];
  if (!timeline || plannedOn === undefined) return [];
  if (plannedOn < today) return [fillText(planIsPast, shown(plannedOn))];
  const { liveFrom, liveTo } = timeline;
  if (plannedOn >= liveFrom && plannedOn <= liveTo) return [];
  if (draft.launchWeek !== undefined) return [fillText(otherWeek, shown(plannedOn), shown(liveFrom), shown(liveTo))];
  return [fillText(plannedTooSoon, shown(plannedOn), shown(liveFrom))];
}

export const shown = (day: Day): Text => ({ en: formatDay(day, "en"), ru: formatDay(day, "ru") });

const isPosted = t(
  "The row says that the post went live on {0}: a brief comes before that. Issue it only if something is still to come.",
  "По строке публикация вышла {0}, а бриф нужен до выхода. Выпускайте его, только если впереди ещё есть работа.",
);
const planIsPast = t(
  "The row plans the post for {0}, which is over: correct the day there, or choose a launch week.",
  "В строке выход запланирован на {0}, этот день прошёл: поправьте дату в строке или выберите неделю выхода.",
);
const otherWeek = t(
  "The row plans the post for {0}, but by the launch week typed here it goes live from {1} to {2}. Correct one of them.",
  "В строке выход запланирован на {0}, а по неделе выхода, указанной здесь, он с {1} по {2}. Поправьте что-то одно.",
);
const plannedTooSoon = t(
  "The row plans the post for {0}, but it cannot go live before {1}. Agree on that day, or shorten what comes before in the Config tab: draft, revisions, approval, feedback.",
  "В строке выход запланирован на {0}, но раньше {1} не успеть. Согласуйте новую дату или сократите на вкладке Config то, что до неё: черновик, правки, согласование, ответ.",
);
