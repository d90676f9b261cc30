import type { AllocationPlan, RampSchedule } from "../../engine";
import { exploreWords } from "../words/explore";
import type { Lever } from "./lever";

/** Schedules by which somebody of the plan ramps in the year. */
function schedulesIn({ carriers, reps }: AllocationPlan): readonly RampSchedule[] {
  const ramping = new Set(reps.flatMap(({ id, isRamping }) => (isRamping ? [id] : [])));
  const used = carriers.filter(({ person }) => ramping.has(person.id));
  return [...new Map(used.map(({ ramp }) => [ramp.schedule.name, ramp.schedule])).values()];
}

/** A schedule that takes so many months longer: its first month comes again and again, or its first ones are left out. */
function longer({ shares }: RampSchedule, months: number): readonly number[] {
  if (months < 0) return shares.slice(Math.min(-months, shares.length - 1));
  return [...Array.from({ length: months }, () => shares[0] ?? 0), ...shares];
}

/** The lever of ramps; none where nobody ramps. */
export function rampLever(plan: AllocationPlan): readonly Lever[] {
  const schedules = schedulesIn(plan);
  if (schedules.length === 0) return [];
  const definition = { ...exploreWords.ramp, kind: "count", low: -12, high: 24 } as const;
  const ends = { now: 0, low: -3, high: 6, step: 1 } as const;
  return [
    {
      id: "ramps",
      definition,
      ...ends,
      isShift: false,
      said: null,
      isWhatIf: false,
      changes: (months) =>
        schedules.map((schedule) => ({
          path: `ramps.${schedule.name}`,
          value: { ...schedule, shares: longer(schedule, Math.round(months)) },
        })),
    },
  ];
}
