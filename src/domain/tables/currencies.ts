/** Money: one row a currency – its ISO code, the sign that is written for it, the signs and words that people type. */

type Currency = {
  /** The sign that telling writes; without one it is the code. */
  readonly sign?: string;
  /** A sign stands before the amount, if nothing else is said. */
  readonly behind?: true | "outside English";
  /** Signs and words of any language; the code itself goes without saying. */
  readonly typed?: string;
  /** Sums of it run into thousands, which people leave out: a bare 12 may be 12,000. */
  readonly isThousands?: true;
  /** Words that mean it in one language alone. */
  readonly only?: Readonly<Record<string, string>>;
};

/** A word for money that does not say which: no amount can be told from it. */
export const UNKNOWN_CURRENCY = "?";

const rows = (): Readonly<Record<string, Currency>> => ({
  USD: {
    sign: "$",
    typed:
      "$, us $, $ us, u s $, dollar, dollars, bucks, buck, us dollars, us dollar, долл, доллар*, бакс*, дол, баксов, доллары сша, dólar, dólares, dolar, dolares, долар*, доларів, amerikanische dollar, dólares americanos, dolarów, dolary",
  },
  EUR: { sign: "€", behind: "outside English", typed: "€, euro, euros, евро, євро, eur €" },
  GBP: {
    sign: "£",
    typed: "£, £ gb, gb £, pounds, pound, quid, pounds sterling, фунт*, pfund, libras, libra, libras esterlinas",
  },
  RUB: {
    isThousands: true,
    sign: "₽",
    behind: true,
    typed:
      "₽, rur, rubles, roubles, ruble, rouble, р, руб, рублей, рубля, рубль, рублях, рублей рф, деревянн*, рр, рубл, rubel, rublos, рублів, рос руб",
  },
  KZT: { isThousands: true, sign: "₸", behind: true, typed: "₸, tenge, тг, тенге, теңге*, тнг, теңгеге" },
  BRL: {
    sign: "R$",
    typed: "r $, reals, reais, real brasileiro, reais brasileiros, бразильских реал*, реалов",
    only: { pt: "conto, contos" },
  },
  UAH: {
    isThousands: true,
    sign: "₴",
    behind: true,
    typed: "₴, грн, гривен*, гривн*, гривень, гривні, гривня, hryvnia, hryvnias, uah ₴",
  },
  INR: {
    sign: "₹",
    typed: "₹, rupees, rupee, inr ₹, рупий, рупии, рупия, rupias indias, indische rupien, rúpias, rupias",
    only: { en: "~rs", de: "~rs", ru: "~rs", es: "~rs", uk: "~rs" },
  },
  JPY: {
    isThousands: true,
    sign: "¥",
    typed: "¥, jp ¥, 円, yen, иен, иены, йен, йены, iene, ienes, yenes, japanische yen",
  },
  CNY: { sign: "CN¥", typed: "cn ¥, 元, rmb, yuan, юань, юаней, юани, юаня, yuanes, cny ¥" },
  TRY: {
    sign: "₺",
    behind: true,
    typed:
      "₺, ~tl, türk lirası, turkish lira, lira, liras, лир, лиры, лира, турецких лир, türkische lira, liras turcas",
  },
  KRW: {
    isThousands: true,
    sign: "₩",
    typed: "₩, korean won, krw ₩, вонов, корейских вон, южнокорейских вон, koreanische won",
  },
  ILS: { sign: "₪", typed: "₪, nis, shekel, shekels, sheqel, шекел*, schekel, séqueis, shekeles" },
  PLN: { sign: "zł", behind: true, typed: "zł, zl, zloty, zlotys, złoty, złotych, złote, злот*, slotys, zlotych" },
  CZK: {
    sign: "Kč",
    behind: true,
    typed: "kč, ~kc, czech crowns, czech koruna, koruna, korun, чешских крон*, tschechische kronen, coroas checas",
  },
  GEL: { sign: "₾", behind: true, typed: "₾, lari, лари, ларей" },
  AMD: { isThousands: true, sign: "֏", behind: true, typed: "֏, dram, drams, драм, драмов, դրամ" },
  AZN: { sign: "₼", behind: true, typed: "₼, manat, manats, манат*, azerbaijani manat" },
  UZS: { isThousands: true, typed: "сум, сумов, узб сум, узбекских сум*, so'm, soum" },
  KGS: { typed: "сом, сомов, сома, кыргызских сом*, киргизских сом*" },
  BYN: { typed: "бел руб*, белруб*, белорусских рубл*, belarusian rubles" },
  MDL: { typed: "лей, леев, молдавских лей, молдавских леев, moldovan lei" },
  TJS: { typed: "сомони" },
  TMT: { typed: "turkmen manat, туркменских манат*" },
  MNT: { typed: "₮, tugrik, tugriks" },
  RON: { typed: "lei, leu, romanian lei, румынских лей, румынских леев" },
  HUF: { isThousands: true, sign: "Ft", behind: true, typed: "~ft, forint, forints, форинт*" },
  BGN: { typed: "~лв, лева, левов, leva, bulgarian lev" },
  RSD: { typed: "serbian dinars, сербских динар*" },
  CHF: {
    typed:
      "franken, sfr, swiss francs, francs, франк, франка, франков, франки, швейцарских франк*, francos suíços, francos suizos, schweizer franken",
  },
  SEK: {
    typed:
      "swedish kronor, swedish krona, swedish crowns, шведских крон*, schwedische kronen, coroas suecas, coronas suecas",
  },
  NOK: { typed: "norwegian kroner, norwegian crowns, норвежских крон*, norwegische kronen, coronas noruegas" },
  DKK: { typed: "danish kroner, danish crowns, датских крон*, dänische kronen, coronas danesas" },
  ISK: { typed: "icelandic krona, исландских крон*" },
  CAD: {
    sign: "CA$",
    typed: "ca $, c +$, $ ca, cdn $, canadian dollars, canadian dollar, канадских доллар*, kanadische dollar",
  },
  AUD: {
    sign: "A$",
    typed: "a +$, au $, $ au, aussie dollars, australian dollars, австралийских доллар*",
  },
  NZD: { sign: "NZ$", typed: "nz $, $ nz, new zealand dollars, kiwi dollars" },
  SGD: { sign: "S$", typed: "s +$, sg $, $ sg, singapore dollars, сингапурских доллар*" },
  HKD: { sign: "HK$", typed: "hk $, hong kong dollars, гонконгских доллар*" },
  TWD: { typed: "nt $, tw $, ntd, taiwan dollars" },
  MXN: {
    sign: "MX$",
    typed: "mx $, mex $, $ mx, mexican pesos, pesos mexicanos, мексиканских песо, mexikanische pesos, m n",
  },
  COP: { isThousands: true, typed: "col $, colombian pesos, pesos colombianos, колумбийских песо" },
  CLP: { isThousands: true, typed: "cl $, chilean pesos, pesos chilenos, чилийских песо" },
  ARS: { typed: "ar $, argentine pesos, pesos argentinos, аргентинских песо" },
  UYU: { typed: "u +$, uruguayan pesos, pesos uruguayos" },
  DOP: { typed: "rd $, dominican pesos, pesos dominicanos" },
  PHP: { sign: "₱", typed: "₱, philippine pesos, филиппинских песо" },
  PEN: { typed: "s/, soles, nuevos soles" },
  PYG: { typed: "₲, guaranies, guaraníes, guaranis" },
  CRC: { typed: "₡, colones" },
  GTQ: { typed: "quetzal, quetzales" },
  BOB: { typed: "bolivianos" },
  VES: { typed: "bolivares, bolívares" },
  VND: { isThousands: true, sign: "₫", behind: true, typed: "₫, dong, vnđ, đ, донг*" },
  IDR: { isThousands: true, sign: "Rp", typed: "~rp, rupiah, рупиах, rupiahs" },
  THB: { sign: "฿", typed: "฿, baht, bahts, бат, батов, тайских бат, บาท" },
  MYR: { typed: "^rm, ringgit, ringgits, ринггит*" },
  PKR: { typed: "pakistani rupees, pkrs, пакистанских рупий" },
  LKR: { typed: "sri lankan rupees, lkrs" },
  NPR: { typed: "nepali rupees, nepalese rupees" },
  BDT: { typed: "৳, taka" },
  AED: { typed: "dirham, dirhams, ~dhs, ~dh, дирхам*, dirhams uae, د.إ" },
  SAR: { typed: "saudi riyals, saudi riyal, riyals, саудовских риал*" },
  QAR: { typed: "qatari riyals, катарских риал*" },
  MAD: { typed: "moroccan dirhams" },
  EGP: { typed: "egyptian pounds, египетских фунт*" },
  ZAR: { typed: "~rand, ~rands, рэнд*, ранд*" },
  NGN: { sign: "₦", typed: "₦, naira, nairas, найр*" },
  GHS: { typed: "gh ₵, ₵, cedi, cedis, gh ¢" },
  KES: { typed: "ksh, kshs, kenyan shillings, kes ksh" },
  TZS: { typed: "tsh, tzs tsh, tanzanian shillings" },
  UGX: { typed: "ush, ugandan shillings" },
  ETB: { typed: "birr" },
  XOF: { typed: "cfa, fcfa, francs cfa, f cfa" },
  USDT: { typed: "tether, юсдт, усдт, тезер*, usdt $" },
  USDC: {},
  BTC: { typed: "₿, bitcoin*, биткоин*, біткоїн*" },
  ETH: { typed: "ethereum*, эфириум*" },
  TON: { typed: "toncoin*, тонкоин*, тон" },
  [UNKNOWN_CURRENCY]: {
    typed:
      "kr, kroner, kronor, krona, krone, kronen, крон, крона, кроны, крону, crown, crowns, coroas, coronas, peso, pesos, песо, у е, уе, y e, dinar, dinars, динар*, dinares, riyal, rial, rials, риал*, shilling, shillings, шиллинг*, реал, реала, ¤, som",
    only: { pt: "~rs" },
  },
});

