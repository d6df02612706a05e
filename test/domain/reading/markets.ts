/** The six markets in which the cells of the cases were typed. */
export const markets = {
  US: { code: "US", currency: "USD", locale: "en-US" },
  UK: { code: "UK", currency: "GBP", locale: "en-GB" },
  DE: { code: "DE", currency: "EUR", locale: "de-DE" },
  BR: { code: "BR", currency: "BRL", locale: "pt-BR" },
  RU: { code: "RU", currency: "RUB", locale: "ru-RU" },
  KZ: { code: "KZ", currency: "KZT", locale: "ru-KZ" },
} as const;
