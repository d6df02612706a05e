/** The guide: its parts on the left, one of them on the right; while something is typed, whatever of all parts holds it. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language, Text } from "../../domain/text.ts";
import { closeWindow } from "../server.ts";
import { type Entry, found, type Section } from "./content.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

const texts = {
  search: t("Search the guide", "Поиск по справке"),
  example: t("reach, payment, “–”…", "охват, выплаты, «–»…"),
  parts: t("Parts of the guide", "Разделы справки"),
  none: t(
    "Nothing here holds all of these words. Fewer or shorter ones may find it.",
    "Такого сочетания слов здесь нет. Попробуйте меньше слов или покороче.",
  ),
  close: t("Close", "Закрыть"),
} as const;

type Props = { readonly language: Language; readonly sections: readonly Section[] };

export function GuideView({ language, sections }: Props) {
  const [open, setOpen] = useState(sections[0]?.id);
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const read = useRef<HTMLElement>(null);
  useEffect(() => field.current?.focus(), []);
  useLeaving(typed, () => setTyped(""));
  const shown = typed.trim() ? found(sections, typed) : sections.filter(({ id }) => id === open);
  // another part begins at its first line
  useLayoutEffect(() => {
    if (read.current) read.current.scrollTop = 0;
  }, [open, typed]);
  const choose = (id: string) => {
    setTyped("");
    setOpen(id);
  };
  return (
    <div class="guide">
      <header>
        <input
          ref={field}
          type="search"
          aria-label={texts.search[language]}
          placeholder={`${texts.search[language]}: ${texts.example[language]}`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="button" onClick={closeWindow}>
          {texts.close[language]}
        </button>
      </header>
      <nav aria-label={texts.parts[language]}>
        {sections.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-current={!typed.trim() && id === open ? "page" : undefined}
            onClick={() => choose(id)}
          >
            {title}
          </button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <main ref={read} tabIndex={0} aria-live={typed.trim() ? "polite" : undefined}>
        {shown.length === 0 && <p class="none">{texts.none[language]}</p>}
        {shown.map((section) => (
          <Part key={section.id} section={section} />
        ))}
      </main>
    </div>
  );
}

/** Escape empties the search first, then leaves. */
function useLeaving(typed: string, empty: () => void): void {
  useLayoutEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      if (typed) empty();
      else closeWindow();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  });
}

const Part = ({ section: { title, intro, entries } }: { readonly section: Section }) => (
  <section>
    <h1>{title}</h1>
    {intro && <p class="intro">{intro}</p>}
    {entries.map((entry, at) => (
      <EntryView key={`${entry.name}${entry.typed}`} entry={entry} isFirst={entry.under !== entries[at - 1]?.under} />
    ))}
  </section>
);

/** `isFirst` of those under the same heading, which stands above it. */
const EntryView = ({ entry, isFirst }: { readonly entry: Entry; readonly isFirst: boolean }) => {
  const { under, name, about, typed, gives, text } = entry;
  const Name = under ? "h3" : "h2";
  return (
    <>
      {under && isFirst && <h2 class="group">{under}</h2>}
      <article>
        <Name>{name}</Name>
        <p>{about}</p>
        {typed && (
          <p class="typed">
            <code>{typed}</code>
            {gives !== undefined && <span> → {gives}</span>}
          </p>
        )}
        {text && <pre>{text}</pre>}
      </article>
    </>
  );
};
