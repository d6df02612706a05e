/** The account of a cell: what no rule has explained, in the words in which it was typed. */
import type { Atom } from "./atoms/atom.ts";
import type { Said } from "./atoms/atomsOf.ts";

const LONGEST = 60;

/** "likes 2,300; svs 880" → ["svs 880"]: what is unread, neighbours together; undefined where nothing is. */
export function unreadIn({ typed, tokens }: Said, unread: readonly Atom[]): readonly string[] | undefined {
  if (unread.length === 0) return undefined;
  const isUnread = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of unread) isUnread.fill(true, from, to);
  const stretches = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isUnread[at]) continue;
    const first = at;
    while (isUnread[at + 1]) at++;
    stretches.add(shortened(typed.slice(tokens[first]?.start, tokens[at]?.end)));
  }
  return [...stretches];
}

const shortened = (stretch: string): string => (stretch.length > LONGEST ? `${stretch.slice(0, LONGEST)}…` : stretch);

/** An atom in the words in which it was typed. */
export const typedAs = ({ typed, tokens }: Said, { from, to }: Atom): string =>
  typed.slice(tokens[from]?.start, tokens[to - 1]?.end);
