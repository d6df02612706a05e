/** The dialog of the process document: for whom, in which language, how it will read, whether briefs link to it. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { Said } from "../said.tsx";
import { ask, messageOf } from "../server.ts";
import { copyTexts, downloadText } from "../share.ts";
import { Dialog, NoChoices } from "./dialog.tsx";
import { LanguageChoice } from "./language.tsx";
import { say, texts, titles } from "./texts.ts";

type Choice = { readonly for: "creators" | "team"; readonly language: Language };
type Preview = Choice & {
  readonly title: string;
  /** The very HTML that becomes the Google Doc, in which every text is escaped. */
  readonly page: string;
  readonly markdown: string;
  readonly open: number;
  readonly same?: string;
  readonly canLink: boolean;
};

export function SopDialog({ language }: { readonly language: Language }) {
  const [choice, setChoice] = useState<Choice>({ for: "creators", language });
  const [link, setLink] = useState(true);
  const { preview, problem } = usePreview(language, choice);
  if (!preview) return <NoChoices language={language} problem={problem} />;
  const answers = () => ({ ...choice, ...(link && preview.canLink && choice.for === "creators" ? { link } : {}) });
  return (
    <Dialog language={language} title={titles.sop} door="sop" action={texts.createDocument[language]} answers={answers}>
      <fieldset>
        <legend>{texts.forWhom[language]}</legend>
        {(["creators", "team"] as const).map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="for"
              value={one}
              checked={choice.for === one}
              onInput={() => setChoice((now) => ({ ...now, for: one }))}
            />
            {texts[one === "team" ? "forTeam" : "forCreators"][language]}
          </label>
        ))}
      </fieldset>
      <LanguageChoice
        language={language}
        value={choice.language}
        choose={(chosen) => setChoice((now) => ({ ...now, language: chosen }))}
      />
      {preview.canLink && (
        <label class="choice">
          <input type="checkbox" name="link" checked={link} onInput={() => setLink(!link)} />
          {texts.linkBriefs[language]}
        </label>
      )}
      {(problem ?? preview.same) && (
        <p class={problem ? "hint failed" : "hint"} role="status">
          <Said text={problem ?? preview.same ?? ""} />
        </p>
      )}
      {preview.open > 0 && <p class="hint">{say.open(preview.open)[language]}</p>}
      <Outputs language={language} preview={preview} />
      <Paper page={preview.page} of={preview} label={texts.preview[language]} />
    </Dialog>
  );
}

/** What was answered last stays in view until the next answer is there. */
function usePreview(language: Language, choice: Choice) {
  const [state, setState] = useState<{ readonly preview?: Preview; readonly problem?: string }>({});
  useEffect(() => {
    let isCurrent = true;
    ask<Preview>(language, "sopPreview", choice)
      .then((preview) => isCurrent && setState({ preview }))
      .catch((error) => isCurrent && setState((before) => ({ ...before, problem: messageOf(error) })));
    return () => {
      isCurrent = false;
    };
  }, [language, choice]);
  return state;
}

/** What needs no permission: the clipboard, a page that prints on A4, Markdown. */
function Outputs({ language, preview }: { readonly language: Language; readonly preview: Preview }) {
  const [said, setSaid] = useState("");
  const { title, page, markdown } = preview;
  const copy = async () => setSaid(texts[(await copyTexts(page, markdown)) ? "copied" : "notCopied"][language]);
  return (
    <p class="outputs">
      <button type="button" onClick={copy}>
        {texts.copy[language]}
      </button>
      <button type="button" onClick={() => downloadText(title, "html", "text/html", page)}>
        {texts.downloadPage[language]}
      </button>
      <button type="button" onClick={() => downloadText(title, "md", "text/markdown", markdown)}>
        Markdown
      </button>
      <span class="hint" role="status">
        {said}
      </span>
    </p>
  );
}

function Paper({ page, of, label }: { readonly page: string; readonly of: Choice; readonly label: string }) {
  const paper = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { body } = new DOMParser().parseFromString(page, "text/html");
    paper.current?.replaceChildren(...body.childNodes);
  }, [page]);
  return <article class="paper" lang={of.language} aria-label={label} ref={paper} />;
}
