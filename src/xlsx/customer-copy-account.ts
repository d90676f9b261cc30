import type { Finding, InspectedValue } from "../inspector";
import type { ReplacedCell } from "./customer-copy-cells";
import type { LooseDone } from "./customer-copy-loose";
import type { Removed } from "./customer-copy-metadata";

/** A cell that showed what a function of the add-in gave, and holds that value now. */
export type StampedValue = {
  readonly sheet: string;
  readonly cell: string;
  readonly functions: readonly string[];
  readonly formula: string;
  /** The formula stood in this very cell; its other cells only showed what it gave. */
  readonly heldFormula: boolean;
  readonly value: InspectedValue;
  readonly why: string;
};

/** How the workbook's own checks stand, as last calculated. */
export type ChecksDone = {
  readonly checks: number;
  readonly passed: number;
  readonly failed: number;
  readonly waiting: number;
  readonly warned: number;
};

/** Everything that was done on the way to a customer's copy, and what the inspector says of it. */
export type CopyAccount = {
  /** All formulas in cells, native ones among them. */
  readonly formulas: number;
  readonly replaced: readonly ReplacedCell[];
  readonly stamped: readonly StampedValue[];
  readonly loose: readonly LooseDone[];
  readonly removed: readonly Removed[];
  readonly partsRemoved: readonly string[];
  readonly partsChanged: readonly string[];
  /** Parts of the file that are the same to the last byte. */
  readonly partsKept: number;
  /** Null where the workbook has no sheet of checks. */
  readonly checks: ChecksDone | null;
  readonly findings: readonly Finding[];
};

/** Why there is no copy yet, where, and what to do about it. */
export type CopyFault = {
  readonly sheet: string | null;
  readonly cells: string | null;
  readonly words: string;
  readonly remedy: string;
};

/** A customer's copy, or why there is none. */
export type CustomerCopy =
  | { readonly kind: "copied"; readonly bytes: Uint8Array; readonly account: CopyAccount }
  | {
      readonly kind: "refused";
      readonly faults: readonly CopyFault[];
      readonly account: CopyAccount;
    }
  | { readonly kind: "unreadable"; readonly what: string; readonly remedy: string };
