/** One workbench a sheet: a lock beside its state says who has it open. The lock of a process that is gone counts for nothing. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { dirname } from "node:path";

export type Holder = { readonly pid: number; readonly address: string };

const halfWrittenMilliseconds = 2000;
const answerMilliseconds = 1000;

/** Undefined where the lock is ours now; else whoever holds it. */
export async function takeLock(stateFile: string, ours: Holder): Promise<Holder | undefined> {
  const file = lockOf(stateFile);
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      // its address has the token in it: the owner's alone
      writeFileSync(file, JSON.stringify(ours), { flag: "wx", mode: 0o600 });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const text = textOf(file);
    const holder = readHolder(text);
    if (holder !== undefined && (await isThere(holder))) return holder;
    if (holder === undefined && isNew(file)) await new Promise((done) => setTimeout(done, 100));
    else dropStale(file, text);
  }
}

export function releaseLock(stateFile: string, ours: Holder): void {
  const file = lockOf(stateFile);
  if (textOf(file) === JSON.stringify(ours)) rmSync(file, { force: true });
}

const lockOf = (stateFile: string): string => `${stateFile}.lock`;

/** Taken aside before it is dropped: another workbench may have put its own there a moment ago, which goes back. */
function dropStale(file: string, seen: string | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (textOf(aside) !== seen) linkSync(aside, file);
  } catch {
    // somebody else was quicker: the next round sees what is there
  }
  rmSync(aside, { force: true });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function readHolder(text: string | undefined): Holder | undefined {
  try {
    const { pid, address } = JSON.parse(text ?? "") as Partial<Holder>;
    return Number.isSafeInteger(pid) && typeof address === "string" ? { pid: pid ?? 0, address } : undefined;
  } catch {
    return undefined;
  }
}

function isNew(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < halfWrittenMilliseconds;
}

/** After a restart of the computer another program may have the number of the process: nobody answers at its port. */
async function isThere({ pid, address }: Holder): Promise<boolean> {
  return isAlive(pid) && URL.canParse(address) && (await answers(new URL(address)));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function answers({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    const end = (isAnswer: boolean) => {
      socket.destroy();
      resolve(isAnswer);
    };
    socket.setTimeout(answerMilliseconds, () => end(true)); // taken by somebody who is busy
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}
