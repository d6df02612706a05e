import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { buildBundle } from "../../../scripts/warehouse/bundle.ts";
import { problemsIn } from "../../../scripts/warehouse/check/dataform.ts";
import { answersCompared } from "../../../scripts/warehouse/check/quickjs.ts";

describe("the reader's answers in two engines", () => {
  const engine = () => {
    const context = vm.createContext({});
    return (code: string): string => String(vm.runInContext(code, context));
  };

  test("are compared value by value", async () => {
    const { script } = await buildBundle();
    const { values, differing } = answersCompared(script, engine());
    expect(values).toBeGreaterThan(5000);
    expect(differing).toBe(0);
  });

  test("a single amount that is not the same is seen", async () => {
    const { script } = await buildBundle();
    const run = engine();
    const other = (code: string): string => run(code).replace('"spend":1200', '"spend":1200.5');
    expect(answersCompared(script, other).differing).toBe(1);
  });
});

describe("what Dataform compiled", () => {
  const files = { "setup.sql": "CREATE SCHEMA x;\n", "refresh.sql": "SELECT 1;\n" };
  const setup = { target: { name: "crossmarket_setup" }, queries: ["\nCREATE SCHEMA x;"] };
  const refresh = {
    target: { name: "crossmarket_refresh" },
    queries: ["SELECT 1;"],
    dependencyTargets: [{ name: "crossmarket_setup" }],
  };
  test.each([
    ["the two statements, one after the other", [setup, refresh], []],
    [
      "another text",
      [setup, { ...refresh, queries: ["SELECT 2;"] }],
      ["crossmarket_refresh is not what refresh.sql holds"],
    ],
    ["a missing action", [refresh], ["crossmarket_setup is not what setup.sql holds"]],
    [
      "no order",
      [setup, { ...refresh, dependencyTargets: [] }],
      ["crossmarket_refresh does not wait for crossmarket_setup"],
    ],
  ])("%s", (_, operations, problems) => {
    expect(problemsIn({ operations }, files)).toEqual(problems);
  });

  test("its own errors are told", () => {
    const graphErrors = { compilationErrors: [{ message: "Unexpected token" }] };
    expect(problemsIn({ operations: [setup, refresh], graphErrors }, files)).toEqual(["Unexpected token"]);
  });
});
