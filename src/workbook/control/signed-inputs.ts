import { block } from "../block";
import type { Block, Cell } from "../description";
import { inputCopies } from "../evidence/input-copies";
import { weighed, watchedSums, type WatchedColumn } from "../evidence/watched-numbers";
import type { ListedSheet } from "../foundation/said";
import { acceptedList } from "../inputs/accepted-list";
import { actuals, parts } from "../inputs/sheet-parts";
import { dealList } from "../inputs/deal-list";

/** Tables that the sheet Stamp watches whole, that are followed under a signature, or that are decisions themselves. */
const elsewhere: ReadonlySet<string> = new Set([
  dealList.table,
  acceptedList.table,
  ...[...actuals.rows, ...actuals.sequences].map(({ table }) => table),
]);

/** Cells with a name that the sheet Stamp watches one by one. */
const onStamp = new Set(parts.flatMap(({ singles }) => singles.map(({ name }) => name)));

function columnOf(
  label: string,
  range: string,
  cells: readonly (Cell | undefined)[],
): WatchedColumn {
  const isNumbers = cells.some((cell) => typeof cell?.value === "number");
  return { label, range, isNumbers, written: weighed(cells, isNumbers) };
}

/** The columns that people fill in, of one block, without those of which the stamp has a copy. */
function columnsOf(block: Block, copied: ReadonlySet<string>): readonly WatchedColumn[] {
  const { table, columns, rows } = block;
  if (table !== null && elsewhere.has(table)) return [];
  return columns.flatMap(({ header, rangeName }, at): readonly WatchedColumn[] => {
    const cells = rows.map((row) => row[at]);
    const isInput = cells.some((cell) => cell?.rule != null && cell.formula === null);
    if (!isInput || copied.has(`${table ?? ""}[${header}]`)) return [];
    if (table !== null) return [columnOf(`${table}: ${header}`, `${table}[${header}]`, cells)];
    if (rangeName !== null) return [columnOf(rangeName, rangeName, cells)];
    return cells.flatMap((cell) => {
      const name = cell?.name ?? null;
      return name === null || onStamp.has(name) ? [] : [columnOf(name, name, [cell])];
    });
  });
}

/** Of the inputs under a signature, the words and numbers that no stamp of the plan looks at: sources, owners, names. */
export function signedColumns(sheets: readonly ListedSheet[]): readonly WatchedColumn[] {
  const inputs = sheets
    .filter(({ family }) => family === "inputs")
    .map(({ blocks = [] }) => ({ blocks }));
  const copied = new Set(
    inputCopies(inputs).flatMap(({ written, headers }) =>
      headers.map((header) => `${written.replace(/Written$/, "")}[${header}]`),
    ),
  );
  return inputs.flatMap(({ blocks }) => blocks.flatMap((each) => columnsOf(each, copied)));
}

/** Columns of inputs held against what they were when the workbook was written. */
export function signedColumnsBlock(columns: readonly WatchedColumn[]): Block {
  return block<WatchedColumn>(
    {
      heading: "What is signed beside the plan's numbers: each value or length times its row",
      table: "SignedColumns",
    },
    [...watchedSums<WatchedColumn>()],
    columns,
  );
}
