import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { refineWords } from "../words/refine";
import { useRefineStyles } from "./Refine.styles";
import type { RegisterRow } from "./register-rows";
import { RegisterRowCard, type RegisterRowCardProps } from "./RegisterRowCard";
import { useShown } from "../pieces/ShowMore";

export type RegisterListProps = Pick<RegisterRowCardProps, "currency" | "onConfirm" | "onGo"> & {
  readonly rows: readonly RegisterRow[];
  /** The row that is to have the focus once it stands there. */
  readonly next: { readonly path: string } | null;
};

const STEP = 40;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The inputs, a row each: one of them takes part in the tabulator's round, the arrow keys go to the others. */
export function RegisterList({ rows, currency, next, onConfirm, onGo }: RegisterListProps) {
  const styles = useRefineStyles();
  const list = useRef<HTMLUListElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const { shown, more } = useShown(rows, STEP);
  const current = shown.find(({ path }) => path === reached) ?? shown[0];
  const stops = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];

  useEffect(() => {
    if (next === null) return;
    stops()
      .find(({ dataset }) => dataset["row"] === next.path)
      ?.focus();
  }, [next, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const all = stops();
    const place = all.findIndex(({ dataset }) => dataset["row"] === current?.path);
    const to = all[Math.min(Math.max(place + step, 0), all.length - 1)];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  const onReach = useCallback((path: string) => setReached(path), []);

  if (rows.length === 0) return <div>{refineWords.noLines}</div>;
  return (
    <>
      <ul
        ref={list}
        className={styles.rows}
        aria-label={refineWords.register}
        onKeyDown={onKeyDown}
      >
        {shown.map((row) => (
          <RegisterRowCard
            key={row.path}
            row={row}
            currency={currency}
            isCurrent={row.path === current?.path}
            onConfirm={onConfirm}
            onReach={onReach}
            onGo={onGo}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
