/** Currencies of which one unit buys little: an amount of thousands is an everyday fee in them. */
const smallUnits: ReadonlySet<string> = new Set(
  "RUB KZT UZS UAH BYN AMD KGS INR JPY KRW IDR VND HUF CZK TRY THB PHP MXN ARS CLP COP NGN RSD".split(" "),
);

export const isSmallUnit = (currency: string): boolean => smallUnits.has(currency);
