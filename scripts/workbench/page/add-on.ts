/** The add-on in the page: runs its functions on the server and gives what it shows its place. */
import type { Model } from "@odoo/o-spreadsheet";
import type { AddonEvent, Json, MenuDescription, RunResult, Selected } from "../runtime/types.ts";
import type { Requests } from "../server/protocol.ts";
import { askPerson, showWindow } from "./dialog.ts";
import type { WindowHost } from "./frame.ts";
import type { Grid } from "./grid.ts";
import { goToSelection } from "./links.ts";
import { focusSidebar, showSidebar } from "./sidebar.ts";
import type { Line } from "./socket.ts";
import { type Say, texts } from "./texts.ts";
import { runningIndicator, toast } from "./toast.ts";
import { viewOf } from "./view.ts";

type Side = Requests["side"]["output"];

export type AddOnHost = {
  readonly runFromMenu: (functionName: string) => void;
  /** The same with answers; what went wrong is shown, and false comes back. */
  readonly runWith: (functionName: string, answers?: object) => Promise<boolean>;
  /** From now on events are shown; `takeSide` hears of tabs and notes when they may have changed. */
  readonly connect: (grid: Grid, takeMenu: (menu: MenuDescription) => void, takeSide: (side: Side) => void) => void;
};

export function addOnHost(model: Model, line: Line, doors: readonly string[], say: Say): AddOnHost {
  const whileRunning = runningIndicator(say);
  let askSide = () => {};

  const run = async (functionName: string, values: readonly Json[]): Promise<RunResult> => {
    const input = { functionName, arguments: values, view: viewOf(model) };
    const result = await whileRunning(line.ask("run", input));
    askSide();
    return result;
  };
  const sayFailure = (result: RunResult) => {
    if (!result.ok) toast(result.message, say, { title: say(texts.error), seconds: -1, isError: true });
  };

  return {
    runFromMenu: (functionName) => void run(functionName, []).then(sayFailure),
    runWith: async (functionName, answers) => {
      const result = await run(functionName, answers === undefined ? [] : [JSON.stringify(answers)]);
      sayFailure(result);
      return result.ok;
    },
    connect: (grid, takeMenu, takeSide) => {
      askSide = () => void line.ask("side", undefined).then(takeSide);
      const host: WindowHost = { doors, run, leave: grid.focus };
      line.listen((message) => {
        if (message.kind === "event") showEvent(message.event, { model, host, say, takeMenu, askSide });
        else if (message.kind === "edited") sayFailure(message.result);
        else if (message.kind === "startedAfresh") location.reload();
        else if (message.kind === "question") {
          void askPerson(message.question, say).then((answer) => {
            line.tell({ kind: "answer", question: message.id, answer });
            grid.focus();
          });
        }
      });
      addEventListener("keydown", (event) => {
        if (event.key === "F6" && focusSidebar()) event.preventDefault();
      });
    },
  };
}

type Shown = {
  readonly model: Model;
  readonly host: WindowHost;
  readonly say: Say;
  readonly takeMenu: (menu: MenuDescription) => void;
  readonly askSide: () => void;
};

function showEvent(event: AddonEvent, { model, host, say, takeMenu, askSide }: Shown): void {
  switch (event.kind) {
    case "toast":
      toast(event.message, say, { title: event.title, seconds: event.seconds });
      break;
    case "sidebar":
      showSidebar(event.title, event.html, host, say);
      break;
    case "dialog":
      showWindow(event, host, say);
      break;
    case "activate":
      goWhenThere(model, event.selection);
      break;
    case "log":
      console.info(`[add-on] ${event.text}`);
      break;
    case "menu":
      takeMenu(event.menu);
      break;
    case "side":
      askSide();
      break;
  }
}

/** A tab that was made a moment ago may still be on its way. */
function goWhenThere(model: Model, selection: Selected, attempts = 20): void {
  if (goToSelection(model, selection) || attempts === 0) return;
  setTimeout(() => goWhenThere(model, selection, attempts - 1), 50);
}
