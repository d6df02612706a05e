/** The day that the row names → what its author is told where the brief says otherwise. */
import { fillText } from "../../fill.ts";
import type { Text } from "../../text.ts";
import { t } from "../fields/field.ts";
import type { Issue } from "../issue.ts";
import { plannedDay, shown, tooLate } from "./rowDay.ts";

export function rowDates({ facts, draft, timeline }: Issue): readonly Text[] {
  const late = tooLate(facts);
  if (late) return [late];
  const plannedOn = plannedDay(facts);
  if (!timeline || plannedOn === undefined) return [];
  if (plannedOn < facts.today) return [fillText(planIsPast, shown(plannedOn))];
  const { liveFrom, liveTo } = timeline;
  if (plannedOn >= liveFrom && plannedOn <= liveTo) return [];
  if (draft.launchWeek !== undefined) return [fillText(otherWeek, shown(plannedOn), shown(liveFrom), shown(liveTo))];
  return [fillText(plannedTooSoon, shown(plannedOn), shown(liveFrom))];
}

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
