import type { AllocationPlan, GroupPlan, RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, placed, worked, working } from "./columns";

type RoundingRow = RepPlan & { readonly order: number };

/** What a row of the bounds says, or nothing. */
function told(column: string): string {
  return `=IF({bound}=0,"",IF(ISNUMBER(INDEX(BoundList[${column}],{bound})),INDEX(BoundList[${column}],{bound}),""))`;
}

/** What the group's reps get at a level, each between floor and cap: a rep grows with the level by their weight. */
function poolAt(level: string): string {
  return `=SUMPRODUCT((RoundingPlan[Group row]={g})*(RoundingPlan[Floor]*(RoundingPlan[Level of floor]>{${level}})+RoundingPlan[Cap]*(RoundingPlan[Level of cap]<{${level}})+{${level}}*RoundingPlan[Blended]*(RoundingPlan[Level of floor]<={${level}})*(RoundingPlan[Level of cap]>={${level}})))`;
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
  working("atLow", "Pool at floor", poolAt("low"), "money"),
  working("atHigh", "Pool at cap", poolAt("high"), "money"),
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
  working(
    "rank",
    "Rank of remainder",
    "=1+SUMPRODUCT((RoundingPlan[Group row]={g})*((RoundingPlan[Remainder]>{remainder})+(RoundingPlan[Remainder]={remainder})*((RoundingPlan[Blended]>{blended})+(RoundingPlan[Blended]={blended})*(RoundingPlan[Order in ties]<{order}))))",
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

/** The highest level of a column at which the group's pool is not used up yet. */
function highest(level: string, at: string): string {
  return `=SUMPRODUCT(MAX((RoundingPlan[Group row]={g})*(RoundingPlan[${at}]<={assigned}*(1+Dust))*RoundingPlan[${level}]))`;
}

/**
 * The level at which each group's pool is used up. Between two neighbouring turns the reps at their floors and caps are
 * known, and the others share the rest by weight.
 */
export function levelsBlock({ groups }: AllocationPlan): Block {
  return block<GroupPlan>(
    { heading: "Levels of the groups", table: "BoundLevels" },
    [
      known("group", "Group", ({ group }) => group.key),
      working("g", "Group row", "=MATCH({group},PoolGroups[Group],0)"),
      worked("assigned", "Assigned", {
        formula: "=INDEX(PoolGroups[Assigned],{g})",
        value: ({ assigned }) => assigned,
        format: "money",
      }),
      working("lowTurn", "Turn of a floor", highest("Level of floor", "Pool at floor"), "count"),
      working("highTurn", "Turn of a cap", highest("Level of cap", "Pool at cap"), "count"),
      working("turn", "Last turn", "=MAX({lowTurn},{highTurn})", "count"),
      working(
        "fixed",
        "At floor or cap",
        "=SUMPRODUCT((RoundingPlan[Group row]={g})*(RoundingPlan[Floor]*(RoundingPlan[Level of floor]>{turn})+RoundingPlan[Cap]*(RoundingPlan[Level of cap]<={turn})*(RoundingPlan[Level of floor]<={turn})))",
        "money",
      ),
      working(
        "free",
        "Weight that is free",
        "=SUMPRODUCT((RoundingPlan[Group row]={g})*RoundingPlan[Blended]*(RoundingPlan[Level of floor]<={turn})*(RoundingPlan[Level of cap]>{turn}))",
        "money",
      ),
      working("level", "Level", "=IF({free}=0,{turn},({assigned}-{fixed})/{free})", "count"),
      working(
        "left",
        "Steps left",
        "=ROUND({assigned}/RoundingStep,0)-SUMIFS(RoundingPlan[Whole steps],RoundingPlan[Group row],{g})",
      ),
    ],
    groups,
  );
}
