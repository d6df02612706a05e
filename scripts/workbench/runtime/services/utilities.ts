/** Utilities: dates as text, bytes, identifiers, waiting. */

import { call, exception } from "./call.ts";
import { datePattern } from "./date-pattern.ts";
import { strict } from "./strict.ts";
import { enumeration, nameOf } from "./tags.ts";

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

/** Google's name of a digest → Node's. */
const digests: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

export const utilities = (): Utilities =>
  strict<Utilities>(
    "Utilities",
    {
      Charset: enumeration("Charset"),
      DigestAlgorithm: enumeration("DigestAlgorithm"),
      formatDate: (date: Date, timeZone: string, format: string) => datePattern(date, timeZone, format),
      getUuid: () => call("utilities.uuid"),
      sleep: (milliseconds: number) => {
        if (milliseconds < 0 || milliseconds > 300_000) throw exception("Invalid argument: milliseconds");
        call("utilities.sleep", milliseconds);
      },
      newBlob: (data: unknown, contentType?: string, name?: string) =>
        blob(bytesOf(data), contentType ?? null, name ?? null),
      base64Encode: (data: unknown) => call("utilities.encode", bytesOf(data)),
      computeDigest: (algorithm: unknown, data: unknown) => {
        const known = digests[nameOf(algorithm)];
        if (!known) throw new Error(`the workbench has no digest ${nameOf(algorithm)} yet`);
        return call("utilities.digest", { algorithm: known, bytes: bytesOf(data) });
      },
    },
    "",
  );

const bytesOf = (data: unknown): number[] =>
  typeof data === "string" ? call("utilities.bytes", data) : (data as number[]);

const blob = (bytes: number[], contentType: string | null, name: string | null): Blob =>
  strict<Blob>(
    "Blob",
    {
      getBytes: () => [...bytes],
      getDataAsString: () => call("utilities.text", bytes),
      getContentType: () => contentType,
      getName: () => name,
      setName: (next: string) => blob(bytes, contentType, next),
      setContentType: (next: string | null) => blob(bytes, next, name),
      copyBlob: () => blob(bytes, contentType, name),
      isGoogleType: () => false,
    },
    "",
  );
