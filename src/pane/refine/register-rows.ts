import {
  assumptionRegister,
  provenanceOf,
  type QuotaModel,
  type RegisterLine,
  type Stake,
} from "../../engine";
import { stakeOf, type Stakes } from "./useStakes";

/** A line of the register with what is at stake in it, where that is known. */
export type RegisterRow = RegisterLine & { readonly stake: Stake | undefined };

/** The lines of a model's numbers, with what another model's register says of them now. */
export function linesOf(
  numbers: readonly RegisterLine[],
  { register }: QuotaModel,
): readonly RegisterLine[] {
  return numbers.map((line) => {
    const said = provenanceOf(register, line.path);
    return said === line.said ? line : { ...line, said };
  });
}

/** The lines of a model. */
export const allLines = assumptionRegister;

/** All rows, those first that move most quota; what was not tried comes last, in the order of the register. */
export function rowsByStake(
  lines: readonly RegisterLine[],
  byPath: Stakes["byPath"],
): readonly RegisterRow[] {
  const moved = ({ stake }: RegisterRow) => stake?.moved ?? -1;
  return lines
    .map((line): RegisterRow => ({ ...line, stake: stakeOf(byPath, line.path) }))
    .sort((one, other) => moved(other) - moved(one));
}

export function isAssumed({ said }: RegisterLine): boolean {
  return said.evidence === "ASSUMED";
}

/** The rows that hold every word somebody looks for. */
export function rowsWith(rows: readonly RegisterRow[], looked: string): readonly RegisterRow[] {
  const wanted = looked
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return rows;
  return rows.filter(({ name, path, value, said }) => {
    const text = [name, path, value, said.source, said.owner].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
