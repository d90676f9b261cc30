import { shippedRamps, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block, SheetDescription } from "../description";
import { controlList } from "../foundation/sheet-list";
import { rampRowCount } from "../plan/capacity-blocks";
import { known, worked, working, wordsWorked } from "../plan/columns";

type RampRow = { readonly at: number };

/** How many months each schedule leaves below a full quota, up to its first full month. */
function rampFullBlock(rows: number): Block {
  const shares = "RampList[[Month 1]:[Month 24]]";
  return block<RampRow>(
    { heading: "Months to a full quota", table: "RampFull" },
    [
      { key: "at", header: "Ramp row", look: "note", value: (row) => row.at },
      {
        ...working<RampRow>("name", "Name", '=INDEX(RampList[Name],{at})&""'),
        look: "calculation words",
      },
      working("length", "Months told", "=INDEX(RampList[Months],{at})"),
      working(
        "full",
        "Months to full",
        `={length}-SUMPRODUCT(MAX((INDEX(${shares},{at},0)>=1)*({length}-COLUMN(${shares})+COLUMN(RampList[Month 1]))))`,
      ),
    ],
    Array.from({ length: rows }, (_row, place) => ({ at: place + 1 })),
  );
}

const ramping: readonly ColumnPlan<RepPlan>[] = [
  known("id", "Id", ({ id }) => id),
  working("at", "Plan row", "=MATCH({id},AllocationPlan[Id],0)"),
  working("t", "Team row", "=MATCH({id},TeamList[Id],0)"),
  wordsWorked("name", "Name", {
    formula: '=INDEX(TeamList[Name],{t})&""',
    value: ({ person }) => person.name,
  }),
  wordsWorked("role", "Role", {
    formula: '=INDEX(TeamList[Role],{t})&""',
    value: ({ person }) => person.role,
  }),
  working("tierRow", "Tier row", "=INDEX(AllocationPlan[Tier row],{at})"),
  working(
    "isNew",
    "New to tier",
    "=IF({tierRow}=0,0,N(INDEX(AllocationPlan[Months there],{at})<INDEX(TierList[Ramp below months],{tierRow})))",
  ),
  working(
    "full",
    "Full from month",
    "=INDEX(TeamList[First month],{t})+INDEX(RampFull[Months to full],INDEX(TeamList[Ramp row],{t}))",
  ),
  worked("ramping", "Ramping", {
    formula: '=IF(RampRule="TIER",{isNew},N({full}>Month1))',
    value: ({ isRamping }) => Number(isRamping),
    format: "general",
  }),
  worked("presence", "Share of the year there", {
    formula:
      "=MAX(0,MIN(INDEX(TeamList[Last month],{t}),Month12)-MAX(INDEX(TeamList[First month],{t}),Month1)+1)/12",
    value: ({ standing }) => standing.carrier.presence,
    format: "share",
  }),
];

/** Quota over the earnings of the time somebody is there, and where that lies. */
const ratios: readonly ColumnPlan<RepPlan>[] = [
  worked("quota", "Quota", {
    formula: "=INDEX(AllocationPlan[Quota],{at})",
    value: ({ quota }) => quota,
    format: "money",
  }),
  worked("ote", "OTE", {
    formula:
      '=IF(ISNUMBER(INDEX(RosterList[OTE],INDEX(TeamList[Roster row],{t}))),INDEX(RosterList[OTE],INDEX(TeamList[Roster row],{t})),"")',
    value: ({ person }) => person.annualOte,
    format: "money",
  }),
  worked("ratio", "Quota to OTE", {
    formula: '=IF(N({ote})*{presence}=0,"",{quota}/({ote}*{presence}))',
    value: ({ quotaToOte }) => quotaToOte,
    format: "multiple",
  }),
  working(
    "judged",
    "Ramped and there",
    "=N({ramping}=0)*(INDEX(AllocationPlan[Capacity],{at})>0)*ISNUMBER({ratio})",
  ),
  working(
    "low",
    "Guideline from",
    '=IF({role}="AM",QuotaToOteAccountManagersLow,QuotaToOteGuidelineLow)',
    "multiple",
  ),
  working(
    "high",
    "Guideline up to",
    '=IF({role}="AM",QuotaToOteAccountManagersHigh,QuotaToOteGuidelineHigh)',
    "multiple",
  ),
  working(
    "usual",
    "As observed",
    '=({role}="AE")*(N({ratio})>=QuotaToOteObservedLow-Tolerance)*(N({ratio})<=QuotaToOteObservedHigh+Tolerance)',
  ),
  {
    ...working<RepPlan>(
      "band",
      "Against the guideline",
      '=IF({judged}=0,"",IF({ratio}>{high}+Tolerance,"above",IF({ratio}>={low}-Tolerance,"within",IF({usual}=1,"below, as observed","below"))))',
    ),
    look: "calculation words",
  },
];

/** Who ramps, and every quota over on-target earnings: what warnings and benchmarks look at. */
export function ratiosSheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.ratios;
  return {
    name,
    family,
    purpose,
    widths: [22, 14, 13, 24, 11, 10, 12, 12, 10, 13, 15, 14, 11, 12, 12, 12, 12, 22],
    blocks: [
      rampFullBlock(rampRowCount(model, shippedRamps)),
      block<RepPlan>(
        { heading: "Quota to OTE, rep by rep", table: "RepRatios" },
        [...ramping, ...ratios],
        plan.reps,
      ),
    ],
    frozenColumns: 1,
  };
}
