/** Runs that die, as Google ends one that takes too long. */
import type { RunResult, RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { isLong } from "../long.ts";
import { openTeam, type Team } from "./sheet.ts";

/** How cells look: a run of such calls is ended at its first and its last, between which each leaves more of the same. */
const dressing = /^(looks\.|cells\.setNumberFormats|sheets\.(resize|color|gridlines|freeze)|groups\.|lines\.)/;

/** Of one press on one sheet; DRILL=all ends it at every call there is. */
const mostDeaths = isLong ? 20 : 2;

/**
 * The calls at which a run is ended, told by the run that nothing happens to. Only calls that change something: what is
 * read changes nothing, so that a run that ends at a read leaves what one leaves that ends at the next write. The last call
 * stands for all behind the last write.
 */
export function deathsOf({ calls, writes }: RunResult): readonly number[] {
  if (process.env.DRILL === "all") return Array.from({ length: calls }, (_, index) => index + 1);
  const isLook = (at: number) => dressing.test(writes[at]?.operation ?? "");
  const told = writes.filter((_, at) => !(isLook(at - 1) && isLook(at) && isLook(at + 1)));
  const deaths = [...new Set([...told.map(({ call }) => call), calls])].filter((call) => call > 0);
  const each = Math.ceil(deaths.length / mostDeaths);
  return deaths.filter((_, at) => at % each === 0 || at === deaths.length - 1);
}

/** The same for a door on a sheet. */
export function deathsIn(state: RuntimeState, name: string, answers: object): readonly number[] {
  const team = openTeam({
    state: structuredClone(state),
    hooks: { storeDocument: () => "https://docs.example.com/undisturbed" },
  });
  return deathsOf(team.run(name, [JSON.stringify(answers)]));
}

/** A run that dies at its n-th service call: nothing that it asks for afterwards happens either. */
export function deadAt(
  call: number,
  state: RuntimeState,
  name: string,
  answers: object,
  storeDocument?: () => string,
): { readonly team: Team; readonly died: boolean; readonly calls: number } {
  let mortal = true;
  let died = false;
  const team = openTeam({
    state: structuredClone(state),
    hooks: {
      ...(storeDocument ? { storeDocument } : {}),
      call: (_, number) => {
        if (!mortal || number < call) return;
        died = true;
        throw new Error("Exceeded maximum execution time");
      },
    },
  });
  const { calls } = team.run(name, [JSON.stringify(answers)]);
  mortal = false;
  return { team, died, calls };
}
