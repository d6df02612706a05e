/** Where the keyboard goes on after what had the focus is gone. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** The element that gets the focus when its view appears, where it is wanted. */
export function useFocus<E extends HTMLElement>(wanted: boolean | undefined): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, []);
  return element;
}

/** What has the focus after the next drawing, by its id. */
export function useNextFocus() {
  const toFocus = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (toFocus.current) document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });
  return toFocus;
}
