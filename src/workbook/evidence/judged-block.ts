import { dust, type AllocationPlan, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block, NumberFormat } from "../description";
import { known, worked, working, wordsWorked } from "../plan/columns";

type Column = ColumnPlan<RepPlan>;

/** What the roster says of the year before, of those who were there. */
function before(header: "Previous bookings" | "Previous quota"): string {
  const told = `INDEX(RosterList[${header}],{roster})`;
  return `=IF(AND({standing}="EMPLOYED",ISNUMBER(${told})),${told},"")`;
}

const inTeam = (column: string) => `=INDEX(TeamList[${column}],{p})`;
const inPlan = (column: string) => `=INDEX(AllocationPlan[${column}],{t})`;

const who: readonly Column[] = [
  known("id", "Id", ({ id }) => id),
  wordsWorked("name", "Name", {
    formula: inPlan("Name"),
    value: ({ person }) => person.name,
  }),
  working("t", "Plan row", "=MATCH({id},AllocationPlan[Id],0)"),
  working("p", "Team row", inPlan("Team row")),
  working("roster", "Roster row", inTeam("Roster row")),
  wordsWorked("standing", "Standing", {
    formula: inTeam("Standing"),
    value: ({ person }) => person.standing,
  }),
  wordsWorked("segment", "Segment", {
    formula: `${inPlan("Segment")}&""`,
    value: ({ person }) => person.segment,
  }),
];

const told = (key: string, header: string, said: Parameters<typeof worked<RepPlan>>[2]) =>
  worked<RepPlan>(key, header, { format: "money" as NumberFormat, ...said });

const figures: readonly Column[] = [
  told("quota", "Quota", { formula: inPlan("Quota"), value: ({ quota }) => quota }),
  told("booked", "Booked last year", {
    formula: before("Previous bookings"),
    value: ({ person }) => person.previousBookings,
  }),
  told("asked", "Asked last year", {
    formula: before("Previous quota"),
    value: ({ person }) => person.previousQuota,
  }),
];

const standing: readonly Column[] = [
  worked("presence", "There this year", {
    formula:
      "=MAX(0,MIN(Month12,INDEX(TeamList[Last month],{p}))-MAX(Month1,INDEX(TeamList[First month],{p}))+1)/12",
    value: ({ standing: { carrier } }) => carrier.presence,
    format: "share",
  }),
  working("ramp", "Ramp row", inTeam("Ramp row")),
  working(
    "full",
    "Months to full",
    "=IFERROR(MATCH(1,INDEX(RampList[[Month 1]:[Month 24]],{ramp},0),0)-1,INDEX(RampList[Months],{ramp}))",
  ),
  working("tier", "Tier row", inPlan("Tier row")),
  working(
    "isNew",
    "New to the tier",
    "=IF({tier}=0,0,N(INDEX(AllocationPlan[Months there],{t})<INDEX(TierList[Ramp below months],{tier})))",
  ),
  worked("ramping", "Ramping", {
    formula: '=IF(RampRule="TIER",{isNew},N(INDEX(TeamList[First month],{p})+{full}>Month1))',
    value: ({ isRamping }) => (isRamping ? 1 : 0),
    format: "general",
  }),
  worked("was", "Ramped then", {
    formula: "=N(INDEX(PastCapacity[Capacity before],{p})>=INDEX(TeamList[Time],{p})-SameWithin)",
    value: ({ standing: { carrier }, person }) =>
      carrier.capacityBefore >= person.capacity - dust ? 1 : 0,
    format: "general",
  }),
];

const judgement: readonly Column[] = [
  working(
    "judged",
    "Judged",
    "=N(AND(ISNUMBER({booked}),{quota}<>0,{presence}>=1-SameWithin,{ramping}=0))",
  ),
  working("gated", "At the gate", "={judged}*{was}"),
  working("hit", "At quota", "={judged}*N(N({booked})>={quota})"),
  working("attainment", "Attainment", '=IF({judged}=1,{booked}/{quota},"")', "share"),
  working("counted", "Attainment at the gate", '=IF({gated}=1,{attainment},"")', "share"),
];

/** Every rep's quota beside what they booked last year, and whether the two can be compared. */
export function judgedBlock({ reps }: AllocationPlan): Block {
  return block<RepPlan>(
    { heading: "Rep by rep", table: "BackTest" },
    [...who, ...figures, ...standing, ...judgement],
    reps,
  );
}
