import type { QuotaPlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { over } from "../blank-keeping";
import { from, input, role, step } from "./role-columns";

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
        '=IFERROR(AVERAGEIFS(DealsPerUnit,AutoQuotaRoles,{role}),"")',
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
        '=IFERROR(AVERAGE(IF(COUNT({given})=0,{byRate},{given})),"")',
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
