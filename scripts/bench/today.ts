/** The morning's page of a large team, from the menu to the last cell: 500 partnerships, 3,000 lines of Activity. */
import { join } from "node:path";
import { build, root } from "../build.ts";
import { openRuntime } from "../workbench/runtime/index.ts";

const PARTNERSHIPS = 500;
const LINES = 3_000;
const ASKED = 2;
const whats = ["signed", "sent the draft", "feedback sent", "approved", "paid 50%", "note: all well"];

export async function benchToday(): Promise<void> {
  await build();
  const people = Array.from({ length: PARTNERSHIPS }, (_, at) => `Person ${at}`);
  const rows = people.map((name) => [name, "US", "$900, 50% upfront", "", "", "Tea", "agreed", "2026-11-20"]);
  const lines = Array.from({ length: LINES }, (_, at) => {
    const what = whats[Math.floor(at / PARTNERSHIPS) % whats.length] ?? "";
    return ["2026-10-20", people[at % PARTNERSHIPS] ?? "", what];
  });
  const runtime = openRuntime({
    dist: join(root, "dist"),
    cells: {
      Partners: [["Creator", "Market", "Rate", "KPIs", "Results", "Campaign", "Status", "Planned date"], ...rows],
      Activity: [["Date", "Creator", "What"], ...lines],
    },
    today: "2026-11-03",
  });
  runtime.run("setUp", ['{"markets":["US"]}']);
  runtime.run("creators");
  runtime.run("payments");
  const { ok, ms, calls } = runtime.run("today");
  const said = ok ? `${(ms / 1000).toFixed(2)} s, ${calls} service calls (asked: ${ASKED} s)` : "failed";
  console.log(`\nToday of ${PARTNERSHIPS} partnerships and ${LINES} lines of Activity: ${said}`);
}
