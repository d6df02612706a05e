/** Set up, second step: the markets of the team, and the one of rows that name none. */
import {
  asksDefaultMarket,
  defaultMarketOf,
  type ListedMarket,
  listedMarkets,
} from "../../../domain/sheets/setUp/setUpAnswers.ts";
import type { Language } from "../../../domain/text.ts";
import { type StepProps, stepHeading } from "./step.ts";
import { many, say, texts } from "./texts.ts";

export function Markets({ language, choices, state, change }: StepProps) {
  const markets = listedMarkets(choices, state);
  const chosen = markets.filter((market) => market.chosen);
  const defaultMarket = defaultMarketOf(choices, state);
  const asksDefault = asksDefaultMarket(choices, state);
  return (
    <>
      <h1 {...stepHeading}>{texts.marketsTitle[language]}</h1>
      <p class="hint">{texts.marketsIntro[language]}</p>
      <fieldset class="markets" aria-label={texts.marketsTitle[language]}>
        {markets.map((market) => (
          <label key={market.code} class="choice">
            <input
              type="checkbox"
              name={market.code}
              checked={market.chosen}
              disabled={market.held !== undefined}
              onInput={({ currentTarget: { checked } }) =>
                change((now) => ({ ...now, markets: new Map(now.markets).set(market.code, checked) }))
              }
            />
            <span>
              {market.name}
              <small>{factsOf(market, asksDefault && market.chosen && market.code === defaultMarket, language)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {asksDefault && chosen.length > 0 && (
        <div class="field">
          <label for="defaultMarket">{texts.defaultMarket[language]}</label>
          <select
            id="defaultMarket"
            value={defaultMarket ?? ""}
            onInput={({ currentTarget: { value } }) => change((now) => ({ ...now, defaultMarket: value }))}
          >
            {defaultMarket === undefined && <option value="">{texts.choose[language]}</option>}
            {chosen.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

/** "12 rows name it, in Config already"; the market of the rows that name none has rows, too. */
const factsOf = ({ rows, held }: ListedMarket, takesTheRest: boolean, language: Language): string =>
  [
    ...(rows || !takesTheRest ? [many("naming", rows, language)] : []),
    ...(takesTheRest ? [texts.takesTheRest[language]] : []),
    ...(held ? [(held === "config" ? texts.inConfig : say.ofTab(held.tab))[language]] : []),
  ].join(", ");