let made: Readonly<Record<string, Currency>> | undefined;

/** Made when it is first asked for. */
export const currencies = (): Readonly<Record<string, Currency>> => {
  made ??= rows();
  return made;
};

/** The other codes of ISO 4217. */
const otherCodes =
  "AFN ALL ANG AOA AWG BAM BBD BHD BIF BMD BND BSD BTN BWP BZD CDF CUP CVE DJF DZD ERN FJD FKP GIP GMD GNF GYD HNL HTG IQD IRR JMD JOD KHR KMF KPW KWD KYD LAK LBP LRD LSL LYD MGA MKD MMK MOP MRU MUR MVR MWK MZN NAD NIO OMR PAB PGK RWF SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TND TOP TTD VUV WST XAF XCD XPF YER ZMW ZWG";

/** Codes that are words, too: they count in capitals alone. */
const wordCodes = "ALL ANG BAM BOB COP CUP DOP ERN GEL GIP LAK MAD MOP MUR PEN RON SAR SOS TOP TRY VES";

const cryptoCodes = "USDT USDC BTC ETH TON".split(" ");

/** The codes whose sums people pay in cryptocurrency. */
export const isCrypto = (code: string): boolean => cryptoCodes.includes(code);

/** Do people leave the thousands of its sums out? */
export const isThousands = (code: string): boolean => currencies()[code]?.isThousands === true;

