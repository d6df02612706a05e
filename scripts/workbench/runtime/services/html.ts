/** HtmlService: pages for the sidebar and dialogs. */
import { call, exception } from "./call.ts";
import { strict } from "./strict.ts";
import { enumeration } from "./tags.ts";

type Service = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export const htmlService = (): Service =>
  strict<Service>(
    "HtmlService",
    {
      SandboxMode: enumeration("SandboxMode"),
      XFrameOptionsMode: enumeration("XFrameOptionsMode"),
      createHtmlOutput: (html: unknown = "") => {
        if (typeof html !== "string") throw new Error("the workbench has no HtmlService.createHtmlOutput(blob) yet");
        return htmlOutput(html);
      },
      createTemplateFromFile: (name: string) => htmlTemplate(call("screen.htmlFile", name)),
      createHtmlOutputFromFile: (name: string) => htmlOutput(call("screen.htmlFile", name)),
    },
    "",
  );

/** A template that nobody fills in yet: its text as it was pushed. */
const htmlTemplate = (html: string): GoogleAppsScript.HTML.HtmlTemplate =>
  strict<GoogleAppsScript.HTML.HtmlTemplate>("HtmlTemplate", { getRawContent: () => html }, "");

const htmlOutput = (html: string): HtmlOutput => {
  const page = {
    content: html,
    title: "",
    width: undefined as number | undefined,
    height: undefined as number | undefined,
  };
  const set = (change: Partial<typeof page>): HtmlOutput => {
    Object.assign(page, change);
    return self;
  };
  const self: HtmlOutput = strict<HtmlOutput>(
    "HtmlOutput",
    {
      getContent: () => page.content,
      setContent: (content: string) => set({ content }),
      append: (content: string) => set({ content: page.content + content }),
      appendUntrusted: (content: string) => set({ content: page.content + escaped(content) }),
      clear: () => set({ content: "" }),
      getTitle: () => page.title,
      setTitle: (title: string) => set({ title }),
      getWidth: () => page.width as number,
      setWidth: (width: number) => set({ width: positive(width) }),
      getHeight: () => page.height as number,
      setHeight: (height: number) => set({ height: positive(height) }),
      setSandboxMode: () => self,
      setXFrameOptionsMode: () => self,
      addMetaTag: () => self,
    },
    "",
  );
  return self;
};

const positive = (pixels: number): number => {
  if (!(pixels > 0)) throw exception("Invalid argument: pixels");
  return pixels;
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
