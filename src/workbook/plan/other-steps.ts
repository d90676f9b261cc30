import { total, type AllocationPlan, type MeetingPlan } from "../../engine";
import { firstPlaces } from "./allocation-steps";
import { placeSteps, type PlaceSteps } from "./place-steps";

/** How many managers stand above somebody at most. */
export function depthOf({ managers, reps }: AllocationPlan): number {
  const aboveOf = new Map(managers.map(({ id, person }) => [id, person.manager]));
  const height = (id: string): number => {
    let [at, steps] = [id, 0];
    // A manager of themselves would never end: nobody stands higher than all managers together.
    while (at !== "" && aboveOf.has(at) && steps < managers.length) {
      at = aboveOf.get(at) ?? "";
      steps += 1;
    }
    return steps;
  };
  return reps.reduce((most, { person }) => Math.max(most, height(person.manager)), 1);
}

/** Everybody above each rep, from the manager up; empty above the topmost. */
export function linesAbove(
  { reps, carriers }: AllocationPlan,
  depth: number,
): readonly (readonly string[])[] {
  const managerOf = new Map<string, string>();
  for (const { person } of carriers) {
    if (!managerOf.has(person.id)) managerOf.set(person.id, person.manager);
  }
  return reps.map(({ person }) => {
    const line = [person.manager];
    while (line.length < depth) line.push(managerOf.get(line.at(-1) ?? "") ?? "");
    return line;
  });
}

/** An SDR's meetings, with the steps in which they fall on the periods. */
export type MeetingRow = MeetingPlan & {
  readonly teamRow: number;
  readonly placed: PlaceSteps;
  readonly left: number;
};

/** Every SDR's meetings, period by period. */
export function meetingRows(
  { meetings, carriers, calendar }: AllocationPlan,
  perMonth: number,
): readonly MeetingRow[] {
  const teamRows = firstPlaces(carriers.map(({ person }) => person.id));
  return meetings.map((plan): MeetingRow => {
    const teamRow = teamRows.get(plan.id) ?? 0;
    const months = carriers[teamRow - 1]?.months ?? [];
    const exacts = calendar.periods.map(
      (period) => perMonth * total(period.months.map((at) => months[at] ?? 0)),
    );
    const placed = placeSteps(exacts, exacts);
    return { ...plan, teamRow, placed, left: plan.meetings - total(placed.steps) };
  });
}
