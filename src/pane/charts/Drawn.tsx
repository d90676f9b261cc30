import { lazy, Suspense, type ComponentType } from "react";
import { chartWords } from "../words/charts";

type Seat<Props> = ComponentType<{ readonly of: Props }>;
type Coming<Props> = { readonly default: Seat<Props> };

/** A picture whose script comes when it is first needed; while it is on its way its place is kept. */
export function drawn<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Picture = lazy(() =>
    load().then(
      (Loaded): Coming<Props> => ({ default: ({ of }) => <Loaded {...of} /> }),
      (): Coming<Props> => ({ default: () => <p>{chartWords.notDrawn}</p> }),
    ),
  );
  return function Drawn({ of, height }: { readonly of: Props; readonly height: number }) {
    return (
      <Suspense fallback={<div style={{ minHeight: height }}>{chartWords.drawing}</div>}>
        <Picture of={of} />
      </Suspense>
    );
  };
}
