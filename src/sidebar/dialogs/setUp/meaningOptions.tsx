/** The drop-down of meanings: made once and hung into every column's, however many there are. */
import type { ComponentChild } from "preact";
import type { SetUpChoices } from "../../../domain/sheets/setUp/setUp.ts";
import type { Language } from "../../../domain/text.ts";
import { texts } from "./texts.ts";

type Meanings = SetUpChoices["meanings"];

/** In the order given; neighbours of one sort under one label, “not read” under none. */
export function meaningOptions(meanings: Meanings, language: Language): readonly ComponentChild[] {
  const runs: { readonly sort: Sort; readonly items: Meanings[number][] }[] = [];
  for (const item of meanings) {
    const sort = sortOf(item.key);
    const last = runs[runs.length - 1];
    if (last && last.sort === sort) last.items.push(item);
    else runs.push({ sort, items: [item] });
  }
  return runs.map(({ sort, items }) => {
    const options = items.map(({ key, label }) => (
      <option key={key} value={key}>
        {label}
      </option>
    ));
    if (!sort) return options;
    return (
      <optgroup key={items[0]?.key} label={texts[sort][language]}>
        {options}
      </optgroup>
    );
  });
}

type Sort = "aboutDeal" | "figures" | "targets" | undefined;

function sortOf(key: string): Sort {
  if (key === "unread") return undefined;
  if (key.startsWith("metric:")) return "figures";
  return key.startsWith("plan:") ? "targets" : "aboutDeal";
}
