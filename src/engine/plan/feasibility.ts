import { dust, wholeUp } from "../figure/rounded";
import { monthsAfter } from "../period/months";
import { quotient } from "../share/answered";
import { total } from "../share/total";
import type { Person, Role } from "../team/people";
import { monthsToFull, rampChooser } from "../team/ramp";
import type { AllocationModel } from "./allocation-model";
import type { AllocationPlan } from "./allocation-plan";
import { bookedProductivity, productivityAssumption } from "./bottom-up";

/** When a job must be open, so that its hire starts on time; and when the hire carries a full quota. */
export type JobDate = {
  readonly id: string;
  readonly openBy: string;
  readonly starts: string;
  readonly fullFrom: string;
};

/** One way to close a gap, how far one would have to go, and what it costs in a year; null where nobody told. */
export type Lever = {
  readonly id: "hire" | "productivity" | "target" | "buffer";
  readonly words: string;
  readonly amount: number;
  readonly cost: number | null;
};

/** Whether a group's reps can be expected to sell what they are asked. */
export type GroupFeasibility = {
  readonly group: string;
  readonly pool: number;
  /** What capacity times productivity makes; null where it is not known. */
  readonly capacity: number | null;
  /** The pool less the capacity; below zero there is room. */
  readonly gap: number | null;
  readonly hiresNeeded: number | null;
  /** For hires who must be ramped when the year starts. */
  readonly openBy: string | null;
  readonly levers: readonly Lever[];
};

export type Feasibility = {
  readonly groups: readonly GroupFeasibility[];
  readonly jobs: readonly JobDate[];
};

/** Capacity against target, the hires that would close the gap, and the last day to open each job. */
export function feasibilityOf(model: AllocationModel, plan: AllocationPlan): Feasibility {
  const yetToHire = plan.carriers.filter(({ person }) => person.standing !== "EMPLOYED");
  return {
    groups: plan.groups.map(({ group, bottomUp }) =>
      groupFeasibility(model, { ...group, bottomUp }),
    ),
    jobs: yetToHire.map(({ person, ramp }) => jobDate(model, person, ramp.schedule.shares)),
  };
}

function jobDate(model: AllocationModel, person: Person, shares: readonly number[]): JobDate {
  const { id, startDate } = person;
  return {
    id,
    openBy: monthsAfter(startDate, -model.allocation.hiringLagMonths),
    starts: startDate,
    fullFrom: monthsAfter(`${startDate.slice(0, 8)}01`, monthsToFull(shares)),
  };
}

type Asked = {
  readonly key: string;
  readonly role: Role;
  readonly segment: string;
  readonly revenueTarget: number;
  readonly pool: number;
  readonly bottomUp: number | null;
};

function groupFeasibility(model: AllocationModel, asked: Asked): GroupFeasibility {
  const { key, pool, bottomUp, role, segment } = asked;
  const gap = bottomUp === null ? null : pool - bottomUp;
  const none = { group: key, pool, capacity: bottomUp, gap, openBy: null };
  if (gap === null || gap <= dust)
    return { ...none, hiresNeeded: gap === null ? null : 0, levers: [] };
  const perRep = productivityPerRep(model, { role, segment });
  const hires = quotient(gap, perRep);
  const hiresNeeded = hires === null ? null : wholeUp(hires);
  const { shares } = rampChooser(model.ramps)({ role, segment, ramp: "" }).schedule;
  const lead = monthsToFull(shares) + model.allocation.hiringLagMonths;
  const openBy = monthsAfter(model.calendar.fiscalYearStart, -lead);
  return { ...none, hiresNeeded, openBy, levers: leversFor(model, asked, { gap, hiresNeeded }) };
}

/** What one more ramped rep sells: as assumed, or as much as the reps of this kind sold last year on the whole. */
function productivityPerRep(
  model: AllocationModel,
  of: { readonly role: Role; readonly segment: string },
): number | null {
  const assumed = productivityAssumption(model, of);
  if (assumed !== null) return bookedProductivity(assumed);
  const known = peersOf(model, of).flatMap(({ previousBookings }) => previousBookings ?? []);
  return known.length === 0 ? null : total(known) / known.length;
}

function peersOf(
  model: AllocationModel,
  { role, segment }: { readonly role: Role; readonly segment: string },
) {
  return model.roster.filter(
    (rep) => rep.role === role && (segment === "" || rep.segment === segment),
  );
}

function leversFor(
  model: AllocationModel,
  asked: Asked,
  short: { readonly gap: number; readonly hiresNeeded: number | null },
): readonly Lever[] {
  const { coverageBuffer } = model.allocation;
  const otes = peersOf(model, asked).flatMap(({ annualOte }) => annualOte ?? []);
  const ote = otes.length === 0 ? null : total(otes) / otes.length;
  const { gap, hiresNeeded } = short;
  const lift = quotient(gap, asked.bottomUp);
  const buffer = asked.pool - asked.pool / coverageBuffer;
  const hire: Lever[] =
    hiresNeeded === null
      ? []
      : [
          {
            id: "hire",
            words: "hires who are ramped when the year starts, at the mean on-target earnings",
            amount: hiresNeeded,
            cost: ote === null ? null : hiresNeeded * ote,
          },
        ];
  const productivity: Lever[] =
    lift === null
      ? []
      : [
          {
            id: "productivity",
            words: "more from every rep, as a share",
            amount: lift,
            cost: null,
          },
        ];
  const give: Lever = {
    id: "target",
    words: "less revenue to ask for",
    amount: gap / coverageBuffer,
    cost: gap / coverageBuffer,
  };
  const unbuffer: Lever[] =
    buffer <= 0
      ? []
      : [
          {
            id: "buffer",
            words: "quota that the buffer adds",
            amount: Math.min(buffer, gap),
            cost: 0,
          },
        ];
  return [...hire, ...productivity, give, ...unbuffer];
}
