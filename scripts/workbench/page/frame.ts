/** A window of the add-on (sidebar or dialog): its HTML in a sandboxed frame, its `google.script` connected to the server. */
import type { Json, RunResult } from "../runtime/types.ts";
import { element } from "./element.ts";

export type WindowToHost =
  | { readonly crossmarket: "run"; readonly id: number; readonly name: string; readonly values: readonly Json[] }
  | { readonly crossmarket: "size"; readonly width?: number; readonly height?: number }
  | { readonly crossmarket: "close" | "leave" };

export type HostToWindow = { readonly id: number } & (
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly name: string; readonly message: string }
);

export type WindowHost = {
  /** Names that google.script.run can reach. */
  readonly doors: readonly string[];
  readonly run: (functionName: string, values: readonly Json[]) => Promise<RunResult>;
  /** The keyboard goes back to the grid. */
  readonly leave: () => void;
};

/** The frame removes its listener when it has left the page; `size` is called by google.script.host.setHeight and setWidth. */
export function addOnFrame(
  title: string,
  html: string,
  host: WindowHost,
  on: { readonly close: () => void; readonly size?: (width: number | undefined, height: number | undefined) => void },
): HTMLIFrameElement {
  const frame = element("iframe", {
    title,
    sandbox: "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads",
    allow: "clipboard-write",
    srcdoc: withScriptRun(html, host.doors),
  });
  const hear = async ({ source, data }: MessageEvent) => {
    if (!frame.isConnected) return removeEventListener("message", hear);
    if (source !== frame.contentWindow) return;
    const message = data as WindowToHost;
    if (message.crossmarket === "close") on.close();
    else if (message.crossmarket === "leave") host.leave();
    else if (message.crossmarket === "size") on.size?.(message.width, message.height);
    else if (message.crossmarket === "run") frame.contentWindow?.postMessage(await reply(host, message), "*");
  };
  addEventListener("message", hear);
  return frame;
}

async function reply(
  host: WindowHost,
  { id, name, values }: WindowToHost & { crossmarket: "run" },
): Promise<HostToWindow> {
  const result = await host.run(name, values);
  return result.ok
    ? { id, ok: true, value: result.value }
    : { id, ok: false, name: result.name, message: result.message };
}

/** The script goes first, so that the window's own scripts find `google`. */
function withScriptRun(html: string, doors: readonly string[]): string {
  const names = JSON.stringify(doors.filter((name) => !name.endsWith("_"))).replaceAll('"', "&quot;");
  const script = `<script data-doors="${names}">${SCRIPT_RUN}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) return script + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
