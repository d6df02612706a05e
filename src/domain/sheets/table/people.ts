/** A cell → whether it heads a column of creators: the cheap question that most rows are answered with. */
import type { Cell } from "../../cell.ts";
import { type Heading, readHeading } from "../headings/heading.ts";

export const LONGEST_NAME = 60;
const MOST = 20_000;

export type Names = "person" | "platform" | "nobody";
const creatorNames = new Map<string, Names>();

/**
 * A row without a word for a creator is no header. "Instagram" may head a column of handles, but it stands in thousands
 * of rows under Platform, too: it counts at the top of a tab alone.
 */
export function mayBeHeader(row: readonly Cell[], takesPlatforms: boolean): boolean {
  for (const cell of row) {
    if (typeof cell !== "string" || cell.length > LONGEST_NAME) continue;
    const names = namesCreator(cell);
    if (names === "person" || (names === "platform" && takesPlatforms)) return true;
  }
  return false;
}

/** "Creator 12" is somebody's name. */
export function namesCreator(text: string): Names {
  if (!mayNameCreator.test(text) || /\d/.test(text)) return "nobody";
  const known = creatorNames.get(text);
  if (known) return known;
  if (creatorNames.size > MOST) creatorNames.clear();
  const heading = readHeading(text);
  const isPlatform = heading.platform !== undefined && heading.meanings[1] === "link";
  const names = !meansPerson(heading) ? "nobody" : isPlatform ? "platform" : "person";
  creatorNames.set(text, names);
  return names;
}

/** The beginnings of all names of creators and handles, so that few cells are looked at closely. */
const mayNameCreator =
  /creator|influencer|influncer|blog|talent|ambassador|kol|stream|tuber|tiktok|author|name|channel|communit|page|handle|user|account|profile|social|^\s*@|insta|youtube|telegram|креатор|блог|инфлю|амбасс|стример|селебр|автор|имя|фио|назван|канал|паблик|сообщ|групп|ник|юзер|логин|аккаунт|профил|страниц|соцсет|konto|vorname|criador|influenc|nome|usu[aá]rio|arroba|perfil|conta|^\s*(?:ig|tt|yt|tg|vk|вк|тг)\s*$/i;

export const meansPerson = ({ meanings }: Heading): boolean =>
  meanings.some((meaning) => meaning === "creator" || meaning === "handle");
