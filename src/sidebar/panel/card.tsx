/** What is known of one creator, part by part; where nothing is known, a sentence says where it is typed. */
import type { ComponentChildren } from "preact";
import type { CardLine, CreatorAnswer, CreatorCard } from "../../domain/people/card.ts";
import type { Language, Text } from "../../domain/text.ts";
import { Partnerships } from "./partnerships.tsx";
import { texts } from "./texts.ts";
import { Vetting } from "./vetting.tsx";

type Props = {
  readonly card: CreatorCard;
  readonly language: Language;
  /** The way to another row. */
  readonly again: ComponentChildren;
  /** The partnership of the row, where it is one's. */
  readonly now: ComponentChildren;
  /** The sheet for the call. */
  readonly call?: ComponentChildren;
  readonly onAnswer: (answer: CreatorAnswer) => void;
};

export function Card({ card, language, again, now, call, onAnswer }: Props) {
  const { name, who, audience, relationship, scores, checkIns, isCheckInDue, partnerships } = card;
  return (
    <>
      <header>
        <h1>{name}</h1>
        {again}
      </header>
      {now}
      <Part title={texts.who} language={language}>
        <Lines list={who} />
      </Part>
      <Part title={texts.audience} language={language}>
        {audience ? (
          <p>
            {audience.facts}
            <small>
              {audience.from} {audience.isOld && <mark>{texts.old[language]}</mark>}
            </small>
          </p>
        ) : (
          <p class="hint">{texts.noAudience[language]}</p>
        )}
      </Part>
      <Vetting {...{ card, language, onAnswer }} />
      <Part title={texts.relationship} language={language}>
        <Lines list={relationship} otherwise={texts.noRelationship[language]} />
      </Part>
      <Part title={texts.scores} language={language}>
        <Lines list={scores} otherwise={texts.noScores[language]} />
      </Part>
      <Part title={texts.checkIns} language={language}>
        <Lines list={checkIns} otherwise={texts.noCheckIns[language]} />
        {call ?? (isCheckInDue && <mark>{texts.due[language]}</mark>)}
      </Part>
      <Partnerships list={partnerships} language={language} />
    </>
  );
}

type PartProps = { readonly title: Text; readonly language: Language; readonly children: ComponentChildren };

const Part = ({ title, language, children }: PartProps) => (
  <section>
    <h2>{title[language]}</h2>
    {children}
  </section>
);

function Lines({ list, otherwise }: { readonly list: readonly CardLine[]; readonly otherwise?: string }) {
  if (!list.length) return <p class="hint">{otherwise}</p>;
  return (
    <dl>
      {list.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
