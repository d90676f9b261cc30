import {
  allocationDefinitions,
  emptyAllocation,
  emptyDeals,
  emptyOutlook,
  emptyTracking,
  standardMaintenance,
  outlookDefinitions,
  thresholdDefinitions,
  funnelRoles,
  roleDefinitions,
  scalarDefinitions,
  type OutlookModel,
  type Register,
} from "../engine";

/** The words that may follow a section in a path of the register. */
function namesIn(model: OutlookModel): Readonly<Record<string, ReadonlySet<string>>> {
  const set = (names: readonly string[]) => new Set(names);
  return {
    calendar: set(Object.keys(emptyAllocation.calendar)),
    allocation: set(Object.keys(allocationDefinitions)),
    factorWeights: set(Object.keys(emptyAllocation.factorWeights)),
    targets: set(model.targets.map(({ segment }) => segment)),
    revenueMix: set(model.revenueMix.map(({ revenueType }) => revenueType)),
    roster: set(model.roster.map(({ id }) => id)),
    hires: set(model.hires.map(({ id }) => id)),
    leavers: set(model.leavers.map(({ rep }) => rep)),
    territories: set(model.territories.map(({ id }) => id)),
    ramps: set(model.ramps.map(({ name }) => name)),
    tiers: set(model.tiers.map(({ name }) => name)),
    productivity: set(model.productivity.map(({ role }) => role)),
    bounds: set(model.bounds.map(({ rep }) => rep)),
    changes: set(model.changes.map(({ id }) => id)),
    seasonality: set([]),
    method: set([]),
    rampRule: set([]),
    adjustmentRule: set([]),
    thresholds: set(Object.keys(thresholdDefinitions)),
    outlook: set(Object.keys(outlookDefinitions)),
    payTiers: set(model.payTiers.map((_tier, place) => String(place))),
    history: set([]),
    maintenance: set(Object.keys(standardMaintenance)),
    tracking: set(Object.keys(emptyTracking)),
    placement: set(Object.keys(emptyOutlook.placement)),
    deals: set([]),
    bookingRules: set(Object.keys(emptyDeals.bookingRules)),
  };
}

const funnelPaths: ReadonlySet<string> = new Set([
  ...Object.keys(scalarDefinitions),
  ...funnelRoles.flatMap((role) => Object.keys(roleDefinitions).map((name) => `${role}.${name}`)),
]);

function isKnown(path: string, names: Readonly<Record<string, ReadonlySet<string>>>): boolean {
  if (funnelPaths.has(path)) return true;
  const [section = "", ...rest] = path.split(".");
  if (!Object.hasOwn(names, section)) return false;
  // An id may hold dots itself: any beginning of what follows may be the name that is meant.
  const known = names[section];
  return (
    rest.length === 0 || rest.some((_part, end) => known?.has(rest.slice(0, end + 1).join(".")))
  );
}

/** The register's lines that point at an input of the model, and those that point nowhere. */
export function knownEntries(said: OutlookModel & { readonly register: Register }): {
  readonly known: Register;
  readonly strange: Register;
} {
  const names = namesIn(said);
  const lines = Object.entries(said.register);
  return {
    known: Object.fromEntries(lines.filter(([path]) => isKnown(path, names))),
    strange: Object.fromEntries(lines.filter(([path]) => !isKnown(path, names))),
  };
}
