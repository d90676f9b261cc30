import type { AllocationPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { handRows, moveRows, type HandRow, type MoveRow } from "./change-hands";
import { known, placed, step, wordsWorked } from "./columns";
import { periodHeader } from "./period-header";

/** All periods of a table, or the first ones of them up to one. */
export function periodsIn(table: string, { calendar }: AllocationPlan, upTo?: number): string {
  const headers = calendar.periods.map(periodHeader);
  const last = headers[upTo ?? headers.length - 1] ?? "";
  return `${table}[[${headers[0] ?? ""}]:[${last}]]`;
}

/** The share of each period that every change moves: its months count as the seasons weigh them. */
export function movesBlock(plan: AllocationPlan): Block {
  const changes = plan.changeMoves.map((_move, at) => at + 1);
  return block<MoveRow>(
    { heading: "Shares that the changes move", table: "ChangeMoves" },
    [
      placed("period", "Period", ({ period }) => period),
      step(
        "season",
        "Season",
        "=SUMIFS(ChangeMonths[Season],ChangeMonths[Period],{period})",
        ({ season }) => season,
        "share",
      ),
      ...changes.flatMap((change): readonly ColumnPlan<MoveRow>[] => [
        step(
          `share${change}`,
          `Share ${change}`,
          `=IF({season}=0,0,ChangeShare${change}*SUMIFS(ChangeMonths[Of the year ${change}],ChangeMonths[Period],{period})/{season})`,
          (row) => row.shares[change - 1] ?? 0,
          "share",
        ),
      ]),
    ],
    moveRows(plan),
  );
}

const held = (stage: number) => (row: HandRow) => row.stages[stage] ?? 0;

/** What the hand holds after each of the changes, beginning with the plan; and for that, what each of them moves. */
function stageColumns(plan: AllocationPlan): readonly ColumnPlan<HandRow>[] {
  const changes = plan.changeMoves.map((_move, at) => at + 1);
  return [
    ...changes.map((change) =>
      step<HandRow>(
        `given${change}`,
        `Given from ${change}`,
        `=IFERROR(INDEX(ChangeLog[After ${change - 1}],MATCH(ChangeGiver${change}&"|"&{period},ChangeLog[Key],0)),0)`,
        (row) => row.given[change - 1] ?? 0,
        "money",
      ),
    ),
    ...changes.map((change) =>
      step<HandRow>(
        `moved${change}`,
        `Moved ${change}`,
        `=MIN(ROUND({given${change}}*INDEX(ChangeMoves[Share ${change}],{period})/PeriodRounding,0)*PeriodRounding,{given${change}})`,
        (row) => row.moved[change - 1] ?? 0,
        "money",
      ),
    ),
    step(
      "after0",
      "After 0",
      `=IFERROR(INDEX(${periodsIn("PeriodQuotas", plan)},MATCH({rep},PeriodQuotas[Id],0),{period}),0)`,
      held(0),
      "money",
    ),
    ...changes.map((change) =>
      step<HandRow>(
        `after${change}`,
        `After ${change}`,
        `={after${change - 1}}+(({rep}=ChangeTaker${change})-({rep}=ChangeGiver${change}))*{moved${change}}`,
        held(change),
        "money",
      ),
    ),
  ];
}

/** Who gave what to whom, period by period. */
export function changeLogBlock(plan: AllocationPlan): Block {
  const count = plan.changeMoves.length;
  const stages = (first: number, last: number) =>
    `ChangeLog[[#This Row],[After ${first}]:[After ${last}]]`;
  return block<HandRow>(
    { heading: "What changed hands", table: "ChangeLog" },
    [
      placed("place", "Place", ({ place }) => place),
      known("side", "Side", ({ side }) => side),
      placed("period", "Period", ({ period }) => period),
      known("label", "Period name", ({ label }) => label),
      wordsWorked("change", "Change", {
        formula: "=INDEX(ChangeSteps[Change],{place})",
        value: ({ change }) => change,
      }),
      wordsWorked("rep", "Rep", {
        formula: '=INDEX(ChangeSteps[[Gives]:[Takes]],{place},1+({side}="TAKES"))',
        value: ({ rep }) => rep,
      }),
      wordsWorked("who", "Who", {
        formula: '=IF({rep}="","the company",{rep})',
        value: ({ rep }) => (rep === "" ? "the company" : rep),
      }),
      wordsWorked("key", "Key", {
        formula: '={rep}&"|"&{period}',
        value: ({ rep, period }) => `${rep}|${period}`,
      }),
      ...stageColumns(plan),
      step(
        "before",
        "Before",
        `=INDEX(${stages(0, count - 1)},{place})`,
        (row) => held(row.place - 1)(row),
        "money",
      ),
      step(
        "after",
        "After",
        `=INDEX(${stages(1, count)},{place})`,
        (row) => held(row.place)(row),
        "money",
      ),
      step(
        "difference",
        "Difference",
        "={after}-{before}",
        (row) => held(row.place)(row) - held(row.place - 1)(row),
        "money",
      ),
    ],
    handRows(plan),
  );
}
