/** One row at work: what is typed, kept and shown; every preview is the document as it would be issued. */
import { useMemo, useRef, useState } from "preact/hooks";
import type { EarlierBrief, IssuedVersion } from "../../domain/brief/answers.ts";
import { campaignNames } from "../../domain/brief/campaigns.ts";
import { campaignOf, draftOf, type FieldKey, fieldKeys } from "../../domain/brief/fields.ts";
import { draftProblems } from "../../domain/brief/problems.ts";
import { tooLate } from "../../domain/brief/row/rowDay.ts";
import { newestBrief } from "../../domain/brief/versions.ts";
import { openPoints } from "../../domain/document.ts";
import { fill } from "../../domain/fill.ts";
import { formatDay } from "../../domain/format.ts";
import type { Language } from "../../domain/text.ts";
import { Way } from "../links.tsx";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import { Elsewhere, useElsewhere } from "./elsewhere.tsx";
import { useFocus, useNextFocus } from "./focus.ts";
import { CREATE_ID, Footer } from "./footer.tsx";
import { Form, groupsOf } from "./form.tsx";
import { issueBrief, ownerOf, stateOf, useStanding } from "./issuing.ts";
import type { Kept } from "./keeping.ts";
import { Outputs } from "./outputs.tsx";
import { Paper } from "./paper.tsx";
import { type Happened, type Row, type Sure, told } from "./state.ts";
import { Tabs, useTabs } from "./tabs.tsx";
import { useTyping } from "./typing.ts";
import { framingsOf } from "./versions/deciding.tsx";
import { versionId } from "./versions/earlierBriefs.tsx";
import { VersionView } from "./versions/versionView.tsx";

type Props = {
  readonly row: Row;
  readonly language: Language;
  /** `follows`: since the cursor has moved, so that the focus stays in the sheet. */
  readonly onRead: (follows?: boolean) => void;
  /** Where it took the place of what had the focus. */
  readonly takesFocus: boolean;
  /** Where several rows are selected. */
  readonly batch: { readonly label: string; readonly disabled: boolean; readonly start: () => void } | undefined;
};

