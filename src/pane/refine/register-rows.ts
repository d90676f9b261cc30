import {
  assumptionRegister,
  provenanceOf,
  type QuotaModel,
  type RegisterLine,
  type Stake,
} from "../../engine";
import { stakeOf, type Stakes } from "./useStakes";
import { inMarks } from "../numbers/marks";
import { typedWords } from "../numbers/told";

/** A line of the register with what is at stake in it, where that is known. */
export type RegisterRow = RegisterLine & { readonly stake: Stake | undefined };

type Registered = Pick<QuotaModel, "register">;

/** Of which inputs, or groups of them, two registers say something else. */
function saidOtherwise({ register: one }: Registered, { register: other }: Registered) {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]);
}

/** So many paths are looked for in every row; where more differ, all rows are looked up. */
const FEW = 20;

/** Rows of one register with what another says of them: only those of which it says something else are made anew. */
export function rowsSaid<Row extends RegisterLine>(
  rows: readonly Row[],
  before: Registered,
  after: Registered,
): readonly Row[] {
  const others = saidOtherwise(before, after);
  if (others.length === 0) return rows;
  const isMeant = (path: string) =>
    others.length > FEW || others.some((other) => path === other || path.startsWith(`${other}.`));
  return rows.map((row) =>
    isMeant(row.path) ? { ...row, said: provenanceOf(after.register, row.path) } : row,
  );
}

/** Lines with their numbers as they are written here. */
export function writtenLines(lines: readonly RegisterLine[]): readonly RegisterLine[] {
  return lines.map((line) => ({
    ...line,
    name: inMarks(line.name),
    value: typeof line.value === "string" ? typedWords(line.value) : line.value,
    unit: inMarks(line.unit),
  }));
}

/** The lines of a model, with their numbers as they are written here. */
export function allLines(model: QuotaModel): readonly RegisterLine[] {
  return writtenLines(assumptionRegister(model));
}

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
