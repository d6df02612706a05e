/** The add-on's windows: four self-contained HTML files, told which of their views to show and in which language. */
import { bookLanguage } from "./book.ts";

export type DialogView =
  | "rollup"
  | "formulas"
  | "everyMonth"
  | "recalibrate"
  | "setUp"
  | "corrections"
  | "twins"
  | "today"
  | "sop"
  | "cohort";

/** Opens the sidebar, 300 px wide as Google has it. */
export const openSidebar = (view: "brief", title: string): void =>
  SpreadsheetApp.getUi().showSidebar(page("Sidebar", view).setTitle(title));

/** Opens the sidebar with what is known of people. */
export const openPanel = (view: "partnership", title: string): void =>
  SpreadsheetApp.getUi().showSidebar(page("Panel", view).setTitle(title));

/** Opens a dialog over the sheet; width and height in pixels. */
export const openDialog = (view: DialogView, title: string, width: number, height: number): void =>
  SpreadsheetApp.getUi().showModalDialog(page("Dialogs", view).setWidth(width).setHeight(height), title);

/** Opens the guide: it holds all that it shows, so it works offline. */
export const openGuide = (title: string): void =>
  SpreadsheetApp.getUi().showModalDialog(page("Guide", "guide").setWidth(800).setHeight(560), title);

/** What is appended is one of a few constant texts: nothing that people typed gets into the page this way. */
const page = (file: "Sidebar" | "Panel" | "Dialogs" | "Guide", view: string): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile(file).append(`<script>openView("${view}", "${bookLanguage()}")</script>`);
