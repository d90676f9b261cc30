import type { AllocationPlan, RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, placed, worked, working } from "./columns";

type RoundingRow = RepPlan & { readonly order: number };

/** What a row of the bounds says, or nothing. */
function told(column: string): string {
  return `=IF({bound}=0,"",IF(ISNUMBER(INDEX(BoundList[${column}],{bound})),INDEX(BoundList[${column}],{bound}),""))`;
}

const inGroup = "(RoundingPlan[Group row]={g})";

/**
 * What the group's reps get at a level: those below their floor it, those above their cap it, and the others what the level
 * makes of their weight.
 */
function poolAt(header: string, level: string): readonly ColumnPlan<RoundingRow>[] {
  const key = header.replace(/ /g, "");
  const at = `{${level}}`;
  return [
    working(
      `${key}Floors`,
      `${header} floors`,
      `=SUMPRODUCT(${inGroup}*RoundingPlan[Floor]*(RoundingPlan[Level of floor]>${at}))`,
      "money",
    ),
    working(
      `${key}Caps`,
      `${header} caps`,
      `=SUMPRODUCT(${inGroup}*RoundingPlan[Cap]*(RoundingPlan[Level of cap]<${at}))`,
      "money",
    ),
    working(
      `${key}Free`,
      `${header} others`,
      `=${at}*SUMPRODUCT(${inGroup}*RoundingPlan[Blended]*(RoundingPlan[Level of floor]<=${at})*(RoundingPlan[Level of cap]>=${at}))`,
      "money",
    ),
    working(key, header, `={${key}Floors}+{${key}Caps}+{${key}Free}`, "money"),
  ];
}

const bounds: readonly ColumnPlan<RoundingRow>[] = [
  working("bound", "Bound row", "=IFERROR(MATCH({id},BoundList[Rep],0),0)"),
  working("pin", "Pin told", told("Pin"), "money"),
  working("floorTold", "Floor told", told("Floor"), "money"),
  working("capTold", "Cap told", told("Cap"), "money"),
  working(
    "floor",
    "Floor",
    '=IF({pin}<>"",{pin},-INT(Dust-N({floorTold})/RoundingStep)*RoundingStep)',
    "money",
  ),
  working(
    "cap",
    "Cap",
    '=IF({blended}=0,{floor},IF({pin}<>"",{pin},IF({capTold}="",Pool,INT({capTold}/RoundingStep+Dust)*RoundingStep)))',
    "money",
  ),
];

const levels: readonly ColumnPlan<RoundingRow>[] = [
  working("low", "Level of floor", "=IF({blended}=0,0,{floor}/{blended})", "count"),
  working("high", "Level of cap", "=IF({blended}=0,0,{cap}/{blended})", "count"),
  ...poolAt("Pool at floor", "low"),
  ...poolAt("Pool at cap", "high"),
];

const rounding: readonly ColumnPlan<RoundingRow>[] = [
  worked("bounded", "Bounded", {
    formula: "=MIN(MAX(INDEX(BoundLevels[Level],{g})*{blended},{floor}),{cap})",
    value: ({ bounded }) => bounded,
    format: "money",
  }),
  working("steps", "Whole steps", "=INT({bounded}/RoundingStep+Dust)"),
  working(
    "remainder",
    "Remainder",
    "=IF(AND({blended}>0,{bounded}>={cap}),-1,ROUND(({bounded}/RoundingStep-{steps})/Dust,0))",
  ),
  // Ties go to the larger blend, then to the smaller id: that order as a fraction below a whole remainder.
  working(
    "tie",
    "Order in all",
    "=RANK({blended},RoundingPlan[Blended])+SUMPRODUCT((RoundingPlan[Blended]={blended})*(RoundingPlan[Order in ties]<{order}))",
  ),
  working("sort", "Sorted by", "={remainder}-{tie}/(ROWS(RoundingPlan[Id])+1)"),
  working(
    "rank",
    "Rank of remainder",
    `=1+SUMPRODUCT(${inGroup}*(RoundingPlan[Sorted by]>{sort}))`,
  ),
  {
    ...worked<RoundingRow>("quota", "Quota", {
      formula: "=RoundingStep*({steps}+({rank}<=INDEX(BoundLevels[Steps left],{g})))",
      value: ({ quota }) => quota,
      format: "money",
    }),
    look: "output",
  },
];

/** Floors, caps and pins kept, and the rest in whole steps by largest remainder. */
export function roundingBlock({ reps }: AllocationPlan): Block {
  const ids = reps.map(({ id }) => id).sort((one, other) => (one < other ? -1 : 1));
  const orderOf = new Map(ids.map((id, place) => [id, place + 1]));
  return block<RoundingRow>(
    { heading: "Bounds and rounding", table: "RoundingPlan" },
    [
      known("id", "Id", ({ id }) => id),
      placed("order", "Order in ties", ({ order }) => order),
      working(
        "g",
        "Group row",
        "=INDEX(AllocationPlan[Group row],MATCH({id},AllocationPlan[Id],0))",
      ),
      worked("blended", "Blended", {
        formula: "=INDEX(AllocationPlan[Blended],MATCH({id},AllocationPlan[Id],0))",
        value: ({ blended }) => blended,
        format: "money",
      }),
      ...bounds,
      ...levels,
      ...rounding,
    ],
    reps.map((rep) => ({ ...rep, order: orderOf.get(rep.id) ?? 0 })),
  );
}
