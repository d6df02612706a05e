/** The page: opens its sheet from the server, puts the grid up, and connects the add-on's menus and windows. */
import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "./style.css";
import type { Model } from "@odoo/o-spreadsheet";
import type { Text } from "../../../src/domain/text.ts";
import type { Opening, ServerMessage } from "../server/protocol.ts";
import { addOnHost } from "./add-on.ts";
import { askPerson } from "./dialog.ts";
import { place } from "./element.ts";
import { registerFunctions } from "./functions.ts";
import { openModel, showGrid, speakRussian } from "./grid.ts";
import { offerHandle } from "./handle.ts";
import { showHeader } from "./header.ts";
import { followTabLinks, goTo } from "./links.ts";
import { fillTopBar } from "./menu.ts";
import { noticeMissingFunctions } from "./missing.ts";
import { showNotes } from "./notes.ts";
import { saveFile } from "./save-file.ts";
import { connect, type Line, reloadWhenBack } from "./socket.ts";
import { type Say, speaker, texts } from "./texts.ts";
import { toast } from "./toast.ts";
import { showWelcome } from "./welcome.ts";

void openPage();

async function openPage(): Promise<void> {
  const line = connect(() => {
    const say = speaker(document.documentElement.lang);
    toast(say(texts.disconnected), say, { seconds: -1, isError: true });
    reloadWhenBack();
  });
  const sheets = sheetsOf(line);
  const showNotices = noticesOf(line);
  try {
    const opening = await line.ask("open", undefined);
    await show(line, opening, await sheets);
    showNotices(speaker(opening.locale));
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error), speaker("en"), { seconds: -1, isError: true });
    throw error;
  }
}

/** No pause between the opening's arrival and the model: revisions that follow must find it. */
async function show(line: Line, opening: Opening, { sheets, open, sample }: SheetsMessage): Promise<void> {
  const say = speaker(opening.locale);
  let { tabs } = opening;
  followTabLinks(() => tabs);
  registerFunctions(opening.functions, {
    answers: (calls) => line.ask("call", calls),
    recalculate: () => model.dispatch("EVALUATE_CELLS"),
    dateFormat: () => model.getters.getLocale().dateFormat,
  });
  if (say.language === "ru") speakRussian();
  const model = openModel(opening, line);
  const addOn = addOnHost(model, line, opening.doors, say);
  const download = () => void line.ask("xlsx", undefined).then((base64) => saveFile(`${opening.name}.xlsx`, base64));
  const takeMenu = fillTopBar(opening.menus, { run: addOn.runFromMenu, download }, say);
  const isNew = tabs.every(({ name }) => name !== "Config");
  showHeader(opening.name, sheets, open, say, {
    begin: sample === undefined && isNew,
    startAfresh: () => line.tell({ kind: "startAfresh" }),
  });
  const grid = await showGrid(place("grid"), model, say.language, {
    notify: (text) => toast(text, say),
    raise: (text) => toast(text, say, { isError: true }),
    confirm: async (message) => {
      const { button } = await askPerson({ kind: "alert", title: "", message, buttons: ["OK", "CANCEL"] }, say);
      return button === "OK";
    },
  });
  const takeNotes = showNotes(grid, opening.notes);
  addOn.connect(grid, takeMenu, (side) => {
    tabs = side.tabs;
    takeNotes(side.notes);
  });
  noticeMissingFunctions(model, (text) => toast(text, say, { seconds: 12 }), say);
  if (sample !== undefined)
    showWelcome(sample, say, {
      run: addOn.runWith,
      isSetUp: () => tabs.some(({ name }) => name === "Config"),
      goTo: (tab, cell) => void goToCell(model, tab, cell),
      close: () => {
        line.tell({ kind: "welcomeRead" });
        grid.focus();
      },
    });
  offerHandle(grid);
  grid.focus();
  document.body.dataset.ready = "yes";
}

/** A tab that the add-on made a moment ago may still be on its way. */
async function goToCell(model: Model, tab: string | undefined, cell: string): Promise<void> {
  const idOf = () => (tab === undefined ? model.getters.getSheetIds()[0] : model.getters.getSheetIdByName(tab));
  for (let attempt = 0; attempt < 40 && !goTo(model, idOf() ?? "", cell); attempt += 1)
    await new Promise((done) => setTimeout(done, 50));
}

/** What there is to say about the sheet may be said before the page can show it. */
function noticesOf(line: Line): (say: Say) => void {
  let tell: ((text: Text) => void) | undefined;
  const early: Text[] = [];
  line.listen((message) => {
    if (message.kind !== "notice") return;
    if (tell === undefined) early.push(message.text);
    else tell(message.text);
  });
  return (say) => {
    tell = (text) => toast(say(text), say, { seconds: -1, isError: true });
    early.forEach(tell);
  };
}

type SheetsMessage = ServerMessage & { readonly kind: "sheets" };

function sheetsOf(line: Line): Promise<SheetsMessage> {
  return new Promise((resolve) => line.listen((message) => message.kind === "sheets" && resolve(message)));
}
