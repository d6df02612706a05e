/** The two sides of the brief's sidebar; arrow keys go from one to the other. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../domain/text.ts";
import { texts } from "../texts.ts";

export type Tab = "fill" | "preview";
const tabs: readonly Tab[] = ["fill", "preview"];

type Props = { readonly language: Language; readonly tab: Tab; readonly onTab: (tab: Tab) => void };

export function Tabs({ language, tab, onTab }: Props) {
  const other: Tab = tab === "fill" ? "preview" : "fill";
  const move = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    onTab(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div role="tablist" onKeyDown={move}>
      {tabs.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls="panel"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          {texts[one][language]}
        </button>
      ))}
    </div>
  );
}

/** The form stands where it was left, the preview begins at its top. */
export function useTabs() {
  const [tab, setTab] = useState<Tab>("fill");
  const panel = useRef<HTMLDivElement>(null);
  const leftAt = useRef(0);
  const choose = (next: Tab) => {
    if (tab === "fill") leftAt.current = panel.current?.scrollTop ?? 0;
    setTab(next);
  };
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = tab === "fill" ? leftAt.current : 0;
  }, [tab]);
  return { tab, choose, panel };
}
