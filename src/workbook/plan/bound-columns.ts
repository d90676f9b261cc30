import type { ColumnPlan } from "../block";
import { step } from "./columns";
import type { PoolAt } from "./level-pools";
import type { RoundingRow } from "./rounding-steps";

type Column = ColumnPlan<RoundingRow>;

/** What a row of the bounds says, or nothing. */
function told(column: string): string {
  return `=IF({bound}=0,"",IF(ISNUMBER(INDEX(BoundList[${column}],{bound})),INDEX(BoundList[${column}],{bound}),""))`;
}

/** The rows of the same group. */
export const inGroup = "(RoundingPlan[Group row]={g})";

/**
 * What the group's reps get at a level: those below their floor it, those above their cap it, and the others what the level
 * makes of their weight.
 */
function poolAt(
  ...[header, level, of]: readonly [header: string, level: string, of: (row: RoundingRow) => PoolAt]
): readonly Column[] {
  const key = header.replace(/ /g, "");
  const at = `{${level}}`;
  return [
    step(
      `${key}Floors`,
      `${header} floors`,
      `=SUMPRODUCT(${inGroup}*RoundingPlan[Floor]*(RoundingPlan[Level of floor]>${at}))`,
      (row) => of(row).floors,
      "money",
    ),
    step(
      `${key}Caps`,
      `${header} caps`,
      `=SUMPRODUCT(${inGroup}*RoundingPlan[Cap]*(RoundingPlan[Level of cap]<${at}))`,
      (row) => of(row).caps,
      "money",
    ),
    step(
      `${key}Weight`,
      `${header} weight`,
      `=SUMPRODUCT(${inGroup}*RoundingPlan[Blended]*(RoundingPlan[Level of floor]<=${at})*(RoundingPlan[Level of cap]>=${at}))`,
      (row) => of(row).weight,
      "money",
    ),
    step(
      key,
      header,
      `={${key}Floors}+{${key}Caps}+${at}*{${key}Weight}`,
      (row) => of(row).pool,
      "money",
    ),
  ];
}

const bounds: readonly Column[] = [
  step("bound", "Bound row", "=IFERROR(MATCH({id},BoundList[Rep],0),0)", (row) => row.bounds.bound),
  step("pin", "Pin told", told("Pin"), (row) => row.bounds.pin, "money"),
  step("floorTold", "Floor told", told("Floor"), (row) => row.bounds.floorTold, "money"),
  step("capTold", "Cap told", told("Cap"), (row) => row.bounds.capTold, "money"),
  step(
    "floor",
    "Floor",
    '=IF({pin}<>"",{pin},-INT(Dust-N({floorTold})/RoundingStep)*RoundingStep)',
    (row) => row.bounds.floor,
    "money",
  ),
  step(
    "capSteps",
    "Cap in steps",
    '=IF({capTold}="",Pool,INT({capTold}/RoundingStep+Dust)*RoundingStep)',
    (row) => row.bounds.capSteps,
    "money",
  ),
  step(
    "cap",
    "Cap",
    '=IF({blended}=0,{floor},IF({pin}<>"",{pin},{capSteps}))',
    (row) => row.bounds.cap,
    "money",
  ),
];

const levels: readonly Column[] = [
  step(
    "low",
    "Level of floor",
    "=IF({blended}=0,0,{floor}/{blended})",
    (row) => row.bounds.low,
    "count",
  ),
  step(
    "high",
    "Level of cap",
    "=IF({blended}=0,0,{cap}/{blended})",
    (row) => row.bounds.high,
    "count",
  ),
  ...poolAt("Pool at floor", "low", (row) => row.bounds.atFloor),
  ...poolAt("Pool at cap", "high", (row) => row.bounds.atCap),
];

/** What is told of floors, caps and pins, and what they make of the group's pool. */
export const boundColumns: readonly Column[] = [...bounds, ...levels];
