import { useMemo } from "react";
import { Body1, Caption1, Subtitle2 } from "@fluentui/react-components";
import {
  cadences,
  maintenanceOf,
  type AllocationPlan,
  type MaintenanceRow,
  type MaintenanceState,
  type QuotaModel,
} from "../../engine";
import { spokenLine, spokenMeasure } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { Section } from "../pieces/Section";
import { StateMark } from "./StateMark";
import { useTrackStyles } from "./Track.styles";
import { few, trackWords } from "../words/track";
import { upkeepWords } from "../words/upkeep";
import { useAnswer } from "../work/useAnswer";
import { inMarks } from "../numbers/marks";

/** So many of those whom a rule is about are named. */
const NAMED = 8;

function measured({ value, state, threshold, unit }: MaintenanceRow): string {
  const nothing = state === "NOT_TOLD" ? upkeepWords.states.NOT_TOLD : upkeepWords.nothingNow;
  const now = value === null ? nothing : upkeepWords.now(spokenMeasure(value, unit));
  return `${now}, ${upkeepWords.flag(spokenLine(threshold, unit))}.`;
}

function Rule({
  row,
  names,
}: {
  readonly row: MaintenanceRow;
  readonly names: ReadonlyMap<string, string>;
}) {
  const styles = useTrackStyles();
  const { state, check, words, concerns, unknown, response, owner } = row;
  const named = (ids: readonly string[]) =>
    few(
      ids.map((id) => names.get(id) ?? id),
      NAMED,
    );
  return (
    <li className={styles.item}>
      <StateMark state={state} />
      <b>{inMarks(check)}</b>
      <div>
        {measured(row)} {inMarks(words)}
      </div>
      {concerns.length > 0 && (
        <Caption1 className={styles.small}>{trackWords.whom(named(concerns))}</Caption1>
      )}
      {unknown.length > 0 && (
        <Caption1 className={styles.small}>{upkeepWords.untoldOf(named(unknown))}</Caption1>
      )}
      {state === "RED_FLAG" && (
        <div>
          <b>{owner}:</b> {inMarks(response)}
        </div>
      )}
    </li>
  );
}

export type UpkeepViewProps = { readonly model: QuotaModel; readonly plan: AllocationPlan };

/** The rules of maintenance with what they say today, and who owns them. */
export function UpkeepView({ model, plan }: UpkeepViewProps) {
  const pane = usePaneStyles();
  const styles = useTrackStyles();
  const found = useAnswer({
    question: { kind: "upkeep", models: [model] },
    here: () => maintenanceOf(model, plan).rows,
    join: (rows) => rows,
    of: [model, plan],
  });
  const names = useMemo(
    () =>
      new Map([
        ...plan.reps.map(({ id, person }) => [id, person.name] as const),
        ...model.territories.map(({ id, name }) => [id, name] as const),
      ]),
    [model, plan],
  );
  if (found === null) return <p role="status">{trackWords.working}</p>;
  const { value: rows } = found;
  const count = (state: MaintenanceState) => rows.filter((row) => row.state === state).length;
  const owners = [...new Set(rows.map(({ owner }) => owner))].join(", ");
  return (
    <Section title={upkeepWords.title}>
      <Body1>
        {upkeepWords.line(count("RED_FLAG"), count("FINE"), count("NOT_TOLD"))}{" "}
        {upkeepWords.owners(owners)}
      </Body1>
      {cadences.map((cadence) => (
        <div key={cadence}>
          <Subtitle2 as="h3" className={pane.heading}>
            {upkeepWords.cadences[cadence]}
          </Subtitle2>
          <ul className={styles.list} aria-label={upkeepWords.cadences[cadence]}>
            {rows
              .filter((row) => row.cadence === cadence)
              .map((row) => (
                <Rule key={row.id} row={row} names={names} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
