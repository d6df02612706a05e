/** Answers of the command → the folder `warehouse/`: the reader, three SQL files, a Dataform wrapper, a README to begin with. */
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "../build.ts";
import { buildBundle } from "./bundle.ts";
import { dataformFiles } from "./dataform.ts";
import { diskSentence } from "./disk.ts";
import { readmeOf } from "./readme.ts";
import { refreshSql } from "./sql/refresh.ts";
import { rollupSql } from "./sql/rollup.ts";
import { type Setting, setupSql } from "./sql/setup.ts";

type Answers = {
  readonly registry?: string | undefined;
  readonly bucket?: string | undefined;
  readonly location?: string | undefined;
  readonly out?: string | undefined;
};

/** Returns what to tell. */
export async function writeWarehouse({ registry, bucket, location = "EU", out }: Answers): Promise<readonly string[]> {
  const asked = { registry: registryOf(registry), bucket: bucketOf(bucket), location: locationOf(location) };
  const folder = out ?? join(root, "warehouse");
  const { script, hash, name } = await buildBundle();
  const files = filesOf({ ...asked, hash, name }, script);
  await putInto(folder, files).catch((error: unknown) => {
    throw new Error(diskSentence(error, folder, "--out"));
  });
  const old = (await readdir(folder)).filter((file) => /^crossmarket-[0-9a-f]{12}\.js$/.test(file) && file !== name);
  await Promise.all(old.map((file) => rm(join(folder, file))));
  return [`${folder} holds ${Object.keys(files).length} files. Begin with its README.md.`];
}

/** All of them or none: files of two editions side by side would be worse than the old ones. */
async function putInto(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
  const fresh = join(folder, `.fresh-${process.pid}`);
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), content);
    }
    for (const path of Object.keys(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(fresh, path), join(folder, path));
    }
  } catch (error) {
    if (isNew) await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

export const filesOf = (setting: Setting, script: string): Readonly<Record<string, string>> => {
  const sql = { "setup.sql": setupSql(setting), "refresh.sql": refreshSql(setting.hash), "rollup.sql": rollupSql };
  return { [setting.name]: script, ...sql, ...dataformFiles(setting, sql), "README.md": readmeOf(setting) };
};

/** Any text may stand in SQL; what is no address at all is a slip that BigQuery would tell much later. */
function registryOf(typed: string | undefined): string {
  const address = typed?.trim() ?? "";
  const id = /^[\w-]{25,}$/.test(address) ? `https://docs.google.com/spreadsheets/d/${address}` : address;
  if (/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^\s]+$/.test(id)) return id;
  throw new Error(
    `--registry ${JSON.stringify(address)} is no address of a spreadsheet: copy it from the browser, https://docs.google.com/spreadsheets/d/….`,
  );
}

function bucketOf(typed: string | undefined): string {
  const name = (typed ?? "")
    .trim()
    .replace(/^gs:\/\//, "")
    .replace(/\/+$/, "");
  if (/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/.test(name)) return name;
  throw new Error(
    `--bucket ${JSON.stringify(typed ?? "")} is no name of a bucket: lower-case letters, digits, dashes, dots and underscores, such as acme-crossmarket.`,
  );
}

function locationOf(typed: string): string {
  if (/^[A-Za-z][A-Za-z0-9-]*$/.test(typed)) return typed;
  throw new Error(
    `--location ${JSON.stringify(typed)} is no place of BigQuery: EU, US or a region such as europe-west3.`,
  );
}
