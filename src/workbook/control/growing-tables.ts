/** Whom a table has a row for. */
export type RowsFor =
  | "everybody"
  | "AE and AM"
  | "AE and AM, by period"
  | "SDR"
  | "MANAGER"
  | "SDR and MANAGER"
  | "territories";

/** Every calculated table that grows with the team or its territories. */
export const growingTables: Readonly<Record<string, RowsFor>> = {
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
  JobList: "SDR",
  PayPlan: "AE and AM",
  OtherPay: "SDR and MANAGER",
  CrmUsers: "AE and AM",
  SalesforceQuotas: "AE and AM, by period",
  HubSpotGoals: "AE and AM, by period",
};

/** How many rows the inputs ask for. */
export const needed: Readonly<Record<RowsFor, string>> = {
  everybody: "=SUM(RosterRows[Rows])",
  "AE and AM": "=RowsAE+RowsAM",
  "AE and AM, by period": "=(RowsAE+RowsAM)*PeriodCount",
  SDR: "=RowsSDR",
  MANAGER: "=RowsMANAGER",
  "SDR and MANAGER": "=RowsSDR+RowsMANAGER",
  territories: "=COUNTA(TerritoryList[Id])",
};
