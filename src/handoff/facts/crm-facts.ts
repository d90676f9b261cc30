import { crmLoad } from "../crm/load-files";
import type { CrmSystem } from "../crm/load-lines";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { spokenIn, type Planned } from "./told";

/** What a system takes in, beside the quota list: the two sums and who is left out make it up. */
function loadTable(planned: Planned, system: CrmSystem): DocumentTable {
  const { model, plan } = planned;
  const { money, count } = spokenIn(model);
  const { lines, unmatched, problems } = crmLoad(system, model, plan);
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  const loaded = new Set(lines.map(({ rep }) => rep)).size;
  return {
    headers: ["What", "Reps", "Amount"],
    rows: [
      ["Loaded", count(loaded), money(sum(lines.map(({ amount }) => amount)))],
      ["Left out", count(unmatched.length), money(sum(unmatched.map(({ quota }) => quota)))],
      ["Quota list", count(plan.reps.length), money(plan.totals.company.quota)],
      ...problems.map(({ where, what, remedy }) => [`Not told: ${where}`, "", `${what} ${remedy}`]),
    ],
  };
}

/** What the specifications for the CRMs say with this model's numbers. */
export function crmFacts(planned: Planned): Partial<Facts> {
  const { company, decisions } = planned.model;
  const first = planned.plan.reps.find(({ periods }) => periods.some((amount) => amount > 0));
  const amount = first?.periods.find((each) => each > 0) ?? 0;
  const { forecastType, goalName } = decisions.crm;
  const [user] = decisions.crm.users;
  return {
    words: {
      "crm.exampleUser": user?.salesforce || "005000000000001AAA",
      "crm.exampleOwner": user?.hubspot || "12345678",
      "crm.exampleType": forecastType || "0Db000000000001AAA",
      "crm.exampleAmount": String(amount),
      "crm.exampleCurrency": company.currency || "USD",
      "crm.goalName": goalName || "Quota",
    },
    tables: {
      "crm.salesforce": loadTable(planned, "salesforce"),
      "crm.hubspot": loadTable(planned, "hubspot"),
    },
  };
}
