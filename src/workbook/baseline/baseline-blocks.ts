import { serialDate, standingDays, type Days, type QuotaModel } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import {
  cutNames,
  placedRows,
  type Cut,
  type PlacedRow,
  type ShownBaseline,
} from "./baseline-rows";
import { tallyColumns } from "./tally-columns";

type Column = ColumnPlan<PlacedRow>;

const previousOf = "INDEX(RosterList[Previous bookings],{roster})";

const flag = (value: number | null) => Number(value !== null);

/** What the roster says of the same people. */
function besideRoster({ roster }: QuotaModel): {
  readonly name: readonly Column[];
  readonly previous: readonly Column[];
} {
  const at = new Map(roster.map(({ id }, place) => [id.toLowerCase(), place]));
  const placeOf = ({ key }: PlacedRow) => at.get(key.toLowerCase()) ?? null;
  const repOf = (row: PlacedRow) => {
    const place = placeOf(row);
    return place === null ? undefined : roster[place];
  };
  const previous = (row: PlacedRow) => repOf(row)?.previousBookings ?? null;
  return {
    name: [
      worked("roster", "Roster row", {
        formula: '=IFERROR(MATCH({key},RosterList[Id],0),"")',
        value: (row) => {
          const place = placeOf(row);
          return place === null ? null : place + 1;
        },
        format: "general",
      }),
      wordsWorked("name", "Name", {
        formula: '=IF({roster}="","",INDEX(RosterList[Name],{roster})&"")',
        value: (row) => repOf(row)?.name ?? "",
      }),
    ],
    previous: [
      worked("told", "Previous told", {
        formula: `=IF({roster}="",0,COUNT(${previousOf}))`,
        value: (row) => flag(previous(row)),
        format: "general",
      }),
      worked("previous", "Previous bookings", {
        formula: `=IF({told}=0,"",${previousOf})`,
        value: previous,
        format: "money",
      }),
      worked("difference", "Difference", {
        formula: '=IF(COUNT({bookings})*COUNT({previous})=0,"",{bookings}-{previous})',
        value: (row) => {
          const before = previous(row);
          return row.bookings === null || before === null ? null : row.bookings - before;
        },
        format: "money",
      }),
    ],
  };
}

function isWithin(month: string, { from, to }: Days): boolean {
  const day = `${month}-01`;
  return month !== "" && day >= from && day <= to;
}

const firstDay: Column = {
  key: "firstDay",
  header: "First day",
  look: "note",
  format: "date",
  value: ({ key }) => (key === "" ? null : serialDate(`${key}-01`)),
};

/** Whether deals were decided in a month of last year: previous quotas are of that. */
function decidedColumn(past: Days | null): Column {
  return worked("decided", "Decided last year", {
    formula: "=({firstDay}>=LastYearFrom)*({firstDay}<=LastYearTo)*({won}+{lost}>0)",
    value: ({ key, won, lost }) => Number(past !== null && isWithin(key, past) && won + lost > 0),
    format: "general",
  });
}

/** One way of summing up the deals; of the reps also where they stand. */
export function baselineBlock(
  model: QuotaModel,
  { found, isLive, standing }: ShownBaseline & { readonly standing: readonly Column[] },
  cut: Cut,
): Block {
  const { table, heading, first, row } = cutNames[cut];
  const roster = cut === "reps" ? besideRoster(model) : null;
  return block<PlacedRow>(
    { heading, table },
    [
      known("key", first, ({ label }) => label),
      // Its place, also after somebody inserted a row: deals find their row by it.
      worked("no", "No", {
        formula: `=ROW()-ROW(INDEX(${table}[${first}],1))+1`,
        value: ({ no }) => no,
        format: "general",
      }),
      ...(roster?.name ?? []),
      ...(cut === "months" ? [firstDay] : []),
      ...tallyColumns(row, isLive),
      ...(roster?.previous ?? []),
      ...(cut === "reps" ? standing : []),
      ...(cut === "months" ? [decidedColumn(standingDays(model).past)] : []),
    ],
    placedRows(found, cut),
  );
}
