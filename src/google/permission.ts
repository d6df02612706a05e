/** What a person has not allowed yet → a sentence with the address at which it can be allowed. */
import type { Language, Text } from "../domain/text.ts";

declare global {
  namespace GoogleAppsScript.Script {
    interface ScriptApp {
      /** As in Google's reference; the types know the form without scopes alone. */
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}

type Info = GoogleAppsScript.Script.AuthorizationInfo;

/** Asked for, not run into: `requireScopes` ends the run where a permission is missing, and nothing could be said. */
function infoOf(scope: string): Info | undefined {
  try {
    return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]);
  } catch {
    return undefined; // what needs it says so itself
  }
}

const isMissing = (info: Info | undefined): boolean =>
  info?.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;

export const isAllowed = (scope: string): boolean => !isMissing(infoOf(scope));

/** `lacking` says what cannot be done without it, and what to do once it is allowed. */
export function requirePermission(scope: string, language: Language, lacking: (address: string) => Text): void {
  const info = infoOf(scope);
  if (isMissing(info)) throw new Error(lacking(info?.getAuthorizationUrl() ?? "")[language]);
}
