import type { TableKind } from "../columns/mapping";
import type { Fate } from "./reason";
import { reasons, type ReasonId } from "./reasons";

/** A marked row, for the list that somebody works through. */
export type MarkedRow = {
  /** The row as a person sees it in the source. */
  readonly row: number;
  /** By this a fix finds it again. */
  readonly id: string;
  readonly owner: string;
  readonly money: number | null;
  /** What is meant, where that says more: the date as written, the other currency. */
  readonly note: string;
};

/** All rows that are marked for one reason. */
export type MarkedRows = {
  readonly reason: ReasonId;
  readonly fate: Fate;
  readonly rows: number;
  /** What they come to together, as far as their amounts can be read. */
  readonly money: number;
  /** The first of them. */
  readonly list: readonly MarkedRow[];
};

/** What became of the rows of one source: those that came in are used, rejected and merged. */
export type CleaningReport = {
  readonly source: string;
  readonly kind: TableKind;
  readonly rowsIn: number;
  readonly used: number;
  readonly rejected: number;
  readonly merged: number;
  readonly marked: readonly MarkedRows[];
  /** What there is to know of the whole source. */
  readonly notes: readonly string[];
};

/** A reason that a row is marked for. */
export type Mark = { readonly reason: ReasonId; readonly note: string };

/** So many rows of a reason are listed; the others are counted. */
const LISTED = 1000;

type Counted = { rows: number; money: number; readonly list: MarkedRow[] };

type Decided = Readonly<Partial<Record<ReasonId, Fate>>>;

/** What becomes of rows that are marked so: as somebody decided, where anybody may. */
export function fateFor(reason: ReasonId, decided: Decided): Fate {
  const { fate, isOpen } = reasons[reason];
  return isOpen ? (decided[reason] ?? fate) : fate;
}

/** Of several things that may become of a row, the hardest. */
function fateOf(marks: readonly Mark[], decided: Decided): Fate {
  if (marks.length === 0) return "used";
  const fates = marks.map(({ reason }) => fateFor(reason, decided));
  if (fates.includes("rejected")) return "rejected";
  return fates.includes("merged") ? "merged" : "used";
}

/** Keeps count of what becomes of the rows of a source. */
export function reporting(source: string, kind: TableKind, decided: Decided) {
  const fates = { used: 0, rejected: 0, merged: 0 };
  const marked = new Map<ReasonId, Counted>();
  const notes: string[] = [];
  return {
    note: (text: string): void => {
      notes.push(text);
    },
    /** Takes a row in and tells what becomes of it. */
    take: (row: Omit<MarkedRow, "note">, marks: readonly Mark[]): Fate => {
      const fate = fateOf(marks, decided);
      fates[fate] += 1;
      for (const { reason, note } of marks) {
        let counted = marked.get(reason);
        if (counted === undefined) marked.set(reason, (counted = { rows: 0, money: 0, list: [] }));
        counted.rows += 1;
        counted.money += Math.abs(row.money ?? 0);
        if (counted.list.length < LISTED) counted.list.push({ ...row, note });
      }
      return fate;
    },
    told: (): CleaningReport => ({
      source,
      kind,
      rowsIn: fates.used + fates.rejected + fates.merged,
      ...fates,
      marked: [...marked]
        .map(([reason, counted]): MarkedRows => ({
          reason,
          fate: fateFor(reason, decided),
          ...counted,
        }))
        .sort((one, other) => other.money - one.money || other.rows - one.rows),
      notes,
    }),
  };
}
