import type { LoadLine } from "./load-lines";

/** A quota as a CRM tells it back. */
export type LoadedLine = {
  /** The row of the export, as a person sees it. */
  readonly row: number;
  readonly user: string;
  /** An ISO date. */
  readonly firstDay: string;
  readonly amount: number;
};

/** Where a CRM and the model differ. */
export type LoadDifference = {
  readonly kind: "missing" | "amount" | "twice" | "unknown";
  readonly user: string;
  readonly firstDay: string;
  /** Null where the model knows of no such quota. */
  readonly wanted: number | null;
  /** Null where the CRM holds none. */
  readonly found: number | null;
  readonly rows: readonly number[];
};

/** What the comparison found: differences, and both sums. */
export type ComparedLoad = {
  readonly compared: number;
  readonly wanted: number;
  readonly found: number;
  readonly differences: readonly LoadDifference[];
};

const CENT = 0.005;

/** Salesforce tells an id of 15 letters back with 18. */
function userKey(user: string): string {
  return /^005[A-Za-z0-9]{15}$/.test(user) ? user.slice(0, 15) : user;
}

function keyOf({ user, firstDay }: { readonly user: string; readonly firstDay: string }): string {
  return `${userKey(user)} ${firstDay}`;
}

/** Holds what a CRM tells back against what was to be loaded, to the cent. */
export function comparedLoad(
  wanted: readonly LoadLine[],
  found: readonly LoadedLine[],
): ComparedLoad {
  const loaded = new Map<string, LoadedLine[]>();
  for (const line of found) {
    const key = keyOf(line);
    const same = loaded.get(key);
    if (same === undefined) loaded.set(key, [line]);
    else same.push(line);
  }
  const known = new Set(wanted.map(keyOf));
  const differences: LoadDifference[] = wanted.flatMap((line): readonly LoadDifference[] => {
    const { user, firstDay, amount } = line;
    const own = loaded.get(keyOf(line)) ?? [];
    const [first] = own;
    const said = { user, firstDay, wanted: amount, rows: own.map(({ row }) => row) };
    if (first === undefined) return [{ ...said, kind: "missing", found: null }];
    const sum = own.reduce((all, one) => all + one.amount, 0);
    if (own.length > 1) return [{ ...said, kind: "twice", found: sum }];
    return Math.abs(first.amount - amount) < CENT ? [] : [{ ...said, kind: "amount", found: sum }];
  });
  for (const [key, lines] of loaded) {
    const [first] = lines;
    if (known.has(key) || first === undefined) continue;
    const { user, firstDay } = first;
    const sum = lines.reduce((all, one) => all + one.amount, 0);
    const rows = lines.map(({ row }) => row);
    differences.push({ kind: "unknown", user, firstDay, wanted: null, found: sum, rows });
  }
  const sumOf = (lines: readonly { readonly amount: number }[]) =>
    lines.reduce((sum, { amount }) => sum + amount, 0);
  return { compared: wanted.length, wanted: sumOf(wanted), found: sumOf(found), differences };
}
