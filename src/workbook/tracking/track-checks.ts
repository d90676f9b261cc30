import { block, words } from "../block";
import type { Block } from "../description";

type Check = { readonly what: string; readonly formula: string };

const parts = ["manager", "team", "region", "segment"] as const;

/** What the lines of a kind of parts come to, less the line of all. */
function apart(header: string, part: string): string {
  const sum = (by: string) => `SUMIFS(PartLines[${header}],PartLines[By],"${by}")`;
  return `=${sum(part)}-${sum("all")}`;
}

const checks: readonly Check[] = [
  ...parts.map((part) => ({
    what: `Lines by ${part}: quota of all`,
    formula: apart("Quota of all", part),
  })),
  ...parts.map((part) => ({
    what: `Lines by ${part}: what all made`,
    formula: apart("Made", part),
  })),
  {
    what: "Reps of the plan without a line",
    formula: "=ROWS(AllocationPlan[Id])-ROWS(AttainmentList[Rep])",
  },
  ...[
    ["Actuals", "ActualList[[Quota]:[Proposals]]"],
    ["Periods that are over", "PastList[[Quota]:[Calls]]"],
    ["Deals one by one", "BookingList[[Day]:[Amount]]"],
    ["Quotas of products", "ProductQuotaList[Quota]"],
    ["Days on which nobody works", "HolidayList[Day]"],
  ].map(([what = "", cells = ""]): Check => ({
    what: `${what}: cells that are no numbers`,
    formula: `=ROWS(${cells})*COLUMNS(${cells})-COUNTBLANK(${cells})-COUNT(${cells})`,
  })),
  {
    what: "Rows of actuals without a line",
    formula: "=COUNTA(ActualList[Rep])-SUM(TrackSteps[Has actuals])",
  },
];

/** What must hold of the sheet: lines that come to the whole, and nobody left out. */
export function trackChecks(): Block {
  return block<Check>(
    { heading: "Checks of this sheet", table: "TrackChecks" },
    [
      words({ key: "what", header: "Check", value: ({ what }) => what }),
      {
        key: "off",
        header: "Off by",
        look: "calculation",
        format: "money",
        formula: ({ formula }) => formula,
        value: () => 0,
      },
      {
        key: "state",
        header: "State",
        look: "verdict",
        formula: '=IF(ROUND({off},1+1)=0,"PASS","FAIL")',
        value: () => "PASS",
      },
    ],
    checks,
  );
}
