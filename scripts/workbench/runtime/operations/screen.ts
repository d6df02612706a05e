/** The host's side of everything a person sees besides cells: dialogs, sidebar, toasts, menus, documents, the log. */
import { createHash, randomUUID } from "node:crypto";
import type {
  Answer,
  Hooks,
  LogLevel,
  MenuDescription,
  Question,
  Selected,
  Selection,
  StoredDocument,
} from "../types.ts";
import type { Sight } from "../view.ts";
import type { Workbook } from "../workbook.ts";
import { free, read, store, ui } from "./define.ts";

export type Screen = {
  readonly hooks: Hooks;
  readonly user: () => string;
  readonly htmlFile: (name: string) => string | undefined;
  readonly sight: Sight;
  readonly addMenu: (menu: MenuDescription) => void;
};

type Window = { title: string; html: string };
type Dialog = Window & { width: number | null; height: number | null; modal: boolean };

export const screenOperations = (workbook: Workbook, screen: Screen, isUnwatched: () => boolean) => {
  const tell = screen.hooks.event ?? (() => undefined);
  return {
    /** A trigger has no screen: what somebody looked at last is not its active tab. */
    "screen.selections": free((): Selection[] => (isUnwatched() ? [screen.sight.first()] : screen.sight.selections())),
    "screen.select": ui((selection: Selected) => {
      workbook.flush();
      screen.sight.select(selection);
      tell({ kind: "activate", selection });
    }),
    "screen.flush": read((): void => workbook.flush()),
    "screen.open": ui((): void => undefined),
    "screen.menu": ui((menu: MenuDescription) => {
      screen.addMenu(menu);
      tell({ kind: "menu", menu });
    }),
    "screen.toast": ui((toast: { message: string; title: string; seconds: number }) => {
      workbook.flush();
      tell({ kind: "toast", ...toast });
    }),
    "screen.ask": ui((question: Question): Answer => {
      workbook.flush();
      if (!screen.hooks.ask) throw new Error(`Nobody is there to answer: ${question.message}`);
      return screen.hooks.ask(question);
    }),
    "screen.sidebar": ui((window: Window) => {
      workbook.flush();
      tell({ kind: "sidebar", ...window });
    }, "script.container.ui"),
    "screen.dialog": ui(({ width, height, ...dialog }: Dialog) => {
      workbook.flush();
      tell({ kind: "dialog", ...dialog, width: width ?? undefined, height: height ?? undefined });
    }, "script.container.ui"),
    "screen.htmlFile": free((name: string): string => {
      const html = screen.htmlFile(name);
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return html;
    }),
    "log.write": free(({ level, text }: { level: LogLevel; text: string }) => tell({ kind: "log", level, text })),
    "documents.create": store((file: Omit<StoredDocument, "id">): { id: string; link: string; by: string } => {
      const document = { ...file, id: randomUUID() };
      if (!screen.hooks.storeDocument) throw new Error("The workbench has no place for documents here.");
      const link = screen.hooks.storeDocument(document);
      tell({ kind: "document", document, link });
      return { id: document.id, link, by: screen.user() };
    }, "drive.file"),
    "session.email": read((): string => screen.user(), "userinfo.email"),
    "utilities.uuid": free((): string => randomUUID()),
    "utilities.encode": free((bytes: readonly number[]): string => Buffer.from(bytes.map(unsigned)).toString("base64")),
    "utilities.bytes": free((text: string): number[] => [...Buffer.from(text, "utf8")].map(signed)),
    "utilities.text": free((bytes: readonly number[]): string => Buffer.from(bytes.map(unsigned)).toString("utf8")),
    "utilities.digest": free(({ algorithm, bytes }: { algorithm: string; bytes: readonly number[] }): number[] =>
      [
        ...createHash(algorithm)
          .update(Buffer.from(bytes.map(unsigned)))
          .digest(),
      ].map(signed),
    ),
    "utilities.sleep": free((milliseconds: number) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    }),
  };
};

/** Apps Script's bytes go from -128 to 127. */
const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);
const unsigned = (byte: number): number => byte & 255;
