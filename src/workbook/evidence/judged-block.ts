import { wasRampedAllYear, type AllocationPlan, type BackTest, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block, NumberFormat } from "../description";
import { worked } from "../plan/columns";
import { comparedColumns } from "./compared-columns";
import type { Places } from "./places";
import { readingBlock } from "./reading-block";

type Column = ColumnPlan<RepPlan>;

/** Whether a rep is judged, and what comes of it. */
function judgement({ judged }: BackTest): readonly Column[] {
  const found = new Map(judged.map((each) => [each.rep.id, each]));
  const isGated = (rep: RepPlan) => found.has(rep.id) && wasRampedAllYear(rep);
  const attainment = ({ id }: RepPlan) => {
    const one = found.get(id);
    return one === undefined ? null : one.actual / one.quota;
  };
  const flag = (
    key: string,
    header: string,
    said: { readonly formula: string; readonly is: (rep: RepPlan) => boolean },
  ) =>
    worked<RepPlan>(key, header, {
      formula: said.formula,
      value: (rep) => (said.is(rep) ? 1 : 0),
      format: "general",
    });
  const share: NumberFormat = "share";
  return [
    flag("judged", "Judged", {
      formula: "=N(AND({bookedKnown}=1,{quota}<>0,{presence}>=1-SameWithin,{ramping}=0))",
      is: ({ id }) => found.has(id),
    }),
    flag("gated", "At the gate", { formula: "={judged}*{was}", is: isGated }),
    flag("hit", "At quota", {
      formula: "={judged}*N(N({booked})>={quota})",
      is: ({ id }) => {
        const one = found.get(id);
        return one !== undefined && one.actual >= one.quota;
      },
    }),
    worked("attainment", "Attainment", {
      formula: '=IF({judged}=1,{booked}/{quota},"")',
      value: attainment,
      format: share,
    }),
    worked("counted", "Attainment at the gate", {
      formula: '=IF({gated}=1,{attainment},"")',
      value: (rep) => (isGated(rep) ? attainment(rep) : null),
      format: share,
    }),
  ];
}

const reading = readingBlock([
  [
    "Plan, Team, Roster, Ratio row",
    "Where the rep stands in Allocation, Capacity, Roster and Quota to OTE",
  ],
  [
    "Bookings known, Quota known",
    "1 where the roster tells last year's number of somebody who was there",
  ],
  ["Asked last year", "The quota of the year before, as the roster tells it"],
  ["There this year", "The share of the year's months between start and end"],
  ["Ramping", "1 while this year is no year at full quota: it cannot be held against a whole one"],
  ["Ramped then", "1 for whoever carried a full quota all of last year"],
  [
    "Judged, At the gate",
    "1 where this quota and last year's bookings can be compared; at the gate are those ramped then",
  ],
]);

/** Every rep's quota beside what they booked last year, and whether the two can be compared. */
export function judgedBlocks(
  { reps }: AllocationPlan,
  test: BackTest,
  places: Places,
): readonly Block[] {
  return [
    reading,
    block<RepPlan>(
      { heading: "Rep by rep", table: "BackTest" },
      [...comparedColumns(places), ...judgement(test)],
      reps,
    ),
  ];
}
