/** Set up, third step: what stands in every new brief. */
import { LONGEST_FIELD } from "../../../domain/brief/limits.ts";
import { type StepProps, stepHeading } from "./step.ts";
import { texts } from "./texts.ts";

export const Brand = ({ language, choices, state, change }: StepProps) => (
  <>
    <h1 {...stepHeading}>{texts.brandTitle[language]}</h1>
    <p class="hint">{texts.brandIntro[language]}</p>
    <div class="brand">
      {choices.brand.map(({ key, label, about, value }) => (
        <div key={key} class="field">
          <label for={`brand-${key}`}>{label}</label>
          <input
            id={`brand-${key}`}
            maxLength={LONGEST_FIELD}
            aria-describedby={`brand-${key}-about`}
            value={state.brand.get(key) ?? value}
            onInput={({ currentTarget: { value: typed } }) =>
              change((now) => ({ ...now, brand: new Map(now.brand).set(key, typed) }))
            }
          />
          <small id={`brand-${key}-about`}>{about}</small>
        </div>
      ))}
    </div>
  </>
);
