import type { QuotaPlan } from "../../engine";
import type { SheetDescription } from "../description";
import { autoQuotaBlock } from "./auto-quota-block";
import { funnelBlock } from "./funnel-block";
import { roleEarnings, roleTeams } from "./role-earnings";
import { rolePay } from "./role-pay";
import { roleQuotas } from "./role-quotas";
import { sheetNames } from "../sheet-names";
import { setterBlock, teamBlock } from "./team-blocks";

/** From the funnel to every role's quota, pay and earnings: formulas only. */
export function quotasSheet(plan: QuotaPlan): Omit<SheetDescription, "masterCheck"> {
  return {
    name: sheetNames.quotas,
    family: "calculations",
    purpose:
      "Everything here is worked out from the sheet Inputs, for one person and one month unless it says team.",
    widths: [24, 19, 20, 20, 20, 15, 15, 15, 15, 15, 15, 15, 15, 15],
    blocks: [
      funnelBlock(plan),
      autoQuotaBlock(plan),
      setterBlock(plan),
      roleQuotas(plan),
      rolePay(plan),
      roleEarnings(plan),
      roleTeams(plan),
      teamBlock(plan),
    ],
  };
}
