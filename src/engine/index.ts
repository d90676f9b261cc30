export type { Assumption, Evidence, Figure, Provenance, Working } from "./figure/figure";
export type { Problem } from "./figure/problem";
export type { Register } from "./figure/register";
export { assumption, evidenceOf, openAssumptions, unspoken, working } from "./figure/figure";
export { dust, rounded, wholeUp } from "./figure/rounded";
export { spokenChance, spokenCount, spokenMoney, spokenShare } from "./figure/spoken";
export { engineVersion } from "./version";
export { isoDate, serialDate } from "./period/serial-date";
export type { Month } from "./period/months";
export { firstDayOf, lastDayOf, monthOf, monthsAfter } from "./period/months";
export type { Period, PlanPeriod } from "./period/plan-periods";
export { MONTHS_PER_YEAR, periodsOf, planPeriods } from "./period/plan-periods";
export type { Apportioned, Apportioning, Bounds, Hold } from "./share/apportion";
export { apportion } from "./share/apportion";
export { roundedToTotal } from "./share/largest-remainder";
export { multiplesAround, nearestMultiple, stepsIn } from "./share/steps";
export { median, total } from "./share/total";
export type { MonthRun, Tenure } from "./team/capacity";
export { effectiveCapacity, rampedQuota, tenureOf } from "./team/capacity";
export type { Leaver, Person, PlannedHire, Rep, Role } from "./team/people";
export { backfillId, roles } from "./team/people";
export type { RampSchedule } from "./team/ramp";
export { monthsToFull, rampShare, shippedRamps, standardRamp } from "./team/ramp";
export type { Territory, TerritoryFactor } from "./territory/scores";
export { territoryFactors, territoryScore } from "./territory/scores";
export type { WeightLimits } from "./territory/weights";
export { standardLimits, territoryWeights } from "./territory/weights";
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
export type { PayCure, PayOption } from "./pay/pay-options";
export type { BreakEven, PayPoint, SalesPay } from "./pay/sales-pay";
export {
  breakEven,
  carriesQuota,
  PAY_PLACES,
  payCurve,
  payFor,
  personPay,
  salesPay,
} from "./pay/sales-pay";
export type { Paid, PayTier } from "./pay/payout";
export { oneRate, payCost, payout } from "./pay/payout";
export type {
  AllocationInput,
  AllocationInputs,
  AllocationModel,
  MidYearChange,
  Productivity,
  QuotaBound,
  QuotaMethod,
  RevenueMix,
  RevenueTarget,
  RevenueType,
  Tier,
} from "./plan/allocation-model";
export {
  adjustmentRules,
  changeKinds,
  emptyAllocation,
  prorations,
  quotaMethods,
  rampRules,
  revenueTypes,
  standardTiers,
} from "./plan/allocation-model";
export type { AllocationOutcome, AllocationPlan } from "./plan/allocation-plan";
export { allocationPlan } from "./plan/allocation-plan";
export { LEAST_HISTORY, withoutBottomUp } from "./plan/bottom-up";
export { carriersOf } from "./plan/carriers";
export type { Feasibility, Lever } from "./plan/feasibility";
export { feasibilityOf } from "./plan/feasibility";
export type { ChangeMove } from "./plan/mid-year";
export type { MethodBasis, Recommendation } from "./plan/method";
export { methodBasis, methodLines, methodNames, recommendationFor } from "./plan/method";
export type { MeetingPlan, RollUp } from "./plan/other-quotas";
export { groupKey, poolOf, quotaPool } from "./plan/pool";
export type { Carrier } from "./plan/carriers";
export type { GroupPlan } from "./plan/group-plan";
export type { PoolGroup, PoolPart } from "./plan/pool";
export type { TerritoryStanding } from "./plan/territory-standings";
export type { RepPlan } from "./plan/rep-plan";
export { blendedQuotas, sharesOf, tieredQuotas } from "./plan/shares";
export { assumptionsAtStake, stakesOneByOne } from "./plan/why/at-stake";
export type { Stake } from "./plan/why/at-stake";
export { explainPeriod, explainQuota } from "./plan/why/explain-quota";
export type { BridgeCause } from "./plan/why/bridge-stages";
export type { BridgeLine, VersionBridge } from "./plan/why/version-bridge";
export { versionBridge } from "./plan/why/version-bridge";
export type { WaterfallLine } from "./plan/why/waterfall";
export { waterfall } from "./plan/why/waterfall";
export type { Payment } from "./plan/why/who-pays";
export { whoPays } from "./plan/why/who-pays";
export type { Baseline } from "./baseline/baseline";
export { baseline, baselineOf, baselineTally } from "./baseline/baseline";
export type { DealStanding } from "./baseline/booked-value";
export { bookedValue, dealStanding } from "./baseline/booked-value";
export type { BookingRules, Deal, DealsModel } from "./baseline/deals-model";
export { dealOutcomes, emptyDeals, multiYears } from "./baseline/deals-model";
export type { DaySource, Days, StandingDays } from "./baseline/standing-days";
export { standingDays } from "./baseline/standing-days";
export type { BaselineRow } from "./baseline/tally";
export type { MeanEstimate } from "./baseline/mean-estimate";
export { meanEstimate } from "./baseline/mean-estimate";
export { monthBooking } from "./baseline/month-bookings";
export type { RampEstimate, Starter } from "./baseline/ramp-estimate";
export { rampEstimate } from "./baseline/ramp-estimate";
export { attainability, riskOf } from "./evidence/attainability";
export type { BackTest, BackTestVerdict, Hits, Judged } from "./evidence/back-test";
export {
  attainmentBands,
  backTest,
  backTestVerdict,
  INTERVAL_CONFIDENCE,
  isBeyondGate,
  methodBackTest,
  rawBackTest,
} from "./evidence/back-test";
export type { Threshold, Thresholds } from "./evidence/thresholds";
export { standardThresholds } from "./evidence/thresholds";
export type { PlanAttainability, TerritoryAttainability } from "./evidence/territory-attainability";
export { planAttainability } from "./evidence/territory-attainability";
export { shareInterval } from "./evidence/interval";
export { isAskedForWholeYear, isRampedAndThere, wasRampedAllYear } from "./evidence/judged-reps";
export type {
  AskedOnTerritory,
  BalanceBand,
  Correlated,
  Evenness,
  Fairness,
} from "./evidence/fairness";
export {
  askedByTerritory,
  balanceBands,
  bandOf,
  bandsFrom,
  FEW_REPS,
  planFairness,
} from "./evidence/fairness";
export { LEAST_REPS, pastAttainments } from "./evidence/past-attainments";
export { hitsOf, shareAtQuota } from "./evidence/share-at-quota";
export { forest } from "./outlook/learning/forest";
export { grownTree, treeSays } from "./outlook/learning/tree";
export type { Forecast, ForecastQuestion, NoForecast } from "./outlook/forecast/forecast";
export { forecast } from "./outlook/forecast/forecast";
export { continued, smoothed, variances } from "./outlook/forecast/smoothing";
export { smoothingFit } from "./outlook/forecast/smoothing-fit";
export { expectedBy, linearFit } from "./outlook/learning/least-squares";
export type { Learned, LearnedWeights, NothingLearned } from "./outlook/learning/learned-weights";
export { learnedWeights, worthOf } from "./outlook/learning/learned-weights";
export type { Outcome } from "./outlook/outcome";
export { expectedSales, outcomeOf, spreadOf } from "./outlook/outcome";
export type {
  OrderViolation,
  ScenarioColumn,
  ScenarioComparison,
} from "./outlook/scenario/scenarios";
export { AS_PLANNED, scenarioComparison, steppable } from "./outlook/scenario/scenarios";
export type { Sensitivity, TornadoBar } from "./outlook/sensitivity";
export { sensitivity } from "./outlook/sensitivity";
export type {
  OutlookInput,
  OutlookInputs,
  OutlookModel,
  SalesHistory,
} from "./outlook/outlook-model";
export type {
  ForecastPeriod,
  HistoryForecast,
  NoHistoryForecast,
} from "./outlook/forecast/history-forecast";
export { FORECAST_CONFIDENCE, historyForecast } from "./outlook/forecast/history-forecast";
export type { DrawnFrom, PlanYears, PlanYearsStamp } from "./outlook/chance/plan-years";
export { planYears } from "./outlook/chance/plan-years";
export { planPlacement, withinPools } from "./outlook/placement/plan-placement";
export type {
  StatedCase,
  StatedFigure,
  TrackedPast,
  TrackedPeriod,
  TrackedRep,
  Tracking,
  TrackingLimits,
  TrackingTargets,
} from "./tracking/tracking-model";
export type { RollUpLine } from "./tracking/roll-up";
export type { Third } from "./tracking/places";
export type { TrackedRepLine } from "./tracking/tracked-reps";
export { notReported } from "./tracking/tracked-reps";
export type { Booked, RunRate } from "./tracking/bookings";
export { bookedBy, recentStretch, runRateOver } from "./tracking/bookings";
export type { ProductLine } from "./tracking/by-product";
export type { Lever as PeriodLever } from "./advice/period-levers";
export { periodLevers } from "./advice/period-levers";
export type { TrackedTeam } from "./tracking/tracked-team";
export type { Confidence, PeriodSpread } from "./tracking/confidence";
export { confidenceOf, periodSpread } from "./tracking/confidence";
export type { PeriodCase, PeriodCaseInputs } from "./tracking/period-cases";
export { periodCases, standardPeriodCases } from "./tracking/period-cases";
export type { TrackingJudged } from "./advice/tracking-judged";
export { trackingJudged } from "./advice/tracking-judged";
export type { TeamPartKind } from "./tracking/team-part";
export { teamPartKinds } from "./tracking/team-part";
export { trackingFindings } from "./advice/tracking-findings";
export type { Fact, Report, ReportCell, ReportColumn, ReportPart } from "./advice/reports/report";
export { spokenCell, spokenFact } from "./advice/reports/report";
export { repScorecard } from "./advice/reports/rep-scorecard";
export { meanOfMost } from "./advice/reports/work-tables";
export { executiveSummary } from "./advice/reports/executive-summary";
export { leaderboard } from "./advice/reports/leaderboard";
export { teamPerformance } from "./advice/reports/team-performance";
export { periodAdvice } from "./advice/period-advice";
export { trendReport } from "./advice/reports/trend-report";
export { teamDashboard } from "./advice/reports/team-dashboard";
export type {
  ActivityHeld,
  ActivityMean,
  ActivityMeasure,
  StepConversion,
} from "./tracking/activity";
export {
  activityByThird,
  activityMeasures,
  activityOf,
  meanActivity,
  shareOfTargets,
  stepConversion,
} from "./tracking/activity";
export type { AdjustedScore, AdjustedScores } from "./tracking/adjusted-scores";
export {
  adjustedScores,
  LEAST_PEERS,
  tenureGroup,
  territoryGroup,
} from "./tracking/adjusted-scores";
export type {
  Consistency,
  ConsistencyQuestion,
  ConsistencyRow,
  HowOften,
} from "./tracking/consistency";
export { consistency, standardConsistency } from "./tracking/consistency";
export type { PeriodFigures, PeriodSum, SeriesMismatch } from "./tracking/period-series";
export { seriesMismatches, summedPeriods, yearBefore } from "./tracking/period-series";
export type { NumberBand } from "./tracking/segments";
export { companySizes, numberBandOf, numberBands } from "./tracking/segments";
export type { Growth, GrowthRange, Trend, TrendDirection, TrendPeriod } from "./tracking/trends";
export { trendDirections, trendOf, trendOfMany } from "./tracking/trends";
export type { EarlyWarning, WarningBasis, WarningKind, WarningWeight } from "./tracking/warning";
export { warningKinds } from "./tracking/warning";
export { earlyWarnings } from "./tracking/warnings";
export { thirds } from "./tracking/places";
export { trackedTeam } from "./tracking/tracked-team";
export type { PeriodClock, TrackedLine } from "./tracking/tracked-line";
export { emptyTracking, pacings } from "./tracking/tracking-model";
export { emptyOutlook } from "./outlook/outlook-model";
export type { ChangedValue, ScenarioChange } from "./outlook/scenario/scenario-paths";
export type { Scenario, ScenarioKind } from "./outlook/scenario/scenario";
export { inScenario, scenarioKinds } from "./outlook/scenario/scenario";
export type { Optimum } from "./outlook/placement/optimum";
export { optimum } from "./outlook/placement/optimum";
export type { Certificate } from "./outlook/placement/certificate";
export { certificate, placementCertificate } from "./outlook/placement/certificate";
export type {
  LinearProgramme,
  LinearSolution,
  LinearSolver,
} from "./outlook/placement/linear-programme";
export type { BindingLimit } from "./outlook/placement/binding-limits";
export type { LimitClash } from "./outlook/placement/limit-clashes";
export type { LimitedPlan } from "./outlook/placement/limited-plan";
export { limitedPlan } from "./outlook/placement/limited-plan";
export { limitedProgramme } from "./outlook/placement/limited-programme";
export type {
  GroupTotal,
  Limit,
  LimitedPlacement,
  LimitKind,
  PlacedTerritory,
} from "./outlook/placement/placement-limits";
export type { Simulation, SimulationSettings } from "./outlook/chance/simulation";
export { finished, normalYears } from "./outlook/chance/simulation";
export {
  chanceOfQuota,
  chanceOfSales,
  deviationOfSales,
  OTHER_CORRELATION,
} from "./outlook/chance/probability";
export type { Decomposition } from "./outlook/forecast/seasonality";
export { decomposition, trendToTheEnds } from "./outlook/forecast/seasonality";
export { LEAST_PAIRS } from "./share/correlation";
export { balance, gini, jain, mean } from "./share/spread";
export type { TieRule } from "./share/ranks";
export { percentile, percentileOfSample, ranks, sharesAhead, sharesBehind } from "./share/ranks";
export type { CoverageStatus, Light, LightLimits, OutlookStatus } from "./tracking/bands";
export {
  coverageStatusOf,
  lightOf,
  lights,
  outlookStatuses,
  shareReachingQuota,
  standardLights,
  statusOf,
} from "./tracking/bands";
export type { DayCount, Elapsed, Stretch } from "./tracking/elapsed";
export { elapsedOf } from "./tracking/elapsed";
export { oteShareOfRevenue, revenuePerOteDollar } from "./tracking/ote-efficiency";
export { expectedToDate, pace, projected, remaining, requiredRate } from "./tracking/pace";
export type { Engagement, Maintenance, MaintenanceThresholds } from "./tracking/maintenance-model";
export { engagements, standardMaintenance } from "./tracking/maintenance-model";
export { maintenanceOf } from "./tracking/maintenance-of";
export { maintenanceRows } from "./tracking/maintenance-rows";
export { spokenLine, spokenMeasure } from "./tracking/maintenance-words";
export type {
  Cadence,
  FlagLine,
  MaintenanceJudged,
  MaintenanceOwner,
  MaintenanceRow,
  MaintenanceState,
  MaintenanceUnit,
} from "./tracking/maintenance-rule";
export { cadences, isFlagged } from "./tracking/maintenance-rule";
export { maintenanceRules } from "./tracking/maintenance-rule-names";
export { pipelineCoverage } from "./tracking/pipeline";
export { presentIn } from "./tracking/planned-quota";
export { ranksOfReported } from "./tracking/reported-ranks";
export type { Benchmark, BenchmarkId, Benchmarks } from "./evidence/benchmarks";
export { benchmarkIds, shippedBenchmarks } from "./evidence/benchmarks";
export type { RoleInputs, RoleNumber, RolePlan } from "./pay/role-pay";
export { inUse } from "./pay/team-pay";
export type { TeamPay } from "./pay/team-pay";
export type { Finding, Weight } from "./advice/finding";
export type { MethodFacts, MethodGap, MethodRow, RepOfMethod } from "./advice/method-facts";
export { methodGaps } from "./advice/method-gaps";
export { scenarioFindings } from "./advice/scenario-findings";
export { SMALL_DRIFT, weightDrift } from "./advice/territory-findings";
export type { InputPath, QuotaModel, RegisterEntry, ScalarInputs, ScalarName } from "./model";
export type { InputDefinition, InputKind } from "./input-definitions";
export type { RegisterLine } from "./assumption-register";
export { assumptionRegister } from "./assumption-register";
export { allocationDefinitions } from "./allocation-definitions";
export { outlookDefinitions, thresholdDefinitions } from "./outlook-definitions";
export { roleDefinitions, roleLabels, scalarDefinitions } from "./input-definitions";
export { emptyModel } from "./empty-model";
export type {
  AcceptedInput,
  ChecklistMark,
  CrmUser,
  Decisions,
  DefinitionDecision,
  GateDecision,
  ItemStatus,
  MaintenanceLook,
  Signature,
  Signed,
  VersionLine,
  WorkbookStatus,
} from "./decisions/decisions-model";
export {
  emptyDecisions,
  gateNames,
  itemStatuses,
  signerRoles,
  workbookStatuses,
} from "./decisions/decisions-model";
export { definitionsOf } from "./decisions/definitions-of";
export type { AcceptedRow, OpenRow, Signable } from "./sign-off/open-rows";
export { upwards } from "./sign-off/open-rows";
export type { GateResult, SignOffGate } from "./sign-off/sign-off-gates";
export { isShut, openGates, signOffGates } from "./sign-off/sign-off-gates";
export type { Meeting } from "./decisions/checklists/checklist";
export { meetings } from "./decisions/checklists/checklist";
export { checklistIds, phases } from "./decisions/checklists/phases";
export type { EngagementState, ItemState, StepState } from "./sign-off/engagement-state";
export { engagementState, openFor } from "./sign-off/engagement-state";
export type { InputChange } from "./sign-off/changes/input-changes";
export { changeCount, inputChanges, modelChanges } from "./sign-off/changes/input-changes";
export type { Clash, MergedModels } from "./sign-off/changes/merged-models";
export { mergedModels, withPlaceOf } from "./sign-off/changes/merged-models";
export type { MovedQuota } from "./sign-off/changes/moved-quotas";
export { movedQuotas } from "./sign-off/changes/moved-quotas";
export { idleWords } from "./sign-off/acceptance-findings";
export type { EvidencePart } from "./sign-off/evidence-parts";
export { evidenceParts } from "./sign-off/evidence-parts";
export type { IdleAcceptance } from "./sign-off/idle-acceptances";
export { idleAcceptances } from "./sign-off/idle-acceptances";
export { signedDecisions } from "./decisions/signed-decisions";
export { saidDecisions } from "./decisions/said-decisions";
export type { Term } from "./decisions/shipped-terms";
export { shippedTerms } from "./decisions/shipped-terms";
export { unfinishedIn } from "./decisions/unfinished";
export type { Answer } from "./with-answer";
export { answerIn, withAnswer } from "./with-answer";
export { provenanceOf } from "./figure/register";
export { settingsFormat } from "./settings-format";
export type { PayComparison } from "./pay-comparison";
export { payComparison } from "./pay-comparison";
export type { RepBaseline, RepBaselineRow, RepStanding, TeamStanding } from "./rep-standings";
export { repBaselineOf } from "./rep-standings";
export type { QuotaPlan } from "./quota-plan";
export { quotaPlan } from "./quota-plan";
export { dealsFigure, quotaFigure } from "./explain";
