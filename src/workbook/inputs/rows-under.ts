import type { LostName } from "../funnel/read-back";
import type { TableReading, TablesReading } from "../host";
import { isBlank } from "./field";
import type { InputList } from "./input-list";
import { parts } from "./sheet-parts";

/** Whether people add rows to a list; those of the others are the plan's. */
function grows({ fields, knownBy, notAlone = [] }: InputList): boolean {
  const [first] = fields;
  const isOurs = fields.some(({ key, shown }) => shown !== undefined && knownBy.includes(key));
  const isOpen = first?.shown === undefined || notAlone.includes(first.key);
  return isOpen && !isOurs;
}

const lists = parts.flatMap(({ rows, sequences, others }) => [...rows, ...sequences, ...others]);
const headings = new Set<unknown>(lists.map(({ heading }) => heading));

/** The place of a row in words. @example rowInWords("'Pay plans'!A22") //=> "Pay plans row 22" */
function rowInWords(address: string): string {
  const parted = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?(\d+)/.exec(address);
  const sheet = parted?.[1]?.replaceAll("''", "'") ?? parted?.[2] ?? "";
  return `${sheet} row ${parted?.[3] ?? ""}`;
}

/** A row right under a table that says something; the heading of the next table may have come as near as that. */
function strayUnder({ under }: TableReading): readonly LostName[] {
  if (under === undefined || under.cells.every(isBlank)) return [];
  if (headings.has(under.cells[0])) return [];
  return [
    {
      where: under.address,
      what: `${rowInWords(under.address)} stands under the table and is not part of it.`,
      remedy: "Drag the table's corner over it and all that follows, or take it out.",
    },
  ];
}

/** What stands right under a table of inputs would be left out without a word: it is a problem instead. */
export function rowsUnder(tables: TablesReading): readonly LostName[] {
  return lists.filter(grows).flatMap(({ table }) => {
    const reading = tables[table] ?? null;
    return reading === null ? [] : strayUnder(reading);
  });
}
