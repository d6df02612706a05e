/** o-spreadsheet visits every cell of a tab's 1,000 rows where it evaluates all and where it takes lines out; most hold nothing. */

type Position = { readonly sheetId: string; readonly row: number; readonly col: number };
type Zone = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
type Getters = {
  readonly getSheetIds: () => readonly string[];
  readonly getCells: (sheetId: string) => readonly { readonly id: string }[];
  readonly getCell: (position: Position) => object | undefined;
  readonly getCellPosition: (id: string) => Position;
};
type CellPlugin = {
  readonly getters: Getters;
  readonly dispatch: (type: "UPDATE_CELL", payload: object) => void;
  clearCells: (sheetId: string, zones: readonly Zone[]) => void;
};
type Evaluator = {
  readonly evaluate: (ranges: object[]) => void;
  evaluatedCells: object;
  evaluateAllCells: () => void;
};
type EvaluationPlugin = { readonly getters: Getters; readonly evaluator: Evaluator };
type Plugins = {
  readonly get: (key: string) => unknown;
  readonly replace: (key: string, plugin: never) => unknown;
};

/** To be called once, before a Model is built. */
export function passOverEmptyCells(registries: {
  readonly corePluginRegistry: Plugins;
  readonly coreViewsPluginRegistry: Plugins;
}): void {
  const { prototype } = registries.corePluginRegistry.get("cell") as { readonly prototype: CellPlugin };
  prototype.clearCells = function (sheetId, zones) {
    for (const position of zones.flatMap((zone) => positionsIn(sheetId, zone)))
      if (this.getters.getCell(position))
        this.dispatch("UPDATE_CELL", { ...position, content: "", style: null, format: "" });
  };

  const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as new (config: object) => EvaluationPlugin;
  class Frugal extends Evaluation {
    constructor(config: object) {
      super(config);
      const { evaluator, getters } = this;
      const empty = evaluator.evaluatedCells.constructor as new () => object;
      evaluator.evaluateAllCells = () => {
        evaluator.evaluatedCells = new empty();
        evaluator.evaluate(getters.getSheetIds().flatMap((sheetId) => usedRange(getters, sheetId)));
      };
    }
  }
  registries.coreViewsPluginRegistry.replace("evaluation", Frugal as never);
}

const positionsIn = (sheetId: string, { top, left, bottom, right }: Zone): Position[] =>
  Array.from({ length: right - left + 1 }, (_, column) =>
    Array.from({ length: bottom - top + 1 }, (_, row) => ({ sheetId, row: top + row, col: left + column })),
  ).flat();

/** The rectangle around all cells that hold or look like anything; what formulas spill beyond it they write themselves. */
function usedRange(getters: Getters, sheetId: string): { sheetId: string; zone: Zone }[] {
  let zone: Zone | undefined;
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    zone = {
      top: Math.min(row, zone?.top ?? row),
      left: Math.min(col, zone?.left ?? col),
      bottom: Math.max(row, zone?.bottom ?? row),
      right: Math.max(col, zone?.right ?? col),
    };
  }
  return zone ? [{ sheetId, zone }] : [];
}
