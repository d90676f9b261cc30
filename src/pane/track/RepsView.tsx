import { useEffect, useRef } from "react";
import { Leaderboard } from "./Leaderboard";
import { Scorecard } from "./Scorecard";
import type { Tracked } from "./tracked";

/** Whose scorecard is open, and whether somebody asked for it in the pane; null while the list is. */
export type Chosen = { readonly rep: string; readonly isAsked: boolean } | null;

export type RepsViewProps = {
  readonly tracked: Tracked;
  /** Everybody: ranks on a scorecard are those of the whole team, whatever part is shown. */
  readonly whole: Tracked;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
};

/** The list of the reps, or the scorecard of one. */
export function RepsView({ tracked, whole, chosen, onChoose }: RepsViewProps) {
  const seat = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);
  const line = whole.team.reps.find(({ rep }) => rep.id === chosen?.rep);
  useEffect(() => {
    if (line !== undefined || left.current === null) return;
    // Back in the list, the focus is where it was left.
    const rows = seat.current?.querySelectorAll<HTMLElement>("[data-rep]") ?? [];
    const row = [...rows].find(({ dataset }) => dataset["rep"] === left.current) ?? rows[0];
    row?.focus();
    left.current = null;
  }, [line]);
  return (
    <div ref={seat}>
      {line === undefined ? (
        <Leaderboard tracked={tracked} onChoose={(rep) => onChoose({ rep, isAsked: true })} />
      ) : (
        <Scorecard
          tracked={whole}
          line={line}
          isAsked={chosen?.isAsked ?? false}
          onBack={() => {
            left.current = line.rep.id;
            onChoose(null);
          }}
        />
      )}
    </div>
  );
}
