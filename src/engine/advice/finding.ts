import { spokenCount } from "../figure/spoken";
import type { SetterCapacity, SetterDays } from "../funnel/auto-quota";
import type { Funnel, FunnelInputs } from "../funnel/funnel";
import type { FunnelRole } from "../funnel/roles";
import type { RolePlan } from "../pay/role-pay";
import type { PayLimits, TeamPay } from "../pay/team-pay";

/** How much a finding weighs: something to act on, something to know, or good news. */
export type Weight = "act" | "know" | "good";

/** The model's own doubt, or its good news, with the figures that raised it. */
export type Finding = {
  readonly id: string;
  readonly role: FunnelRole | null;
  readonly weight: Weight;
  readonly title: string;
  readonly words: string;
  readonly remedies: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
  /** The ids of the reps or territories it is about, where it is about some. */
  readonly concerns?: readonly string[];
};

/** What the findings look at: what we were told, and everything worked out from it. */
export type Judged = {
  readonly currency: string;
  readonly inputs: FunnelInputs & SetterDays & PayLimits;
  readonly funnel: Funnel;
  readonly setters: SetterCapacity;
  readonly roles: readonly RolePlan[];
  readonly team: TeamPay;
};

/** How the three roles are called where there is one of them, and where there are many. */
export const roleNouns: Readonly<
  Record<FunnelRole, { readonly one: string; readonly many: string }>
> = {
  closer: { one: "closer", many: "closers" },
  setter: { one: "setter", many: "setters" },
  manager: { one: "manager", many: "managers" },
};

/** A count with its noun. @example counted(1, { one: "closer", many: "closers" }) //=> "1 closer" */
export function counted(
  count: number,
  noun: { readonly one: string; readonly many: string },
): string {
  return `${spokenCount(count)} ${count === 1 ? noun.one : noun.many}`;
}
