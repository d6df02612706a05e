/** The grid: o-spreadsheet on the page, a view of the workbook that the server's worker owns. */

import { Model, registries, Spreadsheet, setTranslationMethod, type TransportService } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import * as chartJs from "chart.js";
import type { Language } from "../../../src/domain/text.ts";
import { passOverEmptyCells } from "../runtime/empty-cells.ts";
import type { RevisionMessage } from "../runtime/types.ts";
import type { Opening } from "../server/protocol.ts";
import { undoWithAddOn } from "./history.ts";
import { drawBeforeKeys } from "./quick-typing.ts";
import { russian } from "./russian.ts";
import { acceptBothSeparators } from "./separators.ts";
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

/** The grid's own words in the sheet's language; to be called before the Model is built. */
export function speakRussian(): void {
  setTranslationMethod(
    (...[english]) => inRussian(english),
    () => true,
  );
}

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
  passOverEmptyCells(registries);
  const model = new Model({ ...(workbook as object), revisionId }, { transportService: transport, client });
  acceptBothSeparators(model);
  undoWithAddOn(model, line, client.id, revisionId);
  return model;
}

/** Menus must be filled before: the top bar reads them once. */
export async function showGrid(
  place: HTMLElement,
  model: Model,
  language: Language,
  { notify, raise, confirm }: Notices,
): Promise<Grid> {
  offerCharts();
  const app = new App(Spreadsheet, {
    templates: helpUnfolded(templates),
    ...(language === "ru" ? { translateFn: inRussian } : {}),
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
  drawBeforeKeys(() => app.scheduler.processTasks());
  return {
    model,
    getStore: spreadsheet.env.getStore,
    draw: () => model.trigger("update"),
    focus: () => spreadsheet.focusGrid(),
  };
}

function inRussian(english: string): string {
  return russian[english] ?? english;
}

/** Help on a function starts folded in o-spreadsheet and unfolded at Google: here the fold means its opposite. */
function helpUnfolded(xml: string): string {
  return xml.replace(/<t t-name="o-spreadsheet-FunctionDescriptionProvider">[\s\S]*?<\/Collapse>/, (template) =>
    template.replaceAll("state.isCollapsed", "!state.isCollapsed"),
  );
}

/** o-spreadsheet looks for Chart.js in the global scope, with every part of it at one place. */
function offerCharts(): void {
  const { Chart, registerables, ...parts } = chartJs;
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, { ...parts, ...Chart }) });
}
