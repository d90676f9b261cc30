import { attainability, pastAttainments, type AllocationPlan, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, working } from "../plan/columns";

const judged = (column: string) => `=INDEX(BackTest[${column}],{b})`;

const who: readonly ColumnPlan<RepPlan>[] = [
  known("id", "Id", ({ id }) => id),
  working("b", "Row of the test", "=MATCH({id},BackTest[Id],0)"),
  working("t", "Plan row", judged("Plan row")),
  worked("quota", "Quota", {
    formula: judged("Quota"),
    value: ({ quota }) => quota,
    format: "money",
  }),
  working(
    "ramped",
    "Ramped",
    "=N(AND(INDEX(BackTest[Ramping],{b})=0,INDEX(AllocationPlan[Capacity],{t})>0))",
  ),
];

/** How many have less than this row's, less how many have more: what Gini's index weighs it by. */
function place(key: string, header: string): ColumnPlan<RepPlan> {
  const all = `FairnessReps[${header}]`;
  return working(
    `${key}Place`,
    `${header} place`,
    `=IF({${key}}="","",RANK({${key}},${all},1)-RANK({${key}},${all}))`,
  );
}

const territory: readonly ColumnPlan<RepPlan>[] = [
  {
    ...working<RepPlan>(
      "peers",
      "Peers",
      '=IF({ramped}=0,"",INDEX(AllocationPlan[Role],{t})&"|"&INDEX(AllocationPlan[Segment],{t}))',
    ),
    look: "calculation words",
  },
  {
    ...working<RepPlan>(
      "patch",
      "Patch",
      '=IF({ramped}=0,"",{peers}&"|"&INDEX(AllocationPlan[Territory],{t}))',
    ),
    look: "calculation words",
  },
  working(
    "capacity",
    "Ramped capacity",
    "=IF({ramped}=0,0,INDEX(AllocationPlan[Capacity],{t}))",
    "count",
  ),
  working(
    "score",
    "Score over median",
    '=IF({ramped}=0,"",IFERROR(INDEX(TerritoryWeights[Score over median],MATCH(INDEX(AllocationPlan[Territory],{t}),TerritoryWeights[Id],0)),""))',
    "count",
  ),
  working(
    "each",
    "Quota per point",
    '=IF({score}="","",IF(MATCH({patch},FairnessReps[Patch],0)<>MATCH({id},FairnessReps[Id],0),"",SUMIFS(FairnessReps[Quota],FairnessReps[Patch],{patch})/SUMIFS(FairnessReps[Ramped capacity],FairnessReps[Patch],{patch})/{score}))',
    "money",
  ),
  working(
    "potential",
    "Per potential",
    '=IF({each}="","",IF(SUMIFS(FairnessReps[Quota per point],FairnessReps[Peers],{peers})=0,"",{each}/AVERAGEIFS(FairnessReps[Quota per point],FairnessReps[Peers],{peers})))',
    "count",
  ),
];

/** What each rep is asked beside what can be expected of them, what they did, and what their territory holds. */
export function fairnessRepsBlock(plan: AllocationPlan): Block {
  const past = new Map(pastAttainments(plan).map(({ rep, attainment }) => [rep.id, attainment]));
  const isRamped = ({ isRamping, capacity }: RepPlan) => !isRamping && capacity > 0;
  const hasTerritories = plan.territories.size > 0;
  return block<RepPlan>(
    { heading: "Rep by rep", table: "FairnessReps" },
    [
      ...who,
      worked("expected", "Expected", {
        formula:
          '=IF({ramped}*{quota}=0,"",IF(ISNUMBER(INDEX(AllocationPlan[Bottom up],{t})),INDEX(AllocationPlan[Bottom up],{t})/{quota},""))',
        value: (rep) => (isRamped(rep) ? attainability(rep.standing.bottomUp, rep.quota) : null),
        format: "share",
      }),
      place("expected", "Expected"),
      worked("past", "Past", {
        formula:
          '=IF(INDEX(BackTest[Ramped then],{b})*N(INDEX(BackTest[Asked last year],{b}))=0,"",IF(ISNUMBER(INDEX(BackTest[Booked last year],{b})),INDEX(BackTest[Booked last year],{b})/INDEX(BackTest[Asked last year],{b}),""))',
        value: ({ id }) => past.get(id) ?? null,
        format: "share",
      }),
      place("past", "Past"),
      working("size", "Size", '=IF({past}="","",INDEX(BackTest[Asked last year],{b}))', "money"),
      working(
        "growth",
        "Growth",
        '=IF({past}="","",IF(AND(INDEX(BackTest[Ramping],{b})=0,INDEX(BackTest[There this year],{b})>=1-SameWithin),{quota}/{size},""))',
        "count",
      ),
      ...(hasTerritories ? [...territory, place("potential", "Per potential")] : []),
    ],
    plan.reps,
  );
}
