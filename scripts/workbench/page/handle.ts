/** `workbench` in the browser's console: a handle on the open sheet, for a look behind the page and for its tests. */
import { helpers, type Model } from "@odoo/o-spreadsheet";
import type { Grid } from "./grid.ts";
import { goTo } from "./links.ts";

/** Addresses are "F2" of the open tab or "Config!F2". */
export type Handle = {
  readonly model: Model;
  /** Selects; false where there is no such tab. */
  readonly goTo: (address: string) => boolean;
  readonly focus: () => void;
  readonly shown: (address: string) => string;
  readonly content: (address: string) => string;
  readonly cursor: () => string;
  readonly cursorsOfOthers: () => string[];
  /** The middle of a visible cell, in pixels of the window. */
  readonly middle: (address: string) => { x: number; y: number };
  /** Where a visible cell has the button of its filter. */
  readonly filterButton: (address: string) => { x: number; y: number };
};

declare global {
  interface Window {
    workbench: Handle;
  }
}

export function offerHandle({ model, focus }: Grid): void {
  const { getters } = model;
  const placeOf = (address: string) => {
    const [a1 = "", tab] = address.split("!").reverse();
    const sheetId = tab === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(tab);
    return { sheetId: sheetId ?? "", a1 };
  };
  const positionOf = (address: string) => {
    const { sheetId, a1 } = placeOf(address);
    return { sheetId, ...helpers.toCartesian(a1) };
  };
  const rectangleOf = (address: string) => {
    const { x, y, width, height } = getters.getVisibleRect(helpers.toZone(placeOf(address).a1));
    const grid = document.querySelector(".o-grid")?.getBoundingClientRect();
    return { left: (grid?.x ?? 0) + x, top: (grid?.y ?? 0) + y, width, height };
  };
  window.workbench = {
    model,
    focus,
    goTo: (address) => goTo(model, placeOf(address).sheetId, placeOf(address).a1),
    shown: (address) =>
      placeOf(address).sheetId === "" ? "" : getters.getEvaluatedCell(positionOf(address)).formattedValue,
    content: (address) => getters.getCellText(positionOf(address), { showFormula: true }),
    cursorsOfOthers: () =>
      getters.getClientsToDisplay().map(({ position }) => helpers.toXC(position?.col ?? 0, position?.row ?? 0)),
    cursor: () => {
      const { sheetId, col, row } = getters.getActivePosition();
      return `${getters.getSheetName(sheetId)}!${helpers.toXC(col, row)}`;
    },
    middle: (address) => {
      const { left, top, width, height } = rectangleOf(address);
      return { x: left + width / 2, y: top + height / 2 };
    },
    filterButton: (address) => {
      const { left, top, width, height } = rectangleOf(address);
      return { x: left + width - 10, y: top + height / 2 };
    },
  };
}
