import type { Provenance } from "./figure/figure";
import type { SetterDays } from "./funnel/auto-quota";
import type { FunnelInputs } from "./funnel/funnel";
import type { FunnelRole } from "./funnel/roles";
import type { RoleInputs, RoleNumber } from "./pay/role-pay";
import type { PayLimits } from "./pay/team-pay";

/** The inputs that are one number each, by name. */
export type ScalarInputs = FunnelInputs & SetterDays & PayLimits;
export type ScalarName = keyof ScalarInputs;

/** An input as the register knows it: a scalar by its name, a role's number by role and name. */
export type RegisterEntry = ScalarName | `${FunnelRole}.${RoleNumber}`;

/** Any input a person can change: a number, a quota mode, or a word about the company. */
export type InputPath =
  RegisterEntry | `${FunnelRole}.quotaMode` | "company.name" | "company.currency";

/** Everything people told us. */
export type QuotaModel = {
  readonly company: { readonly name: string; readonly currency: string };
  readonly inputs: ScalarInputs;
  readonly roles: Readonly<Record<FunnelRole, RoleInputs>>;
  /** Source, owner and date of the inputs somebody has spoken for. */
  readonly register: Readonly<Partial<Record<RegisterEntry, Provenance>>>;
  /** What a settings file held that we do not know: handed back when the file is written. */
  readonly kept: Readonly<Record<string, unknown>>;
};
