import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { refineWords } from "./refine-words";

/** The first so many of a list, and a way to see more of it step by step. */
export function useShown<Item>(items: readonly Item[], step: number) {
  const [count, setCount] = useState(step);
  const left = items.length - count;
  const more: ReactNode =
    left <= 0 ? null : (
      <Button size="small" onClick={() => setCount(count + step)}>
        {refineWords.showMore(Math.min(step, left), left)}
      </Button>
    );
  return { shown: items.slice(0, count), more };
}
