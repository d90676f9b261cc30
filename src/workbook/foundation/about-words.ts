import type { Line } from "./about-blocks";

/** How to use the workbook of a plan. */
export const steps: readonly Line[] = [
  {
    label: "1. Answer",
    text: "Type into the yellow cells: targets, roster, territories, bounds; say for each number where it comes from.",
  },
  {
    label: "2. Read",
    text: "Quotas follow by formulas: capacity, weights, pools, blend, bounds and rounding, periods. No add-in is needed.",
  },
  {
    label: "3. Check",
    text: "The line under each title repeats the master check; the sheet Checks says what fails, and where.",
  },
  {
    label: "4. Agree",
    text: "Approve the definitions, confirm what is assumed, and sign: the sheet Sign-off says what is still open.",
  },
  {
    label: "5. Keep it right",
    text: "Once the quotas are live, go through the sheet Maintenance every month and every quarter.",
  },
];

/** What it does not say. */
export const limits: readonly Line[] = [
  {
    label: "One year",
    text: "One fiscal year by months or quarters. What changes hands in mid-year is listed, and moves no quota on these sheets.",
  },
  {
    label: "New rows",
    text: "Changed inputs flow through at once. A new person or segment needs its rows: write the workbook again; checks say when.",
  },
  {
    label: "Values as written",
    text: "What formulas cannot do (findings, forecasts, optimum, simulation) stands as values with the day of writing.",
  },
  {
    label: "Judgement",
    text: "Scores, ramps and the blend are assumptions until somebody confirms them. A benchmark is a reference, not a rule.",
  },
];
