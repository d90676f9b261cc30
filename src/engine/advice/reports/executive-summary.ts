import { isBelow } from "../../tracking/threshold";
import type { Finding } from "../finding";
import type { TrackingJudged } from "../tracking-judged";
import { facts, listed, type Report } from "./report";
import { standingNotes, whoReported } from "./standing";

/** From this share of quota on a projection is close to it. */
const CLOSE = 0.9;

/** What somebody with a minute needs: where the team will end, how sure, and what to do. */
export function executiveSummary(
  { team, tracking, currency }: TrackingJudged,
  said: { readonly findings: readonly Finding[]; readonly advice: readonly Finding[] },
): Report {
  const { company, reps } = team;
  const reported = reps.filter(({ reporting }) => reporting === "REPORTED");
  const count = (test: (attainment: number) => boolean) =>
    reported.filter(({ projectedAttainment: one }) => one !== null && test(one)).length;
  return {
    title: `Summary as of ${tracking.period.asOf}`,
    currency,
    parts: [
      facts([
        ...whoReported(company),
        ["Made so far", company.actual, "money"],
        ["Projected", company.projected, "money"],
        ["Projected, of quota", company.projectedAttainment, "share"],
        ["Reps projected at quota or above", count((one) => !isBelow(one, 1)), "count"],
        [
          "Reps projected from 90% to below quota",
          count((one) => !isBelow(one, CLOSE) && isBelow(one, 1)),
          "count",
        ],
        ["Reps projected below 90%", count((one) => isBelow(one, CLOSE)), "count"],
      ]),
      ...standingNotes(team),
      ...listed(
        "What to do, by money",
        said.advice.map(({ title, remedies }) => `${title}. ${remedies[0] ?? ""}.`),
      ),
      ...listed(
        "What does not add up",
        said.findings.map(({ title }) => title),
      ),
    ],
  };
}
