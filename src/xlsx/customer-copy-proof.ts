import type { Finding } from "../inspector";
import type { ChecksDone, CopyAccount, StampedValue } from "./customer-copy-account";
import type { LooseDone } from "./customer-copy-loose";
import type { Removed } from "./customer-copy-metadata";

/** What only the caller knows: the clock, the names of files, and their digests. */
export type ProofSaid = {
  readonly file: string;
  readonly copy: string;
  /** SHA-256 of the file and of its copy, in hexadecimal figures. */
  readonly sha256Before: string;
  readonly sha256After: string;
  /** The day of the check, as 2026-04-01. */
  readonly date: string;
  readonly engineVersion: string;
};

/** What was checked of a customer's copy, by what, and when: plain data. */
export type CustomerCopyProof = ProofSaid & {
  readonly formulas: number;
  readonly replaced: {
    readonly cells: number;
    /** Calls, by function. */
    readonly functions: Readonly<Record<string, number>>;
  };
  readonly stamped: readonly StampedValue[];
  readonly loose: readonly LooseDone[];
  readonly removed: readonly Removed[];
  readonly parts: {
    readonly removed: readonly string[];
    readonly changed: readonly string[];
    readonly same: number;
  };
  readonly checks: ChecksDone | null;
  readonly findings: readonly Finding[];
};

function counted(account: CopyAccount): Readonly<Record<string, number>> {
  const functions = new Map<string, number>();
  const native = [
    ...account.replaced.map((each) => each.functions),
    ...account.loose.flatMap((each) => (each.after === null ? [] : [each.functions])),
  ];
  for (const name of native.flat()) functions.set(name, (functions.get(name) ?? 0) + 1);
  return Object.fromEntries([...functions].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The proof of a copy, from what was done and what the caller says. */
export function customerCopyProof(account: CopyAccount, said: ProofSaid): CustomerCopyProof {
  return {
    ...said,
    formulas: account.formulas,
    replaced: { cells: account.replaced.length, functions: counted(account) },
    stamped: account.stamped,
    loose: account.loose,
    removed: account.removed,
    parts: {
      removed: account.partsRemoved,
      changed: account.partsChanged,
      same: account.partsKept,
    },
    checks: account.checks,
    findings: account.findings,
  };
}
