import { emptyModel, monthly, type FunnelRole, type QuotaMode, type QuotaModel } from "../engine";
import type { Problem } from "../engine";
import { isJsonObject, type JsonObject } from "./unknown-parts";

/** A value worked out from an older file that the user may take or leave. */
export type Offer = {
  readonly role: FunnelRole;
  readonly monthlyOte: number;
  readonly words: string;
};

/** An older dashboard's file, told apart by its keys: both kinds call themselves version 1.1. */
export type LegacyReading = {
  readonly model: QuotaModel;
  readonly notices: readonly string[];
  readonly offers: readonly Offer[];
  readonly problems: readonly Problem[];
};

/** The keys of one role in both generations of the dashboard. */
type RoleKeys = { readonly annual: string; readonly monthly: string; readonly quota: string };

const keysOf: Readonly<Record<FunnelRole, RoleKeys>> = {
  closer: { annual: "closer_ote", monthly: "closer_ote_monthly", quota: "closer_quota_deals" },
  setter: { annual: "setter_ote", monthly: "setter_ote_monthly", quota: "setter_quota_meetings" },
  manager: {
    annual: "manager_ote",
    monthly: "manager_ote_monthly",
    quota: "manager_quota_team_deals",
  },
};
const roles = ["closer", "setter", "manager"] as const;
const modeKey = "quota_calculation_mode";

/** Whether a file comes from the older dashboard. */
export function isLegacy(raw: JsonObject): raw is JsonObject & { readonly ote_quotas: JsonObject } {
  return isJsonObject(raw["ote_quotas"]);
}

/** Reads a key as a number, noting the key as understood and a wrong value as a problem. */
function reader(quotas: JsonObject, problems: Problem[], understood: Set<string>) {
  return (key: string): number | null => {
    if (!Object.hasOwn(quotas, key)) return null;
    understood.add(key);
    const value = quotas[key];
    if (value === null) return null;
    if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
    problems.push({
      where: `ote_quotas.${key}`,
      what: `${key} must be a number of zero or more; it is ${JSON.stringify(value)}.`,
      remedy: "Correct the number in the file, or remove the key.",
    });
    return null;
  };
}

function modeIn(quotas: JsonObject, problems: Problem[]): QuotaMode | null {
  const said = quotas[modeKey];
  if (said === undefined || said === null) return null;
  if (typeof said === "string" && /^\s*auto/i.test(said)) return "auto";
  if (typeof said === "string" && /^\s*manual/i.test(said)) return "manual";
  problems.push({
    where: `ote_quotas.${modeKey}`,
    what: `${modeKey} is ${JSON.stringify(said)}, which is neither Auto nor Manual.`,
    remedy: 'Use "Auto (Based on Capacity)" or "Manual Override".',
  });
  return null;
}

/** Reads a file of the v3.3 dashboard (annual OTE) or the v3.4 dashboard (monthly OTE). */
export function legacyModel(raw: JsonObject & { readonly ote_quotas: JsonObject }): LegacyReading {
  const quotas = raw.ote_quotas;
  const problems: Problem[] = [];
  const understood = new Set<string>([modeKey]);
  const number = reader(quotas, problems, understood);
  const isMonthly = Object.keys(quotas).some(
    (key) => key === modeKey || /_monthly$|_manual$/.test(key),
  );
  const mode = modeIn(quotas, problems) ?? (isMonthly ? "auto" : "manual");
  const offers: Offer[] = [];
  const readRole = (role: FunnelRole) => {
    const keys = keysOf[role];
    const annualOte = number(keys.annual);
    const monthlyOte = number(keys.monthly);
    const offered = monthly(annualOte);
    if (monthlyOte === null && annualOte !== null && offered !== null) {
      const words = `${role}: annual OTE of ${annualOte} ÷ 12 = ${offered} a month`;
      offers.push({ role, monthlyOte: offered, words });
    }
    const manualQuota = number(`${keys.quota}_manual`) ?? number(keys.quota);
    return { ...emptyModel.roles[role], monthlyOte, manualQuota, quotaMode: mode };
  };
  const [closer, setter, manager] = roles.map(readRole) as [RoleRead, RoleRead, RoleRead];
  const inputs = {
    ...emptyModel.inputs,
    meetingsPerDay: number("meetings_per_setter"),
    workingDays: number("working_days"),
  };
  const unknown = Object.fromEntries(
    Object.entries(quotas).filter(([key]) => !understood.has(key)),
  );
  const others = Object.fromEntries(
    Object.entries(raw).filter(([key]) => key !== "ote_quotas" && key !== "version"),
  );
  const kept = Object.keys(unknown).length === 0 ? others : { ...others, ote_quotas: unknown };
  const model = { ...emptyModel, inputs, roles: { closer, setter, manager }, kept };
  return { model, notices: legacyNotices(isMonthly, mode), offers, problems };
}

type RoleRead = QuotaModel["roles"][FunnelRole];

function legacyNotices(isMonthly: boolean, mode: QuotaMode): readonly string[] {
  const source = isMonthly
    ? "Read as a v3.4 settings file: its keys hold monthly OTE."
    : "Read as a v3.3 settings file: its keys hold annual OTE, which is offered by the month.";
  const stance =
    mode === "manual"
      ? "Quotas are in manual mode with the quotas of the file; auto quotas follow the business."
      : "Quotas are in auto mode; the manual quotas of the file are kept beside them.";
  return [source, stance];
}

/** The model with everything that was offered taken, marked as the assumption it is. */
export function withOffers(model: QuotaModel, offers: readonly Offer[]): QuotaModel {
  return offers.reduce<QuotaModel>(
    (taken, { role, monthlyOte, words }) => ({
      ...taken,
      roles: { ...taken.roles, [role]: { ...taken.roles[role], monthlyOte } },
      register: {
        ...taken.register,
        [`${role}.monthlyOte`]: {
          evidence: "ASSUMED",
          source: "Settings file of v3.3",
          owner: "",
          asOf: "",
          note: words,
        },
      },
    }),
    model,
  );
}
