/** How long each part of the tests took, summed over the workers: where a run that grew too long has grown. */
import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { root } from "../scripts/build.ts";

type Part = { seconds: number; tests: number };

export default class Parts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const parts = new Map<string, Part>();
    for (const module of modules) {
      const [, room = "", next = ""] = relative(root, module.moduleId).split(/[\\/]/);
      const name = room === "domain" ? `${room}/${next}` : room;
      const part = parts.get(name) ?? { seconds: 0, tests: 0 };
      const { duration, collectDuration, environmentSetupDuration } = module.diagnostic();
      part.seconds += (duration + collectDuration + environmentSetupDuration) / 1000;
      part.tests += [...module.children.allTests()].length;
      parts.set(name, part);
    }
    const slowestFirst = [...parts].sort(([, one], [, other]) => other.seconds - one.seconds);
    for (const [name, { seconds, tests }] of slowestFirst.filter(([, { seconds }]) => seconds >= 1))
      console.log(`${seconds.toFixed(0).padStart(5)} s  ${name} (${tests} tests)`);
  }
}
