/** A line for each tab: how many rows, which columns are read, which are not, which wait for an answer. */
import type { Language } from "../../../domain/text.ts";
import { short } from "./step.ts";
import { many, say } from "./texts.ts";

export type TabLine = {
  readonly name: string;
  readonly rows: number;
  readonly read: readonly string[];
  readonly unread: readonly string[];
  readonly asked: readonly string[];
};

/** As many names as two lines hold; the rest is one click away, so that nothing is left unnamed. */
const AT_ONCE = 12;

/** Headings hold commas themselves: "Стоимость, тыс. ₽". */
const BETWEEN = " · ";

export const TabLines = ({ language, tabs }: { readonly language: Language; readonly tabs: readonly TabLine[] }) => (
  <ul class="tab-lines">
    {tabs.map((tab) => (
      <li key={tab.name}>
        <b>{tab.name}</b> <span class="hint">{many("rows", tab.rows, language)}</span>
        {(["asked", "unread", "read"] as const).map((what) => (
          <Names key={what} language={language} what={what} names={tab[what]} />
        ))}
      </li>
    ))}
  </ul>
);

type NamesProps = {
  readonly language: Language;
  readonly what: "asked" | "unread" | "read";
  readonly names: readonly string[];
};

function Names({ language, what, names }: NamesProps) {
  if (names.length === 0) return null;
  const [first, rest] = [names.slice(0, AT_ONCE), names.slice(AT_ONCE)];
  return (
    <div class={what}>
      {say.named(what, first.map(short).join(BETWEEN))[language]}
      {rest.length > 0 && (
        <details>
          <summary>
            <span>{many("more", rest.length, language)}</span>
          </summary>
          {rest.map(short).join(BETWEEN)}
        </details>
      )}
    </div>
  );
}
