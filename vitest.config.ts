import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest begins first, so that no worker is left alone with it at the end. */
const slowFirst = ["browser", "google", "workbench", "functions"];
const place = ({ moduleId }: TestSpecification): number => {
  const at = slowFirst.indexOf(/\/test\/(\w+)\//.exec(moduleId)?.[1] ?? "");
  return at < 0 ? slowFirst.length : at;
};

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** Minutes each, for `npm run test:long`: walks through whole sheets of further teams; runs that are ended at every write. */
const walks = ["test/browser/teams.test.ts", "test/browser/russianTeams.test.ts"];
const long: { readonly [project: string]: readonly string[] } = {
  domain: ["test/domain/sheets/nothingLost.test.ts"],
  google: ["test/google/{drill,activity,cohort,sop,processSize}.test.ts", "test/google/*Death.test.ts"],
  browser: walks,
};

export default defineConfig(({ mode }) => {
  const files = (name: string, include: string[], exclude: string[] = []) =>
    mode === "long" ? { name, include: [...(long[name] ?? [])] } : { name, include, exclude };
  return {
    test: {
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // a page that others keep waiting is no page that fails
      expect: { poll: { timeout: 20_000 } },
      // pages wait for their server as often as they compute: three workers keep two cores busy
      maxWorkers: 3,
      // runs of the add-on make and drop many cells: a larger nursery is emptied less often
      execArgv: ["--max-semi-space-size=64"],
      sequence: { sequencer: SlowFirst },
      reporters: ["default", "./test/parts.ts"],
      projects: [
        {
          extends: true,
          // nothing here holds a state that one file could leave to the next
          test: { ...files("domain", ["test/domain/**/*.test.ts"]), isolate: false },
        },
        {
          extends: true,
          // all of them run the same add-on, each run in a context of its own, as in a workbench that is open all day
          test: {
            ...files("google", ["test/{google,functions}/**/*.test.ts"]),
            globalSetup: ["test/setup.ts"],
            isolate: false,
            // each run has a context of its own: what is optimized in one is thrown away with it
            execArgv: ["--max-semi-space-size=64", "--interrupt-budget=1000000"],
          },
        },
        {
          extends: true,
          // programs of Node, each in a folder or process of its own
          test: {
            ...files("programs", ["test/{build,scripts,warehouse,workbench}/**/*.test.ts"]),
            globalSetup: ["test/setup.ts"],
            isolate: false,
          },
        },
        {
          extends: true,
          // the page in Chromium, each file at a desk of its own
          test: {
            ...files("browser", ["test/browser/**/*.test.ts"], walks),
            globalSetup: ["test/setup.ts"],
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            ...files(
              "add-on",
              ["test/**/*.test.ts"],
              ["test/{browser,domain,google,functions,build,scripts,warehouse,workbench}/**"],
            ),
            globalSetup: ["test/setup.ts"],
          },
        },
      ],
    },
  };
});
