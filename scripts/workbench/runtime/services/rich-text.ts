/** Text with a link behind it, and text styles: RichTextValue, TextStyle and their builders. */
import type { Selection } from "../types.ts";
import { call } from "./call.ts";
import { strict } from "./strict.ts";
import { checkShape, filled } from "./values.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export const richTextMembers = (where: Selection, self: () => Range): Partial<Range> => {
  const write = (values: RichTextValue[][]): Range => {
    checkShape(values, where.rows, where.columns);
    const texts = values.map((row) => row.map((value) => ({ text: value.getText(), url: value.getLinkUrl() })));
    call("cells.writeTexts", { where, texts });
    return self();
  };
  const read = (from: Selection): RichTextValue[][] =>
    call("cells.links", from).map((row) => row.map(({ text, url }) => richText(text, url)));
  return {
    getRichTextValues: () => read(where),
    getRichTextValue: () => read({ ...where, rows: 1, columns: 1 })[0]?.[0] ?? null,
    setRichTextValues: write,
    setRichTextValue: (value: RichTextValue) => write(filled(value, where.rows, where.columns)),
  };
};

export const newRichTextValue = (text = "", url: string | null = null): RichTextValueBuilder => {
  const self: RichTextValueBuilder = strict<RichTextValueBuilder>("RichTextValueBuilder", {
    setText: (next: string) => newRichTextValue(next, url),
    setLinkUrl: (...given: [string | null] | [number, number, string | null]) => {
      if (given.length === 1) return newRichTextValue(text, given[0]);
      const [start, end, link] = given;
      if (start === 0 && end === text.length) return newRichTextValue(text, link);
      throw new Error("the workbench has no links on a part of a cell's text yet");
    },
    setTextStyle: () => self,
    build: () => richText(text, url),
  });
  return self;
};

const richText = (text: string, url: string | null): RichTextValue => {
  const self: RichTextValue = strict<RichTextValue>("RichTextValue", {
    getText: () => text,
    getLinkUrl: () => url,
    getRuns: () => [self],
    getStartIndex: () => 0,
    getEndIndex: () => text.length,
    copy: () => newRichTextValue(text, url),
  });
  return self;
};

type Style = {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  size?: number;
  color?: string;
};

export const newTextStyle = (style: Style = {}): TextStyleBuilder =>
  strict<TextStyleBuilder>("TextStyleBuilder", {
    setBold: (bold: boolean) => newTextStyle({ ...style, bold }),
    setItalic: (italic: boolean) => newTextStyle({ ...style, italic }),
    setUnderline: (underline: boolean) => newTextStyle({ ...style, underline }),
    setStrikethrough: (strikethrough: boolean) => newTextStyle({ ...style, strikethrough }),
    setFontSize: (size: number) => newTextStyle({ ...style, size }),
    setForegroundColor: (color: string) => newTextStyle({ ...style, color }),
    build: () =>
      strict<TextStyle>("TextStyle", {
        isBold: () => style.bold ?? false,
        isItalic: () => style.italic ?? false,
        isUnderline: () => style.underline ?? false,
        isStrikethrough: () => style.strikethrough ?? false,
        getFontSize: () => style.size ?? 10,
        getForegroundColor: () => style.color ?? null,
      }),
  });
