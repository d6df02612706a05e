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

/** To be called before the grid is mounted; what it returns puts a menu in the place of one of the same name. */
export function fillTopBar(
  menus: readonly MenuDescription[],
  { run, download }: MenuActions,
  say: Say,
): (menu: MenuDescription) => void {
  const bar = registries.topbarMenuRegistry;
  bar.addChild("download", ["file"], { name: say(texts.download), sequence: 1, execute: download });
  for (const [parent, child] of withoutMeaning) remove(bar, parent ?? "", child ?? "");
  let shown = menus;
  const isSame = (one: MenuDescription, other: MenuDescription) => one.name === other.name && one.place === other.place;
  // asked for whenever the menu is opened: the bar itself is drawn once
  const itemsNow = (menu: MenuDescription) => () =>
    itemsOf((shown.find((one) => isSame(one, menu)) ?? menu).items, run);
  const addOns = menus.filter(({ place }) => place === "addon");
  if (addOns.length > 0) bar.add("extensions", { name: say(texts.extensions), sequence: 80 });
  addOns.forEach((menu, index) => {
    bar.addChild(`addon${index}`, ["extensions"], { name: menu.name, sequence: index, children: [itemsNow(menu)] });
  });
  menus
    .filter(({ place }) => place === "bar")
    .forEach((menu, index) => {
      bar.add(`bar${index}`, { name: menu.name, sequence: 90 + index, children: [itemsNow(menu)] });
    });
  return (menu) => {
    shown = shown.map((one) => (isSame(one, menu) ? menu : one));
  };
}

type Entry = {
  readonly name: string;
  readonly sequence: number;
  readonly separator: boolean;
  readonly execute?: () => void;
  readonly children?: Entry[];
};

function itemsOf(items: readonly MenuItem[], run: (functionName: string) => void): Entry[] {
  return items.flatMap((item, sequence): Entry[] => {
    const place = { sequence, separator: items[sequence + 1]?.kind === "separator" };
    if (item.kind === "item") return [{ ...place, name: item.caption, execute: () => run(item.functionName) }];
    return item.kind === "menu" ? [{ ...place, name: item.menu.name, children: itemsOf(item.menu.items, run) }] : [];
  });
}

function remove(bar: Bar, parent: string, child: string): void {
  const entry = bar.content[parent] as { children?: unknown[] } | undefined;
  if (entry?.children === undefined) return;
  entry.children = entry.children.filter((one) => (one as { id?: string }).id !== child);
}
