import { step, type ChecklistPhase } from "./checklist";

/** Phase 3: everybody knows the own quota, and why it is what it is. */
export const enablement: ChecklistPhase = {
  id: "3",
  title: "Enablement",
  steps: [
    step(
      ["3a", "Preparing the sessions"],
      [
        ["talking-points", "Talking points are ready for every manager"],
        ["letters", "Every rep's letter is ready"],
        ["faq", "Questions and answers are ready"],
        ["scripts", "The scripts of the recordings are ready: method, and dashboards"],
        ["runbook", "The runbook for RevOps is ready"],
      ],
    ),
    step(
      ["3b", "Sessions"],
      [
        ["leaders", "First: the leaders know the method and what is said to whom"],
        ["managers", "Second: the managers know their teams' quotas and how to explain them"],
        ["reps", "Third: every rep heard the own quota from the manager, and then all together"],
        ["revops", "Fourth: RevOps can run the set-up and the quarterly refresh"],
        ["recorded", "The sessions are recorded"],
        ["asked", "What was asked is written down"],
      ],
    ),
    step(
      ["3c", "Hypercare"],
      [
        ["pulse", "Pace was looked at every week"],
        ["office-hours", "Office hours were held every week of the first month"],
        ["dashboards", "Dashboards were checked with live bookings"],
        ["early-alarm", "The early alarm was looked at after the first month"],
      ],
    ),
    step(
      ["3d", "Sign-off of the enablement"],
      [
        ["sessions", "All sessions were held: leaders, managers, reps, RevOps"],
        ["documents", "Recordings and documents are handed out"],
        ["hypercare", "Hypercare is over"],
        ["no-defects", "No serious defect of a dashboard is open"],
        ["self-service", "Every rep can see the own attainment without asking"],
        ["refresh", "RevOps can run the quarterly refresh alone"],
        ["faq", "Questions and answers hold all that was asked"],
        ["approved", "The customer is ready for the handoff"],
      ],
    ),
  ],
};
