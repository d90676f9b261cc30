/** Whom a table has a row for. */
export type RowsFor =
  | "everybody"
  | "everybody employed, and the others"
  | "AE and AM"
  | "AE and AM, by period"
  | "AE and AM, and others with a past"
  | "SDR"
  | "MANAGER"
  | "SDR and MANAGER"
  | "jobs to open"
  | "territories"
  | "territories, and the others";

/** Every calculated table that grows with the team or its territories. */
export const growingTables: Readonly<Record<string, RowsFor>> = {
  BaselineReps: "everybody employed, and the others",
  BaselineTerritories: "territories, and the others",
  TeamList: "everybody",
  PastCapacity: "everybody",
  TerritoryWeights: "territories",
  AllocationPlan: "AE and AM",
  RoundingPlan: "AE and AM",
  TypePlan: "AE and AM",
  PeriodQuotas: "AE and AM",
  ReportLines: "AE and AM",
  ManagerPlan: "MANAGER",
  MeetingPlan: "SDR",
  QuotasNow: "AE and AM",
  BackTest: "AE and AM",
  FairnessReps: "AE and AM",
  PayPeople: "everybody",
  RepRatios: "AE and AM",
  QuotaList: "AE and AM",
  QuotaPeriods: "AE and AM",
  JobList: "jobs to open",
  PayPlan: "AE and AM",
  OtherPay: "SDR and MANAGER",
  CrmUsers: "AE and AM",
  SalesforceQuotas: "AE and AM, by period",
  HubSpotGoals: "AE and AM, by period",
  TrackSteps: "AE and AM",
  AttainmentList: "AE and AM",
  RepPast: "AE and AM, and others with a past",
  RepTrends: "AE and AM, and others with a past",
  WorkList: "AE and AM",
  PipelineList: "AE and AM",
  RecentRuns: "AE and AM",
  LeaderList: "AE and AM",
  MoneyLeaders: "AE and AM",
  LeaderSteps: "AE and AM",
  WarningFigures: "AE and AM",
  WarningList: "AE and AM",
};

/** How many rows the inputs ask for. */
export const needed: Readonly<Record<RowsFor, string>> = {
  everybody: "=SUM(RosterRows[Rows])",
  "everybody employed, and the others": '=COUNTIF(RosterList[Standing],"EMPLOYED")+1',
  "AE and AM": "=RowsAE+RowsAM",
  "AE and AM, by period": "=(RowsAE+RowsAM)*PeriodCount",
  "AE and AM, and others with a past":
    '=RowsAE+RowsAM+SUMPRODUCT((RosterList[Role]<>"AE")*(RosterList[Role]<>"AM")*(COUNTIF(PastList[Rep],RosterList[Id])>0))',
  SDR: "=RowsSDR",
  MANAGER: "=RowsMANAGER",
  "SDR and MANAGER": "=RowsSDR+RowsMANAGER",
  "jobs to open": '=COUNTIF(RosterList[Standing],"HIRE")+SUM(RosterRows[Backfills])',
  territories: "=COUNTA(TerritoryList[Id])",
  // Without a list the deals say which territories there are, and no row is missing.
  "territories, and the others":
    "=IF(COUNTA(TerritoryList[Id])=0,ROWS(BaselineTerritories[Territory]),COUNTA(TerritoryList[Id])+1)",
};
