/** A window beside the sheet follows the selection: a cheap question now and then, as long as somebody works here, and none while something is unsaved. */
import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../domain/text.ts";
import { ask, isAsking } from "./server.ts";

export type Spot = { readonly sheet: number; readonly row: number };

const EVERY_MILLISECONDS = 3_000;
/** Where nobody has done anything for a minute, seldom. */
const IDLE_MILLISECONDS = 60_000;
const SELDOM_MILLISECONDS = 10_000;
/** Without a key, a click or a move of the selection for so long nobody is there. */
const PATIENCE_MILLISECONDS = 5 * 60_000;

/** `onMoved` hears of each move of the cursor, back to `spot` too; a question that fails is not repeated. */
export function useFollowing(language: Language, spot: Spot | undefined, onMoved: (spot: Spot) => void): void {
  const told = useRef<Spot | undefined>(undefined);
  const moved = useRef(onMoved);
  moved.current = onMoved;
  useEffect(() => {
    if (!spot) return;
    told.current = spot;
    let last = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isOver = { now: false };
    const seen = () => {
      const wasAway = Date.now() - last > PATIENCE_MILLISECONDS;
      last = Date.now();
      if (wasAway) later();
    };
    const later = () => {
      clearTimeout(timer);
      const isIdle = Date.now() - last > IDLE_MILLISECONDS;
      timer = setTimeout(look, isIdle ? SELDOM_MILLISECONDS : EVERY_MILLISECONDS);
    };
    const hear = (place: Spot) => {
      if (isOver.now) return;
      if (place.sheet !== told.current?.sheet || place.row !== told.current.row) {
        told.current = place;
        last = Date.now();
        moved.current(place);
      }
      later();
    };
    const look = () => {
      if (isOver.now || Date.now() - last > PATIENCE_MILLISECONDS) return;
      if (document.visibilityState !== "visible" || isAsking()) return later();
      ask<Spot>(language, "activePlace")
        .then(hear)
        .catch(() => {}); // whoever works on reads the row by the button
    };
    for (const event of ["keydown", "pointerdown", "focus"]) addEventListener(event, seen);
    later();
    return () => {
      isOver.now = true;
      clearTimeout(timer);
      for (const event of ["keydown", "pointerdown", "focus"]) removeEventListener(event, seen);
    };
  }, [language, spot?.sheet, spot?.row]);
}
