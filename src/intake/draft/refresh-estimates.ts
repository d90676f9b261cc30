import { provenanceOf, type QuotaModel } from "../../engine";
import { PLACEHOLDER } from "./draft-register";
import type { RefreshLog } from "./refresh-log";

type Both = { readonly model: QuotaModel; readonly draft: QuotaModel; readonly log: RefreshLog };

const asNumber = (value: number) => value;
const asList = (values: readonly number[]) => values.join(" ");

/** What ramped reps sell: rows that stand are brought up to date, and rows that nobody had are added. */
export function refreshedProductivity({ model, draft, log }: Both): QuotaModel["productivity"] {
  type Row = QuotaModel["productivity"][number];
  const pathOf = ({ role, segment }: Row) =>
    `productivity.${role}${segment === "" ? "" : `.${segment}`}`;
  const told = new Map(draft.productivity.map((row) => [pathOf(row), row]));
  const stands = model.productivity.map((row): Row => {
    const now = told.get(pathOf(row));
    told.delete(pathOf(row));
    // Told as pipeline and win rate it is another measure than bookings.
    if (now === undefined || row.winRate !== null) return row;
    const offered = { stands: row.amount, told: now.amount, show: asNumber };
    return { ...row, amount: log.take(pathOf(row), offered) };
  });
  const fresh = [...told].filter(([path, { role, amount }]) => {
    // A role of which nothing stands yet takes nothing from what is confirmed, and could not be planned without.
    const isNew = !model.productivity.some((row) => row.role === role);
    const isAdded = isNew || !log.isConfirmed(path);
    if (isAdded) log.change(path, null, amount);
    else log.leave(path, [null, amount]);
    return isAdded;
  });
  return [...stands, ...fresh.map(([, row]) => row)];
}

/** Schedules that an import made, by their names. */
export function refreshedRamps({ model, draft, log }: Both): QuotaModel["ramps"] {
  const told = new Map(draft.ramps.map((ramp) => [ramp.name, ramp]));
  return model.ramps.map((ramp) => {
    const now = told.get(ramp.name);
    if (now === undefined) return ramp;
    const offered = { stands: ramp.shares, told: now.shares, show: asList };
    return { ...ramp, shares: log.take(`ramps.${ramp.name}`, offered) };
  });
}

/** The two scores that data can tell; territories themselves are drawn by people. */
export function refreshedTerritories({ model, draft, log }: Both): QuotaModel["territories"] {
  const told = new Map(draft.territories.map((territory) => [territory.id, territory]));
  const known = new Set(model.territories.map(({ id }) => id));
  for (const { id, name } of draft.territories) {
    const why = "Territories are drawn by people: add it where it is meant.";
    if (!known.has(id)) log.leave(`territories.${id}`, [null, name], why);
  }
  return model.territories.map((territory) => {
    const now = told.get(territory.id);
    if (now === undefined) return territory;
    const score = (factor: "accountDensity" | "historicalPerformance") =>
      log.take(`territories.${territory.id}.${factor}`, {
        stands: territory.scores[factor],
        told: now.scores[factor],
        show: asNumber,
      });
    const accountDensity = score("accountDensity");
    const historicalPerformance = score("historicalPerformance");
    return { ...territory, scores: { ...territory.scores, accountDensity, historicalPerformance } };
  });
}

/** Targets only while they hold a place: one that somebody gave is nothing that deals could correct. */
export function refreshedTargets({ model, draft, log }: Both): QuotaModel["targets"] {
  // An export without bookings tells nothing of targets.
  if (draft.targets.every(({ amount }) => amount === 0)) return model.targets;
  const pathOf = ({ segment, revenueType }: QuotaModel["targets"][number]) =>
    `targets.${segment}.${revenueType}`;
  const holdsPlace = (path: string) =>
    provenanceOf(model.register, path).source.endsWith(PLACEHOLDER);
  const told = new Map(draft.targets.map((target) => [pathOf(target), target]));
  const areOpen = model.targets.every((target) => holdsPlace(pathOf(target)));
  const stands = model.targets.map((target) => {
    const path = pathOf(target);
    const now = told.get(path);
    told.delete(path);
    if (now === undefined || !holdsPlace(path)) return target;
    const offered = { stands: target.amount, told: now.amount, show: asNumber };
    return { ...target, amount: log.take(path, offered) };
  });
  // Beside a target that somebody gave, another line would ask for more than was meant.
  const fresh = [...told].filter(([path, { amount }]) => {
    const isAdded = areOpen && !log.isConfirmed(path);
    if (isAdded) log.change(path, null, amount);
    return isAdded;
  });
  return [...stands, ...fresh.map(([, target]) => target)];
}
