/** What the shapes of all payloads are made of, and how one is read: the value, or the sentence that says what is wrong. */
import * as z from "zod/mini";
import { LONGEST_FIELD } from "../brief/limits.ts";
import type { Language, Text } from "../text.ts";
import { fromJson } from "./fromJson.ts";

z.config({ jitless: true });

/** One check for all limits: the library's own ones weigh more than all shapes below. */
export const where = <T>(holds: (value: T) => boolean) => z.refine<T>(holds);
export const whole = (least = -Infinity, most = Infinity) =>
  z.number().check(where((value) => Number.isInteger(value) && value >= least && value <= most));

export const text = z.string().check(where((typed) => typed.length <= LONGEST_FIELD));
/** By their names, whichever they are. */
export const record = <S extends z.ZodMiniType>(shape: S) => z.catchall(z.object({}), shape);
export const typedFields = record(text).check(
  where((fields) => Object.keys(fields).every((name) => name.length <= 40)),
);

export function read<S extends z.ZodMiniType>(json: string, shape: S, otherwise: Text, language: Language): z.infer<S> {
  const parsed = z.safeParse(shape, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(otherwise[language]);
}
