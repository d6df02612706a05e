/** What a brief says of taxes, estimates and months, language by language; {0} of a cost is its share, where one is written. */

export type TermsWords = {
  /** "€900 + €171 (VAT 19%) = €1,071" */
  readonly costs: Readonly<Record<string, string>>;
  readonly otherCosts: string;
  readonly onHand: string;
  /** Why the amount is what it is: what is left after tax. */
  readonly afterTax: string;
  readonly about: string;
  readonly monthly: string;
  /** Amount, then the days by which it is paid. */
  readonly eachBy: string;
  readonly estimate: string;
  /** "$1,800 (views: 150,000)" */
  readonly estimated: string;
  /** Where a post needs a token of an ad register: what is due by when, whoever gets it. */
  readonly marking: Readonly<Record<"data" | "token" | "proof" | "act", string>>;
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
  monthly: "Every month",
  eachBy: "{0} each, by {1}",
  estimate: "Estimate",
  estimated: "{0} ({1}: {2}); the actual figures decide",
  marking: {
    data: "Contract data for the ad register by",
    token: "Ad token ready by",
    proof: "Link and screenshot of the post by",
    act: "Act and statistics by",
  },
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
  monthly: "Каждый месяц",
  eachBy: "по {0}, до {1}",
  estimate: "Ориентир",
  estimated: "{0} ({1}: {2}); итог — по фактическим цифрам",
  marking: {
    data: "Данные для договора и ОРД — до",
    token: "Токен erid — до",
    proof: "Ссылка и скриншот публикации — до",
    act: "Акт и статистика — до",
  },
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
  monthly: "Jeden Monat",
  eachBy: "je {0}, bis {1}",
  estimate: "Schätzung",
  estimated: "{0} ({1}: {2}); es zählen die tatsächlichen Zahlen",
  marking: {
    data: "Vertragsdaten für das Werberegister bis",
    token: "Werbe-Token liegt vor bis",
    proof: "Link und Screenshot des Posts bis",
    act: "Abnahme und Statistik bis",
  },
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
  monthly: "Todo mês",
  eachBy: "{0} por mês, até {1}",
  estimate: "Estimativa",
  estimated: "{0} ({1}: {2}); valem os números reais",
  marking: {
    data: "Dados do contrato para o registro de anúncios até",
    token: "Token do anúncio pronto até",
    proof: "Link e captura da publicação até",
    act: "Termo de entrega e estatísticas até",
  },
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
  monthly: "Cada mes",
  eachBy: "{0} cada vez, a más tardar el {1}",
  estimate: "Estimación",
  estimated: "{0} ({1}: {2}); cuentan las cifras reales",
  marking: {
    data: "Datos del contrato para el registro publicitario, a más tardar",
    token: "Token publicitario listo, a más tardar",
    proof: "Enlace y captura de la publicación, a más tardar",
    act: "Acta y estadísticas, a más tardar",
  },
};
