import { isBlank, textOf } from "../domain/cell.ts";
import { ANY_MARKET, parameterOf } from "../domain/config/config.ts";
import { isParameter } from "../domain/config/parameters/index.ts";
import { doubt, isDoubt } from "../domain/doubt.ts";
import { inShort } from "../domain/text.ts";
import { defineFunction, type Row } from "./define.ts";

export const MARKET_PARAMETER = defineFunction({
  name: "MARKET_PARAMETER",
  about: {
    en: "A market's parameter out of the Config tab; also of rows that the team added itself.",
    ru: "Параметр рынка с вкладки Config; в том числе из строк, которые добавила команда.",
  },
  args: ["market", "parameter", "markets"],
  examples: [
    { call: ["US", "netDays", "MARKETS"], gives: 30 },
    { call: ["Россия", "prepayShare", "MARKETS"], gives: 0.5 },
    { call: ["KZ", "revisionRounds", "MARKETS"], gives: 2 },
    { call: ["KZ", "benchmarkCPE", "MARKETS"], gives: "– needs “Usual CPE” (Config, Kazakhstan)" },
    { call: ["US", "netdayz", "MARKETS"], fails: /no parameter “netdayz”/ },
  ],
  run: (row) => {
    const key = textOf(row.cell("parameter"));
    const index = row.markets.findIndex((cells) => textOf(cells[0]) === key && key !== "");
    if (index < 0 && !isParameter(key)) {
      throw new Error(
        `MARKET_PARAMETER: there is no parameter “${inShort(key)}” in the Config tab. Its first column holds the keys.`,
      );
    }
    if (!row.market) return doubt("needs a market", "нужен рынок");
    if (isParameter(key)) {
      const value = parameterOf(row.market, key);
      if (isDoubt(value)) return value;
    }
    return cellOf(row, index);
  },
});

/** The cell as it stands: the market's own, else the default for every market. */
function cellOf({ markets, market }: Row, index: number) {
  const header = (markets[0] ?? []).map(textOf);
  const own = markets[index]?.[header.indexOf(market?.code ?? "")];
  return isBlank(own) ? (markets[index]?.[header.indexOf(ANY_MARKET)] ?? "") : own;
}
