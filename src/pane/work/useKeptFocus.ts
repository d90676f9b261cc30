import { useLayoutEffect, useRef, type FocusEvent } from "react";

/**
 * Keeps the focus in a part of the pane when what had it goes away, as a question does once it is answered: it goes to
 * what is told there now, or else to the first button. To be spread over the element that holds the part.
 */
export function useKeptFocus<Element extends HTMLElement>() {
  const part = useRef<Element>(null);
  const wasHere = useRef(false);
  useLayoutEffect(() => {
    const { current } = part;
    const { activeElement, body } = document;
    if (current === null || !wasHere.current || (activeElement ?? body) !== body) return;
    const told = current.querySelector<HTMLElement>("[role=status]:not(:empty)");
    (told ?? current.querySelector<HTMLElement>("button:not(:disabled)"))?.focus();
  });
  return {
    ref: part,
    onFocus: () => {
      wasHere.current = true;
    },
    // Whoever goes elsewhere, to an empty spot or into the sheet too, is not called back. What is taken out of the page
    // while it has the focus goes without a word.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      wasHere.current =
        relatedTarget instanceof Node && part.current?.contains(relatedTarget) === true;
    },
  };
}
