/** The workbench where not all is as it should be: permissions refused, a screen that nobody sees, others at work. */
import { describe, expect, test } from "vitest";
import type { Json } from "../../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "../open.ts";

const scope = "https://www.googleapis.com/auth/drive.file";
const info = `ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [${JSON.stringify(scope)}])`;

describe("a permission that the person refused", () => {
  const refused = () => open({ circumstances: { refused: ["drive.file"] } });

  test("is said, with an address, to who asks", () => {
    const script = `const info = ${info}; return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()];`;
    expect(evaluate(refused(), script)).toEqual(["REQUIRED", "https://accounts.google.com/o/oauth2/auth"]);
    expect(evaluate(open(), script)).toEqual(["NOT_REQUIRED", null]);
  });

  test("ends the run that requires it, whatever is caught", () => {
    const runtime = refused();
    const script = `try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [${JSON.stringify(scope)}]); } catch (error) {}
      try { sheet.getRange("A1").setValue("went on"); } catch (error) {} return "an answer";`;
    expect(() => evaluate(runtime, script)).toThrow("Authorization is required to perform that action.");
    expect(runtime.read("Sheet1!A1")).toEqual([[""]]);
  });

  test("fails the call that needs it", () => {
    const script = `Drive.Files.create({ name: "x" }, Utilities.newBlob("x", "text/html"))`;
    expect(() => evaluate(refused(), script)).toThrow(/Specified permissions are not sufficient/);
  });
});

describe("Drive", () => {
  const create = `return Drive.Files.create({ name: "x" }, Utilities.newBlob("x", "text/html"), { fields: "id,lastModifyingUser/emailAddress" }).lastModifyingUser;`;

  test("says that its API is off", () => {
    expect(() => evaluate(open({ circumstances: { drive: "off" } }), create)).toThrow(
      /Google Drive API has not been used in project \d+ before or it is disabled/,
    );
  });

  test("is no name at all where the script lacks the service", () => {
    expect(() => evaluate(open({ circumstances: { drive: "missing" } }), create)).toThrow("Drive is not defined");
  });

  test("says who made a document", () => {
    const runtime = open({ user: "anna@example.com", hooks: { storeDocument: () => "https://docs.example.com" } });
    expect(evaluate(runtime, create)).toEqual({ emailAddress: "anna@example.com" });
  });
});

test("a trigger has no screen: its active tab is the first, whatever a person looks at", () => {
  const runtime = open({ cells: { First: [], Second: [] } });
  evaluate(runtime, `book.getSheetByName("Second").getRange("C5").activate()`);
  const script = `SpreadsheetApp.getActive().getSheets()[1].getRange("A1").setValue(SpreadsheetApp.getActive().getActiveRange().getSheet().getName())`;
  runtime.trigger("evaluate", script as Json);
  expect(runtime.read("Second!A1")).toEqual([["First"]]);
  expect(evaluate(runtime, `return book.getActiveSheet().getName();`)).toBe("Second");
});

describe("a lock that another run holds", () => {
  const take = `return LockService.getDocumentLock().tryLock(5000);`;

  test("is waited for: given back meanwhile, it is had", () => {
    const waited: number[] = [];
    let giveBack = () => {};
    const runtime = open({
      hooks: {
        waiting: (milliseconds) => {
          waited.push(milliseconds);
          giveBack();
        },
      },
    });
    giveBack = runtime.holdDocumentLock();
    expect(evaluate(runtime, take)).toBe(true);
    expect(waited).toEqual([5000]);
  });

  test("is not had where the other one keeps it", () => {
    const runtime = open();
    runtime.holdDocumentLock();
    expect(evaluate(runtime, take)).toBe(false);
  });
});

test("a run begins in the midst of another, and finds what that one has written so far", () => {
  const seen: Json[] = [];
  let isOuter = true;
  const runtime = open({
    hooks: {
      call: (method) => {
        if (method !== "Range.setBackground" || !isOuter) return;
        isOuter = false;
        seen.push(
          evaluate(runtime, `return [sheet.getRange("A1").getValue(), LockService.getDocumentLock().tryLock(1)];`),
        );
      },
    },
  });
  evaluate(
    runtime,
    `LockService.getDocumentLock().waitLock(1); sheet.getRange("A1").setValue("so far"); SpreadsheetApp.flush(); sheet.getRange("A1").setBackground("red"); sheet.getRange("A2").setValue("after")`,
  );
  expect(seen).toEqual([["so far", false]]);
  expect(runtime.read("Sheet1!A1:A2")).toEqual([["so far"], ["after"]]);
});

describe("a column that a Table gives a type", () => {
  const typed = () =>
    open({
      cells: {
        Team: [
          ["Creator", "Market"],
          ["Anna", "US"],
        ],
      },
      typedColumns: ["Team!B"],
    });
  const rule = `SpreadsheetApp.newDataValidation().requireValueInList(["US"]).build()`;

  test.each([`sheet.getRange("B2").setDataValidation(${rule})`, `sheet.getRange("A1:B1").setValues([["x", "y"]])`])(
    "refuses %s",
    (script) => {
      expect(() => evaluate(typed(), script)).toThrow("This operation is not allowed on cells in typed columns.");
    },
  );

  test.each([`sheet.getRange("A2").setDataValidation(${rule})`, `sheet.getRange("B2").setValue("RU")`])(
    "lets %s through",
    (script) => {
      expect(() => evaluate(typed(), script)).not.toThrow();
    },
  );
});

describe("two people at one spreadsheet", () => {
  const both = (script: string, runtime = open()) => {
    const code = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${script}`;
    return ["maya@example.com", "oleg@example.com"].map((by) => {
      const result = runtime.run("evaluate", [code], undefined, by);
      return result.ok ? result.value : result.message;
    });
  };

  test("have properties of their own, and those of the document together", () => {
    const add = (store: string) =>
      `const store = PropertiesService.get${store}Properties(); store.setProperty("n", String(Number(store.getProperty("n") ?? 0) + 1)); return store.getProperty("n");`;
    expect([both(add("User")), both(add("Document"))]).toEqual([
      ["1", "1"],
      ["1", "2"],
    ]);
  });

  test("see and delete their own triggers alone, and have twenty each", () => {
    const runtime = open();
    const make = `for (let n = 0; n < 20; n++) ScriptApp.newTrigger("fail").timeBased().everyDays(1).create(); return ScriptApp.getProjectTriggers().length;`;
    expect(both(make, runtime)).toEqual([20, 20]);
    const one = `ScriptApp.newTrigger("fail").timeBased().everyDays(1).create();`;
    expect(both(one, runtime)[1]).toMatch(/^This script has too many triggers\./);
  });

  test("are protected against by name", () => {
    const state = open().exportState();
    const where = { sheetId: "sheet-0-0", row: 1, column: 1, rows: 1, columns: 1 };
    const guard = { id: "p", kind: "RANGE", where, description: "", warningOnly: false, closed: ["oleg@example.com"] };
    (state.side as unknown as { protections: object[] }).protections.push(guard);
    const script = `const [guard] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); sheet.getRange("A1").setValue("x"); return guard.canEdit();`;
    expect(both(script, open({ state }))).toEqual([
      true,
      expect.stringMatching(/^You are trying to edit a protected cell/),
    ]);
  });
});
