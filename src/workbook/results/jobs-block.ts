import { feasibilityOf, serialDate, type AllocationPlan, type QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";

type Job = {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly starts: string;
  readonly openBy: string;
};

function jobs(model: QuotaModel, plan: AllocationPlan): readonly Job[] {
  const team = new Map(plan.carriers.map(({ person }, at) => [person.id, { person, row: at + 1 }]));
  return feasibilityOf(model, plan).jobs.map(({ id, starts, openBy }) => ({
    id,
    starts,
    openBy,
    name: team.get(id)?.person.name ?? "",
    row: team.get(id)?.row ?? 0,
  }));
}

/** By when each job must be open, so that its hire starts on time; null where nobody is to be hired. */
export function jobsBlock(model: QuotaModel, plan: AllocationPlan): Block | null {
  const rows = jobs(model, plan);
  if (rows.length === 0) return null;
  return block<Job>(
    { heading: "Jobs to open, so that hires start on time", table: "JobList" },
    [
      known("id", "Id", ({ id }) => id),
      wordsWorked("name", "Name", {
        formula: "=INDEX(TeamList[Name],{t})",
        value: ({ name }) => name,
      }),
      worked("t", "Team row", {
        formula: "=MATCH({id},TeamList[Id],0)",
        value: ({ row }) => row,
        format: "general",
      }),
      worked("starts", "Starts", {
        formula: "=INDEX(TeamList[Start],{t})",
        value: ({ starts }) => serialDate(starts),
        format: "date",
      }),
      {
        ...worked<Job>("openBy", "Open by", {
          formula: "=EDATE({starts},-N(HiringLagMonths))",
          value: ({ openBy }) => serialDate(openBy),
          format: "date",
        }),
        look: "output",
      },
    ],
    rows,
  );
}
