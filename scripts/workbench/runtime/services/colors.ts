/** Colours as Apps Script takes them, in the form that the engine shows. */
import { exception } from "./call.ts";
import { strict } from "./strict.ts";
import { enumeration } from "./tags.ts";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  gray: "#808080",
  grey: "#808080",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  purple: "#800080",
};

/** "#FFF" → "#ffffff", "red" → "#ff0000"; throws for what is no colour. */
export const hexColor = (color: string): string => {
  const lower = color.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`;
  const known = /^#[0-9a-f]{6}$/.test(lower) ? lower : named[lower];
  if (known === undefined) throw exception(`Invalid argument: ${color}`);
  return known;
};

/** "#d9e7fd" as the object that getFontColorObjects and their like give. */
export const colorObject = (hex: string): GoogleAppsScript.Spreadsheet.Color => {
  const type = () => enumeration<typeof GoogleAppsScript.Base.ColorType>("ColorType").RGB;
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return strict<GoogleAppsScript.Spreadsheet.Color>("Color", {
    getColorType: type,
    asRgbColor: () =>
      strict<GoogleAppsScript.Base.RgbColor>("RgbColor", {
        asHexString: () => hex,
        getRed: () => part(1),
        getGreen: () => part(3),
        getBlue: () => part(5),
        getColorType: type,
      }),
  });
};
