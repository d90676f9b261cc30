import { block, words, type ColumnPlan } from "../block";
import type { Block, CellContent } from "../description";
import { limitFormat } from "../looks";
import { worked } from "../plan/columns";
import type { CellRule, WatchedInput } from "./watched-inputs";

export const A_NUMBER = "a number";
export const A_DATE = "a date";

/** From March 1900 to the year 9999: the days that all spreadsheet programs count alike. */
const days = { low: 61, high: 2_958_465 } as const;

/** What a number or a date must not leave; words have no such limits. */
function limitsOf(rule: CellRule): { readonly low: number; readonly high: number } | null {
  if (rule.kind === "choice") return null;
  return rule.kind === "date" ? days : rule;
}

function mayHold(rule: CellRule): string {
  if (rule.kind === "number") return A_NUMBER;
  return rule.kind === "date" ? A_DATE : rule.choices.join(", ");
}

const isTold = (value: CellContent) => value !== null && value !== "";

/** How many cells hold something of another kind: text for a number, or a word that is none of those known. */
export function othersIn({ rule, values }: WatchedInput): number {
  const told = values.filter(isTold);
  if (rule.kind !== "choice") return told.filter((value) => typeof value !== "number").length;
  const known = new Set(rule.choices.map((word) => word.toLowerCase()));
  return told.filter((value) => !known.has(String(value).toLowerCase())).length;
}

/** How many numbers and dates lie outside their range. */
export function outsideIn({ rule, values }: WatchedInput): number {
  const limits = limitsOf(rule);
  return values.filter(
    (value) =>
      limits !== null && typeof value === "number" && (value < limits.low || value > limits.high),
  ).length;
}

function othersFormula({ rule, range }: WatchedInput): string {
  const told = `=ROWS(${range})-COUNTBLANK(${range})`;
  if (rule.kind !== "choice") return `${told}-COUNT(${range})`;
  return [told, ...rule.choices.map((word) => `COUNTIF(${range},"${word}")`)].join("-");
}

function outsideFormula({ rule, range }: WatchedInput): string | null {
  if (rule.kind === "choice") return null;
  return `=COUNTIF(${range},"<"&{low})+COUNTIF(${range},">"&{high})`;
}

type Column = ColumnPlan<WatchedInput>;

/** A step towards the cell that is not as it may be; for words there are none. */
function step(
  ...[key, header, formula]: readonly [
    key: string,
    header: string,
    formula: (range: string) => string,
  ]
): Column {
  return {
    ...worked<WatchedInput>(key, header, { formula: "", value: () => "" }),
    format: "general",
    formula: ({ rule, range }) => (rule.kind === "choice" ? null : formula(range)),
    value: ({ rule }) => (rule.kind === "choice" ? null : ""),
  };
}

/** In which row the first text stands, or else the number that lies farthest out. */
const steps: readonly Column[] = [
  step(
    "end",
    "End",
    (range) => `=IF({other}+{outside}=0,"",ROW(INDEX(${range},1))+ROWS(${range}))`,
  ),
  step(
    "text",
    "Text",
    (range) => `=IF({other}=0,"",{end}-SUMPRODUCT(MAX(ISTEXT(${range})*({end}-ROW(${range})))))`,
  ),
  step(
    "worst",
    "Farthest",
    (range) => `=IF({outside}=0,"",IF(MIN(${range})<{low},MIN(${range}),MAX(${range})))`,
  ),
  // An error, or a truth value, is no text and no number: of these the row is not told.
  step(
    "row",
    "Row",
    (range) =>
      `=IF({other}>0,IF({text}<{end},{text},""),IF({outside}=0,"",ROW(INDEX(${range},MATCH({worst},${range},0)))))`,
  ),
  step("column", "Column", (range) => `=IF(COUNT({row})=0,"",COLUMN(${range}))`),
];

/** Every input of which more is asked than any text: how many of its cells are not what they may be, and where one is. */
export function inputCellsBlock(inputs: readonly WatchedInput[]): Block {
  const limit = (end: "low" | "high") => (input: WatchedInput) =>
    limitsOf(input.rule)?.[end] ?? null;
  const format = (end: "low" | "high") => (input: WatchedInput) =>
    input.rule.kind === "date" ? "date" : limitFormat(limit(end)(input));
  return block<WatchedInput>(
    { heading: "Cells of the inputs, and whether each holds what it may", table: "InputCells" },
    [
      words({ key: "input", header: "Input", value: ({ label }) => label }),
      words({ key: "may", header: "May hold", value: ({ rule }) => mayHold(rule) }),
      {
        ...worked<WatchedInput>("other", "Unfit", { formula: "", value: othersIn }),
        format: "general",
        formula: othersFormula,
      },
      {
        ...worked<WatchedInput>("outside", "Outside", { formula: "", value: outsideIn }),
        format: "general",
        formula: outsideFormula,
        value: (input) => (input.rule.kind === "choice" ? null : outsideIn(input)),
      },
      {
        ...worked<WatchedInput>("blank", "Blank", {
          formula: "",
          value: ({ blank }) => blank?.value ?? null,
        }),
        format: "general",
        formula: ({ blank }) => blank?.formula ?? null,
      },
      {
        key: "state",
        header: "State",
        look: "verdict",
        formula:
          '=IF(SUM({other},{outside},{blank})=0,"OK","OUT"&IF(COUNT({row})=0,"",": "&SUBSTITUTE(ADDRESS({row},{column}),"$","")))',
        value: (input) => {
          const wrong = othersIn(input) + outsideIn(input) + (input.blank?.value ?? 0);
          return wrong === 0 ? "OK" : "OUT";
        },
      },
      words({ key: "sheet", header: "Sheet", value: (row) => row.sheet, link: (row) => row.sheet }),
      { key: "low", header: "From", look: "note", format: format("low"), value: limit("low") },
      { key: "high", header: "Up to", look: "note", format: format("high"), value: limit("high") },
      ...steps,
    ],
    inputs,
  );
}
