/** Self-test of what Crossmarket leans on. Paste into the script of an EMPTY new spreadsheet; menu "Self-test". */

const REPORT = "selftest report";
const FORMULAS_TAB = "selftest formulas";
const LONGEST = 5 * 60 * 1000;

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu("Self-test")
    .addItem("1 Run (again until it says that all is done)", "selfTest")
    .addItem("2 Read the formulas and write the report", "selfTestReport")
    .addItem("3 Window: press its button", "selfTestWindow")
    .addToUi();
}

/** @customfunction */
function SELFTEST_ECHO(a, b, c) {
  const said = (value) => {
    if (Array.isArray(value)) return `[${value.map((each) => said(each)).join(",")}]`;
    if (Object.prototype.toString.call(value) === "[object Date]") return "date";
    if (value === undefined || value === null) return String(value);
    return `${typeof value === "string" ? "text" : typeof value}:${value}`;
  };
  return [a, b, c].map(said).join(" | ");
}

/** @customfunction */
function SELFTEST_GIVES(what) {
  return { nan: NaN, infinity: Infinity, null: null, undefined: undefined, empty: "" }[what];
}

/** Each contract on a fresh tab; outcomes are kept, so that a run that Google ends goes on where it was. */
function selfTest() {
  const book = SpreadsheetApp.getActive();
  const kept = PropertiesService.getDocumentProperties();
  requireOwnBook(book, kept);
  if (!kept.getProperty("selftest.account")) {
    const { Button } = SpreadsheetApp.getUi();
    const asked = SpreadsheetApp.getUi().prompt("Which kind of account is this: Gmail or Workspace?");
    if (asked.getSelectedButton() === Button.CLOSE) return;
    kept.setProperty("selftest.account", asked.getResponseText() || "not said");
  }
  const start = Date.now();
  for (const [index, contract] of CONTRACTS.entries()) {
    if (kept.getProperty(`selftest.${index}`)) continue;
    if (Date.now() - start > LONGEST) return book.toast(`${index} of ${CONTRACTS.length}: choose Run again.`);
    const sheet = freshSheet(book, index);
    kept.setProperty(`selftest.${index}`, JSON.stringify(outcomeOf(() => contract.run(book, sheet))));
  }
  freshSheet(book, CONTRACTS.length);
  writeFormulas(book);
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  const trigger = ScriptApp.newTrigger("selfTestTimed").timeBased().after(60000).create();
  kept.setProperty("selftest.trigger", String(trigger.getUniqueId()));
  return book.toast("All is done. In two minutes choose 2.", "Self-test", 30);
}

/** In a book with anything else in it this would delete tabs. */
function requireOwnBook(book, kept) {
  const own = ["Sheet1", REPORT, FORMULAS_TAB];
  const sheets = book.getSheets();
  const isOwn = kept.getProperty("selftest.account")
    ? sheets.every((sheet) => own.includes(sheet.getName()))
    : sheets.length === 1 && sheets[0].getLastRow() === 0;
  if (!isOwn)
    throw new Error("This spreadsheet holds tabs or cells of its own. Run the self-test in an empty new one.");
}

function freshSheet(book, index) {
  for (const named of book.getNamedRanges()) named.remove();
  const before = book.getSheets();
  const fresh = book.insertSheet(`selftest ${index} ${Date.now()}`, 0);
  for (const sheet of before) book.deleteSheet(sheet);
  fresh.setName("Sheet1");
  for (const mark of book.getDeveloperMetadata()) mark.remove();
  PropertiesService.getUserProperties().deleteAllProperties();
  return fresh;
}

function outcomeOf(action) {
  try {
    const value = action();
    return { value: value === undefined ? null : JSON.parse(JSON.stringify(value)) };
  } catch (error) {
    return { throws: error.message };
  }
}

function writeFormulas(book) {
  const sheet = book.insertSheet(FORMULAS_TAB, 1);
  sheet.getRange("H1:J1").setFormulas([["=NA()", "=1/0", "=DATE(2026; 10; 14)"]]);
  sheet.getRange("K1:L1").setValues([[true, "5%"]]);
  sheet.getRange(2, 1, FORMULAS.length, 1).setFormulas(FORMULAS.map(({ formula }) => [formula]));
}

