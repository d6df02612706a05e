/** What the window of Today sends and what is kept of it → values of a known shape, or a sentence. */
import * as z from "zod/mini";
import type { Morning, MorningRun } from "../process/today/morning.ts";
import type { Language, Text } from "../text.ts";

const weekChoice = z.object({ market: z.optional(z.string()), lead: z.optional(z.string()) });
const everyMorning = z.union([
  z.object({ on: z.literal(false) }),
  z.object({
    on: z.literal(true),
    owner: z.string().check(
      z.trim(),
      z.refine((name: string) => name !== "" && name.length <= 80),
    ),
  }),
]);
const morning = z.object({ zone: z.string(), owner: z.string(), id: z.string(), since: z.string() });
const morningRun = z.object({ at: z.string(), ok: z.literal([true, false]), message: z.string() });

/** Whose week is shown from now on: `{"market":"US","lead":"Maya"}`; "" is all of them, what is left out stays. */
export const readWeekChoice = (json: string, language: Language): z.infer<typeof weekChoice> =>
  read(json, weekChoice, noMarket, language);

/** `{"on":true,"owner":"Maya"}` or `{"on":false}`. */
export const readEveryMorning = (json: string, language: Language): z.infer<typeof everyMorning> =>
  read(json, everyMorning, noOwner, language);

/** What the document's properties keep; whatever else stands there is nothing. */
export const keptMorning = (json: string | undefined): Morning | undefined => z.safeParse(morning, fromJson(json)).data;
export const keptMorningRun = (json: string | undefined): MorningRun | undefined =>
  z.safeParse(morningRun, fromJson(json)).data;

const noMarket: Text = { en: "Choose a market from the list.", ru: "Выберите рынок из списка." };
const noOwner: Text = { en: "Type who switches it on.", ru: "Укажите, кто включает." };

function read<S extends z.ZodMiniType>(json: string, shape: S, otherwise: Text, language: Language): z.infer<S> {
  const parsed = z.safeParse(shape, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(otherwise[language]);
}

function fromJson(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "");
  } catch {
    return undefined;
  }
}
