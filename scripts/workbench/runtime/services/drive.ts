/** Drive, the advanced service: makes a document out of a page, and nothing else. */
import { call, exception } from "./call.ts";
import { settings } from "./settings.ts";
import { strict } from "./strict.ts";
import { tagOf } from "./tags.ts";

type Blob = GoogleAppsScript.Base.Blob;
type Files = { create(resource: Resource, media?: Blob, options?: Record<string, unknown>): object };
type Resource = { readonly name?: string; readonly mimeType?: string };

const docs = "application/vnd.google-apps.document";

export const drive = (): object =>
  strict<{ Files: Files }>("Drive", { Files: strict<Files>("Files", { create }, "Drive.") }, "");

function create(resource: Resource, media?: Blob, options: Record<string, unknown> = {}): object {
  if (typeof resource !== "object" || resource === null) throw exception("Invalid value for resource.");
  if (tagOf(media) !== "Blob") throw new Error("the workbench has no Drive.Files.create without a blob yet");
  const unknown = Object.keys(options).find((key) => !["fields", "supportsAllDrives"].includes(key));
  if (unknown) throw new Error(`the workbench has no option ${unknown} of Drive.Files.create yet`);
  const blob = media as Blob;
  const file = { name: resource.name ?? "Untitled", mimeType: resource.mimeType ?? blob.getContentType() ?? docs };
  if (settings().circumstances.drive === "off") throw exception(isOff, "GoogleJsonResponseException");
  const { id, link, by } = call("documents.create", { ...file, content: blob.getDataAsString() });
  const whole: Record<string, unknown> = {
    kind: "drive#file",
    id,
    ...file,
    webViewLink: link,
    lastModifyingUser: { emailAddress: by },
  };
  const fields =
    typeof options.fields === "string" ? options.fields.split(/\s*,\s*/) : ["kind", "id", "name", "mimeType"];
  const wanted = fields.map((field) => field.split("/")[0]);
  return Object.fromEntries(Object.entries(whole).filter(([key]) => wanted.includes("*") || wanted.includes(key)));
}

const isOff =
  "API call to drive.files.create failed with error: Google Drive API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=123456789012 then retry.";
