/** What the page's bundle makes of things that are not TypeScript. */
declare module "*.xml" {
  const text: string;
  export default text;
}

declare module "*.css";

/** The script that gives `google.script` to a window of the add-on; see script-run.ts. */
declare const SCRIPT_RUN: string;
