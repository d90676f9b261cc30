import type { AllocationPlan, QuotaModel } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { boundColumns, inGroup } from "./bound-columns";
import { known, placed, step } from "./columns";
import { roundingRows, type RoundingRow } from "./rounding-steps";

type Column = ColumnPlan<RoundingRow>;

const rounding: readonly Column[] = [
  step(
    "bounded",
    "Bounded",
    "=IF({blended}=0,{floor},MIN(MAX(INDEX(BoundLevels[Level],{g})*{blended},{floor}),{cap}))",
    (row) => row.bounded,
    "money",
  ),
  step("steps", "Whole steps", "=INT({bounded}/RoundingStep+Dust)", (row) => row.steps),
  step(
    "remainder",
    "Remainder",
    "=IF(AND({blended}>0,{bounded}>={cap}),-1,ROUND(({bounded}/RoundingStep-{steps})/Dust,0)*Dust)",
    (row) => row.remainder,
    "fraction",
  ),
  // Ties go to the larger blend, then to the smaller id: that order as a part of a grain of dust.
  step(
    "tie",
    "Order in all",
    "=RANK({blended},RoundingPlan[Blended])+SUMPRODUCT((RoundingPlan[Blended]={blended})*(RoundingPlan[Order]<{order}))",
    (row) => row.tie,
  ),
  step(
    "sort",
    "Sorted by",
    "={remainder}-{tie}/(ROWS(RoundingPlan[Id])+1)*Dust",
    (row) => row.sort,
    "fraction",
  ),
  step(
    "rank",
    "Rank of remainder",
    `=1+SUMPRODUCT(${inGroup}*(RoundingPlan[Sorted by]>{sort}))`,
    (row) => row.rank,
  ),
  step(
    "left",
    "Steps left",
    "=IF({blended}=0,0,INDEX(BoundLevels[Steps left],{g}))",
    (row) => row.left,
  ),
  {
    ...step(
      "quota",
      "Quota",
      "=RoundingStep*({steps}+({rank}<={left}))",
      ({ quota }) => quota,
      "money",
    ),
    look: "output",
  },
];

/** Floors, caps and pins kept, and the rest in whole steps by largest remainder. */
export function roundingBlock(model: QuotaModel, plan: AllocationPlan): Block {
  return block<RoundingRow>(
    { heading: "Bounds and rounding", table: "RoundingPlan" },
    [
      known("id", "Id", ({ id }) => id),
      placed("order", "Order", (row) => row.order),
      step(
        "g",
        "Group row",
        "=INDEX(AllocationPlan[Group row],MATCH({id},AllocationPlan[Id],0))",
        (row) => row.groupRow,
      ),
      step(
        "blended",
        "Blended",
        "=INDEX(AllocationPlan[Blended],MATCH({id},AllocationPlan[Id],0))",
        ({ blended }) => blended,
        "money",
      ),
      ...boundColumns,
      ...rounding,
    ],
    roundingRows(model, plan),
  );
}