/** A currency that is named, and by a word that says which. */
export const isKnownCurrency = (currency: string | undefined): currency is string =>
  currency !== undefined && currency !== UNKNOWN_CURRENCY;

/** Is this the code of a currency, in capitals? */
export const isCurrencyCode = (code: string): boolean =>
  /^[A-Z]{3,5}$/.test(code) && (code in currencies() || otherCodes.includes(code));

/** The sign of a currency, else its code, and whether it stands before the amount. */
export function signOf(code: string, isEnglish: boolean): { readonly sign: string; readonly leads: boolean } {
  const { sign, behind } = currencies()[code] ?? {};
  return { sign: sign ?? code, leads: sign !== undefined && (!behind || (isEnglish && behind !== true)) };
}

/** Code → what is typed for it, as a vocabulary holds it. */
export function currencyWords(): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const [code, { typed }] of Object.entries(currencies())) words[code] = phrasesOf(code, typed);
  for (const code of otherCodes.split(" ")) words[code] = phrasesOf(code, undefined);
  return words;
}

/** "mxn, mxn $, mx $": the code stands before the sign of a dollar, too. */
function phrasesOf(code: string, typed: string | undefined): string {
  if (code === UNKNOWN_CURRENCY) return typed ?? "";
  const lower = code.toLowerCase();
  return [`${wordCodes.includes(code) ? "^" : ""}${lower}`, `${lower} $`, ...(typed ? [typed] : [])].join(", ");
}

/** Words for money that one language alone has. */
export const currencyWordsOf = (language: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(currencies()).flatMap(([code, { only }]) => (only?.[language] ? [[code, only[language]]] : [])),
  );
