import type { VerifiedSystem } from "./verified";

/** Salesforce tells an id of 15 signs with 18 as well. */
export const idLengths = { short: 15, long: 18 } as const;

/** The places of a short id, each worth twice the one before. */
export const idPlaces: readonly { readonly place: number; readonly worth: number }[] = Array.from(
  { length: idLengths.short },
  (_each, at) => ({ place: at + 1, worth: 2 ** at }),
);

/** An id with 15 signs, where it came with 18. */
export function shortId(id: string): string {
  return id.length === idLengths.long ? id.slice(0, idLengths.short) : id;
}

/**
 * An id with a number that says which of its signs are no small letters. Ids of Salesforce may differ in that alone,
 * and a sheet takes capitals and small letters for the same.
 */
export function ownerKey(system: VerifiedSystem, user: string): string {
  if (system === "hubspot") return user;
  const short = shortId(user);
  const capitals = idPlaces.reduce((sum, { place, worth }) => {
    const sign = short.slice(place - 1, place);
    return sum + (sign === sign.toUpperCase() ? worth : 0);
  }, 0);
  return `${short} ${capitals}`;
}

/** The same in formulas: the short id of a cell. */
export function shortFormula(id: string): string {
  return `IF(LEN(${id})=IdLong,LEFT(${id},IdShort),${id})`;
}

/** The same in formulas: the key of a cell that holds a short id. */
export function keyFormula(short: string): string {
  const sign = `MID(${short},Signs[No],1)`;
  return `${short}&" "&SUMPRODUCT(EXACT(${sign},UPPER(${sign}))*Signs[Worth])`;
}
