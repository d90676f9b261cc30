import type { ColumnPlan } from "../block";
import { step } from "./columns";
import type { PartSteps } from "./part-steps";

/** What of each part is carried where ramp factors leave a shortfall: the types keep their parts of what is assigned. */
export const carriedColumns: readonly ColumnPlan<PartSteps>[] = [
  step(
    "groupAssigned",
    "Assigned to group",
    "=INDEX(PoolGroups[Assigned],MATCH({group},PoolGroups[Group],0))",
    (row) => row.groupAssigned,
    "money",
  ),
  step(
    "groupAmount",
    "Amount of group",
    "=SUMIFS(PoolParts[Amount],PoolParts[Group],{group})",
    (row) => row.groupAmount,
    "money",
  ),
  step(
    "carriedExact",
    "Carried exact",
    "=IF({amount}=0,0,{groupAssigned}*{amount}/{groupAmount}/RoundingStep)",
    (row) => row.carried.exact,
    "count",
  ),
  step("carriedSteps", "Carried steps", "=INT({carriedExact}+Dust)", (row) => row.carried.steps),
  step(
    "carriedRest",
    "Carried rest",
    "=ROUND(({carriedExact}-{carriedSteps})/Dust,0)*Dust",
    (row) => row.carried.remainder,
    "fraction",
  ),
  step(
    "carriedTie",
    "Carried tie",
    "=RANK({amount},PoolParts[Amount])+SUMPRODUCT((PoolParts[Amount]={amount})*(PoolParts[Type order]<{typeOrder}))",
    (row) => row.carried.tie,
  ),
  step(
    "carriedSort",
    "Carried sort",
    "={carriedRest}-{carriedTie}/(ROWS(PoolParts[Group])+1)*Dust",
    (row) => row.carried.sort,
    "fraction",
  ),
  step(
    "carriedRank",
    "Carried rank",
    "=1+SUMPRODUCT((PoolParts[Group]={group})*(PoolParts[Carried sort]>{carriedSort}))",
    (row) => row.carried.rank,
  ),
  step(
    "carriedLeft",
    "Carried left",
    "=ROUND({groupAssigned}/RoundingStep,0)-SUMIFS(PoolParts[Carried steps],PoolParts[Group],{group})",
    (row) => row.carriedLeft,
  ),
  step(
    "carried",
    "Carried",
    "=IF({amount}=0,0,RoundingStep*({carriedSteps}+({carriedRank}<={carriedLeft})))",
    (row) => row.carriedAmount,
    "money",
  ),
];
