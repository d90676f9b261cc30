import {
  notReported,
  type QuotaModel,
  type TrackedPast,
  type TrackedPeriod,
  type TrackedRep,
} from "../../engine";
import { actualFieldNames, type ActualField } from "./actual-fields";
import type { ActualValues } from "./actual-rows";

/** The days of the period that is tracked, and what stands instead of its days. */
export type PeriodSaid = Pick<TrackedPeriod, "start" | "end" | "asOf" | "elapsedShare">;

/** What is to be taken into a model. */
export type ActualsTaken = {
  readonly period: PeriodSaid;
  readonly values: ReadonlyMap<string, ActualValues>;
  /** Whether what stands of reps whom nobody told of goes, as it is of an earlier day. */
  readonly clearsOthers: boolean;
  /** The figures of a period that is over, where a new one begins. */
  readonly closed: readonly TrackedPast[];
};

/** A figure that becomes another. */
export type ActualChange = {
  readonly rep: string;
  readonly field: ActualField;
  readonly before: number | null;
  readonly after: number | null;
};

/** Whether another period begins, rather than the days of the standing one being put right. */
export function isNewPeriod(standing: TrackedPeriod, said: PeriodSaid): boolean {
  return standing.end !== "" && said.start > standing.end;
}

/** What is left of a row of whom nobody told: its quota, which is no figure of a day. */
function cleared(row: TrackedRep): TrackedRep {
  return { ...notReported(row.rep), quota: row.quota };
}

/** The rows of the reps once the actuals are taken; figures of another period do not stand on. */
function rowsWith({ tracking }: QuotaModel, taken: ActualsTaken): readonly TrackedRep[] {
  const { values, clearsOthers, period } = taken;
  const standing = isNewPeriod(tracking.period, period) ? [] : tracking.reps;
  const known = new Set(standing.map(({ rep }) => rep));
  const kept = standing.map((row) => {
    const told = values.get(row.rep);
    if (told !== undefined) return { ...row, ...told };
    return clearsOthers ? cleared(row) : row;
  });
  const come = [...values].flatMap(([rep, told]) =>
    known.has(rep) ? [] : [{ ...notReported(rep), ...told }],
  );
  return [...kept, ...come];
}

/** The model with the actuals taken in. */
export function withActuals(model: QuotaModel, taken: ActualsTaken): QuotaModel {
  const { tracking } = model;
  const isNew = isNewPeriod(tracking.period, taken.period);
  return {
    ...model,
    tracking: {
      ...tracking,
      period: { ...tracking.period, ...taken.period },
      reps: rowsWith(model, taken),
      past: isNew ? [...tracking.past, ...taken.closed] : tracking.past,
      // What was stated of a period that is over says nothing of the next one.
      ...(isNew ? { stated: [], cases: [] } : {}),
    },
  };
}

/** Every figure that would become another, in the order of the rows. */
export function actualChanges(model: QuotaModel, taken: ActualsTaken): readonly ActualChange[] {
  const before = new Map(model.tracking.reps.map((row) => [row.rep, row]));
  return rowsWith(model, taken).flatMap((row) => {
    const standing = before.get(row.rep) ?? notReported(row.rep);
    return actualFieldNames.flatMap((field) =>
      standing[field] === row[field]
        ? []
        : [{ rep: row.rep, field, before: standing[field], after: row[field] }],
    );
  });
}
