/** A cell → whether it holds a card or an account number, which has no place in a sheet that many people read. */
import { type Cell, textOf } from "../cell.ts";

/** A run of digits as people write them, by fours or with dashes. */
const RUN = /\d(?:[ \u00a0\u202f.-]?\d){5,33}/g;
const IBAN = /(?<![A-Z\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{2,4}){3,8}(?![A-Z\d])/gi;
const CALLED =
  /(?:account|acct|a\/c|iban|routing|sort code|card|bik|счет|счёт|сч[её]та|р\/с|к\/с|расч[её]тн|карт[аеыу]|бик|konto|conta)\P{L}{0,12}(?:(?:no|nr|number|номер|№|n)\P{L}{0,4})?\d(?:[ \u00a0-]?\d){5,}/iu;
/** Numbers of a taxpayer or of a company, which a tax status may well have. */
const REGISTERED = /(?:инн|огрн(?:ип)?|кпп|снилс|ein|ssn|vat|ust|cnpj|cpf)\P{L}{0,6}[\d.\-/ ]+/giu;

export function looksLikeAccount(cell: Cell): boolean {
  const typed = textOf(cell).replace(REGISTERED, " ");
  if (!/\d{2}/.test(typed)) return false;
  if ([...typed.matchAll(IBAN)].some(([text]) => isIban(text))) return true;
  if (CALLED.test(typed)) return true;
  return [...typed.matchAll(RUN)].some(([run]) => isNumber(run.replace(/\D/g, "")));
}

/** Twenty digits are an account of a Russian bank; 13 to 19 with the right last one are a card. */
const isNumber = (digits: string): boolean =>
  digits.length === 20 || (digits.length >= 13 && digits.length <= 19 && passesLuhn(digits));

function passesLuhn(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The remainder of an IBAN by 97 is 1, its first four signs moved to the end. */
function isIban(text: string): boolean {
  const plain = text.replace(/[ \u00a0]/g, "").toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of moved)
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
