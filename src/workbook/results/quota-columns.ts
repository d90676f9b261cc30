import { serialDate, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import type { ColumnPlan } from "../block";
import { acceptanceList } from "../inputs/decision-lists";
import { fieldOf, toldColumn } from "../inputs/input-list";
import { known, worked, wordsWorked } from "../plan/columns";
import { periodHeader } from "../plan/period-header";
import { byFullYear, fullYearQuota, managerName } from "./rep-figures";

type Column = ColumnPlan<RepPlan>;

/** A column of the plan's table in the rep's row there. */
const planned = (column: string) => `INDEX(AllocationPlan[${column}],{row})`;

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
  ];
}

/** Id and name alone, as a table of periods needs them. */
export const named: readonly Column[] = [
  known("id", "Rep", ({ id }) => id),
  wordsWorked("name", "Name", {
    formula: "=INDEX(AllocationPlan[Name],MATCH({id},AllocationPlan[Id],0))",
    value: ({ person }) => person.name,
  }),
];

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
    worked("ratio", "Quota over OTE", {
      formula: "=INDEX(PayPlan[Quota over OTE],MATCH({id},PayPlan[Id],0))",
      value: ({ quotaToOte }) => quotaToOte,
      format: "multiple",
    }),
  ];
}

/** What is filled in by hand once the quota has been talked over. */
export function signed({ decisions }: QuotaModel): readonly Column[] {
  const answers = new Map(decisions.acceptances.map((answer) => [answer.rep, answer]));
  return (["isAccepted", "on", "note"] as const).map((key) =>
    toldColumn<RepPlan>(fieldOf(acceptanceList, key), ({ id }) => answers.get(id)?.[key]),
  );
}

/** What the quota is sorted and looked up by, behind all that is signed: nobody needs it on paper. */
export function listSteps(plan: AllocationPlan): readonly Column[] {
  const placeOf = new Map(byFullYear(plan).map(({ id }, at) => [id, at + 1]));
  const rowOf = new Map(plan.reps.map(({ id }, at) => [id, at + 1]));
  return [
    worked("start", "Start", {
      formula: `=INDEX(TeamList[Start],${planned("Team row")})`,
      value: ({ person }) => serialDate(person.startDate),
      format: "date",
    }),
    worked("ote", "OTE", {
      formula: "=INDEX(PayPlan[OTE],MATCH({id},PayPlan[Id],0))",
      value: ({ person }) => person.annualOte,
      format: "wholeMoney",
    }),
    worked("fullYear", "Quota of a full year", {
      formula: '=IF({capacity}=0,"",ROUND({quota}/{capacity},0))',
      value: fullYearQuota,
      format: "wholeMoney",
    }),
    worked("key", "Sort key", {
      // Equals stand in the order of the plan: each gives way by less than a whole.
      formula: '=IF({fullYear}="","",{fullYear}-{row}/(1+ROWS(QuotaList[Rep])))',
      value: (rep) => {
        const whole = fullYearQuota(rep);
        const row = rowOf.get(rep.id) ?? 0;
        return whole === null ? null : whole - row / (1 + plan.reps.length);
      },
      format: "wholeMoney",
    }),
    worked("place", "Place", {
      formula: '=IF({key}="","",RANK({key},QuotaList[Sort key]))',
      value: ({ id }) => placeOf.get(id) ?? null,
      format: "general",
    }),
    worked("row", "Plan row", {
      formula: "=MATCH({id},AllocationPlan[Id],0)",
      value: ({ id }) => rowOf.get(id) ?? null,
      format: "general",
    }),
  ];
}
