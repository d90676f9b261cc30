import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { serialDate, type AllocationModel } from "../src/engine";
import { readWorkbookFile } from "../src/xlsx";
import { ASSUMED, scoresOf } from "../test/support/many-reps";

/** What a cell is given: a value, or a formula that begins with "=". */
type Given = string | number | null;

/** The heading over the column that is compared with ours. */
const RESULT = "Quota";

function sheetOf(name: string, rows: readonly (readonly Given[])[]): WriteSheet {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  rows.forEach((row, at) =>
    row.forEach((given, column) => {
      if (typeof given === "string" && given.startsWith("=")) {
        cells.set(`${at},${column}`, { formula: given.slice(1) });
      }
    }),
  );
  const isFormula = (given: Given) => typeof given === "string" && given.startsWith("=");
  const values = rows.map((row) => row.map((given) => (isFormula(given) ? null : given)));
  return { name, rows: values, cells };
}

/** The letters of a column. @example lettersOf(27) //=> "AB" */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}

/** A column as a heading and the formula of one row, in which {Heading} is that column's cell of the same row. */
type Column = readonly [heading: string, formula: string];

/** Full-time reps by a ramp of 25, 50, 75 and 100 %, in the twelve months from so many months of tenure on. */
function ramped(months: string): string {
  const tenure = `(${months}+ROW($1:$12))`;
  return `=SUMPRODUCT((${tenure}>0)*((${tenure}>=4)+(${tenure}<4)*${tenure}/4))/12`;
}

/** One more sharing of the rest among those who are not held yet. */
function round(place: number): readonly Column[] {
  const before = place === 1 ? '""' : `{Held ${place - 1}}`;
  const share = `{Share ${place}}`;
  const within = `{Within ${place}}`;
  return [
    [`Share ${place}`, `=IF(${before}<>"",${before},[Rest ${place}]*{Blended}/[Weight ${place}])`],
    [`Within ${place}`, `=MIN(MAX(${share},{Low}),{High})`],
    [
      `Held ${place}`,
      `=IF(${before}<>"",${before},IF(OR(AND(${within}>${share},[Lacking ${place}]>=0),AND(${within}<${share},[Lacking ${place}]<=0)),${within},""))`,
    ],
  ];
}

/** What is known of a rep, and every step to the quota. */
const known = ["Id", "Territory", "Start", "Bookings", "Floor", "Cap", "Pin"] as const;

function columnsFor(territories: number, rounds: number): readonly Column[] {
  const last = `{Share ${rounds}}`;
  return [
    ["Weight", `=VLOOKUP({Territory},Territories!$A$2:$G$${territories + 1},7,FALSE)`],
    ["Months", "=(YEAR([Year])-YEAR({Start}))*12+MONTH([Year])-MONTH({Start})"],
    ["Capacity", ramped("{Months}")],
    ["Capacity before", ramped("{Months}-12")],
    ["Counted", "={Capacity}*{Weight}"],
    ["Top-down", "=[Pool]*{Counted}/[Counted]"],
    [
      "Bottom-up",
      '=IF(AND({Bookings}<>"",{Capacity before}>=0.25),{Bookings}/{Capacity before},[Assumed])*{Capacity}',
    ],
    ["Mixed", "=[Blend]*{Top-down}+(1-[Blend])*{Bottom-up}"],
    ["Blended", "=[Pool]*{Mixed}/[Mixed]"],
    ["Low", '=IF({Pin}<>"",{Pin},IF({Floor}="",0,CEILING({Floor},[Step])))'],
    ["High", '=IF({Pin}<>"",{Pin},IF({Cap}="",1E+15,FLOOR({Cap},[Step])))'],
    ...Array.from({ length: rounds }, (_round, place) => round(place + 1)).flat(),
    ["Steps", `=INT(${last}/[Step]+0.000000001)`],
    ["Remainder", `=IF(${last}={High},-1,ROUND(${last}/[Step]-{Steps},9))`],
    // The usual way to tell equal ranks apart: by how many of them stand above.
    ["Place", "=RANK({Remainder},<Remainder>)+COUNTIF(<Remainder to here>,{Remainder})-1"],
    [RESULT, "=({Steps}+IF({Place}<=[Left],1,0))*[Step]"],
  ];
}

