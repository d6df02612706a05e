/** The cursor has moved to another row: the form goes there, or says so as long as something here is unsaved. */
import { useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { useFollowing } from "../following.ts";
import { Way } from "../links.tsx";
import { texts } from "../texts.ts";
import type { Row } from "./state.ts";

/** Whether the cursor is on another row than the form that stays. */
export function useElsewhere(
  { sheet, cursor }: Row,
  language: Language,
  isHeld: () => boolean,
  onLeave: () => void,
): boolean {
  const [elsewhere, setElsewhere] = useState(false);
  useFollowing(language, cursor === undefined ? undefined : { sheet, row: cursor }, (spot) => {
    const isBack = spot.sheet === sheet && spot.row === cursor;
    // whoever looks into another tab, the campaigns' for one, comes back to the same form
    if (isBack || isHeld() || spot.sheet !== sheet) setElsewhere(!isBack);
    else onLeave();
  });
  return elsewhere;
}

export const Elsewhere = ({ language, onShow }: { readonly language: Language; readonly onShow: () => void }) => (
  <p class="elsewhere" role="status">
    {texts.otherRow[language]} <Way text={texts.showIt[language]} onClick={onShow} />
  </p>
);
