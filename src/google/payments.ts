/** Menu and endpoint: the Payments tab, made and brought up to date; one payment marked as paid. */

import { formatDay } from "../domain/format.ts";
import { alreadyPaid, markedPaid, paymentsDone } from "../domain/process/payments/said.ts";
import { statusInWords } from "../domain/process/payments/status.ts";
import type { Language, Text } from "../domain/text.ts";
import { readPaid } from "../domain/validation.lazy.ts";
import { book, bookLanguage, today } from "./book.ts";
import { lockedBriefly } from "./lock.ts";
import { readPaymentsTab } from "./paymentsRead.ts";
import { completePayments } from "./paymentsTab.ts";
import { readPeople } from "./people.ts";
import { withPublicHolidays } from "./publicHolidays.ts";
import { managedTab, requireEditable } from "./tabs.ts";
import { allPartnerships, readConfigTab, requireTeam } from "./team.ts";

/** Makes the tab or brings it up to date, and says what is overdue and what is due this week. */
export function payments(): string {
  const language = bookLanguage();
  const { all, added } = lockedBriefly(language, () => {
    const config = withPublicHolidays(readConfigTab().config);
    requireEditable(["Payments"], language);
    const partnerships = allPartnerships(requireTeam(config));
    const done = completePayments(partnerships, readPeople(config), config, language);
    done.sheet.activate();
    return done;
  });
  const message = paymentsDone(all, added, today(), language);
  book().toast(message, "Crossmarket", 15);
  return JSON.stringify({ message, added });
}

/** `{"key":"marak|US|spring||rest","on":"2026-11-27"}`: whoever comes second is told that it is noted already. */
export function markPaid(json: string): string {
  const language = bookLanguage();
  const { key, on } = readPaid(json, language);
  if (on > today()) throw new Error(toCome(on)[language]);
  return lockedBriefly(language, () => {
    requireEditable(["Payments"], language);
    const { sheet, table, row } = requirePayment(key, language);
    const { paidOn = 0, status } = table.places;
    const tellStatus = (day: string) => {
      const words = statusInWords({ ...row, paidOn: day }, today())[language];
      if (status !== undefined && !row.isOwn) sheet.getRange(row.row, status + 1).setValue(words);
    };
    if (row.paidOn !== undefined) {
      tellStatus(row.paidOn); // the run that wrote the day may have ended there
      return JSON.stringify({ message: alreadyPaid(row.creator, row.paidOn, language), already: true });
    }
    if (row.isPaidUnclear) throw new Error(unclear(sheet.getRange(row.row, paidOn + 1).getA1Notation())[language]);
    sheet.getRange(row.row, paidOn + 1).setValue(on);
    tellStatus(on);
    return JSON.stringify({ message: markedPaid(row.creator, on, language), already: false });
  });
}

function requirePayment(key: string, language: Language) {
  const { sheet, table, rows } = readPaymentsTab(readConfigTab().config);
  const row = rows.find((one) => one.key === key);
  if (sheet && table && row) return { sheet, table, row };
  throw new Error((managedTab("Payments") ? noPayment : noTab)[language]);
}

const noPayment: Text = {
  en: "This payment is not in the Payments tab any more. Choose “Payments” in the menu to bring the tab up to date.",
  ru: "Этой выплаты больше нет на вкладке Payments. Обновите её: меню Crossmarket, «Выплаты».",
};
const noTab: Text = {
  en: "There is no Payments tab yet. Menu Crossmarket, “Payments” makes it.",
  ru: "Вкладки Payments ещё нет. Её создаст меню Crossmarket, «Выплаты».",
};
const toCome = (on: string): Text => ({
  en: `${formatDay(on, "en")} is still to come: mark the payment on the day on which it is made.`,
  ru: `${formatDay(on, "ru")} ещё не наступило: отметьте выплату в тот день, когда она сделана.`,
});
const unclear = (cell: string): Text => ({
  en: `Something else stands in ${cell} of the Payments tab. Type a date there, or clear the cell and try again.`,
  ru: `В ячейке ${cell} вкладки Payments стоит что-то другое. Впишите туда дату или очистите ячейку и попробуйте ещё раз.`,
});
