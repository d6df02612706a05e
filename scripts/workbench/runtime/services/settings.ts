/** What the host tells a fresh context about itself. */
import type { Circumstances } from "../types.ts";

export type Settings = {
  readonly spreadsheetId: string;
  readonly name: string;
  readonly locale: string;
  /** The spreadsheet's. */
  readonly timeZone: string;
  /** The manifest's: what JavaScript's own dates go by. */
  readonly scriptTimeZone: string;
  /** The day that the clock shows, "2026-11-03"; left out where it is the real one. */
  readonly today?: string;
  readonly userLanguage: string;
  readonly authMode: "NONE" | "CUSTOM_FUNCTION" | "LIMITED" | "FULL";
  readonly circumstances: Circumstances;
  /** Of the manifest; undefined where it lists none. */
  readonly scopes: readonly string[] | undefined;
  /** Advanced services that the manifest turns on. */
  readonly advancedServices: readonly string[];
};

let current: Settings | undefined;

export const setSettings = (given: Settings): void => {
  current = given;
};

export const settings = (): Settings => {
  if (!current) throw new Error("The context has not been started.");
  return current;
};
