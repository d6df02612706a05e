/** What came with the add-on is said to everybody in their language; what people typed stays as they typed it. */
import { expect, test } from "vitest";
import { languageFile } from "../../../src/domain/brief/words/index.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { spokenTo } from "../../../src/domain/config/spoken.ts";

const keys = ["name", "contractForm", "documents", "paymentMethods", "feedbackFrequency"] as const;
const heard = (code: string, reader: string, language: "en" | "ru") => {
  const [market] = readConfig(freshConfig([code], language)).markets;
  const { name, contractForm, documents, paymentMethods, feedbackFrequency } = spokenTo(
    reader,
    market?.values ?? {},
    keys,
    languageFile(reader).shipped,
  );
  return [name, contractForm, documents?.join(), paymentMethods?.join(), feedbackFrequency];
};

test.each([
  ["DE", "de", ["Germany", "schriftlicher Vertrag", "Rechnung", "Überweisung,PayPal", "wöchentlich"]],
  ["BR", "pt", ["Brazil", "contrato por escrito", "nota fiscal", "Pix,transferência bancária", "toda semana"]],
  ["UK", "en", ["United Kingdom", "written contract", "invoice", "bank transfer,PayPal", "weekly"]],
  ["KZ", "ru", ["Казахстан", "письменный договор", "счёт,акт выполненных работ", "банковский перевод", "раз в неделю"]],
  ["DE", "fr", ["Germany", "written contract", "invoice", "bank transfer,PayPal", "weekly"]],
] as const)("%s to a reader of %s, from a sheet in either language", (code, reader, expected) => {
  expect(heard(code, reader, "en")).toEqual(expected);
  expect(heard(code, reader, "ru")).toEqual(expected);
});

test("a person's own words are left as they are", () => {
  const values = { name: "Our UK", contractForm: "handshake", documents: ["invoice", "passport"] };
  expect(spokenTo("ru", values, keys)).toEqual(values);
});
