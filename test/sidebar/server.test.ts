/** The way from a window to the server: what a failure says. */
import { afterEach, expect, test, vi } from "vitest";
import { ask } from "../../src/sidebar/server.ts";

/** A server whose one door answers or fails. */
function serve(answer: { readonly value?: unknown; readonly failure?: string }): string[] {
  const sent: string[] = [];
  const runner = (success: (value: unknown) => void, failure: (error: object) => void): object => ({
    withSuccessHandler: (next: (value: unknown) => void) => runner(next, failure),
    withFailureHandler: (next: (error: object) => void) => runner(success, next),
    door: (json?: string) => {
      sent.push(json ?? "nothing");
      if (answer.failure === undefined) success(answer.value);
      else failure({ message: answer.failure });
    },
  });
  const none = () => undefined;
  vi.stubGlobal("google", { script: { run: runner(none, none) } });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

test("one JSON text goes there and one comes back", async () => {
  const sent = serve({ value: '{"saved":true}' });
  expect(await ask("en", "door", { a: 1 })).toEqual({ saved: true });
  expect(await ask("en", "door")).toEqual({ saved: true });
  expect(sent).toEqual(['{"a":1}', "nothing"]);
});

test("a sentence of our own is shown as it is", async () => {
  serve({ failure: "Error: Row 7 is no partnership." });
  await expect(ask("en", "door")).rejects.toThrow(/^Row 7 is no partnership\.$/);
});

test.each([
  "Crossmarket may not create documents in your Drive. Choose “Create document” again: Copy needs no permission.",
  "The document was made (https://docs.google.com/document/d/1), but the Briefs tab could not take it: HTTP 500.",
  "Nothing was issued: Drive did not make the document (“NetworkError: Connection failure due to HTTP 0”).",
  "У Crossmarket нет разрешения создавать документы на вашем Диске.",
])("a sentence of our own that speaks of permissions and addresses is shown as it is: %s", async (failure) => {
  serve({ failure: `Error: ${failure}` });
  await expect(ask("en", "door")).rejects.toThrow(failure);
  await expect(ask("en", "door")).rejects.not.toThrow(/Google accounts/);
});

test.each([
  "PERMISSION_DENIED",
  "You do not have permission to call SpreadsheetApp.getActive. Required permissions: …",
  "ScriptError: Authorization is required to perform that action.",
  "Exceeded maximum execution time",
  "Service invoked too many times for one day: drive.",
  "К сожалению, на сервере произошла ошибка. Повторите попытку позже.",
  "We're sorry, a server error occurred.",
  "NetworkError: Connection failure due to HTTP 0",
  "",
])("what Google itself says (%s) comes with the likely cause", async (failure) => {
  serve({ failure });
  await expect(ask("en", "door")).rejects.toThrow(/several Google accounts .* What you typed stays here\./);
  await expect(ask("ru", "door")).rejects.toThrow(/несколько аккаунтов Google/);
});
