import { inUse, type QuotaPlan, type RolePlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { over } from "../blank-keeping";
import { from, role, step } from "./role-columns";

/** What the plan pays at quota and today, for one person and for the team. */
export function roleEarnings({ roles }: QuotaPlan): Block {
  const paid = '=IF(COUNT({perUnit})*COUNT({units})=0,"",N({base})+{perUnit}*{units})';
  return block(
    { heading: "Earnings", table: "RoleEarnings" },
    [
      role,
      from("RolePay", "Monthly OTE", {
        key: "ote",
        format: "money",
        value: (plan) => plan.inputs.monthlyOte,
      }),
      from("RolePay", "Base pay", {
        key: "base",
        format: "money",
        value: (plan) => plan.inputs.basePay,
      }),
      from("RolePay", "Commission per unit", {
        key: "perUnit",
        format: "money",
        value: (plan) => plan.commissionPerUnit,
      }),
      from("RoleQuotas", "Quota", { key: "quota", format: "count", value: (plan) => plan.quota }),
      step(
        { key: "atQuota", header: "Pay at quota", format: "money" },
        paid.replaceAll("{units}", "{quota}"),
        (plan) => plan.payAtQuota,
      ),
      step(
        { key: "atQuotaShare", header: "Share of OTE at quota", format: "share" },
        over("{atQuota}", "{ote}"),
        (plan) => plan.payAtQuotaShare,
      ),
      from("RolePay", "Deals per unit", {
        key: "dealsPerUnit",
        format: "count",
        value: (plan) => plan.dealsPerUnit,
      }),
      step(
        { key: "quotaValue", header: "Quota in money", format: "money" },
        '=IF(COUNT({quota})*COUNT({dealsPerUnit})*COUNT(DealValue)=0,"",{quota}*{dealsPerUnit}*DealValue)',
        (plan) => plan.quotaValue,
      ),
      step(
        { key: "ratio", header: "Quota to OTE", format: "multiple" },
        over("{quotaValue}", "{ote}"),
        (plan) => plan.quotaToOte,
      ),
      from("RoleQuotas", "Actual", {
        key: "actual",
        format: "count",
        value: (plan) => plan.inputs.actual,
      }),
      step(
        { key: "pay", header: "Pay today", format: "money" },
        paid.replaceAll("{units}", "{actual}"),
        (plan) => plan.pay,
      ),
      step(
        { key: "attainment", header: "OTE attainment", format: "share" },
        over("{pay}", "{ote}"),
        (plan) => plan.oteAttainment,
      ),
      step(
        { key: "payGap", header: "Pay gap", format: "money" },
        '=IF(COUNT({pay})*COUNT({ote})=0,"",{pay}-{ote})',
        (plan) => plan.payGap,
      ),
    ],
    roles,
  );
}

/** A table of the whole team, with a flag where a role in use still waits for an answer. */
export function roleTeams({ roles }: QuotaPlan): Block {
  const waits = (plan: RolePlan, part: number | null) => (inUse(plan) && part === null ? 1 : 0);
  return block(
    { heading: "Team by role", table: "RoleTeams" },
    [
      role,
      from("RoleQuotas", "Headcount", {
        key: "people",
        format: "count",
        value: (plan) => plan.inputs.headcount,
      }),
      from("RolePay", "Monthly OTE", {
        key: "ote",
        format: "money",
        value: (plan) => plan.inputs.monthlyOte,
      }),
      from("RoleEarnings", "Pay today", { key: "pay", format: "money", value: (plan) => plan.pay }),
      step(
        { key: "inUse", header: "In use", format: "general" },
        "=IF(COUNT({people})=0,COUNT({ote}),N({people}>0))",
        (plan) => (inUse(plan) ? 1 : 0),
      ),
      step(
        { key: "teamOte", header: "Team OTE", format: "money" },
        '=IF(COUNT({people})*COUNT({ote})=0,"",{people}*{ote})',
        (plan) => plan.teamOte,
      ),
      step(
        { key: "teamPay", header: "Team pay", format: "money" },
        '=IF(COUNT({people})*COUNT({pay})=0,"",{people}*{pay})',
        (plan) => plan.teamPay,
      ),
      step(
        { key: "teamGap", header: "Team pay gap", format: "money" },
        '=IF(COUNT({teamPay})*COUNT({teamOte})=0,"",{teamPay}-{teamOte})',
        (plan) => plan.teamPayGap,
      ),
      step(
        { key: "oteWaits", header: "OTE waits", format: "general" },
        "={inUse}*(1-COUNT({teamOte}))",
        (plan) => waits(plan, plan.teamOte),
      ),
      step(
        { key: "payWaits", header: "Pay waits", format: "general" },
        "={inUse}*(1-COUNT({teamPay}))",
        (plan) => waits(plan, plan.teamPay),
      ),
    ],
    roles,
  );
}
