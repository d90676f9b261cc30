import {
  periodAdvice,
  periodCases,
  teamDashboard,
  trackingFindings,
  type Report,
} from "../../engine";
import { warningsOf, type Tracked } from "./tracked";

/** Everything on a running period in one report. */
export function dashboardOf(tracked: Tracked): Report {
  return teamDashboard(tracked, {
    findings: trackingFindings(tracked),
    advice: periodAdvice(tracked),
    warnings: warningsOf(tracked),
    cases: periodCases(tracked.team),
  });
}
