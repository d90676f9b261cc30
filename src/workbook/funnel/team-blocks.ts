import type { QuotaPlan } from "../../engine";
import { block, words } from "../block";
import type { Block, NumberFormat } from "../description";
import { over, same } from "../blank-keeping";

/** One figure on a line of its own: its name, its formula, and the formula in words. */
type Line = {
  readonly label: string;
  readonly name: string;
  readonly value: number | null;
  readonly format: NumberFormat;
  readonly formula: string;
  readonly unit: string;
  readonly how: string;
};

function lines(heading: string, rows: readonly Line[]): Block {
  return block<Line>(
    { heading },
    [
      words({ key: "item", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Value",
        look: "output",
        format: (row) => row.format,
        formula: (row) => row.formula,
        name: (row) => row.name,
        value: (row) => row.value,
      },
      words({ key: "unit", header: "Unit", value: (row) => row.unit }, "note"),
      words({ key: "how", header: "How", value: (row) => row.how }, "note"),
    ],
    rows,
  );
}

/** What the setters can book beside what the funnel needs of them. */
export function setterBlock({ setters }: QuotaPlan): Block {
  const meetings = { format: "count", unit: "meetings per month" } as const;
  return lines("Setter capacity", [
    {
      ...meetings,
      label: "Setters can book",
      name: "SetterCapacity",
      value: setters.capacity,
      formula:
        '=IF(COUNT(SetterHeadcount)*COUNT(SetterAutoQuota)=0,"",SetterHeadcount*SetterAutoQuota)',
      how: "Setters × auto quota of a setter",
    },
    {
      ...meetings,
      label: "The funnel needs",
      name: "MeetingsNeeded",
      value: setters.needed,
      formula: same("MeetingsBooked"),
      how: "Meetings booked",
    },
    {
      label: "Covered",
      name: "SetterCover",
      value: setters.covered,
      format: "share",
      formula: over("SetterCapacity", "MeetingsNeeded"),
      unit: "of the need",
      how: "Setters can book ÷ the funnel needs",
    },
    {
      label: "Setters needed",
      name: "SettersNeeded",
      value: setters.settersNeeded,
      format: "count",
      formula: over("MeetingsNeeded", "SetterAutoQuota"),
      unit: "people",
      how: "The funnel needs ÷ auto quota of a setter",
    },
  ]);
}

/** A sum over the roles in use, blank while one of them still waits for an answer. */
function teamSum(part: string, waits: string): string {
  return `=IF(OR(SUM(RoleTeams[In use])=0,SUM(RoleTeams[${waits}])>0),"",SUM(RoleTeams[${part}]))`;
}

/** The whole team by the month: cost on target, earnings today, revenue. */
export function teamBlock({ team }: QuotaPlan): Block {
  const money = { format: "money", unit: "per month" } as const;
  return lines("Whole team", [
    {
      ...money,
      label: "Team OTE",
      name: "TeamOte",
      value: team.ote,
      formula: teamSum("Team OTE", "OTE waits"),
      how: "Headcount × monthly OTE over the roles in use",
    },
    {
      ...money,
      label: "Team pay today",
      name: "TeamPay",
      value: team.pay,
      formula: teamSum("Team pay", "Pay waits"),
      how: "Headcount × pay today over the roles in use",
    },
    {
      ...money,
      label: "Team pay gap",
      name: "TeamPayGap",
      value: team.payGap,
      formula: '=IF(COUNT(TeamPay)*COUNT(TeamOte)=0,"",TeamPay-TeamOte)',
      how: "Team pay today less team OTE",
    },
    {
      label: "Team OTE attainment",
      name: "TeamOteAttainment",
      value: team.oteAttainment,
      format: "share",
      formula: over("TeamPay", "TeamOte"),
      unit: "of OTE",
      how: "Team pay today ÷ team OTE",
    },
    {
      label: "Revenue per 1 of OTE",
      name: "RevenuePerOte",
      value: team.revenuePerOte,
      format: "money",
      formula: over("Revenue", "TeamOte"),
      unit: "per 1 of OTE",
      how: "Revenue ÷ team OTE",
    },
    {
      label: "OTE share of revenue",
      name: "OteShareOfRevenue",
      value: team.oteShareOfRevenue,
      format: "share",
      formula: over("TeamOte", "Revenue"),
      unit: "of revenue",
      how: "Team OTE ÷ revenue; healthy is below the share on the sheet Inputs",
    },
  ]);
}
