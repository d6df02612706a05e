/** A heading about a paper, a parcel or a call → a note: "Contract status", "Invoice sent", "Бриф отправлен". */
import { namesOf } from "./named.ts";
import { fillers } from "./words.ts";

/** What may be told of such a thing; an amount is none of it: "Invoice amount" stays unread and is said. */
const told: ReadonlySet<string> = new Set(
  `status sent signed received done approved approval date link type notes note comments by id name number no details deadline due
  info url version text method person статус отправлен отправлено подписан подписано получен получено дата ссылка тип вид
  заметки номер срок способ согласован согласовано`.split(/\s+/),
);

export function isPaper(name: string): boolean {
  const words = name.split(" ").filter((word) => !fillers.has(word));
  const things = words.filter((word) => !told.has(word));
  return words.length > 1 && things.length > 0 && things.every(isNote);
}

function isNote(word: string): boolean {
  const named = namesOf(word);
  return named.length > 0 && named.every(({ meaning }) => meaning === "notes");
}
