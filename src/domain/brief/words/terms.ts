/** What a brief says of taxes, estimates and months, language by language; {0} of a cost is its share, where one is written. */

import type { TokenBy } from "../../config/parameters/tokenBy.ts";

export type TermsWords = {
  /** "€900 + €171 (VAT 19%) = €1,071" */
  readonly costs: Readonly<Record<string, string>>;
  readonly otherCosts: string;
  readonly onHand: string;
  /** Why the amount is what it is: what is left after tax. */
  readonly afterTax: string;
  readonly about: string;
  /** How many posts a fee by the month buys, where nobody says whether each month or in all. */
  readonly perMonthOrInAll: string;
  readonly firstMonth: string;
  readonly monthly: string;
  /** Amount, then the days by which it is paid. */
  readonly eachBy: string;
  readonly estimate: string;
  /** "$1,800 (views: 150,000)" */
  readonly estimated: string;
  /** Where a post needs a token of an ad register: what is due by when, by who gets it. */
  readonly marking: Readonly<Record<TokenBy, Readonly<Record<"data" | "token" | "act", string>>>> & {
    readonly proof: string;
  };
  /** What the creator who gets it has to do, in the place of what Config says. */
  readonly byCreator: string;
  /** Why the registry is spoken of. */
  readonly followers: string;
};

export const termsEnglish: TermsWords = {
  costs: {
    vat: "VAT {0}",
    selfEmployed: "self-employed tax {0}",
    tax: "tax {0}",
    whitelisting: "whitelisting {0}",
    shipping: "shipping {0}",
    production: "production {0}",
  },
  otherCosts: "other costs {0}",
  onHand: "{0} net to you",
  afterTax: "the amount is what you keep after tax",
  about: "about {0}",
  perMonthOrInAll: "{0} (a month or in all: to be agreed)",
  firstMonth: "The dates are those of the first of {0} months; we agree the later ones with you month by month.",
  monthly: "Every month",
  eachBy: "{0} each, by {1}",
  estimate: "Estimate",
  estimated: "{0} ({1}: {2}); the actual figures decide",
  marking: {
    us: {
      data: "Your contract data for the ad register by",
      token: "We send you the ad token by",
      act: "Act and statistics by",
    },
    creator: {
      data: "Our contract data for the ad register by",
      token: "You send us the ad token by",
      act: "Act and statistics reported to the ad register by",
    },
    proof: "Link and screenshot of the post by",
  },
  byCreator:
    "You get the erid token from an operator before the post goes live and send it to us; do not publish without it. Afterwards you report the act and the statistics to the operator.",
  followers: "Followers, as far as we know: {0}.",
};

export const termsRussian: TermsWords = {
  costs: {
    vat: "НДС {0}",
    selfEmployed: "налог самозанятого {0}",
    tax: "налог {0}",
    whitelisting: "права на продвижение {0}",
    shipping: "доставка {0}",
    production: "съёмка {0}",
  },
  otherCosts: "другие расходы {0}",
  onHand: "{0} на руки",
  afterTax: "сумма указана после вычета налога",
  about: "около {0}",
  perMonthOrInAll: "{0} (в месяц или всего — уточняется)",
  firstMonth: "Это сроки первого месяца (всего их {0}); следующие согласуем с вами помесячно.",
  monthly: "Каждый месяц",
  eachBy: "по {0}, до {1}",
  estimate: "Ориентир",
  estimated: "{0} ({1}: {2}); итог — по фактическим цифрам",
  marking: {
    us: {
      data: "Ваши данные для договора и ОРД — до",
      token: "Пришлём вам токен erid — до",
      act: "Акт и статистика — до",
    },
    creator: {
      data: "Наши данные для договора и ОРД — до",
      token: "Пришлите нам токен erid — до",
      act: "Акт и статистика в ОРД — до",
    },
    proof: "Ссылка и скриншот публикации — до",
  },
  byCreator:
    "erid вы получаете через ОРД до выхода и присылаете нам; без него не публикуйте. После выхода передайте в ОРД акт и статистику.",
  followers: "по нашим данным, подписчиков у вас {0}.",
};

