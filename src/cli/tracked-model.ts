import { trackedTeam, type TrackingJudged } from "../engine";
import { tellProblems } from "./model-commands";
import { planned, type PlannedModel } from "./planned-model";

/** A model with a running period, held against its plan. */
export type TrackedModel = TrackingJudged & PlannedModel;

/** A model's running period held against its plan; null after having said what is missing. */
export function tracked(path: string): TrackedModel | null {
  const found = planned(path);
  if (found === null) return null;
  const { model, allocation } = found;
  const { tracking, calendar, seasonality, company } = model;
  if (tracking.period.start === "") {
    tellProblems([
      {
        where: "tracking",
        what: "The model tracks no period.",
        remedy: "Give tracking.period with start, end and asOf, and a row for each rep.",
      },
    ]);
    return null;
  }
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality };
  const team = trackedTeam(allocation, tracking, year);
  return {
    ...found,
    tracking,
    team,
    currency: company.currency,
    payTiers: model.payTiers,
    marketingSpend: model.inputs.marketingSpend,
  };
}
