import { wasRampedAllYear, type RepPlan } from "../../engine";
import type { ColumnPlan } from "../block";
import { known, worked, wordsWorked } from "../plan/columns";
import type { Places } from "./places";

type Column = ColumnPlan<RepPlan>;

const inTeam = (column: string) => `=INDEX(TeamList[${column}],{p})`;
const inPlan = (column: string) => `=INDEX(AllocationPlan[${column}],{t})`;
const inRatios = (column: string) => `=INDEX(RepRatios[${column}],{r})`;

/** Who the rep is, and where they stand in the other tables. */
function who({ inPlan: planRow, inTeam: teamRow, inRoster }: Places): readonly Column[] {
  const row = (
    key: string,
    header: string,
    said: Pick<Parameters<typeof worked<RepPlan>>[2], "formula" | "value">,
  ) => worked<RepPlan>(key, header, { ...said, format: "general" });
  return [
    known("id", "Id", ({ id }) => id),
    wordsWorked("name", "Name", { formula: inPlan("Name"), value: ({ person }) => person.name }),
    row("t", "Plan row", {
      formula: "=MATCH({id},AllocationPlan[Id],0)",
      value: ({ id }) => planRow(id),
    }),
    row("p", "Team row", { formula: inPlan("Team row"), value: ({ id }) => teamRow(id) }),
    row("roster", "Roster row", {
      formula: inTeam("Roster row"),
      value: ({ person }) => inRoster(person),
    }),
    row("r", "Ratio row", {
      formula: "=MATCH({id},RepRatios[Id],0)",
      value: ({ id }) => planRow(id),
    }),
    wordsWorked("standing", "Standing", {
      formula: inTeam("Standing"),
      value: ({ person }) => person.standing,
    }),
    wordsWorked("segment", "Segment", {
      formula: `${inPlan("Segment")}&""`,
      value: ({ person }) => person.segment,
    }),
  ];
}

/** Whether the roster tells a number of the year before, of those who were there, and which. */
function before(
  key: string,
  header: string,
  said: {
    readonly known: string;
    readonly told: "Previous bookings" | "Previous quota";
    readonly value: (rep: RepPlan) => number | null;
  },
): readonly Column[] {
  const cell = `INDEX(RosterList[${said.told}],{roster})`;
  return [
    worked(`${key}Known`, said.known, {
      formula: `=COUNT(${cell})*({standing}="EMPLOYED")`,
      value: (rep) => (said.value(rep) === null ? 0 : 1),
      format: "general",
    }),
    worked(key, header, {
      formula: `=IF({${key}Known}=0,"",${cell})`,
      value: said.value,
      format: "money",
    }),
  ];
}

const figures: readonly Column[] = [
  worked("quota", "Quota", {
    formula: inPlan("Quota"),
    value: ({ quota }) => quota,
    format: "money",
  }),
  ...before("booked", "Booked last year", {
    known: "Bookings known",
    told: "Previous bookings",
    value: ({ person }) => person.previousBookings,
  }),
  ...before("asked", "Asked last year", {
    known: "Quota known",
    told: "Previous quota",
    value: ({ person }) => person.previousQuota,
  }),
];

const standing: readonly Column[] = [
  worked("presence", "There this year", {
    formula: inRatios("Share of the year there"),
    value: ({ standing: { carrier } }) => carrier.presence,
    format: "share",
  }),
  worked("ramping", "Ramping", {
    formula: inRatios("Ramping"),
    value: ({ isRamping }) => (isRamping ? 1 : 0),
    format: "general",
  }),
  worked("was", "Ramped then", {
    formula: "=N(INDEX(PastCapacity[Capacity before],{p})>=INDEX(TeamList[Time],{p})-SameWithin)",
    value: (rep) => (wasRampedAllYear(rep) ? 1 : 0),
    format: "general",
  }),
];

/** Who each rep is, what they are asked, what they booked, and for how long they were there. */
export function comparedColumns(places: Places): readonly Column[] {
  return [...who(places), ...figures, ...standing];
}
