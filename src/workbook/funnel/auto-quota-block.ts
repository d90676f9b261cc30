import { funnelRoles, quotaUnits, roleLabels, type FunnelRole, type QuotaPlan } from "../../engine";
import { over, same, times } from "../blank-keeping";
import { block, words } from "../block";
import type { Block } from "../description";

const autoSteps: Readonly<
  Record<FunnelRole, { readonly quota: string; readonly deals: string; readonly how: string }>
> = {
  closer: { quota: over("Deals", "CloserHeadcount"), deals: "=1", how: "Deals ÷ closers" },
  setter: {
    quota: times("MeetingsPerDay", "WorkingDays"),
    deals: over("Deals", "MeetingsBooked"),
    how: "Meetings per setter per day × working days; deals ÷ meetings booked",
  },
  manager: { quota: same("Deals"), deals: "=1", how: "All deals of the team" },
};

/** The quota that follows the business, for one person of each role. */
export function autoQuotaBlock({ roles }: QuotaPlan): Block {
  const planOf = (role: FunnelRole) => roles.find((plan) => plan.role === role);
  return block<FunnelRole>(
    { heading: "Auto quotas" },
    [
      words({
        key: "role",
        header: "Role",
        rangeName: "AutoQuotaRoles",
        value: (role) => roleLabels[role],
      }),
      {
        key: "quota",
        header: "Auto quota",
        look: "output",
        format: "count",
        formula: (role) => autoSteps[role].quota,
        name: (role) => `${roleLabels[role]}AutoQuota`,
        value: (role) => planOf(role)?.autoQuota ?? null,
        rangeName: "AutoQuotas",
      },
      {
        key: "dealsPerUnit",
        header: "Deals per unit",
        look: "calculation",
        format: "count",
        formula: (role) => (role === "setter" ? autoSteps[role].deals : null),
        value: (role) => planOf(role)?.dealsPerUnit ?? null,
        rangeName: "DealsPerUnit",
      },
      words(
        { key: "unit", header: "Unit", value: (role) => `${quotaUnits[role].many} per month` },
        "note",
      ),
      words({ key: "how", header: "How", value: (role) => autoSteps[role].how }, "note"),
    ],
    funnelRoles,
  );
}
