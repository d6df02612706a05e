/** The browser's XML for o-spreadsheet while it reads or writes .xlsx; its own stand-in for Node is hollow. */
import { createRequire } from "node:module";
import { speedUpQueries } from "./dom-selectors.ts";

type XmlGlobals = Pick<typeof globalThis, "DOMParser" | "XMLSerializer">;

/** Puts a real parser and serializer in place; what it returns puts the former ones back. */
export const borrowDom = (): (() => void) => {
  // Loaded when the first .xlsx is opened or saved: most starts do without it.
  const { JSDOM } = createRequire(import.meta.url)("jsdom") as typeof import("jsdom");
  const { DOMParser, XMLSerializer, document, Element, Document } = new JSDOM("").window;
  speedUpQueries(Element.prototype);
  speedUpQueries(Document.prototype);
  const names = ["DOMParser", "XMLSerializer", "document"] as const;
  const globals = globalThis as unknown as Record<string, unknown>;
  const former = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  Object.assign(globals, { DOMParser, XMLSerializer, document } satisfies XmlGlobals & { document: unknown });
  return () => {
    names.forEach((name, index) => {
      const descriptor = former[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete globals[name];
    });
  };
};
