/** How a repeated header was looked for before: every name of every column folded anew for every cell of every row. */
import { type Cell, isBlank, textOf } from "../../../src/domain/cell.ts";

const names = [
  ..."creator, creator name, creators, influencer, blogger, talent, name, handle, креатор, блогер, инфлюенсер, автор, имя, имя креатора".split(
    ", ",
  ),
  ..."market, country, region, geo, markets, рынок, страна, регион, гео".split(", "),
  ..."rate, rates, fee, price, cost, budget, payment, ставка, цена, стоимость, гонорар, бюджет, оплата".split(", "),
  ..."kpis, kpi, targets, target, goals, goal, цели, цель, план, показатели".split(", "),
  ..."results, result, actuals, fact, performance, stats, результаты, результат, итоги, итог, факт, статистика".split(
    ", ",
  ),
  ..."date, month, posted, posted on, published, live date, publication date, дата, месяц, дата выхода, вышло, дата публикации, выход".split(
    ", ",
  ),
  ..."campaign, campaigns, project, кампания, проект, рк, platform, platforms, channel, network, площадка, соцсеть, платформа, канал".split(
    ", ",
  ),
  ..."followers, subscribers, audience size, подписчики, аудитория, число подписчиков, подписчиков, product value, product, gift value, barter, barter value, стоимость продукта, бартер, продукт, стоимость бартера".split(
    ", ",
  ),
];

export const foldEveryCell = (row: readonly Cell[]): number =>
  row.filter((cell) => {
    if (isBlank(cell) || typeof cell !== "string" || cell.length > 60) return false;
    const typed = textOf(cell)
      .replace(/\(.*$/, "")
      .split(/[/|,\n]/)
      .map(folded);
    return names.map(folded).some((name) => typed.includes(name));
  }).length;

const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
