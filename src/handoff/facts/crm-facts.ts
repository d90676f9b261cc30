import { askedOf } from "../crm/asked-of";
import { crmLoad } from "../crm/load-files";
import type { CrmSystem } from "../crm/load-lines";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { spokenIn, type Planned } from "./told";

/** What a system takes in, beside the quota list: the two sums and who is left out make it up. */
function loadTable(planned: Planned, system: CrmSystem): DocumentTable {
  const { model, plan } = planned;
  const { money, count } = spokenIn(model);
  const { lines, unmatched } = crmLoad(system, model, plan);
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  const loaded = new Set(lines.map(({ rep }) => rep)).size;
  return {
    headers: ["What", "Reps", "Amount"],
    rows: [
      ["Loaded", count(loaded), money(sum(lines.map(({ amount }) => amount)))],
      ["Left out", count(unmatched.length), money(sum(unmatched.map(({ quota }) => quota)))],
      ["Quota list", count(plan.reps.length), money(plan.totals.company.quota)],
    ],
  };
}

/** What must be told before the load files are written. */
function missingOf(system: CrmSystem, { model, plan }: Planned): readonly string[] {
  const { unmatched, problems } = crmLoad(system, model, plan);
  const users = unmatched.length;
  return [
    ...problems.map(askedOf),
    ...(users === 0
      ? []
      : [
          `The users of ${users} ${users === 1 ? "rep" : "reps"}: who they are, and why they wait, stands in the file ${system}-left-out.csv.`,
        ]),
  ];
}

/** What the specifications for the CRMs say with this model's numbers. */
export function crmFacts(planned: Planned): Partial<Facts> {
  const { company, decisions } = planned.model;
  const { reps, calendar } = planned.plan;
  const first = reps.find(({ periods }) => periods.some((amount) => amount > 0));
  const place = first?.periods.findIndex((each) => each > 0) ?? 0;
  const period = calendar.periods[place];
  const { forecastType, goalName } = decisions.crm;
  const [user] = decisions.crm.users;
  return {
    words: {
      "crm.exampleUser": user?.salesforce || "005000000000001AAA",
      "crm.exampleOwner": user?.hubspot || "12345678",
      "crm.exampleType": forecastType || "0Db000000000001AAA",
      // One line of the load file: the amount and the days are of the same period.
      "crm.exampleAmount": String(first?.periods[place] ?? 0),
      "crm.exampleFrom": period?.firstDay ?? "",
      "crm.exampleTo": period?.lastDay ?? "",
      "crm.exampleCurrency": company.currency || "USD",
      "crm.goalName": goalName || "Quota",
    },
    lists: {
      "crm.salesforceMissing": missingOf("salesforce", planned),
      "crm.hubspotMissing": missingOf("hubspot", planned),
    },
    tables: {
      "crm.salesforce": loadTable(planned, "salesforce"),
      "crm.hubspot": loadTable(planned, "hubspot"),
    },
  };
}
