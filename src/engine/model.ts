import type { DealsModel } from "./baseline/deals-model";
import type { Decisions } from "./decisions/decisions-model";
import type { SetterDays } from "./funnel/auto-quota";
import type { FunnelInputs } from "./funnel/funnel";
import type { FunnelRole } from "./funnel/roles";
import type { RoleInputs, RoleNumber } from "./pay/role-pay";
import type { PayLimits } from "./pay/team-pay";
import type { Benchmark, BenchmarkId } from "./evidence/benchmarks";
import type { OutlookModel } from "./outlook/outlook-model";
import type { Maintenance } from "./tracking/maintenance-model";
import type { Tracking } from "./tracking/tracking-model";

/** The inputs that are one number each, by name. */
export type ScalarInputs = FunnelInputs & SetterDays & PayLimits;
export type ScalarName = keyof ScalarInputs;

/** An input as the register knows it: a scalar by its name, a role's number by role and name. */
export type RegisterEntry = ScalarName | `${FunnelRole}.${RoleNumber}`;

/** Any input a person can change: a number, a quota mode, or a word about the company. */
export type InputPath =
  RegisterEntry | `${FunnelRole}.quotaMode` | "company.name" | "company.currency";

/** Everything people told us: a funnel and its roles, targets and a team, or both. */
export type QuotaModel = OutlookModel &
  DealsModel & {
    readonly company: { readonly name: string; readonly currency: string };
    readonly inputs: ScalarInputs;
    readonly roles: Readonly<Record<FunnelRole, RoleInputs>>;
    /** What is known of a running period. */
    readonly tracking: Tracking;
    /** What raises a flag once the quotas are live, and who looks after it. */
    readonly maintenance: Maintenance;
    /** Benchmarks that stand in for the shipped ones. */
    readonly benchmarks: Readonly<Partial<Record<BenchmarkId, Benchmark>>>;
    /** What people decided and signed: it moves no number. */
    readonly decisions: Decisions;
    /** What a settings file held that we do not know: handed back when the file is written. */
    readonly kept: Readonly<Record<string, unknown>>;
  };
