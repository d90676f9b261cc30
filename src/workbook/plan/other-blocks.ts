import type { AllocationPlan, MeetingPlan, RollUp } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { periodHeader } from "./period-header";
import { known, worked, working, wordsWorked } from "./columns";

/** How many managers stand above somebody at most. */
function depthOf({ managers, reps }: AllocationPlan): number {
  const aboveOf = new Map(managers.map(({ id, person }) => [id, person.manager]));
  const height = (id: string): number => {
    let [at, steps] = [id, 0];
    // A manager of themselves would never end: nobody stands higher than all managers together.
    while (at !== "" && aboveOf.has(at) && steps < managers.length) {
      at = aboveOf.get(at) ?? "";
      steps += 1;
    }
    return steps;
  };
  return reps.reduce((most, { person }) => Math.max(most, height(person.manager)), 1);
}

type RepRow = AllocationPlan["reps"][number];

/** Everybody above each rep, one column a level: managers' quotas are sums over all of them. */
export function linesBlock(plan: AllocationPlan): Block | null {
  if (plan.managers.length === 0) return null;
  const levels = Array.from({ length: depthOf(plan) }, (_level, at) => at + 1);
  return block<RepRow>(
    { heading: "Lines of reports", table: "ReportLines" },
    [
      known("id", "Id", ({ id }) => id),
      ...levels.map((level): ColumnPlan<RepRow> => ({
        ...working<RepRow>(
          `level${level}`,
          `Level ${level}`,
          level === 1
            ? '=INDEX(AllocationPlan[Manager],MATCH({id},AllocationPlan[Id],0))&""'
            : `=IFERROR(INDEX(TeamList[Manager],MATCH({level${level - 1}},TeamList[Id],0))&"","")`,
        ),
        look: "calculation words",
      })),
    ],
    plan.reps,
  );
}

/** What everybody beneath a manager carries: not part of the pool, which it would count twice. */
export function managersBlock(plan: AllocationPlan): Block | null {
  if (plan.managers.length === 0) return null;
  const levels = Array.from({ length: depthOf(plan) }, (_level, at) => at + 1);
  const over = (column: string) =>
    levels.map((level) => `SUMIFS(${column},ReportLines[Level ${level}],{id})`).join("+");
  return block<RollUp>(
    { heading: "Managers", table: "ManagerPlan" },
    [
      known("id", "Id", ({ id }) => id),
      wordsWorked("name", "Name", {
        formula: '=INDEX(TeamList[Name],MATCH({id},TeamList[Id],0))&""',
        value: ({ person }) => person.name,
      }),
      worked("reports", "Reps beneath", {
        formula: `=${levels.map((level) => `COUNTIFS(ReportLines[Level ${level}],{id})`).join("+")}`,
        value: ({ reports }) => reports,
      }),
      {
        ...worked<RollUp>("quota", "Quota", {
          formula: `=${over("AllocationPlan[Quota]")}`,
          value: ({ quota }) => quota,
          format: "money",
        }),
        look: "output",
      },
      ...plan.calendar.periods.map((period, at) =>
        worked<RollUp>(`period${at + 1}`, periodHeader(period), {
          formula: `=${over(`PeriodQuotas[${periodHeader(period)}]`)}`,
          value: ({ periods }) => periods[at] ?? 0,
          format: "money",
        }),
      ),
    ],
    plan.managers,
  );
}

/** Meetings, not money: ramped months times the meetings of a month. */
export function meetingsBlock({ meetings, calendar }: AllocationPlan): Block | null {
  if (meetings.length === 0) return null;
  const count = calendar.periods.length;
  const all = (kind: string) => `MeetingPlan[[#This Row],[${kind} 1]:[${kind} ${count}]]`;
  const columns = (kind: string, formula: (place: number) => string) =>
    calendar.periods.map((_period, at) => {
      const format = kind === "Exact" ? "count" : "general";
      return working<MeetingPlan>(`${kind}${at + 1}`, `${kind} ${at + 1}`, formula(at + 1), format);
    });
  return block<MeetingPlan>(
    { heading: "Meetings of SDRs", table: "MeetingPlan" },
    [
      known("id", "Id", ({ id }) => id),
      working("t", "Team row", "=MATCH({id},TeamList[Id],0)"),
      wordsWorked("name", "Name", {
        formula: "=INDEX(TeamList[Name],{t})",
        value: ({ person }) => person.name,
      }),
      ...columns("Exact", (place) => {
        const months = calendar.periods[place - 1]?.months ?? [];
        return `=N(MeetingsPerMonth)*(${months.map((at) => `INDEX(TeamList[Month ${at + 1}],{t})`).join("+")})`;
      }),
      {
        ...worked<MeetingPlan>("meetings", "Meetings of the year", {
          formula: `=ROUND(SUM(${all("Exact")}),0)`,
          value: ({ meetings: year }) => year,
        }),
        look: "output",
      },
      ...columns("Whole", (place) => `=INT({Exact${place}}+Dust)`),
      ...columns(
        "Order",
        (place) =>
          `=RANK({Exact${place}},${all("Exact")})+COUNTIF(MeetingPlan[[#This Row],[Exact 1]:[Exact ${place}]],{Exact${place}})-1`,
      ),
      ...columns(
        "Sort",
        (place) => `=ROUND(({Exact${place}}-{Whole${place}})/Dust,0)-{Order${place}}/100`,
      ),
      working("left", "Meetings left", `={meetings}-SUM(${all("Whole")})`),
      ...calendar.periods.map((period, at) =>
        worked<MeetingPlan>(`period${at + 1}`, periodHeader(period), {
          formula: `={Whole${at + 1}}+(RANK({Sort${at + 1}},${all("Sort")})<={left})`,
          value: ({ periods }) => periods[at] ?? 0,
        }),
      ),
    ],
    meetings,
  );
}
