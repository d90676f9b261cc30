import type { AllocationPlan, QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { attainmentSheet } from "./attainment-sheet";
import { leaderboardSheet } from "./leaderboard-sheet";
import { pipelineSheet } from "./pipeline-sheet";
import { periodSteps } from "./steps-sheet";
import { teamSheet, teamSteps } from "./team-sheet";
import { trackedOf } from "./tracked-rows";
import { trendsSheet } from "./trends-sheet";
import { warningsSheet, warningSteps } from "./warnings-sheet";

/** The sheets of a tracked period, by formulas: none while nothing is tracked. */
export function trackingSheets(
  model: QuotaModel,
  plan: AllocationPlan,
): readonly Omit<SheetDescription, "masterCheck">[] {
  const tracked = trackedOf(model, plan);
  if (tracked === null) return [];
  return [
    periodSteps(tracked),
    teamSteps(tracked),
    attainmentSheet(tracked),
    teamSheet(tracked),
    pipelineSheet(tracked),
    leaderboardSheet(tracked),
    trendsSheet(tracked),
    warningSteps(tracked),
    warningsSheet(tracked),
  ];
}
