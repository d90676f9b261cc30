import { useDeferredValue, useMemo, useState } from "react";
import { Caption1, Field, Input, Select, Switch } from "@fluentui/react-components";
import type { TrackedRepLine } from "../../engine";
import { Section } from "../pieces/Section";
import { LeaderRow } from "./LeaderRow";
import { called, inOrder, orders, type Order } from "./leader-order";
import { useTrackStyles } from "./Track.styles";
import type { Tracked } from "./tracked";
import { trackWords } from "../words/track";
import { WindowedList } from "./WindowedList";

const ROW = 74;

export type LeaderboardProps = {
  readonly tracked: Tracked;
  readonly onChoose: (rep: string) => void;
};

/** All reps in the order one likes, each a way to the scorecard. */
export function Leaderboard({ tracked, onChoose }: LeaderboardProps) {
  const styles = useTrackStyles();
  const { team, currency } = tracked;
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<Order>("attainment");
  const [isTurned, setIsTurned] = useState(false);
  const wanted = useDeferredValue(typed);
  const ordered = useMemo(() => inOrder(team.reps, { order, isTurned }), [team, order, isTurned]);
  const shown = useMemo(() => called(ordered, wanted), [ordered, wanted]);
  return (
    <Section title={trackWords.reps}>
      <div className={styles.wrap}>
        <Field label={trackWords.find} size="small" className={styles.grow}>
          <Input
            type="search"
            value={typed}
            style={{ minWidth: 0 }}
            onChange={(_event, data) => setTyped(data.value)}
          />
        </Field>
        <Field label={trackWords.sortBy} size="small" className={styles.grow}>
          <Select
            value={order}
            onChange={(_event, data) =>
              setOrder(orders.find((each) => each === data.value) ?? "attainment")
            }
          >
            {orders.map((each) => (
              <option key={each} value={each}>
                {trackWords.orders[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Switch
        checked={isTurned}
        label={trackWords.turnedAround}
        onChange={(_event, data) => setIsTurned(data.checked)}
      />
      <Caption1 role="status">{trackWords.repsShown(shown.length, team.reps.length)}</Caption1>
      {shown.length === 0 && <div>{trackWords.noneFound}</div>}
      <WindowedList<TrackedRepLine>
        name={trackWords.reps}
        items={shown}
        keyOf={({ rep }) => rep.id}
        rowHeight={ROW}
      >
        {(line) => <LeaderRow line={line} currency={currency} onChoose={onChoose} />}
      </WindowedList>
    </Section>
  );
}
