/** A tracker with a column a figure, as many rows as are asked for, all of it typed as text. */
import type { Cell } from "../../../src/domain/cell.ts";
import { seeded } from "../cells.ts";

export const trackerHeadings = [
  "Influencer",
  "Country",
  "Platform",
  "Followers (K)",
  "Cost",
  "Post date",
  "Reach",
  "Likes",
  "Comments",
  "Saves",
  "ER %",
  "Status",
];

export function trackerRows(count: number): Cell[][] {
  const random = seeded(7);
  const whole = (most: number) => Math.floor(random() * most);
  const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  const rows = Array.from({ length: count }, (_, index): Cell[] => {
    const isRussian = index % 2 === 1;
    const day = String(1 + whole(28)).padStart(2, "0");
    return [
      `Creator ${index}`,
      isRussian ? "Россия" : "US",
      isRussian ? "VK" : "Instagram",
      `${1 + whole(400)}.${whole(10)}`,
      isRussian ? `${10 + whole(90)} 000 ₽` : `$${grouped(200 + whole(4000))}`,
      isRussian ? `${day}.10.2026` : `10/${day}/2026`,
      grouped(1000 + whole(100_000)),
      grouped(100 + whole(9000)),
      String(whole(300)),
      String(whole(900)),
      `${whole(9)}.${whole(10)}%`,
      index % 9 ? "live" : "planned",
    ];
  });
  return [trackerHeadings, ...rows];
}
