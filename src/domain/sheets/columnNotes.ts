/** What is worth knowing of a column that is read: whose figure it is, what its amounts hold. */
import type { Text } from "../text.ts";
import { foldHeading } from "./headings/folding.ts";
import { metricOfMeaning } from "./meanings.ts";
import { isOwnRatio } from "./row/ownRatios.ts";
import { columnName, type TableColumn } from "./table/table.ts";

export type ColumnNote = { readonly kind: string; readonly texts: readonly [Text, Text] };

export function columnNote(column: TableColumn): ColumnNote | undefined {
  const { meaning, heading } = column;
  const metric = metricOfMeaning(meaning);
  if (metric?.isPlan) return undefined;
  if (metric && heading.isAverage) return { kind: "average", texts: average(column) };
  if (metric && isOwnRatio(metric.key)) return { kind: "own", texts: ownRatio(column) };
  if (meaning === "rate" && heading.vat === "included") return { kind: "vat", texts: withVat(column) };
  return meaning === "notes" && isAgencyFee(column) ? { kind: "agency", texts: agencyFee(column) } : undefined;
}

const ownRatio = (column: TableColumn): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    {
      en: `${en} is the team's own: used where the figures that it is made of are missing`,
      ru: `${ru} — показатель команды: берётся, только если нет чисел, из которых он считается`,
    },
    { en: "nothing to do", ru: "делать ничего не нужно" },
  ];
};

const average = (column: TableColumn): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    {
      en: `${en} holds averages of a post: taken as the figure of one post, and never added up`,
      ru: `в столбце ${ru} средние за пост: берутся как показатель одного поста и не складываются`,
    },
    {
      en: "type what this partnership reached, once it is known",
      ru: "впишите результат самого размещения, когда он будет",
    },
  ];
};

const withVat = (column: TableColumn): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    {
      en: `${en} holds amounts with VAT in them: they count as they stand`,
      ru: `в столбце ${ru} суммы с НДС: они учитываются как есть`,
    },
    {
      en: "compare them with benchmarks that have VAT in them, too",
      ru: "сравнивайте их с бенчмарками, в которых НДС тоже учтён",
    },
  ];
};

/** Kept for people, as other notes are; a manager may have thought that it is a part of the costs. */
const isAgencyFee = ({ heading }: TableColumn): boolean => AGENCY_FEE.test(foldHeading(heading.text).name);
const AGENCY_FEE =
  /^(?=.*(?:agenc|агент)).*(?:fee|commission|markup|комисси|вознагражд|honorar|provision|gebuhr|comissao|taxa)|^agentur(?:honorar|provision|gebuhr)/;

const agencyFee = (column: TableColumn): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    {
      en: `${en} is no rate of the creator's: it does not count as spend`,
      ru: `${ru} — не ставка блогера: в расход не входит`,
    },
    { en: "nothing to do", ru: "делать ничего не нужно" },
  ];
};