export function Desk({ row: first, language, onRead, takesFocus, batch }: Props) {
  const way = useFocus<HTMLButtonElement>(takesFocus);
  const { tab, choose, panel } = useTabs();
  const [openGroups, setOpenGroups] = useState<readonly number[]>([0]);
  const [happened, setHappened] = useState<Happened | undefined>();
  const [creating, setCreating] = useState(false);
  const [wanted, setWanted] = useState(false);
  const [shown, setShown] = useState<(IssuedVersion & { readonly mark: string }) | undefined>();

  const tell = (next: Happened | undefined) => setHappened((before) => told(before, next));
  // a question stands until it is answered: that a text was kept meanwhile does not take it away
  const hear = (next: Happened | undefined) =>
    setHappened((before) => (before?.kind === "late" && (!next || next.kind === "said") ? before : told(before, next)));
  const typing = useTyping(first, language, hear);
  const { row, typed } = typing;
  const { facts } = row;
  const draft = useMemo(() => draftOf(typed), [typed]);
  const { last, frozen, document } = useStanding(row, draft);
  const problems = useMemo(() => draftProblems(facts, frozen, last?.content.draft.start), [facts, frozen, last]);
  const leaving = useRef(false);
  const isHeld = () =>
    creating || shown !== undefined || typing.isUnsaved() || (happened !== undefined && happened.kind !== "said");
  const elsewhere = useElsewhere(first, language, isHeld, () => onRead(true));

  const toFocus = useNextFocus();

  const type = (key: FieldKey, value: string) => {
    typing.type(key, value);
    tell(undefined);
    leaving.current = false;
  };

  const showField = (key: FieldKey, happened?: Happened) => {
    choose("fill");
    setOpenGroups([...new Set([...openGroups, ...groupsOf([key])])]);
    setHappened(happened);
    toFocus.current = key;
  };

  /** The first field that keeps the brief from going out. */
  const mistakeIn = async (): Promise<readonly [FieldKey, string] | undefined> => {
    const { row, typed } = await typing.settled();
    const wanted = draftOf(typed);
    const { frozen, last } = stateOf(row.facts, wanted, row.earlier);
    const problems = draftProblems(row.facts, frozen, last?.content.draft.start);
    const key = fieldKeys.find((one) => problems[one]);
    return key && [key, problems[key]?.[language] ?? ""];
  };

  const issued = async (again: boolean): Promise<Happened> => {
    // what is typed while it is made is for the next version
    const { typed } = typing.now();
    const overtaken = ({ problem = texts.overtaken[language] }: Kept): Happened =>
      typing.asked() ?? { kind: "failed", text: problem };
    const kept = await typing.flush(true);
    if (kept.problem || kept.theirs) return overtaken(kept);
    const answer = await issueBrief(typing.now().row, draftOf(typed), language, again, typing.know);
    if ("campaigns" in answer) return overtaken(await typing.flush(true));
    if (!("today" in answer)) return { kind: "issued", answer };
    typing.turnTo(answer.today);
    return { kind: "failed", text: fill(texts.nextDay[language], formatDay(answer.today, language)) };
  };

  const create = async (sure?: Sure) => {
    if (creating) return;
    setCreating(true);
    setWanted(true);
    setHappened(undefined);
    try {
      const wrong = await mistakeIn();
      if (wrong) return showField(wrong[0], { kind: "failed", text: wrong[1] });
      const late = sure ? undefined : tooLate(typing.now().row.facts);
      setHappened(late ? { kind: "late", text: late[language] } : await issued(sure === "unchanged"));
    } catch (error) {
      setHappened({ kind: "failed", text: messageOf(error) });
    } finally {
      // the button that was pressed may be gone with what it answered
      if (sure) toFocus.current = CREATE_ID;
      setCreating(false);
    }
  };

  /** Whose text stays in a field into which two wrote. */
  const decide = (key: FieldKey, isMine: boolean) => {
    showField(key);
    typing.decide(key, isMine);
  };

  const open = async (mark: string) => {
    try {
      setShown({ ...(await ask<IssuedVersion>(language, "issuedBrief", { mark })), mark });
    } catch (error) {
      setHappened({ kind: "failed", text: messageOf(error) });
    }
  };

  const leave = async (to: () => void) => {
    const { problem } = await typing.flush();
    if (problem !== undefined && !leaving.current) {
      leaving.current = true;
      return setHappened({ kind: "failed", text: `${problem} ${texts.leaveUnsaved[language]}` });
    }
    return to();
  };

  const campaign = campaignOf(facts, draft);
  const newest = last && last.content.document === document ? newestBrief(row.earlier, campaign) : undefined;
  const { creator, words } = facts;
  const { version, link }: Partial<EarlierBrief> = newest ?? {};
  const sending = { document, words: words.sending, creator, campaign, version, link };

  if (shown)
    return (
      <VersionView
        issued={shown}
        of={{
          sheet: row.sheet,
          row: facts.row,
          whose: ownerOf(facts),
          today: facts.today,
          framings: framingsOf(facts, language),
        }}
        onWithdrawn={({ earlier }) => {
          typing.know(earlier);
          setHappened(undefined);
        }}
        language={language}
        back={texts.backToBrief[language]}
        onBack={() => {
          toFocus.current = versionId(shown.mark);
          setShown(undefined);
        }}
        takesFocus
      />
    );
  return (
    <main class="desk">
      <header>
        <h1>{facts.creator}</h1>
        <button type="button" class="link" ref={way} onClick={() => leave(onRead)}>
          {texts.readRow[language]}
        </button>
        {batch && <Way text={batch.label} disabled={batch.disabled} onClick={() => leave(batch.start)} />}
        <Tabs language={language} tab={tab} onTab={choose} />
      </header>
      {elsewhere && <Elsewhere language={language} onShow={() => leave(onRead)} />}
      <div
        id="panel"
        ref={panel}
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={tab === "preview" ? 0 : undefined}
        onFocusOut={() => typing.flush()}
      >
        {tab === "preview" ? (
          <Paper source={document} />
        ) : (
          <Form
            {...{ row, typed, draft: frozen, problems, wanted, language, openGroups }}
            onGroups={setOpenGroups}
            campaigns={campaignNames(row.campaigns)}
            onType={type}
            onCampaign={(name) => {
              setHappened(undefined);
              typing.chooseCampaign(name);
            }}
            onVersion={open}
          />
        )}
      </div>
      <Footer {...{ language, happened, creating }} gaps={openPoints(document)} onCreate={create} onDecide={decide}>
        <Outputs sending={sending} language={language} tell={setHappened} />
      </Footer>
    </main>
  );
}
