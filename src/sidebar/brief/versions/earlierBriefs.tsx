/** What went out to this creator before, newest first: each version opens as it was frozen. */
import type { EarlierBrief } from "../../../domain/brief/answers.ts";
import { fill } from "../../../domain/fill.ts";
import type { Language } from "../../../domain/text.ts";
import { Away, Way } from "../../links.tsx";
import { texts } from "../../texts.ts";
import { withdrawnText } from "./deciding.tsx";

type Props = {
  readonly earlier: readonly EarlierBrief[];
  readonly language: Language;
  readonly onVersion: (mark: string) => void;
};

/** Of the button that opens a version, so that the focus finds its way back. */
export const versionId = (mark: string): string => `version-${mark}`;

export const EarlierBriefs = ({ earlier, language, onVersion }: Props) => (
  <ul class="earlier">
    {[...earlier].reverse().map(({ mark, version = "?", campaign, link, damaged, withdrawn }) => {
      const name = fill(texts.version[language], version, campaign);
      return (
        <li key={mark}>
          {damaged ? (
            <span>{fill(texts.changedByHand[language], name)}</span>
          ) : (
            <Way text={name} id={versionId(mark)} onClick={() => onVersion(mark)} />
          )}{" "}
          <Away href={link} text={texts.document[language]} label={`${texts.document[language]}: ${name}`} />
          {withdrawn && <p class="hint">{withdrawnText(withdrawn, language)}</p>}
        </li>
      );
    })}
  </ul>
);
