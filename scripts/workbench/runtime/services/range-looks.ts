/** Range: fonts, colours, alignment, wrapping and borders. */
import type { Look, Side } from "../operations/looks.ts";
import type { Selection } from "../types.ts";
import { call, exception } from "./call.ts";
import { colorObject, hexColor } from "./colors.ts";
import { newTextStyle } from "./rich-text.ts";
import { enumeration, nameOf } from "./tags.ts";
import { checkShape, filled } from "./values.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** One property of a cell's look: how it is set and how it reads. */
type Property<Value> = { readonly look: (value: Value) => Look; readonly read: (look: Look) => Value };

const properties = {
  background: {
    look: (color: string | null) => ({ fillColor: color === null ? "#ffffff" : hexColor(color) }),
    read: ({ fillColor }) => (fillColor ?? "#ffffff").toLowerCase(),
  } satisfies Property<string | null>,
  fontColor: {
    look: (color: string | null) => ({ textColor: color === null ? "#000000" : hexColor(color) }),
    read: ({ textColor }) => (textColor ?? "#000000").toLowerCase(),
  } satisfies Property<string | null>,
  fontWeight: {
    look: (weight: string | null) => ({ bold: oneOf(weight ?? "normal", ["bold", "normal"]) === "bold" }),
    read: ({ bold }) => (bold ? "bold" : "normal"),
  } satisfies Property<string | null>,
  fontStyle: {
    look: (style: string | null) => ({ italic: oneOf(style ?? "normal", ["italic", "normal"]) === "italic" }),
    read: ({ italic }) => (italic ? "italic" : "normal"),
  } satisfies Property<string | null>,
  fontLine: {
    look: (line: string | null) => {
      const wanted = oneOf(line ?? "none", ["underline", "line-through", "none"]);
      return { underline: wanted === "underline", strikethrough: wanted === "line-through" };
    },
    read: ({ underline, strikethrough }) => (underline ? "underline" : strikethrough ? "line-through" : "none"),
  } satisfies Property<string | null>,
  fontSize: {
    look: (fontSize: number) => ({ fontSize }),
    read: ({ fontSize }) => fontSize ?? 10,
  } satisfies Property<number>,
  horizontalAlignment: {
    look: (side: string | null) => ({ align: oneOf(side ?? "left", ["left", "center", "right"]) }),
    read: ({ align }) => align ?? "general",
  } satisfies Property<string | null>,
  verticalAlignment: {
    look: (side: string | null) => ({ verticalAlign: oneOf(side ?? "bottom", ["top", "middle", "bottom"]) }),
    read: ({ verticalAlign }) => verticalAlign ?? "bottom",
  } satisfies Property<string | null>,
};

/** Bold, italic, colour and size by one call; what a style leaves out is as Sheets has it. */
const textStyle: Property<TextStyle> = {
  look: (style) => ({
    bold: style.isBold() === true,
    italic: style.isItalic() === true,
    fontSize: style.getFontSize() ?? 10,
    textColor: hexColor(style.getForegroundColor() ?? "#000000"),
  }),
  read: ({ bold, italic, fontSize, textColor }) =>
    newTextStyle({
      bold: bold ?? false,
      italic: italic ?? false,
      size: fontSize ?? 10,
      color: (textColor ?? "#000000").toLowerCase(),
    }).build(),
};

export const lookMembers = (where: Selection, self: () => Range): Partial<Range> => ({
  getBackgrounds: () => readAll(where, properties.background) as string[][],
  getBackground: () => readFirst(where, properties.background) as string,
  setBackgrounds: (colors: string[][]) => setAll(where, self, properties.background, colors),
  setBackground: (color: string | null) => setOne(where, self, properties.background, color),
  getBackgroundObjects: () =>
    readAll(where, properties.background).map((row) => row.map((hex) => colorObject(hex ?? ""))),
  getBackgroundObject: () => colorObject(readFirst(where, properties.background) ?? ""),
  getFontColorObjects: () =>
    readAll(where, properties.fontColor).map((row) => row.map((hex) => colorObject(hex ?? ""))),
  getFontColorObject: () => colorObject(readFirst(where, properties.fontColor) ?? ""),
  getFontColors: () => readAll(where, properties.fontColor) as string[][],
  setFontColors: (colors: string[][]) => setAll(where, self, properties.fontColor, colors),
  setFontColor: (color: string | null) => setOne(where, self, properties.fontColor, color),
  getFontWeights: () => readAll(where, properties.fontWeight) as never,
  getFontWeight: () => readFirst(where, properties.fontWeight) as never,
  setFontWeights: (weights: (string | null)[][]) => setAll(where, self, properties.fontWeight, weights),
  setFontWeight: (weight: string | null) => setOne(where, self, properties.fontWeight, weight),
  getTextStyle: () => readFirst(where, textStyle),
  getTextStyles: () => readAll(where, textStyle),
  setTextStyle: (style: TextStyle) => setOne(where, self, textStyle, style),
  setTextStyles: (styles: TextStyle[][]) => setAll(where, self, textStyle, styles),
  getFontStyle: () => readFirst(where, properties.fontStyle) as never,
  getFontStyles: () => readAll(where, properties.fontStyle) as never,
  setFontStyles: (styles: (string | null)[][]) => setAll(where, self, properties.fontStyle, styles),
  setFontStyle: (style: string | null) => setOne(where, self, properties.fontStyle, style),
  getFontLine: () => readFirst(where, properties.fontLine) as never,
  getFontLines: () => readAll(where, properties.fontLine) as never,
  setFontLines: (lines: (string | null)[][]) => setAll(where, self, properties.fontLine, lines),
  setFontLine: (line: string | null) => setOne(where, self, properties.fontLine, line),
  getFontSizes: () => readAll(where, properties.fontSize),
  getFontSize: () => readFirst(where, properties.fontSize),
  setFontSizes: (sizes: number[][]) => setAll(where, self, properties.fontSize, sizes),
  setFontSize: (size: number) => setOne(where, self, properties.fontSize, size),
  getHorizontalAlignments: () => readAll(where, properties.horizontalAlignment) as string[][],
  setHorizontalAlignments: (sides: (string | null)[][]) => setAll(where, self, properties.horizontalAlignment, sides),
  setHorizontalAlignment: (side: string | null) => setOne(where, self, properties.horizontalAlignment, side),
  getHorizontalAlignment: () => readFirst(where, properties.horizontalAlignment) as string,
  getVerticalAlignment: () => readFirst(where, properties.verticalAlignment) as never,
  getVerticalAlignments: () => readAll(where, properties.verticalAlignment) as never,
  setVerticalAlignments: (sides: (string | null)[][]) => setAll(where, self, properties.verticalAlignment, sides),
  setVerticalAlignment: (side: string | null) => setOne(where, self, properties.verticalAlignment, side),
  ...wrapMembers(where, self),
  ...borderMembers(where, self),
});

