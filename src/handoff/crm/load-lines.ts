import type { AllocationPlan, CrmUser, QuotaModel } from "../../engine";

/** The systems that take quotas in, by the keys under which a model keeps who is who. */
export const crmSystems = ["salesforce", "hubspot"] as const;
export type CrmSystem = (typeof crmSystems)[number];

/** One quota of one user for one period. */
export type LoadLine = {
  readonly rep: string;
  readonly user: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly amount: number;
};

/** Somebody whose quota cannot be loaded yet, and why. */
export type Unmatched = {
  readonly rep: string;
  readonly name: string;
  readonly quota: number;
  readonly why: string;
};

/** What is loaded, and who is left out until the system knows them. */
export type LoadLines = {
  readonly lines: readonly LoadLine[];
  readonly unmatched: readonly Unmatched[];
};

const forms: Readonly<Record<CrmSystem, { readonly fits: RegExp; readonly means: string }>> = {
  salesforce: {
    fits: /^005[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/,
    means: "15 or 18 letters and digits that begin with 005",
  },
  hubspot: { fits: /^\d{1,19}$/, means: "digits alone" },
};

function whyNot(system: CrmSystem, user: string): string | null {
  if (user === "") return "no user is told";
  const { fits, means } = forms[system];
  return fits.test(user) ? null : `"${user}" is no user of that system: an id there is ${means}`;
}

/** The quotas by period for one system, to the cent those of the quota list. Nobody is loaded under a guessed id. */
export function loadLines(system: CrmSystem, model: QuotaModel, plan: AllocationPlan): LoadLines {
  const told = new Map<string, CrmUser>(model.decisions.crm.users.map((user) => [user.rep, user]));
  const lines: LoadLine[] = [];
  const unmatched: Unmatched[] = [];
  const repOf = new Map<string, string>();
  for (const { id, person, quota, periods } of plan.reps) {
    const user = told.get(id)?.[system] ?? "";
    const other = user === "" ? undefined : repOf.get(user);
    const why =
      other === undefined ? whyNot(system, user) : `"${user}" is told for ${other} already`;
    if (why !== null) {
      unmatched.push({ rep: id, name: person.name, quota, why });
      continue;
    }
    repOf.set(user, id);
    plan.calendar.periods.forEach(({ firstDay, lastDay }, at) => {
      lines.push({ rep: id, user, firstDay, lastDay, amount: periods[at] ?? 0 });
    });
  }
  return { lines, unmatched };
}
