import type { CellContent } from "../description";
import { hasTable, rowsOf, tablesOf, type ListedSheet } from "../foundation/said";
import type { Check } from "./check";
import { cellCounts, inputCellChecks } from "./input-cell-checks";

/** Rows in which an id stands that already stands above; of a single row, a search would have nothing to search in. */
function repeated(table: string, header: string): string {
  const ids = `${table}[${header}]`;
  return `=IF(ROWS(${ids})=1,0,SUMPRODUCT((${ids}<>"")*(MATCH(${ids}&"",${ids}&"",0)<ROW(${ids})-MIN(ROW(${ids}))+1)))`;
}

/** Rows of a list that name somebody or something that another list does not know. */
function unknown(ids: string, known: string): string {
  return `SUMPRODUCT((${ids}<>"")*ISNA(MATCH(${ids},${known},0)))`;
}

/** The register of the numbers, and that of the lists where there is one. */
function registersOf(sheets: readonly ListedSheet[]): readonly string[] {
  return ["PlanInputs", ...(hasTable(sheets, "ListEvidence") ? ["ListEvidence"] : [])];
}

function isWithoutSource([evidence, source]: readonly CellContent[]): boolean {
  return evidence === "CONFIRMED" && (source ?? "") === "";
}

/** What must hold of the inputs: the sheets are written with what was told, right or wrong. */
export function inputChecks(sheets: readonly ListedSheet[]): readonly Check[] {
  const registers = registersOf(sheets);
  const out = rowsOf(sheets, "PlanInputs", ["State"]).filter(([state]) => state === "OUT");
  const unsourced = registers
    .flatMap((table) => rowsOf(sheets, table, ["Evidence", "Source"]))
    .filter(isWithoutSource);
  const { outside } = cellCounts(sheets);
  const words = (name: string, ...known: readonly string[]) =>
    known.map((word) => `(${name}<>"${word}")`).join("*");
  const checks: readonly Omit<Check, "answered">[] = [
    {
      id: "I1",
      what: "Every input lies in its range",
      formula: `=COUNTIF(PlanInputs[State],"OUT")${outside.formula}`,
      sheet: "Assumptions",
      difference: out.length + outside.value,
    },
    {
      id: "I2",
      what: "Every CONFIRMED input names its source",
      formula: `=${registers
        .map((table) => `SUMPRODUCT((${table}[Evidence]="CONFIRMED")*(${table}[Source]=""))`)
        .join("+")}`,
      sheet: "Assumptions",
      difference: unsourced.length,
    },
    {
      id: "I3",
      what: "Method, rules and periods are words that the formulas know",
      formula: `=${[
        words("QuotaMethod", "TOP_DOWN", "BLENDED", "SEGMENT_BLENDED"),
        words("RampRule", "SCHEDULE", "TIER"),
        words("AdjustmentRule", "RENORMALISE", "REPORT_SHORTFALL"),
        words("PlanPeriod", "month", "quarter"),
      ].join("+")}`,
      sheet: "Assumptions",
    },
    {
      id: "I4",
      what: "Every id of the roster stands once",
      formula: repeated("RosterList", "Id"),
      sheet: "Roster",
    },
    {
      id: "I5",
      what: "Every id of a territory stands once",
      formula: repeated("TerritoryList", "Id"),
      sheet: "Territories",
    },
    {
      id: "I6",
      what: "Every rep's territory is known, where territories are told",
      formula: `=IF(COUNTA(TerritoryList[Id])=0,0,${unknown("RosterList[Territory]", "TerritoryList[Id]")})`,
      sheet: "Roster",
    },
    {
      id: "I7",
      what: "Every manager who is named stands on the roster",
      formula: `=${unknown("RosterList[Manager]", "RosterList[Id]")}`,
      sheet: "Roster",
    },
    {
      id: "I8",
      what: "Every leaver, and everybody with a bound, is somebody of the team",
      formula: `=${unknown("LeaverList[Rep]", "RosterList[Id]")}+${unknown("BoundList[Rep]", "TeamList[Id]")}`,
      sheet: "Bounds",
    },
    {
      id: "I9",
      what: "Nobody has two rows of bounds",
      formula: repeated("BoundList", "Rep"),
      sheet: "Bounds",
    },
    ...inputCellChecks(sheets),
  ];
  return checks.map((check) => ({ ...check, answered: true }));
}

/** One check for each sheet of formulas: none of its tables shows an error. */
export function errorChecks(sheets: readonly ListedSheet[]): readonly Check[] {
  return sheets
    .filter(({ family }) => family === "calculations" || family === "results")
    .map((sheet) => ({ sheet: sheet.name, tables: tablesOf(sheet) }))
    .filter(({ tables }) => tables.length > 0)
    .map(({ sheet, tables }) => ({
      id: `Errors: ${sheet}`,
      what: `No formula of ${sheet} shows an error`,
      formula: `=${tables.map((table) => `SUMPRODUCT(--ISERROR(${table}))`).join("+")}`,
      sheet,
      answered: true,
    }));
}
