import { arrayValues } from "./arrays";
import type { Arguments, Equivalent, NativeText } from "./argument";
import { payTiers } from "./pay-tiers";
import { pools } from "./pools";
import { ramps } from "./ramps";
import { rangeValues } from "./ranges";
import { singleValues } from "./single-values";
import { chosenWords } from "./words";

const equivalents: Readonly<Record<string, Equivalent>> = {
  ...singleValues,
  ...chosenWords,
  ...rangeValues,
  ...arrayValues,
  ...pools,
  ...payTiers,
  ...ramps,
};

/** Functions that no formula of Excel 2016 gives in one cell, and why. */
export const withoutEquivalent: Readonly<Record<string, string>> = {
  "QUOTA.ALLOCATE": "it rounds to whole steps by largest remainder, within floors, caps and pins",
  "QUOTA.SEASON": "it rounds to whole steps by largest remainder",
  "QUOTA.ROUND": "it rounds to whole steps by largest remainder",
  "QUOTA.SEASONALITY": "it takes a history apart",
  "QUOTA.OPTIMIZE": "it finds an optimum",
  "QUOTA.IMPORTANCE": "it grows a forest",
  "QUOTA.FORECAST": "it fits a forecast",
};

/** The functions that have a native equivalent. */
export const functionsWithEquivalent: readonly string[] = Object.keys(equivalents);

const known: ReadonlyMap<string, string> = new Map(
  [...functionsWithEquivalent, ...Object.keys(withoutEquivalent)].map((name) => [
    name.replaceAll(".", "_"),
    name,
  ]),
);

/**
 * The add-in's function that a call in a file means, whatever Excel put before its name; null where it is none.
 * @example functionCalled("_xldudf_QUOTA_AUTO") //=> "QUOTA.AUTO"
 */
export function functionCalled(call: string): string | null {
  const plain = call.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|_XLUDF\.|_XLDUDF_)+/, "");
  return known.get(plain.replaceAll(".", "_")) ?? null;
}

/** What a call is in native formulas of Excel 2016; null where there are none for it. */
export function nativeText(name: string, args: Arguments): NativeText | null {
  const equivalent = Object.hasOwn(equivalents, name) ? equivalents[name] : undefined;
  return equivalent?.(args) ?? null;
}
