import { block, words, type ColumnPlan } from "../block";
import type { Block, SheetDescription } from "../description";
import { widthsOf } from "../widths";
import { controlList } from "../foundation/sheet-list";
import { resultOf, tolerances, type Check } from "./check";
import { masterBlock } from "./master-block";
import type { Warning } from "./warning";
import { warningsBlock } from "./warnings-block";

type CheckColumn = ColumnPlan<Check>;

function checkColumns(what: string, result: string): readonly CheckColumn[] {
  return [
    words({ key: "id", header: "Id", value: (row) => row.id }),
    words({ key: "what", header: "What must hold", value: (row) => row.what }),
    {
      key: "value",
      header: what,
      look: "calculation",
      format: "count",
      formula: (row) => row.formula,
      value: ({ answered, difference = 0 }) => (answered ? difference : null),
    },
    {
      key: "tolerance",
      header: "Allowed",
      look: "calculation",
      format: "general",
      formula: ({ tolerance = "Tolerance" }) => `=${tolerance}`,
      value: ({ tolerance = "Tolerance" }) => tolerances[tolerance],
    },
    { key: "result", header: "Result", look: "verdict", formula: result, value: resultOf },
    words(
      { key: "where", header: "Where", value: (row) => row.sheet, link: (row) => row.sheet },
      "note",
    ),
  ];
}

/** What comes of a check that does not hold. */
const ifNot: CheckColumn = words(
  { key: "otherwise", header: "If not", value: ({ otherwise = "FAIL" }) => otherwise },
  "note",
);

/** Differences that must be nothing. A check without its inputs waits, and an error of its own fails it. */
function checksBlock(checks: readonly Check[]): Block {
  const result =
    '=IF(ISERROR({value}),"FAIL",IF(COUNT({value})=0,"WAIT",IF(ABS({value})<={tolerance},"PASS",{otherwise})))';
  return block<Check>(
    { heading: "Checks", table: "CheckList" },
    [...checkColumns("Difference", result), ifNot],
    checks,
  );
}

/** What must hold of the signatures: some of it fails, and some waits for what is only half told. */
function signOffBlock(checks: readonly Check[]): Block {
  const result = '=IF(ISERROR({value}),"FAIL",IF({value}<={tolerance},"PASS",{otherwise}))';
  return block<Check>(
    { heading: "Sign-off", table: "SignOffChecks" },
    [...checkColumns("How many", result), ifNot],
    checks,
  );
}

/** What must hold, where, and how a table grows or between which limits an input lies. */
const PRINTED = 9;

/** What must hold, what to look at, and the one line that every sheet repeats. */
export function checksSheetOf(said: {
  readonly checks: readonly Check[];
  /** What must hold of the signatures, where the workbook has a sheet for them. */
  readonly signOff?: readonly Check[];
  readonly warnings: readonly Warning[];
  /** Which tables have too few rows, where there are tables that grow. */
  readonly rows?: readonly Block[];
}): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.checks;
  const { checks, signOff = [], warnings, rows = [] } = said;
  const own = [30, 62, 15, 13, 13, 24, 14];
  return {
    name,
    family,
    purpose,
    widths: [...own, ...widthsOf(rows).slice(own.length)],
    // Behind the limits of an input stand the steps by which the cell is found that lies outside.
    printedColumns: rows.length === 0 ? own.length : PRINTED,
    blocks: [
      masterBlock(checks, signOff),
      checksBlock(checks),
      ...(signOff.length === 0 ? [] : [signOffBlock(signOff)]),
      warningsBlock(warnings),
      ...rows,
    ],
  };
}
