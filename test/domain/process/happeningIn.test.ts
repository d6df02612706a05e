import { describe, expect, test } from "vitest";
import { happeningIn } from "../../../src/domain/process/happeningIn.ts";
import { happeningWords } from "../../../src/domain/process/happeningWords.ts";
import { type Happening, happenings } from "../../../src/domain/process/types.ts";

test.each([
  ["sent the draft", "draft"],
  ["moved to 12 Nov", "moved"],
  ["post moved from 5 Nov to 12 Nov", "moved"],
  ["postponed until 12.11", "moved"],
  ["draft pushed back to Friday, 12 Nov", "moved"],
  ["перенесли на 12 ноября", "moved"],
  ["Выход сдвинули с 5.11 на 12.11", "moved"],
  ["отложили до 12.11", "moved"],
  ["не перенесли на 12.11", "note"],
  ["asked to be moved to 12 Nov", "note"],
  ["draft v2", "draft"],
  ["прислала черновик", "draft"],
  ["Получили драфт", "draft"],
  ["paid 50% $600", "paid"],
  ["оплатили 30 000 ₽ 12.10", "paid"],
  ["предоплата 50%", "paid"],
  ["paid, invoice attached", "paid"],
  ["posted https://instagram.com/p/stats", "posted"],
  ["вышел пост", "posted"],
  ["went live", "posted"],
  ["ждём токен", "note"],
  ["waiting for the token", "note"],
  ["токен получен", "token"],
  ["erid: 2VtzqwK1", "token"],
  ["not paid yet", "note"],
  ["ещё не оплатили", "note"],
  ["no draft yet", "note"],
  ["черновик пришлёт завтра", "note"],
  ["draft tomorrow", "note"],
  ["will post on Friday", "note"],
  ["asked for stats", "note"],
  ["напомнили про статистику", "note"],
  ["approved the draft", "approved"],
  ["approved, no changes", "approved"],
  ["черновик согласован", "approved"],
  ["согласовали", "approved"],
  ["согласна на условия", "agreed"],
  ["согласовали условия", "agreed"],
  ["условия согласованы", "agreed"],
  ["ставку согласовали", "agreed"],
  ["terms approved", "agreed"],
  ["approved the rate", "agreed"],
  ["called off", "note"],
  ["пришла посылка", "productReceived"],
  ["договорились", "agreed"],
  ["договор подписан", "signed"],
  ["signed the contract", "signed"],
  ["signed the act", "act"],
  ["подписали акт", "act"],
  ["feedback on the draft sent", "feedback"],
  ["отправили правки по черновику", "feedback"],
  ["stats for the post", "statistics"],
  ["прислала статистику", "statistics"],
  ["parcel arrived", "productReceived"],
  ["посылка дошла", "productReceived"],
  ["sent the product", "productSent"],
  ["отправили товар", "productSent"],
  ["реквизиты получили", "contractData"],
  ["invoice from Mara", "invoice"],
  ["выставила счёт", "invoice"],
  ["reached out", "contacted"],
  ["написали в директ", "contacted"],
  ["check-in call", "checkIn"],
  ["созвонились", "checkIn"],
  ["passed vetting", "vetted"],
  ["прошла отбор", "vetted"],
] as const)("%s → %s", (typed, what) => {
  expect(happeningIn(typed)).toEqual({ what });
});

test.each([["draft received and product sent"], ["вышел пост, прислала статистику"]])(
  "%s is two things, and a line holds one",
  (typed) => {
    expect(happeningIn(typed)).toHaveProperty("several");
  },
);

test.each(["hm", "???", "Mara", "хорошо"])("%s says nothing that is known", (typed) => {
  expect(happeningIn(typed)).toBeUndefined();
});

describe.each(happenings)("%s", (what: Happening) => {
  test("is known by the words of its drop-down", () => {
    const { en, ru } = happeningWords[what].label;
    expect([en, ru, en.toUpperCase(), ` ${ru} `].map(happeningIn)).toEqual(Array(4).fill({ what }));
  });
});
