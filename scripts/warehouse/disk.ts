/** A disk that is full or not to be written to, in Node's words or in the database's → a sentence. */

type Rule = readonly [RegExp, (folder: string, option: string) => string];

const rules: readonly Rule[] = [
  [
    /ENOSPC|no space left|disk is full/i,
    (folder, option) => `The disk of ${folder} is full: free some space, or name another folder with ${option}.`,
  ],
  [
    /EDQUOT|EFBIG|quota exceeded|file too large/i,
    (folder, option) =>
      `You may write no more to ${folder}: raise the limit of your account, or name another folder with ${option}.`,
  ],
  [/EEXIST|ENOTDIR/, (folder, option) => `${folder} is a file, not a folder: name another one with ${option}.`],
  [
    /EACCES|EROFS|EPERM|ENOENT|permission denied|cannot open file|not a directory/i,
    (folder, option) => `Nothing can be written to ${folder}: name another folder with ${option}.`,
  ],
];

/** `option`: what names another folder. What is no matter of the disk stays as it was said. */
export function diskSentence(error: unknown, folder: string, option: "--temp" | "--out"): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, sentence] = rules.find(([pattern]) => pattern.test(message)) ?? [];
  return sentence?.(folder, option) ?? message;
}