export const termsGerman: TermsWords = {
  costs: {
    vat: "MwSt. {0}",
    selfEmployed: "Steuer für Selbstständige {0}",
    tax: "Steuer {0}",
    whitelisting: "Whitelisting {0}",
    shipping: "Versand {0}",
    production: "Produktion {0}",
  },
  otherCosts: "weitere Kosten {0}",
  onHand: "{0} netto für dich",
  afterTax: "der Betrag ist das, was dir nach Steuern bleibt",
  about: "etwa {0}",
  perMonthOrInAll: "{0} (pro Monat oder insgesamt: noch offen)",
  firstMonth:
    "Die Termine gelten für den ersten von {0} Monaten; die späteren vereinbaren wir Monat für Monat mit dir.",
  monthly: "Jeden Monat",
  eachBy: "je {0}, bis {1}",
  estimate: "Schätzung",
  estimated: "{0} ({1}: {2}); es zählen die tatsächlichen Zahlen",
  marking: {
    us: {
      data: "Deine Vertragsdaten für das Werberegister bis",
      token: "Du bekommst das Werbe-Token von uns bis",
      act: "Abnahme und Statistik bis",
    },
    creator: {
      data: "Unsere Vertragsdaten für das Werberegister bis",
      token: "Du schickst uns das Werbe-Token bis",
      act: "Abnahme und Statistik ans Werberegister bis",
    },
    proof: "Link und Screenshot des Posts bis",
  },
  byCreator:
    "Das erid besorgst du vor der Veröffentlichung und schickst es uns; bitte nicht ohne erid veröffentlichen. Danach meldest du dem Werberegister Abnahme und Statistik.",
  followers: "Follower laut unseren Daten: {0}.",
};

export const termsPortuguese: TermsWords = {
  costs: {
    vat: "impostos sobre a nota {0}",
    selfEmployed: "imposto de autônomo {0}",
    tax: "impostos {0}",
    whitelisting: "whitelisting {0}",
    shipping: "frete {0}",
    production: "produção {0}",
  },
  otherCosts: "outros custos {0}",
  onHand: "{0} líquidos para você",
  afterTax: "o valor é o que fica com você depois dos impostos",
  about: "cerca de {0}",
  perMonthOrInAll: "{0} (por mês ou no total: a combinar)",
  firstMonth: "As datas são do primeiro de {0} meses; as seguintes combinamos com você mês a mês.",
  monthly: "Todo mês",
  eachBy: "{0} por mês, até {1}",
  estimate: "Estimativa",
  estimated: "{0} ({1}: {2}); valem os números reais",
  marking: {
    us: {
      data: "Seus dados do contrato para o registro de anúncios até",
      token: "Enviamos o token do anúncio até",
      act: "Termo de entrega e estatísticas até",
    },
    creator: {
      data: "Nossos dados do contrato para o registro de anúncios até",
      token: "Você nos envia o token do anúncio até",
      act: "Termo de entrega e estatísticas ao registro até",
    },
    proof: "Link e captura da publicação até",
  },
  byCreator:
    "Você pede o erid antes da publicação e nos envia; não publique sem ele. Depois, informe o termo e as estatísticas ao registro de anúncios.",
  followers: "Seguidores, pelos nossos dados: {0}.",
};

export const termsSpanish: TermsWords = {
  costs: {
    vat: "IVA {0}",
    selfEmployed: "impuesto de autónomo {0}",
    tax: "impuestos {0}",
    whitelisting: "whitelisting {0}",
    shipping: "envío {0}",
    production: "producción {0}",
  },
  otherCosts: "otros gastos {0}",
  onHand: "{0} netos para ti",
  afterTax: "el importe es lo que te queda después de impuestos",
  about: "unos {0}",
  perMonthOrInAll: "{0} (al mes o en total: por acordar)",
  firstMonth: "Las fechas son las del primero de {0} meses; las siguientes las acordamos contigo mes a mes.",
  monthly: "Cada mes",
  eachBy: "{0} cada vez, a más tardar el {1}",
  estimate: "Estimación",
  estimated: "{0} ({1}: {2}); cuentan las cifras reales",
  marking: {
    us: {
      data: "Tus datos del contrato para el registro publicitario, a más tardar",
      token: "Te enviamos el token publicitario, a más tardar",
      act: "Acta y estadísticas, a más tardar",
    },
    creator: {
      data: "Nuestros datos del contrato para el registro publicitario, a más tardar",
      token: "Nos envías el token publicitario, a más tardar",
      act: "Acta y estadísticas al registro, a más tardar",
    },
    proof: "Enlace y captura de la publicación, a más tardar",
  },
  byCreator:
    "Tú pides el erid antes de publicar y nos lo envías; no publiques sin él. Después comunica el acta y las estadísticas al registro publicitario.",
  followers: "Seguidores, según nuestros datos: {0}.",
};
