import {
  bookedBy,
  total,
  type AllocationPlan,
  type QuotaModel,
  type TrackedRep,
  type TrackedRepLine,
} from "../../engine";
import { actualRows } from "../inputs/tracking-lists";
import { presenceOf, seasonsThere, type Presence } from "./rep-presence";
import type { TrackedStretch } from "./stretch";

/** What the plan's periods give a rep of the stretch: whole ones, and one in part at either end. */
export type PlannedParts = {
  readonly whole: number;
  readonly headPart: number;
  readonly headOf: number;
  readonly head: number;
  readonly tailPart: number;
  readonly tailOf: number;
  readonly tail: number;
};

/** The steps to a rep's line that the sheets show, and the rows of other lists that hold the rep. */
export type RepSteps = {
  readonly presence: Presence;
  readonly planned: PlannedParts;
  readonly teamRow: number | null;
  readonly quotaRow: number;
  readonly actualsRow: number | null;
  /** The rep's row of the actuals as it was told; null where none was. */
  readonly row: TrackedRep | null;
  /** What the bookings say of the part of the stretch that is over. */
  readonly dealsBooked: number;
  readonly booked: number;
  /** Whether anything at all is told of the rep deal by deal. */
  readonly hasBookings: boolean;
  readonly ifSilent: string;
};

function plannedParts(
  { rep }: TrackedRepLine,
  presence: Presence,
  { inPlan, marks }: TrackedStretch,
): PlannedParts {
  const quotaOf = (period: number) => rep.periodsNow[Math.max(1, period) - 1] ?? 0;
  const between = (from: number, to: number) => seasonsThere(presence, from, to);
  const { head, tail, headIsPart, tailIsPart, wholeFrom, wholeTo } = inPlan;
  const [begins, ends] = [marks.SeasonsAtStart.seasons, marks.SeasonsAtEnd.seasons];
  const [headTo, tailFrom] = [marks.HeadSeasonsTo.seasons, marks.TailSeasonsFrom.seasons];
  const headPart = headIsPart ? between(begins, Math.min(ends, headTo)) : 0;
  const headOf = between(marks.HeadSeasonsFrom.seasons, headTo);
  const tailPart = tailIsPart ? between(tailFrom, ends) : 0;
  const tailOf = between(tailFrom, marks.TailSeasonsTo.seasons);
  return {
    whole: total(rep.periodsNow.slice(wholeFrom - 1, Math.max(wholeFrom - 1, wholeTo))),
    headPart,
    headOf,
    head: headOf === 0 ? 0 : (headPart / headOf) * quotaOf(head.period),
    tailPart,
    tailOf,
    tail: tailOf === 0 ? 0 : (tailPart / tailOf) * quotaOf(tail.period),
  };
}

/** Rows by their ids, counted from 1; of an id that stands twice the first, as a search finds it. */
export function rowsById(ids: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  ids.forEach((id, at) => {
    if (!rows.has(id)) rows.set(id, at + 1);
  });
  return rows;
}

/** The steps of every rep, in the order of the plan. */
export function stepsOfReps(
  lines: readonly TrackedRepLine[],
  { model, plan }: { readonly model: QuotaModel; readonly plan: AllocationPlan },
  stretch: TrackedStretch,
): readonly RepSteps[] {
  const { tracking } = model;
  const teamRows = rowsById(plan.carriers.map(({ person }) => person.id));
  const actuals = rowsById(actualRows(model).map(({ rep }) => String(rep)));
  const toldOf = new Map(tracking.reps.map((row) => [row.rep, row]));
  const { start, end, asOf } = tracking.period;
  const over = { start, end: asOf < end ? asOf : end };
  const booked = bookedBy(tracking.bookings, over, ({ rep }) => rep);
  const named = new Set(tracking.bookings.map(({ rep }) => rep));
  return lines.map((line, at) => {
    const { id, person } = line.rep;
    const presence = presenceOf(line, model, stretch);
    const silent = person.standing === "EMPLOYED" ? "SILENT" : "EMPTY_SEAT";
    return {
      presence,
      planned: plannedParts(line, presence, stretch),
      teamRow: teamRows.get(id) ?? null,
      quotaRow: at + 1,
      actualsRow: actuals.get(id) ?? null,
      row: toldOf.get(id) ?? null,
      dealsBooked: booked.get(id)?.deals ?? 0,
      booked: booked.get(id)?.amount ?? 0,
      hasBookings: named.has(id),
      ifSilent: person.startDate > asOf ? "NOT_STARTED" : silent,
    };
  });
}
