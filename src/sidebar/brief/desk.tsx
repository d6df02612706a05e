/** One row at work: what is typed, kept and shown; every preview is the document as it would be issued. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { IssuedVersion } from "../../domain/brief/answers.ts";
import { campaignIn, campaignNames } from "../../domain/brief/campaigns.ts";
import { draftOf, type FieldKey, fieldKeys } from "../../domain/brief/fields.ts";
import { draftProblems } from "../../domain/brief/problems.ts";
import { openPoints } from "../../domain/document.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import type { Row } from "./briefView.tsx";
import { Footer, type Happened } from "./footer.tsx";
import { Form, groupsOf, type Typed } from "./form.tsx";
import { typedOf, useIssuing } from "./issuing.ts";
import { useKeeping } from "./keeping.ts";
import { Outputs } from "./outputs.tsx";
import { Paper } from "./paper.tsx";
import { Tabs } from "./tabs.tsx";
import { VersionView } from "./versionView.tsx";

type Props = {
  readonly row: Row;
  readonly language: Language;
  readonly onRead: () => void;
  /** Where several rows are selected. */
  readonly batch: { readonly label: string; readonly disabled: boolean; readonly start: () => void } | undefined;
};

export function Desk({ row, language, onRead, batch }: Props) {
  const { facts, words, damaged, campaigns } = row;
  const [typed, setTyped] = useState<Typed>(() => typedOf(row));
  const [tab, setTab] = useState<"fill" | "preview">("fill");
  const [openGroups, setOpenGroups] = useState<readonly number[]>([0]);
  const [happened, setHappened] = useState<Happened | undefined>();
  const [creating, setCreating] = useState(false);
  const [shown, setShown] = useState<IssuedVersion | undefined>();

  const toFocus = useRef<FieldKey | undefined>(undefined);
  useEffect(() => {
    if (toFocus.current) globalThis.document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const draft = useMemo(() => draftOf(typed), [typed]);
  const { earlier, last, frozen, document, issue } = useIssuing(row, draft, language);
  const problems = useMemo(() => draftProblems(facts, frozen, last?.content.draft.start), [facts, frozen, last]);
  const loaded = useMemo(() => typedOf(row), [row]);
  const keeping = useKeeping(facts, language, loaded, setHappened);
  const leaving = useRef(false);

  const type = (key: FieldKey, value: string) => {
    const next = { ...typed, [key]: value };
    setTyped(next);
    setHappened(undefined);
    leaving.current = false;
    // a name in the making is no campaign yet
    if (key !== "campaign") keeping.later(next);
  };

  /** A campaign of the tab brings its texts along; a new name goes on with those that are there. */
  const chooseCampaign = (name: string) => {
    const next = { ...typed, ...(name.trim() ? campaignIn(campaigns, name) : {}), campaign: name };
    setTyped(next);
    keeping.later(next);
  };

  const showProblem = (key: FieldKey) => {
    setTab("fill");
    setOpenGroups([...new Set([...openGroups, ...groupsOf([key])])]);
    setHappened({ kind: "failed", text: problems[key]?.[language] ?? "" });
    toFocus.current = key;
  };

  const create = async (again: boolean) => {
    const wrong = fieldKeys.find((key) => problems[key]);
    if (wrong) return showProblem(wrong);
    setCreating(true);
    try {
      await keeping.now(typed);
      setHappened({ kind: "issued", answer: await issue(again) });
    } catch (error) {
      setHappened({ kind: "failed", text: messageOf(error) });
    }
    return setCreating(false);
  };

  const open = async (mark: string) => {
    try {
      setShown(await ask<IssuedVersion>(language, "issuedBrief", { mark }));
    } catch (error) {
      setHappened({ kind: "failed", text: messageOf(error) });
    }
  };

  const leave = async (to: () => void) => {
    const problem = await keeping.now(typed);
    if (problem !== undefined && !leaving.current) {
      leaving.current = true;
      return setHappened({ kind: "failed", text: `${problem} ${texts.leaveUnsaved[language]}` });
    }
    return to();
  };

  if (shown)
    return (
      <VersionView
        issued={shown}
        language={language}
        back={texts.backToBrief[language]}
        onBack={() => setShown(undefined)}
      />
    );
  return (
    <main class="desk">
      <header>
        <h1>{facts.creator}</h1>
        <button type="button" class="link" onClick={() => leave(onRead)}>
          {texts.readRow[language]}
        </button>
        {batch && (
          <button type="button" class="link" disabled={batch.disabled} onClick={() => leave(batch.start)}>
            {batch.label}
          </button>
        )}
        <Tabs language={language} tab={tab} onTab={setTab} />
      </header>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={tab === "preview" ? 0 : undefined}>
        {tab === "preview" ? (
          <Paper source={document} />
        ) : (
          <Form
            {...{ facts, words, earlier, damaged, typed, draft: frozen, problems, language, openGroups }}
            onGroups={setOpenGroups}
            campaigns={campaignNames(campaigns)}
            onType={type}
            onCampaign={chooseCampaign}
            onVersion={open}
          />
        )}
      </div>
      <Footer {...{ language, happened, creating }} gaps={openPoints(document)} onCreate={create}>
        <Outputs document={document} language={language} tell={setHappened} />
      </Footer>
    </main>
  );
}
