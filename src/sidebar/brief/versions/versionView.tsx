/** A version as it went out, drawn again from the log: to read, to compare, to send once more; never to change. */
import { useState } from "preact/hooks";
import type { IssuedVersion, WithdrawnAnswer } from "../../../domain/brief/answers.ts";
import { fill } from "../../../domain/fill.ts";
import { formatMoment } from "../../../domain/format.ts";
import type { Language } from "../../../domain/text.ts";
import { Away } from "../../links.tsx";
import { texts } from "../../texts.ts";
import { useFocus } from "../focus.ts";
import { Status } from "../footer.tsx";
import { Outputs } from "../outputs.tsx";
import { Paper } from "../paper.tsx";
import type { Happened } from "../state.ts";
import { Deciding, type OfRow, withdrawnText } from "./deciding.tsx";

type Props = {
  readonly issued: IssuedVersion;
  /** The row to which it belongs; left out where it was opened from the log. */
  readonly of?: OfRow;
  /** What the versions are after this one was taken back. */
  readonly onWithdrawn?: (answer: WithdrawnAnswer) => void;
  readonly language: Language;
  /** The way back, and what it is called. */
  readonly back: string;
  readonly onBack: () => void;
  /** Where it took the place of what had the focus. */
  readonly takesFocus?: true;
};

export function VersionView({ issued: opened, of, onWithdrawn, language, back, onBack, takesFocus }: Props) {
  const [withdrawn, setWithdrawn] = useState(opened.withdrawn);
  const issued = withdrawn ? { ...opened, withdrawn } : opened;
  const [happened, setHappened] = useState<Happened | undefined>();
  const way = useFocus<HTMLButtonElement>(takesFocus);
  const { creator, campaign, version = "?", by, link, document } = issued;
  return (
    <main class="desk">
      <header>
        <h1>{creator}</h1>
        <button type="button" class="link" ref={way} onClick={onBack}>
          {back}
        </button>
        <p class="frozen">
          <strong>{fill(texts.version[language], version, campaign)}</strong>
          <br />
          {fill(
            texts.issuedOn[language],
            [formatMoment(issued.issued ?? "", language), by].filter((part) => part).join(", "),
          )}
          {withdrawn && (
            <>
              <br />
              <mark>{withdrawnText(withdrawn, language)}</mark>
            </>
          )}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the arrow keys */}
      <section class="scroll" aria-label={texts.preview[language]} tabIndex={0}>
        <Paper source={document} />
        {issued.mark !== undefined && (
          <Deciding
            issued={{ ...issued, mark: issued.mark }}
            of={of}
            language={language}
            tell={setHappened}
            onWithdrawn={(answer) => {
              setWithdrawn(answer.withdrawn);
              onWithdrawn?.(answer);
            }}
          />
        )}
      </section>
      <footer>
        <Status failed={happened?.kind === "failed"}>
          {happened && happened.kind !== "issued" ? happened.text : texts.frozen[language]}{" "}
          <Away href={link} text={texts.openDocument[language]} />
        </Status>
        <div class="buttons">
          <Outputs
            sending={{ document, words: issued.words, creator, campaign, version: issued.version, link }}
            by={by}
            language={language}
            tell={setHappened}
          />
        </div>
      </footer>
    </main>
  );
}