/** The numbers that every row needs, once each; a name in square brackets leads here. */
function inputsFor(model: AllocationModel, rounds: number): readonly (readonly [string, Given])[] {
  const { allocation, calendar, targets, territories } = model;
  const pool = targets.reduce((sum, { amount }) => sum + amount, 0);
  const everyRound = Array.from({ length: rounds }, (_round, place) => place + 1);
  return [
    ["Pool", pool],
    ["Step", allocation.roundingStep],
    ["Blend", allocation.blendShare],
    ["Smallest", allocation.minWeight],
    ["Largest", allocation.maxWeight],
    ["Assumed", ASSUMED],
    ["Year", serialDate(calendar.fiscalYearStart)],
    ["Median", `=MEDIAN(Territories!F2:F${territories.length + 1})`],
    ["Counted", "=SUM(<Counted>)"],
    ["Mixed", "=SUM(<Mixed>)"],
    ...everyRound.flatMap((place) => [
      [`Rest ${place}`, place === 1 ? "=[Pool]" : `=[Pool]-SUM(<Held ${place - 1}>)`] as const,
      [
        `Weight ${place}`,
        place === 1 ? "=SUM(<Blended>)" : `=SUMIF(<Held ${place - 1}>,"",<Blended>)`,
      ] as const,
      [`Lacking ${place}`, `=SUM(<Within ${place}>)-SUM(<Share ${place}>)`] as const,
    ]),
    ["Left", "=[Pool]/[Step]-SUM(<Steps>)"],
  ];
}

/** Sheets with the territories, the inputs and the reps; without the columns they hold what was told only. */
function sheetsOf(model: AllocationModel, rounds: number | null): readonly WriteSheet[] {
  const { roster, territories } = model;
  const columns = rounds === null ? [] : columnsFor(territories.length, rounds);
  const inputs = inputsFor(model, rounds ?? 0);
  const headings = [...known, ...columns.map(([heading]) => heading)];
  const last = roster.length + 1;
  const letters = new Map(headings.map((heading, column) => [heading, lettersOf(column)]));
  const cells = new Map(inputs.map(([name], row) => [name, `Inputs!$B$${row + 1}`]));
  const found = (places: ReadonlyMap<string, string>, name: string) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`Nothing is called ${name}.`);
    return place;
  };
  const placed = (formula: string, row: number) =>
    formula
      .replace(/\[([^\]]+)\]/g, (_all, name: string) => found(cells, name))
      .replace(/\{([^}]+)\}/g, (_all, name: string) => `Reps!${found(letters, name)}${row}`)
      .replace(/<Remainder to here>/g, () => {
        const letter = found(letters, "Remainder");
        return `Reps!${letter}$2:${letter}${row}`;
      })
      .replace(/<([A-Z][^>]*)>/g, (_all, name: string) => {
        const letter = found(letters, name);
        return `Reps!${letter}$2:${letter}$${last}`;
      });
  const boundOf = new Map(model.bounds.map((bound) => [bound.rep, bound]));
  const reps = roster.map((rep, place): readonly Given[] => {
    const bound = boundOf.get(rep.id);
    const told = [
      ...[rep.id, rep.territory, serialDate(rep.startDate), rep.previousBookings],
      ...[bound?.floor ?? null, bound?.cap ?? null, bound?.pin ?? null],
    ];
    return [...told, ...columns.map(([, formula]) => placed(formula, place + 2))];
  });
  const scored = territories.map((territory, place): readonly Given[] => {
    const row = place + 2;
    const weight = placed(`=MIN(MAX(F${row}/[Median],[Smallest]),[Largest])`, row);
    const worked = rounds === null ? [] : [`=SUM(B${row}:E${row})`, weight];
    return [territory.id, ...scoresOf(territory), ...worked];
  });
  const said = inputs.map(([name, given]): readonly Given[] => {
    const isWorked = typeof given === "string";
    return [name, isWorked ? (rounds === null ? null : placed(given, 0)) : given];
  });
  return [
    sheetOf("Reps", [headings, ...reps]),
    sheetOf("Territories", [["Id", "A", "B", "C", "D", "Score", "Weight"], ...scored]),
    sheetOf("Inputs", said),
  ];
}

/** The sharing as columns of a workbook, with so many rounds of sharing the rest anew. */
export function sharingWorkbook(model: AllocationModel, rounds: number): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheetsOf(model, rounds)] });
}

/** The same workbook with what was told and none of the columns that are worked out. */
export function toldWorkbook(model: AllocationModel): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheetsOf(model, null)] });
}

/** A workbook with one cell. */
export function emptyWorkbook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [sheetOf("Empty", [["Empty"]])] });
}

/** The quotas that a recalculated workbook shows, in the order of the roster. */
export async function quotasShown(bytes: Uint8Array): Promise<readonly unknown[]> {
  const rows = (await readWorkbookFile(bytes)).find(({ name }) => name === "Reps")?.rows ?? [];
  const column = rows[0]?.indexOf(RESULT) ?? -1;
  return rows.slice(1).map((row) => row[column]);
}
