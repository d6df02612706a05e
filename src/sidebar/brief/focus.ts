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
