import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import type { AllocationRow } from "./allocation-steps";
import { worked } from "./columns";

type Column = ColumnPlan<AllocationRow>;

/** A step of the allocation in money. */
export function money(
  ...[key, header, formula, value]: readonly [
    key: string,
    header: string,
    formula: string,
    value: (rep: AllocationRow) => number | null,
  ]
): Column {
  return worked<AllocationRow>(key, header, { formula, value, format: "money" });
}

/** A step of the allocation that counts. */
export function count(
  ...[key, header, formula, value, format = "general"]: readonly [
    key: string,
    header: string,
    formula: string,
    value: (rep: AllocationRow) => number | null,
    format?: NumberFormat,
  ]
): Column {
  return worked<AllocationRow>(key, header, { formula, value, format });
}

/** What each rep would sell, from last year or from what is assumed of the role. */
export const bottomUpColumns: readonly Column[] = [
  count("rosterRow", "Roster row", "=INDEX(TeamList[Roster row],{t})", (rep) => rep.rosterRow),
  money(
    "booked",
    "Booked before",
    '=IF(COUNT(INDEX(RosterList[Previous bookings],{rosterRow}))=0,"",INDEX(RosterList[Previous bookings],{rosterRow}))',
    (rep) => rep.bookedBefore,
  ),
  count(
    "before",
    "Capacity before",
    "=INDEX(PastCapacity[Capacity before],{t})",
    ({ standing }) => standing.carrier.capacityBefore,
    "count",
  ),
  count(
    "needed",
    "Capacity needed",
    "=LeastHistory*INDEX(TeamList[Time],{t})",
    (rep) => rep.capacityNeeded,
    "count",
  ),
  count("employed", "Employed", '=N(INDEX(TeamList[Standing],{t})="EMPLOYED")', ({ person }) =>
    Number(person.standing === "EMPLOYED"),
  ),
  count(
    "known",
    "Has history",
    '={employed}*({booked}<>"")*({before}>0)*({before}>={needed})',
    ({ standing }) => Number(standing.productivity?.by === "history"),
  ),
  count(
    "assumedRow",
    "Assumption row",
    '=IFERROR(MATCH({role}&"|"&{segment},ProductivityKeys[Key],0),IFERROR(MATCH({role}&"|",ProductivityKeys[Key],0),0))',
    (rep) => rep.assumedRow,
  ),
  money(
    "assumed",
    "Assumed",
    '=IF({assumedRow}=0,"",INDEX(ProductivityKeys[Booked],{assumedRow}))',
    (rep) => rep.assumed,
  ),
  money(
    "productivity",
    "Productivity",
    "=IF({known}=1,{booked}/{before},{assumed})",
    ({ standing }) => standing.productivity?.amount ?? null,
  ),
  money(
    "bottomUp",
    "Bottom up",
    '=IF({productivity}="","",{productivity}*{capacity})',
    ({ standing }) => standing.bottomUp,
  ),
];
