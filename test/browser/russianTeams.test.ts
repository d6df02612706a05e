/** Three Russian teams' own trackers, messy as they are, from opening the page to a roll-up worked out by hand. */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { type Desk, openDesk } from "./browser.ts";
import { type Team, walk } from "./teamWalk.ts";

const teams: readonly Team[] = [
  {
    file: "kosmetika.csv",
    language: "ru",
    decides: [/Настроение/, "Заметки"],
    typed: ["kosmetika!W4", /^=CPE\(J4; ?.*C4; ?MARKETS; ?.*\$2\)$/, "12,50 ₽"],
    inserted: { R2: "CPE", R4: "12,50 ₽", R5: "12,50 ₽", R7: "12,00 ₽" },
    checks: ["неизвестный рынок «Рoссия»", "ставка в RUB, валюта рынка KZT", "ставки ещё нет"],
    corrected: ["kosmetika!C9", "Рoссия", "RU"],
    // 25 000 + 62 500 + 30 000 ÷ (2 000 + 5 000 + 2 500); «Рoссия» ещё не исправлена, у Казахстана рубли
    october: { Россия: [117_500 / 9500, 117_500] },
  },
  {
    file: "chay-posty.csv",
    language: "ru",
    typed: ["chay-posty!U7", /^=CPE\(F7; ?.*C7; ?MARKETS; ?.*\$1\)$/, "15,00 ₽"],
    inserted: { P1: "CPE", P7: "15,00 ₽", P10: "50,00 ₸", P2: "" },
    checks: ["строки 2–4 — одно размещение из 3 постов", "ставки ещё нет"],
    // 40 000 + 54 000 + 18 000 ÷ (3 000 + 4 500 + 1 200); 150 000 + 90 000 ÷ (3 000 + 1 800)
    october: { Россия: [112_000 / 8700, 112_000], Казахстан: [50, 240_000] },
  },
  {
    file: "kursy.xlsx",
    language: "ru",
    typed: ["Октябрь 2026!Q3", /^=CPE\(C3; ?.*B3; ?MARKETS; ?.*\$2\)$/, "15,00 ₽"],
    inserted: { "Октябрь 2026!L4": "16,00 ₽", "Октябрь 2026!L6": "90,00 ₸", "Ноябрь 2026!L3": "15,20 ₽" },
    checks: ["в числе буква или лишний знак", "ставки ещё нет"],
    corrected: ["Октябрь 2026!C5", "27 0ОО", "27\u00a0000"],
    // 36 000 + 48 000 ÷ (2 400 + 3 000); 180 000 ÷ 2 000; ноябрь в октябрь не входит
    october: { Россия: [84_000 / 5400, 84_000], Казахстан: [90, 180_000] },
  },
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(
    join(root, "dist"),
    teams.map(({ file }) => join(root, "test/sheets", file)),
  );
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.errors).toEqual([]));

test.each(teams)("$file: from opening to a roll-up", (team) => walk(desk, team));
