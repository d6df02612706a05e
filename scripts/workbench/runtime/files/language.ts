/** The texts of a file → the spreadsheet locale of the people who wrote it; American where nothing tells clearly. */

/** Rows of cells of one tab, as texts. */
export type Texts = readonly (readonly string[])[];

/** Words that stand in the heads of such sheets, none of them English. */
const heads: Readonly<Record<string, readonly string[]>> = {
  de_DE: (
    "datum land markt honorar kosten preis vergütung gage ergebnis ergebnisse reichweite aufrufe kampagne plattform " +
    "abonnenten zahlung bezahlt ziele ziel anzahl thema monat veröffentlicht kommentare gefällt notiz bemerkung"
  ).split(" "),
  pt_BR: (
    "criador criadora criadores mercado país valor preço resultado resultados alcance visualizações campanha " +
    "plataforma seguidores pagamento pago metas meta mês publicado comentários curtidas observações cachê"
  ).split(" "),
  fr_FR: (
    "créateur créatrice créateurs marché pays tarif prix coût résultat résultats portée vues campagne plateforme " +
    "abonnés paiement payé objectifs mois publié commentaires remarques"
  ).split(" "),
};

/** Words of whole sentences, where the head alone does not tell. */
const common: Readonly<Record<string, readonly string[]>> = {
  de_DE: "und für mit nicht aber noch wird wurde oder bis auf von ist".split(" "),
  pt_BR: "não com para uma dos das foi até pelo pela são".split(" "),
  fr_FR: "avec pour dans les des une est pas jusqu".split(" "),
};

const ROWS_LOOKED_AT = 200;

/** "ru_RU" where most letters are Cyrillic, in the head or in all of it; a Latin language by its words. */
export const localeOfTexts = (tabs: readonly Texts[]): string => {
  const head = tabs.flatMap((rows) => rows.find((row) => row.filter((cell) => cell.trim() !== "").length > 1) ?? []);
  const all = tabs.flatMap((rows) => rows.slice(0, ROWS_LOOKED_AT)).flat();
  if (isCyrillic(head) || (isCyrillic(all) && !all.some(isAmericanNumber))) return "ru_RU";
  const headWords = wordsOf(head);
  const allWords = wordsOf(all);
  const found = Object.keys(heads)
    .map((code) => ({
      code,
      inHead: headWords.filter((word) => heads[code]?.includes(word)).length,
      inAll: new Set(allWords.filter((word) => common[code]?.includes(word))).size,
    }))
    .filter(({ inHead, inAll }) => inHead >= 2 || (inHead === 1 && inAll >= 2))
    .sort((one, other) => other.inHead - one.inHead || other.inAll - one.inAll);
  const [first, second] = found;
  const english = headWords.filter((word) => englishHeads.has(word)).length;
  const isClear = first && first.inHead > (second?.inHead ?? 0) && first.inHead >= english;
  return isClear ? first.code : "en_US";
};

const englishHeads: ReadonlySet<string> = new Set(
  (
    "creator creators market country rate price cost result results reach views campaign platform followers payment " +
    "paid goals month published comments likes notes date status fee budget audience"
  ).split(" "),
);

/** "1,400" would be 1.4 in a Russian spreadsheet. */
const isAmericanNumber = (cell: string): boolean => /^[-$£€]?\d{1,3}(,\d{3})+(\.\d+)?%?$/.test(cell.trim());

const isCyrillic = (texts: readonly string[]): boolean => {
  const letters = texts.join(" ").match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length * 2 > letters.length;
};

const wordsOf = (texts: readonly string[]): string[] =>
  texts
    .join(" ")
    .normalize("NFC")
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
