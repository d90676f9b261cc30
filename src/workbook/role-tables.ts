import {
  inUse,
  roleDefinitions,
  roleLabels,
  type InputKind,
  type QuotaPlan,
  type RoleNumber,
  type RolePlan,
} from "../engine";
import { block, words, type ColumnPlan } from "./block";
import type { Block, CellContent, NumberFormat } from "./description";
import { over } from "./funnel-blocks";

type RoleColumn = ColumnPlan<RolePlan>;

const formats: Readonly<Record<InputKind, NumberFormat>> = {
  money: "money",
  count: "count",
  share: "share",
  days: "count",
};

const role = words<RolePlan>({
  key: "role",
  header: "Role",
  value: (plan) => roleLabels[plan.role],
});

/** One of the role's own inputs, looked up in the register; blank where it is not answered. */
function input(field: RoleNumber, key: string): RoleColumn {
  const { label, kind } = roleDefinitions[field];
  const name = field.slice(0, 1).toUpperCase() + field.slice(1);
  return {
    key,
    header: label.replace(", if given", " given"),
    look: "calculation",
    format: formats[kind],
    formula: `=IFERROR(AVERAGEIFS(RegisterValues,RegisterNames,{role}&"${name}"),"")`,
    value: (plan) => plan.inputs[field],
  };
}

/** A figure that another table has already worked out for the role. */
function from(
  table: string,
  column: string,
  plan: Omit<RoleColumn, "header" | "formula" | "look">,
): RoleColumn {
  const formula = `=INDEX(${table}[${column}],MATCH({role},${table}[Role],0))`;
  return { ...plan, header: column, look: "calculation", formula };
}

function step(
  heading: { readonly key: string; readonly header: string; readonly format: NumberFormat },
  formula: string,
  value: (plan: RolePlan) => CellContent,
): RoleColumn {
  return { ...heading, look: "calculation", formula, value };
}

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
        formula: "=INDEX(AutoQuotas,MATCH({role},AutoQuotaRoles,0))",
        value: (plan) => plan.autoQuota,
      },
      {
        key: "mode",
        header: "Mode",
        look: "calculation",
        format: "general",
        formula: "=INDEX(QuotaModes,MATCH({role},QuotaModeRoles,0))",
        value: (plan) => (plan.inputs.quotaMode === "manual" ? "Manual" : "Auto"),
      },
      input("manualQuota", "manual"),
      {
        ...step(
          { key: "quota", header: "Quota", format: "count" },
          '=IF({mode}="Manual",{manual},{auto})',
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

/** What quota pays, and what each unit would have to pay. */
export function rolePay({ roles }: QuotaPlan): Block {
  return block(
    { heading: "OTE and commission", table: "RolePay" },
    [
      role,
      input("monthlyOte", "ote"),
      step(
        { key: "annual", header: "Annual OTE", format: "money" },
        '=IF(COUNT({ote})=0,"",{ote}*12)',
        (plan) => plan.annualOte,
      ),
      input("basePay", "base"),
      step(
        { key: "variable", header: "Variable pay", format: "money" },
        '=IF(COUNT({ote})=0,"",{ote}-N({base}))',
        (plan) => plan.variablePay,
      ),
      from("RoleQuotas", "Quota", { key: "quota", format: "count", value: (plan) => plan.quota }),
      {
        ...step(
          { key: "needed", header: "Commission needed", format: "money" },
          over("{variable}", "{quota}"),
          (plan) => plan.commissionNeeded,
        ),
        look: "output",
      },
      input("commissionRate", "rate"),
      step(
        { key: "perDeal", header: "Commission per deal", format: "money" },
        '=IF(COUNT({rate})*COUNT(DealValue)=0,"",{rate}*DealValue)',
        (plan) => plan.commissionPerDeal,
      ),
      step(
        { key: "dealsPerUnit", header: "Deals per unit", format: "count" },
        "=INDEX(DealsPerUnit,MATCH({role},AutoQuotaRoles,0))",
        (plan) => plan.dealsPerUnit,
      ),
      input("commissionPerUnit", "given"),
      step(
        { key: "byRate", header: "Commission by rate", format: "money" },
        '=IF(COUNT({perDeal})*COUNT({dealsPerUnit})=0,"",{perDeal}*{dealsPerUnit})',
        (plan) => plan.commissionByRate,
      ),
      step(
        { key: "perUnit", header: "Commission per unit", format: "money" },
        "=IF(COUNT({given})=0,{byRate},{given})",
        (plan) => plan.commissionPerUnit,
      ),
      step(
        { key: "units", header: "Units for OTE", format: "count" },
        over("{variable}", "{perUnit}"),
        (plan) => plan.unitsForOte,
      ),
    ],
    roles,
  );
}

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
