/** Notes of cells: a corner in the grid and the text on hover; o-spreadsheet itself knows none. */
import { helpers, type Model, stores } from "@odoo/o-spreadsheet";
import type { Notes } from "../server/protocol.ts";
import { place } from "./element.ts";
import type { Grid } from "./grid.ts";

type Renderer = Parameters<InstanceType<typeof stores.RendererStore>["register"]>[0];

const cornerPixels = 6;
const hoverMilliseconds = 250;

/** Shows the notes from now on; what it returns takes newer ones. */
export function showNotes(grid: Grid, first: Notes): (notes: Notes) => void {
  let notes = first;
  const renderer = grid.getStore(stores.RendererStore);
  const corners: Renderer = {
    renderingLayers: ["Background"],
    drawLayer: ({ ctx, viewports, sheetId }) => {
      for (const a1 of Object.keys(notes[sheetId] ?? {})) {
        const { x, y, width, height } = viewports.getVisibleRect(sheetId, helpers.toZone(a1));
        if (width > 0 && height > 0) drawCorner(ctx, x + width, y);
      }
    },
  };
  renderer.register(corners);
  listenToHover(grid.model, (sheetId, a1) => notes[sheetId]?.[a1]);
  return (newer) => {
    notes = newer;
    grid.draw();
  };
}

function drawCorner(ctx: CanvasRenderingContext2D, right: number, top: number): void {
  ctx.fillStyle = "#202124";
  ctx.beginPath();
  ctx.moveTo(right - cornerPixels, top);
  ctx.lineTo(right, top);
  ctx.lineTo(right, top + cornerPixels);
  ctx.fill();
}

function listenToHover(model: Model, noteOf: (sheetId: string, a1: string) => string | undefined): void {
  const shown = place("note");
  let timer: number | undefined;
  const hide = () => {
    window.clearTimeout(timer);
    shown.hidden = true;
  };
  document.addEventListener("mousemove", (event) => {
    hide();
    const overlay = event.target instanceof HTMLElement ? event.target.closest(".o-grid-overlay") : null;
    if (overlay === null || overlay !== event.target) return;
    const column = model.getters.getColIndex(event.offsetX);
    const row = model.getters.getRowIndex(event.offsetY);
    if (column < 0 || row < 0) return;
    const note = noteOf(model.getters.getActiveSheetId(), helpers.toXC(column, row));
    if (note === undefined) return;
    timer = window.setTimeout(() => showAt(shown, note, event), hoverMilliseconds);
  });
  for (const kind of ["mousedown", "wheel", "keydown"]) document.addEventListener(kind, hide, { capture: true });
}

/** Beside the pointer, inside the window. */
function showAt(shown: HTMLElement, note: string, { clientX, clientY }: MouseEvent): void {
  shown.textContent = note;
  shown.hidden = false;
  const { width, height } = shown.getBoundingClientRect();
  shown.style.left = `${Math.min(clientX + 14, innerWidth - width - 8)}px`;
  shown.style.top = `${Math.min(clientY + 14, innerHeight - height - 8)}px`;
}
