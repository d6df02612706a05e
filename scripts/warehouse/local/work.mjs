/** The door of the worker thread: Node does not load TypeScript in workers by itself. */
import { register } from "tsx/esm/api";

register();
await import("./work.ts");
