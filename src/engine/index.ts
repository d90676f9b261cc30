export type { Assumption, Evidence, Figure, Provenance, Working } from "./figure/figure";
export { assumption, evidenceOf, openAssumptions, unspoken, working } from "./figure/figure";
export { dust, rounded, wholeUp } from "./figure/rounded";
export { spokenCount, spokenMoney, spokenShare } from "./figure/spoken";
export { isoDate, serialDate } from "./period/serial-date";
export { attainment, relativeIncrease } from "./share/attainment";
export type { Funnel, FunnelInputs, FunnelStage, FunnelStageName } from "./funnel/funnel";
export { dealsFromSpend, funnel, funnelStages } from "./funnel/funnel";
export type { FunnelRole, QuotaMode } from "./funnel/roles";
export { funnelRoles, quotaUnits } from "./funnel/roles";
export { autoQuota, setterCapacity } from "./funnel/auto-quota";
export { hiresForGap } from "./funnel/hires";
export {
  annual,
  commissionNeeded,
  monthly,
  monthlyPay,
  quotaToOte,
  unitsForOte,
} from "./pay/on-target-earnings";
export type { RoleInputs, RoleNumber, RolePlan } from "./pay/role-pay";
export { inUse } from "./pay/team-pay";
export type { TeamPay } from "./pay/team-pay";
export type { Finding, Weight } from "./advice/finding";
export type { InputPath, QuotaModel, RegisterEntry, ScalarInputs, ScalarName } from "./model";
export type { InputDefinition, InputKind } from "./input-definitions";
export { roleDefinitions, roleLabels, scalarDefinitions } from "./input-definitions";
export { emptyModel } from "./empty-model";
export type { Answer } from "./with-answer";
export { withAnswer } from "./with-answer";
export { settingsFormat } from "./settings-format";
export type { QuotaPlan } from "./quota-plan";
export { quotaPlan } from "./quota-plan";
export { dealsFigure, quotaFigure } from "./explain";
