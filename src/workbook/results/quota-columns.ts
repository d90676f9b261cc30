import { serialDate, type AllocationPlan, type RepPlan } from "../../engine";
import type { ColumnPlan } from "../block";
import type { InputRule } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { periodHeader } from "../plan/period-header";
import { byFullYear, fullYearQuota, managerName, planned } from "./rep-figures";

type Column = ColumnPlan<RepPlan>;

const isAccepted: InputRule = {
  kind: "choice",
  choices: ["yes", "no"],
  hint: "Whether the rep has accepted this quota.",
};

/** Whose quota it is. */
export function who(plan: AllocationPlan): readonly Column[] {
  const told = (key: "role" | "segment" | "territory" | "team", header: string) =>
    wordsWorked<RepPlan>(key, header, {
      formula: `=${planned(header)}&""`,
      value: ({ person }) => person[key],
    });
  return [
    known("id", "Rep", ({ id }) => id),
    wordsWorked("name", "Name", {
      formula: `=${planned("Name")}`,
      value: ({ person }) => person.name,
    }),
    told("role", "Role"),
    told("segment", "Segment"),
    told("territory", "Territory"),
    told("team", "Team"),
    wordsWorked("manager", "Manager", {
      formula: `=IFERROR(INDEX(TeamList[Name],MATCH(${planned("Manager")},TeamList[Id],0)),"")`,
      value: (rep) => managerName(plan, rep),
    }),
    worked("start", "Start", {
      formula: `=INDEX(TeamList[Start],${planned("Team row")})`,
      value: ({ person }) => serialDate(person.startDate),
      format: "date",
    }),
  ];
}

/** Twelve periods beside everything else would be too small to read on paper. */
export function isWide({ calendar }: AllocationPlan): boolean {
  return calendar.periods.length > 4;
}

/** The quota of each period. */
export function periodColumns({ calendar }: AllocationPlan): readonly Column[] {
  return calendar.periods.map((period, at) =>
    worked<RepPlan>(`period${at}`, periodHeader(period), {
      formula: `=INDEX(PeriodQuotas[${periodHeader(period)}],MATCH({id},PeriodQuotas[Id],0))`,
      value: ({ periods }) => periods[at] ?? 0,
      format: "wholeMoney",
    }),
  );
}

/** The quota, and what it is beside capacity and earnings. */
export function quotas(plan: AllocationPlan): readonly Column[] {
  const rows = byFullYear(plan);
  const placeOf = new Map(rows.map(({ id }, at) => [id, at + 1]));
  return [
    worked("capacity", "Capacity", {
      formula: `=${planned("Capacity")}`,
      value: ({ capacity }) => capacity,
    }),
    {
      ...worked<RepPlan>("quota", "Quota", {
        formula: `=${planned("Quota")}`,
        value: ({ quota }) => quota,
        format: "wholeMoney",
      }),
      look: "output",
    },
    ...(isWide(plan) ? [] : periodColumns(plan)),
    worked("ote", "OTE", {
      formula: "=INDEX(PayPlan[OTE],MATCH({id},PayPlan[Id],0))",
      value: ({ person }) => person.annualOte,
      format: "wholeMoney",
    }),
    worked("ratio", "Quota over OTE", {
      formula: "=INDEX(PayPlan[Quota over OTE],MATCH({id},PayPlan[Id],0))",
      value: ({ quotaToOte }) => quotaToOte,
      format: "multiple",
    }),
    worked("fullYear", "Quota of a full year", {
      formula: '=IF({capacity}=0,"",ROUND({quota}/{capacity},0))',
      value: fullYearQuota,
      format: "wholeMoney",
    }),
    worked("place", "Place", {
      formula:
        '=IF({fullYear}="","",RANK({fullYear},QuotaList[Quota of a full year])+SUMPRODUCT((QuotaList[Quota of a full year]={fullYear})*(ROW(QuotaList[Quota of a full year])<ROW())))',
      value: ({ id }) => placeOf.get(id) ?? null,
      format: "general",
    }),
  ];
}

/** What is filled in by hand once the quota has been talked over. */
export const signed: readonly Column[] = [
  {
    key: "accepted",
    header: "Accepted",
    look: "input words",
    format: "text",
    value: () => null,
    rule: () => isAccepted,
  },
  {
    key: "date",
    header: "Date",
    look: "input",
    format: "date",
    value: () => null,
    rule: () => ({ kind: "date", hint: "The day of the answer." }),
  },
  {
    key: "note",
    header: "Note",
    look: "input words",
    format: "text",
    value: () => null,
    rule: () => ({ kind: "text", hint: "Free text." }),
  },
];
