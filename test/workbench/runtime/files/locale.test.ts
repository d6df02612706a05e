import { expect, it, test } from "vitest";
import { open } from "../../open.ts";
import { sheetXml, written, xlsx } from "./written.ts";

type Rows = readonly (readonly string[])[];

/** The same cells as .csv and as .xlsx: what a file is written in makes no difference. */
const localesOf = (rows: Rows, locale?: string) => {
  const cells = rows
    .map((row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`)
    .join("");
  const files = [
    written("team.csv", rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n")),
    written("team.xlsx", xlsx({ tabs: [{ name: "Team", sheet: sheetXml(cells) }] })),
  ];
  return files.map((file) => open({ file, ...(locale ? { locale } : {}) }).locale);
};

test.each<[string, Rows, string]>([
  [
    "an English head over Russian and English rows",
    [
      ["Creator", "Market", "KPIs"],
      ["Анна", "RU", "охват"],
      ["Mara Kline", "US", "reach"],
    ],
    "en_US",
  ],
  [
    "a Russian head",
    [
      ["Креатор", "Рынок", "KPI"],
      ["Mara", "US", "reach 10k and more"],
    ],
    "ru_RU",
  ],
  ["a title above a Russian head", [["Partnerships autumn 2026"], ["Креатор", "Рынок", "Ставка"]], "ru_RU"],
  [
    "codes as a head over Russian texts",
    [
      ["ID", "URL"],
      ["1", "Анна Смирнова, обзор"],
      ["2", "Иван Петров"],
    ],
    "ru_RU",
  ],
  [
    "Russian texts among American numbers",
    [
      ["Name", "Fee"],
      ["Анна Смирнова, обзор", "1,400"],
    ],
    "en_US",
  ],
  [
    "a German head",
    [
      ["Creator", "Land", "Honorar", "Ergebnisse"],
      ["Jürgen", "DE", "900", "Reichweite 20.000"],
    ],
    "de_DE",
  ],
  [
    "one German word and German sentences",
    [
      ["Name", "Datum"],
      ["Anna", "Video ist auf TikTok und wird nicht gelöscht"],
    ],
    "de_DE",
  ],
  [
    "a Portuguese head",
    [
      ["Criador", "País", "Valor", "Resultados"],
      ["Ana", "BR", "900", "alcance 20 mil"],
    ],
    "pt_BR",
  ],
  [
    "a French head",
    [
      ["Créateur", "Pays", "Tarif", "Résultats"],
      ["Anne", "FR", "900", "portée 20 000"],
    ],
    "fr_FR",
  ],
  [
    "an English head with one German row",
    [
      ["Creator", "Market", "Rate", "Results"],
      ["Jürgen", "DE", "900", "Reichweite und Aufrufe für die Kampagne"],
    ],
    "en_US",
  ],
  [
    "a head half English",
    [
      ["Creator", "Market", "Rate", "Datum"],
      ["Anna", "DE", "900", "12.10.2026"],
    ],
    "en_US",
  ],
  [
    "numbers alone",
    [
      ["1", "2"],
      ["3", "4"],
    ],
    "en_US",
  ],
])("%s", (_, rows, locale) => {
  expect(localesOf(rows)).toEqual([locale, locale]);
});

it("the locale that was named wins", () => {
  expect(localesOf([["Креатор", "Рынок"]], "en_GB")).toEqual(["en_GB", "en_GB"]);
});
