/** The menus in the top bar: o-spreadsheet's own, less what has no meaning here, and the add-on's. */
import { registries } from "@odoo/o-spreadsheet";
import type { MenuDescription, MenuItem } from "../runtime/types.ts";
import { type Say, texts } from "./texts.ts";

type Bar = typeof registries.topbarMenuRegistry;

/** Entries that need a server of o-spreadsheet's own, or that Google Sheets has no like of. */
const withoutMeaning: readonly (readonly string[])[] = [
  ["file", "settings"],
  ["file", "print"],
  ["view", "view_irregularity_map"],
  ["view", "toggle_pin_panel"],
  ["insert", "insert_carousel"],
  ["insert", "insert_pivot"],
  ["insert", "insert_image"],
];

export type MenuActions = {
  /** Runs a function of the add-on. */
  readonly run: (functionName: string) => void;
  /** Saves the workbook as a file of the person's own. */
  readonly download: () => void;
};

/** To be called before the grid is mounted. */
export function fillTopBar(menus: readonly MenuDescription[], { run, download }: MenuActions, say: Say): void {
  const bar = registries.topbarMenuRegistry;
  bar.addChild("download", ["file"], { name: say(texts.download), sequence: 1, execute: download });
  for (const [parent, child] of withoutMeaning) remove(bar, parent ?? "", child ?? "");
  const addOns = menus.filter(({ place }) => place === "addon");
  if (addOns.length > 0) bar.add("extensions", { name: say(texts.extensions), sequence: 80 });
  addOns.forEach((menu, index) => {
    const key = `addon${index}`;
    bar.addChild(key, ["extensions"], { name: menu.name, sequence: index });
    addItems(bar, ["extensions", key], menu.items, run);
  });
  menus
    .filter(({ place }) => place === "bar")
    .forEach((menu, index) => {
      const key = `bar${index}`;
      bar.add(key, { name: menu.name, sequence: 90 + index });
      addItems(bar, [key], menu.items, run);
    });
}

/** addChild uses up the path that it is given: it gets a copy. */
function addItems(bar: Bar, path: string[], items: readonly MenuItem[], run: (functionName: string) => void): void {
  items.forEach((item, index) => {
    const key = `${path.at(-1)}_${index}`;
    const place = { sequence: index, separator: items[index + 1]?.kind === "separator" };
    if (item.kind === "item") {
      bar.addChild(key, [...path], { ...place, name: item.caption, execute: () => run(item.functionName) });
    } else if (item.kind === "menu") {
      bar.addChild(key, [...path], { ...place, name: item.menu.name });
      addItems(bar, [...path, key], item.menu.items, run);
    }
  });
}

function remove(bar: Bar, parent: string, child: string): void {
  const entry = bar.content[parent] as { children?: unknown[] } | undefined;
  if (entry?.children === undefined) return;
  entry.children = entry.children.filter((one) => (one as { id?: string }).id !== child);
}