/** Trigger: what it finds is kept beside the rest. */
function selfTestTimed(event) {
  const book = SpreadsheetApp.getActive();
  const found = UNWATCHED.map(({ run }) => outcomeOf(() => run(book, book.getSheets()[0], event || {})));
  PropertiesService.getDocumentProperties().setProperty("selftest.unwatched", JSON.stringify(found));
}

/** Google may change a formula as soon as somebody edits its cell: here with the cells of its row. */
function onEdit(event) {
  if (String(event.range.getFormula()).toUpperCase() === "=SELFTEST_ECHO()")
    event.range.setFormula("=SELFTEST_ECHO(A1; B1)");
}

/** The tab that goes into the issue: File, Download, Comma-separated values. */
function selfTestReport() {
  const book = SpreadsheetApp.getActive();
  const kept = PropertiesService.getDocumentProperties();
  const cells = book.getSheetByName(FORMULAS_TAB).getRange(2, 1, FORMULAS.length, 1).getDisplayValues();
  const unwatched = JSON.parse(kept.getProperty("selftest.unwatched") || "[]");
  const told = JSON.parse(kept.getProperty("selftest.told") || "[]");
  const rows = [
    ...CONTRACTS.map((one, index) => row(one, JSON.parse(kept.getProperty(`selftest.${index}`) || "null"))),
    ...FORMULAS.map((one, index) => row(one, { value: cells[index][0] })),
    ...UNWATCHED.map((one, index) => row(one, unwatched[index])),
    ...told.map((line) => [`window: ${line}`, "", "", "", ""]),
  ];
  const head = [
    [REPORT, new Date().toISOString(), "", "", ""],
    ["account", kept.getProperty("selftest.account"), "", "", ""],
    ["locale", book.getSpreadsheetLocale(), "", "", ""],
    ["zone of the spreadsheet", book.getSpreadsheetTimeZone(), "", "", ""],
    ["zone of the script", Session.getScriptTimeZone(), "", "", ""],
    ["contract", "proof", "expected", "found", "verdict"],
  ];
  const old = book.getSheetByName(REPORT);
  if (old) book.deleteSheet(old);
  const sheet = book.insertSheet(REPORT, book.getSheets().length);
  const all = [...head, ...rows];
  sheet.getRange(1, 1, all.length, 5).setNumberFormat("@").setValues(all);
}

function row({ name, proof, expected }, found) {
  if (!found) return [name, proof, JSON.stringify(expected), "", "not run"];
  const isSame = JSON.stringify(found) === JSON.stringify(expected);
  return [name, proof, JSON.stringify(expected), JSON.stringify(found), isSame ? "ok" : "DIFFERS"];
}

function selfTestWindow() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput(PAGE).append(`<script>${PAGE_SCRIPT}</script>`),
    "Self-test",
  );
}

/** What triggers of the contracts would call, which are gone before they could. */
function fail() {}

function selfTestDate() {
  return { when: new Date() };
}

function selfTestThrows() {
  throw new Error("a sentence of ours");
}

function selfTestTold(lines) {
  PropertiesService.getDocumentProperties().setProperty("selftest.told", JSON.stringify(lines));
}

const PAGE =
  '<!DOCTYPE html><html><body><button onclick="go()">Press me once</button><pre id="told"></pre></body></html>';
const PAGE_SCRIPT = [
  "const lines = [];",
  "const run = google.script.run;",
  "function say(line) { lines.push(line); document.getElementById('told').textContent = lines.join('\\n'); run.selfTestTold(lines); }",
  "function go() {",
  "say('execCommand copy ' + document.execCommand('copy'));",
  "if (navigator.clipboard) navigator.clipboard.writeText('x').then(() => say('clipboard written'), (error) => say('clipboard: ' + error.message)); else say('no clipboard');",
  "const opened = window.open('about:blank'); say('new tab ' + !!opened); if (opened) opened.close();",
  "run.withSuccessHandler((value) => say('a date comes as ' + JSON.stringify(value))).withFailureHandler((error) => say('a date fails: ' + error.message)).selfTestDate();",
  "run.withFailureHandler((error) => say('an error reads ' + error.name + ' / ' + error.message)).selfTestThrows();",
  "}",
].join("\n");

/** Google finds these by name. */
void [
  onOpen,
  onEdit,
  SELFTEST_ECHO,
  SELFTEST_GIVES,
  selfTest,
  selfTestTimed,
  selfTestReport,
  selfTestWindow,
  selfTestDate,
  selfTestThrows,
  selfTestTold,
  fail,
];
