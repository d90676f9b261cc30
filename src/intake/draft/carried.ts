import { carriersOf, revenueTypes, type QuotaModel, type Role } from "../../engine";

/** Revenue goes to the roles that are there to carry it; where none is, the roster waits for somebody. */
export function withCarriers(model: QuotaModel): QuotaModel {
  if (model.roster.length === 0) return model;
  const carriers = carriersOf(model);
  const isThere = (role: Role) =>
    carriers.some(({ person, capacity }) => person.role === role && capacity > 0);
  const [closes, keeps] = [isThere("AE"), isThere("AM")];
  const namesKeepers = model.roster.some(({ role }) => role === "AM");
  if (closes && keeps === namesKeepers) return model;
  if (!closes && !keeps) return { ...model, roster: [] };
  const role = closes ? "AE" : "AM";
  const revenueMix = revenueTypes.map((revenueType) => ({ revenueType, role, share: 1 }) as const);
  return { ...model, revenueMix };
}
