/** One row of a batch → its brief; whatever goes wrong is a sentence, and the next row goes on. */

import { fill } from "../../../domain/fill.ts";
import type { Language } from "../../../domain/text.ts";
import { messageOf } from "../../server.ts";
import { say, texts } from "../../texts.ts";
import { issueBrief } from "../issuing.ts";
import type { Candidate } from "./candidates.ts";

export type Outcome = {
  readonly row: number;
  readonly text: string;
  readonly kind: "done" | "failed";
  readonly link?: string;
  /** Of the version that was issued just now. */
  readonly mark?: string;
};

export async function briefOne(
  { number, name, row, draft, gaps, told }: Candidate,
  language: Language,
): Promise<Outcome> {
  const outcome = (kind: Outcome["kind"], text: string, more: Pick<Outcome, "link" | "mark"> = {}): Outcome => ({
    row: number,
    kind,
    text: fill(texts.row[language], number, `${name}: ${text}`),
    ...more,
  });
  if (!row || !draft) return outcome("failed", texts.overtaken[language]);
  try {
    const issued = await issueBrief(row, draft, language, false);
    if (!("version" in issued)) return outcome("failed", texts.changedSince[language]);
    const { version, link, mark, unchanged } = issued;
    if (unchanged) return outcome("done", fill(texts.unchanged[language], version), { link });
    const look = gaps ? [`${say.gaps(gaps)[language]}.`, ...told] : told;
    return outcome("done", [fill(texts.created[language], version), ...look].join(" "), {
      link,
      ...(mark === undefined ? {} : { mark }),
    });
  } catch (error) {
    return outcome("failed", messageOf(error));
  }
}
