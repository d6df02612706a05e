import { expect, test } from "vitest";
import { readStatus, statuses } from "../../../src/domain/sheets/status.ts";

test.each([
  [
    "planned",
    "Plan|To do|scheduled for next week|Not live yet|not posted|shortlisted|в планах|Запланирован|ещё не вышло|geplant|noch nicht live|agendado|Pendente",
  ],
  [
    "contacted",
    "Contacted|DM sent|reached out 2x|No reply|написали|ждём ответа|не отвечает|angeschrieben|sem resposta",
  ],
  ["negotiating", "Negotiating|in talks|Interested|переговоры|обсуждаем|in Verhandlung|em negociação"],
  [
    "agreed",
    "Agreed|Confirmed ✔️ contract signed|In progress|draft review|content approved|в работе|согласован|бриф отправлен|договорились|vereinbart|in Arbeit|em andamento|fechado",
  ],
  [
    "live",
    "Live|POSTED|published 12.10|done|Completed|вышел|Вышла|опубликовано|готово|размещено|veröffentlicht|publicado|✅",
  ],
  ["postponed", "Postponed|on hold|delayed|перенос на 20.10|перенесён|пауза|verschoben|adiado"],
  ["cancelled", "Cancelled|canceled|called off|declined|Not interested|не вышел|отмена|отказ|abgesagt|cancelado"],
  ["returned", "refund|Returned|возврат|вернули деньги|erstattet|reembolso"],
] as const)("%s is typed in many ways", (status, typed) => {
  for (const cell of typed.split("|")) expect([cell, readStatus(cell, false)]).toEqual([cell, status]);
  expect(statuses[status].ru).not.toBe("");
});

test.each([
  [true, "live"],
  [false, "planned"],
  ["Yes", "live"],
  ["да", "live"],
  ["no", "planned"],
  ["нет", "planned"],
] as const)("under “Posted”, %s is %s", (cell, status) => {
  expect(readStatus(cell, true)).toBe(status);
});

test("what nothing knows is said to be unknown, and a blank is nothing", () => {
  expect(readStatus("Zebra", false)).toBe("unknown");
  expect(readStatus(3, false)).toBe("unknown");
  expect(readStatus("", false)).toBeUndefined();
});
