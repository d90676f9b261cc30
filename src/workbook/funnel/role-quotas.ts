import type { QuotaPlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { over } from "../blank-keeping";
import { input, role, step } from "./role-columns";

/** Quota, what the business gives, and what is made today. */
export function roleQuotas({ roles }: QuotaPlan): Block {
  return block(
    { heading: "Quotas", table: "RoleQuotas" },
    [
      role,
      input("headcount", "people"),
      {
        key: "auto",
        header: "Auto quota",
        look: "calculation",
        format: "count",
        formula: '=IFERROR(AVERAGEIFS(AutoQuotas,AutoQuotaRoles,{role}),"")',
        value: (plan) => plan.autoQuota,
      },
      {
        key: "mode",
        header: "Mode",
        look: "calculation words",
        format: "general",
        formula: "=INDEX(QuotaModes,MATCH({role},QuotaModeRoles,0))",
        value: (plan) => (plan.inputs.quotaMode === "manual" ? "Manual" : "Auto"),
      },
      input("manualQuota", "manual"),
      {
        ...step(
          { key: "quota", header: "Quota", format: "count" },
          '=IFERROR(AVERAGE(IF({mode}="Manual",{manual},{auto})),"")',
          (plan) => plan.quota,
        ),
        look: "output",
      },
      step(
        { key: "capacity", header: "Capacity share", format: "share" },
        over("{auto}", "{quota}"),
        (plan) => plan.capacityShare,
      ),
      input("actual", "actual"),
      step(
        { key: "attainment", header: "Attainment", format: "share" },
        over("{actual}", "{quota}"),
        (plan) => plan.quotaAttainment,
      ),
      step(
        { key: "gap", header: "Gap", format: "count" },
        '=IF(COUNT({quota})*COUNT({actual})=0,"",{quota}-{actual})',
        (plan) => plan.unitsGap,
      ),
      step(
        { key: "hiring", header: "Hiring helps", format: "general" },
        '=N({role}<>"Manager")*COUNT({people})*N({actual}>0)*COUNT({gap})*N(N({gap})>0)',
        (plan) => (plan.hires === null ? 0 : 1),
      ),
      step(
        { key: "atQuota", header: "Hires at quota", format: "general" },
        '=IF({hiring}=0,"",ROUNDUP({people}*{gap}/{quota}-Tolerance,0))',
        (plan) => plan.hires?.atQuota ?? null,
      ),
      step(
        { key: "atToday", header: "Hires at today", format: "general" },
        '=IF({hiring}=0,"",ROUNDUP({people}*{gap}/{actual}-Tolerance,0))',
        (plan) => plan.hires?.atToday ?? null,
      ),
    ],
    roles,
  );
}
