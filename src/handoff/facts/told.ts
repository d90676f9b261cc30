import {
  adjustmentRules,
  quotaMethods,
  rampRules,
  rounded,
  spokenCount,
  spokenMoney,
  spokenShare,
  type AllocationPlan,
  type Carrier,
  type Finding,
  type MeetingPlan,
  type Person,
  type QuotaModel,
  type RepPlan,
  type RevenueType,
} from "../../engine";

/** Who reports to one manager. */
export type Team = { readonly reps: readonly RepPlan[]; readonly meetings: readonly MeetingPlan[] };

/** A model with the plan made of it, and its people by their ids: what all documents are written from. */
export type Planned = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  /** What the model itself doubts, or finds good. */
  readonly findings: readonly Finding[];
  readonly people: ReadonlyMap<string, Carrier>;
  /** Why somebody's quota is held by hand, by the rep's id. */
  readonly reasons: ReadonlyMap<string, string>;
  /** How many reps share the pool of a group. */
  readonly sharing: ReadonlyMap<string, number>;
  /** By the id of the manager; under an empty one stand those who report to nobody. */
  readonly teams: ReadonlyMap<string, Team>;
};

/** Looks up once what every document asks for. */
export function plannedWith(
  model: QuotaModel,
  plan: AllocationPlan,
  findings: readonly Finding[],
): Planned {
  const teams = new Map<string, { readonly reps: RepPlan[]; readonly meetings: MeetingPlan[] }>();
  const teamOf = (manager: string) => {
    const known = teams.get(manager) ?? { reps: [], meetings: [] };
    teams.set(manager, known);
    return known;
  };
  for (const rep of plan.reps) teamOf(rep.person.manager).reps.push(rep);
  for (const meeting of plan.meetings) teamOf(meeting.person.manager).meetings.push(meeting);
  const people = new Map(plan.carriers.map((carrier) => [carrier.person.id, carrier]));
  const sharing = new Map<string, number>();
  for (const { group, capacity } of plan.reps) {
    if (capacity > 0) sharing.set(group, (sharing.get(group) ?? 0) + 1);
  }
  const reasons = new Map(model.bounds.map(({ rep, reason }) => [rep, reason]));
  return { model, plan, findings, people, reasons, sharing, teams };
}

/** How somebody is called: by name, or by what the roster holds instead of an id. */
export function nameOf({ people }: Planned, id: string): string {
  return people.get(id)?.person.name ?? id;
}

/** What kinds of revenue are called. */
export const typeWords: Readonly<Record<RevenueType, string>> = {
  NEW_BUSINESS: "New business",
  EXPANSION: "Expansion",
  RENEWAL: "Renewal",
};

const codes: ReadonlySet<string> = new Set([...quotaMethods, ...rampRules, ...adjustmentRules]);

/** A name or value of the register as people read it: codes of the settings become words. */
export function plainWords(text: string): string {
  if (codes.has(text)) return text.toLowerCase().replaceAll("_", " ");
  return text.replace(/\b(?:NEW_BUSINESS|EXPANSION|RENEWAL)\b/g, (code) =>
    code in typeWords ? typeWords[code as RevenueType] : code,
  );
}

/** How the reader of a letter is called. Whoever takes over a seat is not told whose it was. */
export function letterName({ name, standing, role, segment }: Person): string {
  if (standing !== "BACKFILL") return name;
  return `Open seat: ${segment === "" ? role : `${segment} ${role}`}`;
}

/** How a document says numbers; what is not told is an empty text. */
export type Spoken = {
  readonly money: (amount: number | null) => string;
  readonly share: (share: number | null) => string;
  readonly count: (count: number | null, decimals?: number) => string;
};

/** Money is said in whole units, as in the letters of the workbook. */
export function spokenIn({ company }: QuotaModel): Spoken {
  const said = (speak: (value: number) => string) => (value: number | null) =>
    value === null ? "" : speak(value);
  return {
    money: said((amount) => spokenMoney(rounded(amount, 0), company.currency)),
    share: said((share) => spokenShare(share)),
    count: (count, decimals = 2) => (count === null ? "" : spokenCount(rounded(count, decimals))),
  };
}
