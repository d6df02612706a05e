/** Runs that die, as Google ends one that takes too long. */
import type { RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { openTeam, type Team } from "./sheet.ts";

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
