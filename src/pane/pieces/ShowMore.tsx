import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { words } from "../words/shell";

/** The first so many of a list, and a way to see more of it step by step: however long it is, the pane stays quick. */
export function useShown<Item>(items: readonly Item[], step: number) {
  const [count, setCount] = useState(step);
  const left = items.length - count;
  const more: ReactNode =
    left <= 0 ? null : (
      <div>
        <Button size="small" onClick={() => setCount(count + step)}>
          {words.showMore(Math.min(step, left), left)}
        </Button>
      </div>
    );
  return { shown: items.slice(0, count), more };
}