const wrapMembers = (where: Selection, self: () => Range): Partial<Range> => {
  const strategies = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>("WrapStrategy");
  const wrap: Property<unknown> = {
    look: (strategy) => ({ wrapping: oneOf(nameOf(strategy).toLowerCase(), ["wrap", "overflow", "clip"]) }),
    read: ({ wrapping }) => strategies[(wrapping ?? "overflow").toUpperCase() as "WRAP"],
  };
  return {
    setWrap: (isOn: boolean) => setOne(where, self, wrap, isOn ? strategies.WRAP : strategies.OVERFLOW),
    setWraps: (rows: boolean[][]) =>
      setAll(
        where,
        self,
        wrap,
        rows.map((row) => row.map((isOn) => (isOn ? strategies.WRAP : strategies.OVERFLOW))),
      ),
    setWrapStrategy: (strategy) => setOne(where, self, wrap, strategy),
    setWrapStrategies: (rows) => setAll(where, self, wrap, rows),
    getWrapStrategies: () => readAll(where, wrap) as never,
    getWrapStrategy: () => readFirst(where, wrap) as never,
    getWrap: () => nameOf(readFirst(where, wrap)) === "WRAP",
  };
};

const engineLines: Readonly<Record<string, string>> = {
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DASHED: "dashed",
  DOTTED: "dotted",
};

const borderMembers = (where: Selection, self: () => Range): Partial<Range> => ({
  setBorder: (...given: unknown[]) => {
    const sides: readonly Side[] = ["top", "left", "bottom", "right", "v", "h"];
    const [color, style] = given.slice(6);
    const line = engineLines[nameOf(style ?? "SOLID")];
    if (!line) throw new Error(`the workbench has no border style ${nameOf(style)} yet`);
    const wanted = sides.filter((_, index) => given[index] === true);
    const cleared = sides.filter((_, index) => given[index] === false);
    // null leaves a side as it is, false takes its line away.
    if (cleared.length > 0 && cleared.length + wanted.length < sides.length)
      throw new Error("the workbench has no Range.setBorder that clears some sides and leaves others yet");
    call("looks.borders", {
      where,
      sides: cleared.length > 0 ? ["clear", ...wanted] : wanted,
      color: hexColor(typeof color === "string" ? color : "#000000"),
      style: line,
    });
    return self();
  },
});

const setAll = <Value>(where: Selection, self: () => Range, { look }: Property<Value>, rows: Value[][]): Range => {
  checkShape(rows, where.rows, where.columns);
  call("looks.set", { where, looks: rows.map((row) => row.map((value) => look(value))) });
  return self();
};

const setOne = <Value>(where: Selection, self: () => Range, property: Property<Value>, value: Value): Range =>
  setAll(where, self, property, filled(value, where.rows, where.columns));

const readAll = <Value>(where: Selection, { read }: Property<Value>): Value[][] =>
  call("looks.get", where).map((row) => row.map((look) => read(look)));

const readFirst = <Value>(where: Selection, property: Property<Value>): Value =>
  readAll({ ...where, rows: 1, columns: 1 }, property)[0]?.[0] as Value;

function oneOf<Word extends string>(word: string, allowed: readonly Word[]): Word {
  const found = allowed.find((candidate) => candidate === word);
  if (found === undefined) throw exception(`Invalid argument: ${word}`);
  return found;
}
