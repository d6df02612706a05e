/** The grid: o-spreadsheet on the page, a view of the workbook that the server's worker owns. */

import { Model, Spreadsheet, type TransportService } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import * as chartJs from "chart.js";
import type { RevisionMessage } from "../runtime/types.ts";
import type { Opening } from "../server/protocol.ts";
import type { Line } from "./socket.ts";

export type Grid = {
  readonly model: Model;
  readonly getStore: Spreadsheet["env"]["getStore"];
  readonly draw: () => void;
  /** Takes the keyboard. */
  readonly focus: () => void;
};

type Notices = {
  readonly notify: (text: string) => void;
  readonly raise: (text: string) => void;
  readonly confirm: (text: string) => Promise<boolean>;
};

/** Functions must be registered before: formulas are compiled here. */
export function openModel({ workbook, revisionId }: Opening, line: Line): Model {
  const transport: TransportService = {
    onNewMessage: (_, callback) =>
      line.listen((told) => {
        if (told.kind === "revision") callback(told.message as Parameters<typeof callback>[0]);
      }),
    sendMessage: async (message) => line.tell({ kind: "revision", message: message as RevisionMessage }),
    leave: () => undefined,
  };
  const client = { id: `page-${crypto.randomUUID()}`, name: "" };
  return new Model({ ...(workbook as object), revisionId }, { transportService: transport, client });
}

/** Menus must be filled before: the top bar reads them once. */
export async function showGrid(place: HTMLElement, model: Model, { notify, raise, confirm }: Notices): Promise<Grid> {
  offerCharts();
  const app = new App(Spreadsheet, {
    templates,
    props: {
      model,
      notifyUser: ({ text }) => notify(text),
      raiseError: (text, callback) => {
        raise(text);
        callback?.();
      },
      askConfirmation: (text, confirmed, cancelled) =>
        void confirm(text).then((isConfirmed) => (isConfirmed ? confirmed() : cancelled?.())),
    },
  });
  const spreadsheet = await app.mount(place);
  return {
    model,
    getStore: spreadsheet.env.getStore,
    draw: () => model.trigger("update"),
    focus: () => spreadsheet.focusGrid(),
  };
}

/** o-spreadsheet looks for Chart.js in the global scope, with every part of it at one place. */
function offerCharts(): void {
  const { Chart, registerables, ...parts } = chartJs;
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, { ...parts, ...Chart }) });
}
