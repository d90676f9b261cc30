import { emptyDeals } from "./baseline/deals-model";
import { emptyDecisions } from "./decisions/decisions-model";
import type { RoleInputs } from "./pay/role-pay";
import { emptyAllocation } from "./plan/allocation-model";
import { emptyOutlook } from "./outlook/outlook-model";
import { standardMaintenance } from "./tracking/maintenance-model";
import { emptyTracking } from "./tracking/tracking-model";
import { defaultThresholds } from "./input-definitions";
import type { QuotaModel } from "./model";

const unanswered: RoleInputs = {
  headcount: null,
  monthlyOte: null,
  basePay: null,
  commissionRate: null,
  commissionPerUnit: null,
  quotaMode: "auto",
  manualQuota: null,
  actual: null,
};

/** A model in which nothing has been answered yet, but for the thresholds. */
export const emptyModel: QuotaModel = {
  ...emptyAllocation,
  ...emptyOutlook,
  ...emptyDeals,
  tracking: emptyTracking,
  maintenance: standardMaintenance,
  company: { name: "", currency: "USD" },
  inputs: {
    marketingSpend: null,
    costPerMeeting: null,
    meetingsBooked: null,
    showRate: null,
    meetingsHeld: null,
    closeRate: null,
    deals: null,
    dealValue: null,
    revenue: null,
    meetingsPerDay: null,
    workingDays: null,
    ...defaultThresholds,
  },
  roles: { closer: unanswered, setter: unanswered, manager: unanswered },
  benchmarks: {},
  decisions: emptyDecisions,
  kept: {},
};
