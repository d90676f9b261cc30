import { feasibilityOf, type AllocationPlan, type QuotaModel, type QuotaPlan } from "../../engine";
import { amount } from "./table";

/** Meetings, managers, and what changes hands. */
export function otherLines({ meetings, managers, changeLog }: AllocationPlan): readonly string[] {
  return [
    ...(meetings.length === 0 ? [] : ["", "Meetings of SDRs for the year"]),
    ...meetings.map(
      ({ id, person, meetings: asked }) => `  ${id} ${person.name}: ${amount(asked)}`,
    ),
    ...(managers.length === 0 ? [] : ["", "Managers, by what their people carry"]),
    ...managers.map(
      ({ id, person, reports, quota }) =>
        `  ${id} ${person.name}: ${amount(quota)} (${reports} reps)`,
    ),
    ...(changeLog.length === 0 ? [] : ["", "What changes hands in mid-year"]),
    ...changeLog.map(
      ({ change: id, period, rep, before, after }) =>
        `  ${id} ${period} ${rep || "held by the company"}: ${amount(before)} → ${amount(after)}`,
    ),
  ];
}

/** When each job must be open. */
export function jobLines(model: QuotaModel, plan: AllocationPlan): readonly string[] {
  const { jobs } = feasibilityOf(model, plan);
  if (jobs.length === 0) return [];
  return [
    "Jobs to open",
    ...jobs.map(
      ({ id, openBy, starts, fullFrom }) =>
        `  ${id}: open by ${openBy}, starts ${starts}, full quota from ${fullFrom}`,
    ),
    "",
  ];
}

const weights = { act: "!", know: "·", good: "+" } as const;

/** The findings, each with its ways out. */
export function findingLines({ findings }: QuotaPlan): readonly string[] {
  if (findings.length === 0) return [];
  return [
    "Findings (! act, · know, + good)",
    ...findings.flatMap(({ weight, title, words: said, remedies }) => [
      `  ${weights[weight]} ${title}`,
      `    ${said}`,
      ...remedies.map((remedy) => `    → ${remedy}`),
    ]),
  ];
}
