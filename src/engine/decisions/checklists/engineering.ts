import { step, type ChecklistPhase } from "./checklist";

/** Phase 2: the signed plan in the CRM. */
export const engineering: ChecklistPhase = {
  id: "2",
  title: "Engineering",
  steps: [
    step(
      ["2a", "Specification"],
      [
        ["fields", "The fields are specified: a year's quota, a period's, and its type"],
        ["attainment", "It is specified how attainment is worked out, and from which data"],
        ["dashboards", "Dashboards of reps and managers are specified, with their lights"],
        ["ramps", "It is specified how ramped quotas come from start dates"],
      ],
    ),
    step(
      ["2b", "Handover to the engineer"],
      [
        ["held", "The specification was gone through with whoever builds it"],
        ["questions", "The engineer's questions are answered, and the specification is approved"],
        ["sequence", "The order of building is clear, and so is what must be there before"],
      ],
    ),
    step(
      ["2c", "Build"],
      [
        ["fields", "The fields are there"],
        ["loaded", "The quotas of all reps are loaded and compared with the plan"],
        ["attainment", "Attainment is worked out, and was tried"],
        ["rep-dashboard", "The dashboard of reps stands, and was tried"],
        ["manager-dashboard", "The dashboard of managers stands, and was tried"],
        ["lights", "The lights are set to the limits of the plan"],
        ["ramps", "Ramped quotas are set up, where somebody ramps"],
      ],
    ),
    step(
      ["2d", "Test and sign-off of the CRM"],
      [
        ["values", "Every rep's fields hold the quotas of the plan"],
        ["by-hand", "Attainment in the CRM is what the same bookings give by hand"],
        ["filters", "Filters work by rep, territory, period and segment"],
        ["lights", "Lights change exactly at the limits of the plan"],
        ["ramps", "Quotas of new hires follow their ramps"],
        ["roll-ups", "Every manager's total is the sum of the reps beneath"],
        ["speed", "Dashboards open within five seconds"],
        ["leaders-tried", "Sales leadership and RevOps were taken through the dashboards"],
        ["managers-tried", "Managers tried the dashboards with their own teams"],
        ["sample", "A sample of reps was compared with the signed plan by the customer"],
        ["feedback", "What the customer found is settled"],
        ["as-specified", "What was built is what was specified"],
        ["approved", "The customer has approved the dashboards"],
      ],
    ),
  ],
};
