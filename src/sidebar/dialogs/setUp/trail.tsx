/** Where one is in Set up: the four steps, numbered, the one of now announced. */
import type { Language } from "../../../domain/text.ts";
import { say, steps } from "./texts.ts";

type Key = keyof typeof steps;
const keys = Object.keys(steps) as Key[];

export function Trail({ language, step }: { readonly language: Language; readonly step: Key }) {
  const now = keys.indexOf(step);
  return (
    <header class="trail">
      <ol>
        {keys.map((key, i) => (
          <li key={key} class={i < now ? "past" : ""} aria-current={key === step ? "step" : undefined}>
            <b>{i + 1}</b> {steps[key][language]}
          </li>
        ))}
      </ol>
      <p class="unseen" aria-live="polite">
        {say.step(now + 1, steps[step])[language]}
      </p>
    </header>
  );
}
