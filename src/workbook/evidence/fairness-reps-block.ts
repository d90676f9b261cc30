import {
  attainability,
  isAskedForWholeYear,
  isRampedAndThere,
  pastAttainments,
  wasRampedAllYear,
  type AllocationPlan,
  type RepPlan,
} from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked } from "../plan/columns";
import type { Places } from "./places";
import { potentialColumns } from "./potential-columns";
import { weighedColumns } from "./weighed-columns";

type Column = ColumnPlan<RepPlan>;

const judged = (column: string) => `=INDEX(BackTest[${column}],{b})`;

function numbered(
  key: string,
  header: string,
  said: Pick<Parameters<typeof worked<RepPlan>>[2], "formula" | "value">,
): Column {
  return worked<RepPlan>(key, header, { ...said, format: "general" });
}

/** Who the rep is, what they are asked, and what they can be expected to sell. */
function who({ inPlan }: Places): readonly Column[] {
  return [
    known("id", "Id", ({ id }) => id),
    numbered("b", "Test row", {
      formula: "=MATCH({id},BackTest[Id],0)",
      value: ({ id }) => inPlan(id),
    }),
    numbered("t", "Plan row", { formula: judged("Plan row"), value: ({ id }) => inPlan(id) }),
    worked("quota", "Quota", {
      formula: judged("Quota"),
      value: ({ quota }) => quota,
      format: "money",
    }),
    numbered("ramped", "Ramped", {
      formula: "=N(AND(INDEX(BackTest[Ramping],{b})=0,INDEX(AllocationPlan[Capacity],{t})>0))",
      value: (rep) => (isRampedAndThere(rep) ? 1 : 0),
    }),
    worked("sales", "Expected sales", {
      formula: "=INDEX(AllocationPlan[Bottom up],{t})",
      value: ({ standing }) => standing.bottomUp,
      format: "money",
    }),
  ];
}

/** What each made of last year's quota, how large that was, and how much more is asked now. */
function lastYear({ reps }: AllocationPlan, past: ReadonlyMap<string, number>): readonly Column[] {
  const told = (
    ...[key, header, of, value]: readonly [string, string, string, (rep: RepPlan) => number | null]
  ) => worked<RepPlan>(key, header, { formula: judged(of), value, format: "money" });
  const ofPast = (value: (rep: RepPlan) => number | null) => (rep: RepPlan) =>
    past.has(rep.id) ? value(rep) : null;
  return [
    numbered("was", "Ramped then", {
      formula: judged("Ramped then"),
      value: (rep) => (wasRampedAllYear(rep) ? 1 : 0),
    }),
    told("asked", "Asked then", "Asked last year", ({ person }) => person.previousQuota),
    told("booked", "Booked then", "Booked last year", ({ person }) => person.previousBookings),
    ...weighedColumns(reps, {
      key: "past",
      header: "Past",
      formula: '=IF({was}*N({asked})*COUNT({booked})=0,"",{booked}/{asked})',
      value: ({ id }) => past.get(id) ?? null,
      format: "share",
    }),
    worked("size", "Size", {
      formula: '=IF({past}="","",{asked})',
      value: ofPast(({ person }) => person.previousQuota),
      format: "money",
    }),
    numbered("whole", "Asked for a year", {
      formula:
        "=N(AND(INDEX(BackTest[Ramping],{b})=0,INDEX(BackTest[There this year],{b})>=1-SameWithin))",
      value: (rep) => (isAskedForWholeYear(rep) ? 1 : 0),
    }),
    worked("growth", "Growth", {
      formula: '=IF({past}="","",IF({whole}=1,{quota}/{size},""))',
      value: ofPast((rep) =>
        isAskedForWholeYear(rep) ? attainability(rep.quota, rep.person.previousQuota) : null,
      ),
    }),
  ];
}

/** What each rep is asked beside what can be expected of them, what they did, and what their territory holds. */
export function fairnessRepsBlock(plan: AllocationPlan, places: Places): Block {
  const past = new Map(pastAttainments(plan).map(({ rep, attainment }) => [rep.id, attainment]));
  return block<RepPlan>(
    { heading: "Rep by rep", table: "FairnessReps" },
    [
      ...who(places),
      ...weighedColumns(plan.reps, {
        key: "expected",
        header: "Expected",
        formula: '=IF({ramped}*{quota}*COUNT({sales})=0,"",{sales}/{quota})',
        value: (rep) =>
          isRampedAndThere(rep) ? attainability(rep.standing.bottomUp, rep.quota) : null,
        format: "share",
      }),
      ...lastYear(plan, past),
      ...(plan.territories.size > 0 ? potentialColumns(plan) : []),
    ],
    plan.reps,
  );
}

/** What the headers of the table do not tell. */
export function readingOf({ territories }: AllocationPlan): readonly (readonly [string, string])[] {
  return [
    ["Test row, Plan row", "Where the rep stands in Back-test and Allocation"],
    ["Expected", "What a ramped rep can be expected to sell, over the quota"],
    [
      "Expected place, Past place",
      "How many reps have less, less how many have more: Gini's weight",
    ],
    ["Past", "Bookings over quota of last year, of whoever was ramped all of it"],
    ["Growth", "This quota over last year's, of whoever is asked for a whole year"],
    ...(territories.size === 0
      ? []
      : ([
          [
            "Patch",
            "Ramped reps of one role and segment on one territory: their first row speaks for all",
          ],
          ["Potential", "Quota per point of score over what is usual in the same role and segment"],
        ] as const)),
  ];
}
