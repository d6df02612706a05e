/** Ui: menus, alerts, prompts, the sidebar and dialogs. */
import type { Answer, ButtonName, MenuItem } from "../types.ts";
import { call } from "./call.ts";
import { strict } from "./strict.ts";
import { enumeration, nameOf, tagOf } from "./tags.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export const ui = (): Ui =>
  strict<Ui>(
    "Ui",
    {
      Button: enumeration("Button"),
      ButtonSet: enumeration("ButtonSet"),
      createMenu: (caption: string) => menu(caption, "bar"),
      createAddonMenu: () => menu("", "addon"),
      alert: (...given: unknown[]) => button(ask("alert", given)),
      prompt: (...given: unknown[]) => {
        const answer = ask("prompt", given);
        return strict<PromptResponse>(
          "PromptResponse",
          {
            getSelectedButton: () => button(answer),
            getResponseText: () => answer.text ?? "",
          },
          "",
        );
      },
      showSidebar: (output: HtmlOutput) => {
        call("screen.sidebar", { title: output.getTitle() ?? "", html: output.getContent() });
      },
      showModalDialog: (output: HtmlOutput, title: string) => showDialog(output, title, true),
      showModelessDialog: (output: HtmlOutput, title: string) => showDialog(output, title, false),
    },
    "",
  );

const showDialog = (output: HtmlOutput, title: string, modal: boolean): void => {
  const size = { width: output.getWidth() ?? null, height: output.getHeight() ?? null };
  call("screen.dialog", { title, html: output.getContent(), ...size, modal });
};

const button = ({ button: name }: Answer): Button => enumeration<Record<string, Button>>("Button")[name] as Button;

/** (message), (message, buttons), (title, message, buttons); the buttons are OK alone where none are given. */
const ask = (kind: "alert" | "prompt", given: readonly unknown[]): Answer => {
  const set = given.find((part) => tagOf(part) === "ButtonSet");
  const texts = given.filter((part) => part !== set).map(String);
  const [title, message] = texts.length > 1 ? texts : ["", texts[0]];
  const buttons = (set ? nameOf(set) : "OK").split("_") as ButtonName[];
  return call("screen.ask", { kind, title: title ?? "", message: message ?? "", buttons });
};

const contents = new WeakMap<Menu, { name: string; place: "addon" | "bar"; items: MenuItem[] }>();

const menu = (name: string, place: "addon" | "bar"): Menu => {
  const items: MenuItem[] = [];
  const add = (item: MenuItem): Menu => {
    items.push(item);
    return self;
  };
  const self: Menu = strict<Menu>(
    "Menu",
    {
      addItem: (caption: string, functionName: string) => add({ kind: "item", caption, functionName }),
      addSeparator: () => add({ kind: "separator" }),
      addSubMenu: (inner: Menu) => add({ kind: "menu", menu: contents.get(inner) ?? { name: "", place, items: [] } }),
      addToUi: () => call("screen.menu", { name, place, items }),
    },
    "",
  );
  contents.set(self, { name, place, items });
  return self;
};
