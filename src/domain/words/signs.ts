/** Signs that mean the same in every language: emoji, platforms' names, currency signs, country codes. */
import { currencyWords, currencyWordsOf } from "../tables/currencies.ts";
import { platforms } from "../tables/platforms.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const signs = (): Vocabulary => ({
  metric: {
    likes: "❤, 🧡, 💛, 💚, 💙, 💜, 🖤, 🤍, ♥, ♡, 👍, 🩷, 💗, 💖",
    comments: "💬, 🗨, 💭, 🗯",
    saves: "🔖, 📌, 📥, 💾, ⭐",
    shares: "↗, 🔁, 🔄, 📤, ✈, 🔃, ↪, ➦, ⤴, 📨, 📩",
    views: "👁, 👀, ▶, 📺",
    clicks: "🔗, 👆, 🖱",
    followers: "👥, 👤, 👫",
    orders: "🛒, 🛍",
  },
  portion: { half: "½", third: "⅓", twoThirds: "⅔", quarter: "¼" },
  platform: platforms,
  currency: currencyWords(),
});

/** Words for money that one language alone has. */
export const moneyOf = (language: string): Vocabulary => ({ currency: currencyWordsOf(language) });

/** Two-letter codes that count as a country when they are typed in capitals; what a letter pair stands for otherwise. */
export const countryCodes =
  "US GB DE AT CH BR PT RU KZ BY UA UZ KG TJ AM AZ GE MD MX CA AU NZ IE FR ES IT NL BE PL CZ TR IN CN JP KR AE IL AR CO CL PE ZA NG EG SE NO DK FI LV LT EE RS RO BG HU GR ID PH VN TH SG MY SA PK UY PY LU HR SK SI";
export const countryAliases: Readonly<Record<string, string>> = { UK: "GB" };
