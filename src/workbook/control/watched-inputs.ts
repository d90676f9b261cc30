import type { Block, Cell, CellContent, InputRule } from "../description";
import type { ListedSheet } from "../foundation/said";
import type { InputList } from "../inputs/input-list";
import { parts } from "../inputs/sheet-parts";

/** What may stand in a cell, where more is asked of it than any text. */
export type CellRule = Exclude<InputRule, { kind: "text" } | { kind: "choice of" }>;

/** A column of a table of inputs, or an input with a cell of its own: where it stands and what it may hold. */
export type WatchedInput = {
  readonly label: string;
  readonly sheet: string;
  /** The cells, as formulas call them. */
  readonly range: string;
  readonly rule: CellRule;
  readonly values: readonly CellContent[];
  /** How many cells are blank that the plan needs; null where a blank says something. */
  readonly blank: { readonly formula: string; readonly value: number } | null;
};

const isEmpty = (value: CellContent) => value === null || value === "";

/** The rule of a cell that somebody fills in. */
function ruleOf({ rule, formula }: Cell): CellRule | null {
  if (rule === null || formula !== null) return null;
  return rule.kind === "text" || rule.kind === "choice of" ? null : rule;
}

const lists = new Map(
  parts
    .flatMap(({ rows, sequences, others }) => [...rows, ...sequences, ...others])
    .map((list) => [list.table, list] as const),
);
const askedNames = new Set(
  parts.flatMap(({ singles }) =>
    singles.filter(({ field }) => field.isAsked === true).map(({ name }) => name),
  ),
);

/** The columns that show that a row says something, beside the one that is asked about. */
function anchorsOf({ knownBy, fields }: InputList, header: string): readonly string[] {
  const others = fields.filter((field) => field.shown === undefined && field.header !== header);
  const isKey = fields.some((field) => field.header === header && knownBy.includes(field.key));
  return others.filter(({ key }) => isKey || knownBy.includes(key)).map((field) => field.header);
}

/** Blanks between what a list of single values tells: those at its end are no values. */
function gapsIn(range: string, values: readonly CellContent[]) {
  const last = values.map((value) => !isEmpty(value)).lastIndexOf(true) + 1;
  return {
    formula: `=SUMPRODUCT(MAX((LEN(${range})>0)*(ROW(${range})-MIN(ROW(${range}))+1)))-ROWS(${range})+COUNTBLANK(${range})`,
    value: values.slice(0, last).filter(isEmpty).length,
  };
}

function blankOf(
  { columns, rows }: Block,
  list: InputList,
  { range, header }: { readonly range: string; readonly header: string },
): WatchedInput["blank"] {
  const field = list.fields.find((each) => each.header === header);
  if (field?.isAsked !== true) return null;
  const at = (name: string) => columns.findIndex((each) => each.header === name);
  const place = at(header);
  const values = rows.map((row) => row[place]?.value ?? null);
  const anchors = anchorsOf(list, header);
  if (anchors.length === 0) return gapsIn(range, values);
  const anchored = anchors.map(at);
  const isTold = (row: readonly Cell[]) =>
    anchored.some((column) => !isEmpty(row[column]?.value ?? null));
  return {
    formula: `=SUMPRODUCT((LEN(${range})=0)*(${anchors.map((name) => `${list.table}[${name}]`).join("&")}<>""))`,
    value: rows.filter((row) => isEmpty(row[place]?.value ?? null) && isTold(row)).length,
  };
}

function inTable(sheet: string, table: string, block: Block): readonly WatchedInput[] {
  return block.columns.flatMap(({ header }, place): readonly WatchedInput[] => {
    const cells = block.rows.flatMap((row) => row[place] ?? []);
    const [first] = cells;
    const rule = first === undefined ? null : ruleOf(first);
    // A register gives every cell a name and a range of its own, and judges them row by row.
    if (rule === null || cells.some(({ name }) => name !== null)) return [];
    const range = `${table}[${header}]`;
    const list = lists.get(table);
    return [
      {
        label: `${table}: ${header}`,
        sheet,
        range,
        rule,
        values: cells.map(({ value }) => value),
        blank: list === undefined ? null : blankOf(block, list, { range, header }),
      },
    ];
  });
}

/** Inputs that are a cell each, with their names; a register judges its own. */
function singlesIn(sheet: string, { columns, rows }: Block): readonly WatchedInput[] {
  if (columns.some(({ key }) => key === "state")) return [];
  return rows.flatMap((row) =>
    row.flatMap((cell): readonly WatchedInput[] => {
      const { name, value } = cell;
      const rule = ruleOf(cell);
      if (name === null || rule === null) return [];
      const blank = { formula: `=COUNTBLANK(${name})`, value: Number(isEmpty(value)) };
      const label = `${String(row[0]?.value ?? "")} (${name})`;
      const own = { label, sheet, range: name, rule, values: [value] };
      return [{ ...own, blank: askedNames.has(name) ? blank : null }];
    }),
  );
}

function gathered(sheets: readonly ListedSheet[]): readonly WatchedInput[] {
  return sheets
    .filter(({ family }) => family === "inputs")
    .flatMap(({ name, blocks = [] }) =>
      blocks.flatMap((block) =>
        block.table === null ? singlesIn(name, block) : inTable(name, block.table, block),
      ),
    );
}

/** Several checks, asked for several times, go by the same inputs: a long list of deals is gone through once. */
const known = new WeakMap<readonly ListedSheet[], readonly WatchedInput[]>();

/** Every input of which more is asked than any text: by the rules that the cells themselves have. */
export function watchedInputs(sheets: readonly ListedSheet[]): readonly WatchedInput[] {
  const found = known.get(sheets) ?? gathered(sheets);
  known.set(sheets, found);
  return found;
}
