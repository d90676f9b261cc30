import { rounded, type AllocationPlan, type Problem, type QuotaModel } from "../../engine";
import { delimited, harmless, isFormulaLike } from "./delimited";
import { loadLines, type CrmSystem, type LoadLine, type LoadLines } from "./load-lines";

/** A text file of the package. */
export type TextFile = { readonly path: string; readonly text: string };

/** A file holds so many lines: what goes wrong in one is found and loaded again by itself. */
const LINES_OF_A_FILE = 5000;

type Layout = {
  readonly headers: readonly string[];
  readonly row: (line: LoadLine) => readonly string[];
};

/** Money with a point and no more decimals than it has. */
function amountText(amount: number): string {
  return String(rounded(amount, 2));
}

const layouts: Readonly<Record<CrmSystem, (model: QuotaModel) => Layout>> = {
  salesforce: ({ company, decisions }) => ({
    headers: ["QuotaOwnerId", "ForecastingTypeId", "StartDate", "QuotaAmount", "CurrencyIsoCode"],
    row: ({ user, firstDay, amount }) => [
      user,
      decisions.crm.forecastType,
      firstDay,
      amountText(amount),
      company.currency,
    ],
  }),
  hubspot: ({ decisions }) => ({
    headers: [
      "hs_goal_name",
      "hubspot_owner_id",
      "hs_start_datetime",
      "hs_end_datetime",
      "hs_target_amount",
    ],
    row: ({ user, firstDay, lastDay, amount }) => [
      decisions.crm.goalName,
      user,
      `${firstDay}T00:00:00.000Z`,
      `${lastDay}T23:59:59.999Z`,
      amountText(amount),
    ],
  }),
};

/** What must be told before a system takes the file in. */
function missing(system: CrmSystem, { company, decisions }: QuotaModel): readonly Problem[] {
  const { forecastType, goalName } = decisions.crm;
  const problems: Problem[] = [];
  if (system === "salesforce" && !/^0Db[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/.test(forecastType)) {
    problems.push({
      where: "decisions.crm.forecastType",
      what: forecastType === "" ? "It is not told." : `"${forecastType}" is no forecast type.`,
      remedy: "Take the id from Setup, Forecasts Settings: it begins with 0Db.",
    });
  }
  if (system === "salesforce" && !/^[A-Z]{3}$/.test(company.currency)) {
    problems.push({
      where: "company.currency",
      what: `"${company.currency}" is no code of a currency.`,
      remedy: "Use three capitals, such as USD.",
    });
  }
  if (system === "hubspot" && (goalName === "" || isFormulaLike(goalName))) {
    problems.push({
      where: "decisions.crm.goalName",
      what: goalName === "" ? "It is empty." : `"${goalName}" begins like a formula.`,
      remedy: "Begin the name of the goal with a letter.",
    });
  }
  return problems;
}

/** What one system takes in, who is left out of it, and what keeps it from being complete. */
export type CrmLoad = LoadLines & {
  readonly system: CrmSystem;
  readonly files: readonly TextFile[];
  readonly problems: readonly Problem[];
};

/** Where the workbook lies that holds a re-export of a system against its load files. */
export function verificationPath(system: CrmSystem): string {
  return `2-crm/${system}-verification.xlsx`;
}

/** The load files of a system in its own layout; none while something it needs is not told. */
export function crmLoad(system: CrmSystem, model: QuotaModel, plan: AllocationPlan): CrmLoad {
  const found = loadLines(system, model, plan);
  const { lines, unmatched } = found;
  const problems = missing(system, model);
  const { headers, row } = layouts[system](model);
  const files: TextFile[] = [];
  for (let start = 0; start < lines.length && problems.length === 0; start += LINES_OF_A_FILE) {
    const number = start / LINES_OF_A_FILE + 1;
    const text = delimited(headers, lines.slice(start, start + LINES_OF_A_FILE).map(row));
    files.push({ path: `2-crm/${system}-quotas-${number}.csv`, text });
  }
  if (unmatched.length > 0) {
    const rows = unmatched.map(({ rep, name, quota, why }) => [
      harmless(rep),
      harmless(name),
      amountText(quota),
      harmless(why),
    ]);
    const text = delimited(["Rep", "Name", "Quota", "Why it is not loaded"], rows);
    files.push({ path: `2-crm/${system}-left-out.csv`, text });
  }
  return { ...found, system, files, problems };
}
