/** `npm test`: types, style, build and all tests in turn, then how long each took. The first that fails ends it. */
import { spawnSync } from "node:child_process";

const steps = ["npm run -s types", "npm run -s lint", "npm run -s build", "npx vitest run"] as const;

const took: string[] = [];
for (const step of steps) {
  const start = performance.now();
  // by the shell, because npm is a script of its own on Windows
  const { status } = spawnSync(step, { shell: true, stdio: "inherit" });
  took.push(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${step.replace(/^\w+ (run -s )?/, "")}`);
  if (status === 0) continue;
  console.error(`“${step}” failed.`);
  process.exitCode = status ?? 1;
  break;
}
console.log(took.join("\n"));
