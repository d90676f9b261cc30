import { useEffect, useRef } from "react";

/**
 * Takes the focus when what had it is gone with the screen before: whoever goes by keyboard, or hears the pane, begins at
 * the head of the new one. A pane in which nobody works yet takes nothing from the sheet.
 */
export function useFirstFocus<Element extends HTMLElement>() {
  const head = useRef<Element>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (document.hasFocus() && (activeElement ?? body) === body) head.current?.focus();
  }, []);
  return head;
}
