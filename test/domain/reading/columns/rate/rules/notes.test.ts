/** Notes about who was asked when are no price, in four languages. */
import { expect, test } from "vitest";
import { brief, type Code } from "../read.ts";

test.each<[Code, string]>([
  ["US", "emailed 2x, no reply"],
  ["US", "1) waiting on her manager"],
  ["US", "called 3 times"],
  ["US", "follow up 10/12"],
  ["US", "follow up 10/24"],
  ["US", "waiting since 10/12"],
  ["US", "reached out on 6/12"],
  ["US", "2nd follow up"],
  ["US", "TBD by 15"],
  ["US", "DM'd 2x"],
  ["RU", "договорная, обновлено 12.06"],
  ["RU", "ответ до 15.06"],
  ["RU", "написала 2 раза, молчит"],
  ["RU", "ждём ответ до 15"],
  ["RU", "1. ждём менеджера"],
  ["RU", "созвон 15.06"],
  ["RU", "после 15 июня"],
  ["DE", "angeschrieben am 12.06., 2 Mails"],
  ["DE", "auf Anfrage, Stand 12.06."],
  ["DE", "3x nachgefragt"],
  ["DE", "Antwort bis 15.06."],
  ["DE", "wartet auf Rückmeldung (2. Mail)"],
  ["BR", "retorno dia 15"],
  ["BR", "aguardando até 15/06"],
  ["BR", "3 e-mails enviados"],
  ["BR", "respondeu em 12/06"],
  ["BR", "a combinar, atualizado 12/06"],
])("%s: “%s” is no price, and nothing in it is doubted", (code, cell) => {
  expect(brief(code, cell)).toBe("missing");
});

test.each<[Code, string, string]>([
  ["US", "$500, emailed 2x", "ok 500"],
  ["US", "1) $500", "ok 500"],
  ["US", "500 per post, sent samples already", "ok 500"],
  ["RU", "30к, согласовали 12.06", "ok 30000"],
  ["RU", "30к до 20.05", "ok 30000"],
  ["RU", "50000 к 20.05", "ok 50000"],
  ["DE", "900 €, Antwort bis 15.06.", "ok 900"],
  ["BR", "R$ 500, dia 15", "ok 500"],
])("%s: “%s” has a price beside its note", (code, cell, expected) => {
  expect(brief(code, cell)).toBe(expected);
});
